import { useId } from 'react';
import type { KnotView } from '../../../../shared/knots/knot-view.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../../use-view.ts';
import { ExportButtons } from '../export/ExportButtons.tsx';
import styles from './KnotCard.module.css';
import type { KnotCommands } from './use-knot-commands.ts';

interface AdviceBoxProps {
  readonly knot: KnotView;
  readonly commands: KnotCommands;
}

/** The advice to see a professional, and the export to show them. */
export function AdviceBox({ knot: { id, advice }, commands }: AdviceBoxProps) {
  const text = useText();
  const title = useId();
  const read = () => commands.run('adviceRead', id, call('knots.readAdvice', { knot: id }));
  return (
    <div className={styles.advice} role="group" aria-labelledby={title}>
      <h3 id={title}>{text('knots.page.advice')}</h3>
      <ul className={styles.reasons}>
        {advice.map((each) => (
          <li key={each}>{text(`knots.advice.${each}`)}</li>
        ))}
      </ul>
      <ExportButtons>
        <Button onPress={read}>{text('knots.page.readAdvice')}</Button>
      </ExportButtons>
    </div>
  );
}
