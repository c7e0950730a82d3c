import { useState } from 'react';
import type { KnotsView } from '../../../../shared/knots/knot-view.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../use-view.ts';
import styles from './PastKnots.module.css';
import { takeBack } from './use-knot-commands.ts';
import type { KnotCommands } from './use-knot-commands.ts';
import { useDays } from '../trend/use-days.ts';

interface PastKnotsProps {
  readonly past: KnotsView['past'];
  readonly commands: KnotCommands;
}

/** Knots that are gone, collapsed at first. */
export function PastKnots({ past, commands }: PastKnotsProps) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  if (past.length === 0) return null;
  return (
    <Card title={text('knots.page.past')}>
      <div>
        <Button expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {text(isOpen ? 'knots.page.hidePast' : 'knots.page.showPast', { count: past.length })}
        </Button>
      </div>
      {isOpen ? (
        <ul className={styles.list}>
          {past.map((knot) => (
            <PastKnot key={knot.id} knot={knot} commands={commands} />
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

function PastKnot({
  knot,
  commands,
}: {
  readonly knot: KnotsView['past'][number];
  readonly commands: KnotCommands;
}) {
  const text = useText();
  const days = useDays();
  const { id, entry, from, until } = knot;
  const name = text('knots.page.place', {
    leg: text(`sides.${entry.leg}`),
    spot: text(`knots.spots.${entry.spot}`),
  });
  return (
    <li className={styles.knot}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.days}>
          {text('knots.page.pastDays', { from: days.long(from), until: days.long(until) })}
        </p>
      </div>
      <Button
        look="quiet"
        label={text('knots.page.takeBackOf', { place: name })}
        onPress={() => takeBack(commands, id)}
      >
        {text('knots.page.takeBack')}
      </Button>
    </li>
  );
}
