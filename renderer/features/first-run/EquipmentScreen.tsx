import { Tick } from '../../ui/Tick.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import styles from './EquipmentScreen.module.css';
import { Frame } from './Frame.tsx';
import type { Way } from './Frame.tsx';
import { placeAfter } from './place.ts';
import { useFirstRunSaving } from './use-saving.ts';

const EQUIPMENT = ['wall', 'chair', 'strap', 'roller', 'ball', 'step'] as const;

/** Asks which equipment the person has. */
export function EquipmentScreen({ way }: { readonly way: Way }) {
  const text = useText();
  const equipment = useMainView((view) => view.settings.equipment);
  const { save, problem } = useFirstRunSaving();
  return (
    <Frame
      way={way}
      title={text('firstRun.equipment.title')}
      lead={text('settings.equipmentHelp')}
      problem={problem}
      main={{ label: text('firstRun.next'), act: () => way.go(placeAfter(way.place)) }}
    >
      <fieldset className={styles.list} aria-label={text('firstRun.equipment.list')}>
        {EQUIPMENT.map((item) => (
          <Tick
            key={item}
            look="row"
            isSelected={equipment[item]}
            onChange={(has) => save({ equipment: { [item]: has } })}
          >
            {text(`settings.equipmentAtHand.${item}`)}
          </Tick>
        ))}
      </fieldset>
    </Frame>
  );
}
