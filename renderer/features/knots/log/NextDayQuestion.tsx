import { useId } from 'react';
import { NEXT_DAYS } from '../../../../shared/history/knot-entry.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useText } from '../../../use-view.ts';
import styles from './KnotCard.module.css';
import type { KnotCommands } from './use-knot-commands.ts';

/** Asks on the day after pressure whether the knot is better, the same or worse. */
export function NextDayQuestion({
  knot,
  commands,
}: {
  readonly knot: string;
  readonly commands: KnotCommands;
}) {
  const text = useText();
  const question = useId();
  return (
    <div className={styles.question} role="group" aria-labelledby={question}>
      <p id={question} className={styles.strong}>
        {text('knots.nextDay.question')}
      </p>
      <Buttons>
        {NEXT_DAYS.map((is) => (
          <Button
            key={is}
            onPress={() => commands.run('answered', knot, call('knots.nextDay', { knot, is }))}
          >
            {text(`knots.nextDay.${is}`)}
          </Button>
        ))}
      </Buttons>
    </div>
  );
}
