import { useState } from 'react';
import { MINERAL_FOODS } from '../../../shared/water/fluids.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../use-view.ts';
import styles from './Minerals.module.css';

/** Foods with potassium, collapsed. Only for people who have answered that nothing limits their fluids. */
export function Minerals() {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.minerals}>
      <Button look="quiet" expanded={open} onPress={() => setOpen(!open)}>
        {text('water.minerals')}
      </Button>
      {open ? <MineralFoods /> : null}
    </div>
  );
}

/** The people who must ask a professional first come first. */
export function MineralFoods() {
  const text = useText();
  return (
    <div className={styles.content}>
      <p className={styles.ask}>{text('water.says.mineralsAsk')}</p>
      <p>{text('water.says.minerals')}</p>
      <ul className={styles.foods}>
        {MINERAL_FOODS.map((food) => (
          <li key={food}>{text(`water.foods.${food}`)}</li>
        ))}
      </ul>
    </div>
  );
}
