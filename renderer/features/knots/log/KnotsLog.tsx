import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { KnotsView } from '../../../../shared/knots/knot-view.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useText } from '../../../use-view.ts';
import { CalfLeg } from '../leg/CalfLeg.tsx';
import { ExportButtons } from '../export/ExportButtons.tsx';
import { KnotCard } from './KnotCard.tsx';
import styles from './KnotsLog.module.css';
import { PastKnots } from './PastKnots.tsx';
import { TrendCard } from '../trend/TrendCard.tsx';
import { takeBack } from './use-knot-commands.ts';
import type { KnotCommands, KnotCommandOutcome } from './use-knot-commands.ts';
import type { About } from '../form/use-forms.ts';

interface KnotsLogProps {
  readonly log: KnotsView;
  readonly commands: KnotCommands;
  readonly onNote: (about: About) => void;
}

export function KnotsLog({ log, commands, onNote }: KnotsLogProps) {
  const text = useText();
  const { today, open, past, trend } = log;
  const hasEntries = open.length > 0 || past.length > 0;
  const heading = useFocusKept(commands);
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {text('pages.knots')}
        </h1>
        <Status commands={commands} />
        {open.length > 0 ? <Button onPress={() => onNote(null)}>{text('knots.page.add')}</Button> : null}
      </div>
      <p className={styles.about}>{text('knots.page.about')}</p>
      {open.length === 0 ? <Empty onNote={onNote} /> : null}
      {open.map((knot) => (
        <KnotCard key={knot.id} knot={knot} today={today} commands={commands} onNote={onNote} />
      ))}
      <TrendCard trend={trend} today={today} />
      <PastKnots past={past} commands={commands} />
      {hasEntries ? (
        <Card title={text('knots.page.export')}>
          <p>{text('knots.page.exportHelp')}</p>
          <ExportButtons />
        </Card>
      ) : null}
    </>
  );
}

/** The outcome of the last press, and a button that undoes it. */
function Status({ commands }: { readonly commands: KnotCommands }) {
  const text = useText();
  const { outcome } = commands;
  const undo = outcome?.undo ?? null;
  return (
    <div className={styles.outcome}>
      <p className={classNames(styles.said, outcome?.did === 'nothing' && styles.bad)} role="status">
        {outcome === null ? '' : text(`knots.page.did.${outcome.did}`)}
      </p>
      {undo === null ? null : (
        <Button onPress={() => takeBack(commands, undo)}>{text('knots.page.undo')}</Button>
      )}
    </div>
  );
}

function Empty({ onNote }: { readonly onNote: (about: About) => void }) {
  const text = useText();
  return (
    <Card title={text('knots.page.empty')}>
      <div className={styles.empty}>
        <div className={styles.legs}>
          <CalfLeg leg="left" side="behind" marked={null} />
          <CalfLeg leg="right" side="behind" marked={null} />
        </div>
        <div className={styles.words}>
          <p>{text('knots.page.emptyHelp')}</p>
          <div>
            <Button look="primary" size="large" onPress={() => onNote(null)}>
              {text('knots.page.add')}
            </Button>
          </div>
        </div>
      </div>
    </Card>
  );
}

/** Moves the focus to the heading, once for each press, when the pressed button has disappeared. */
function useFocusKept({ outcome }: KnotCommands): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef<KnotCommandOutcome | null>(null);
  // The button disappears only with a later version of the log, so this checks after every render.
  useEffect(() => {
    if (outcome === moved.current || document.activeElement !== document.body) return;
    moved.current = outcome;
    if (outcome !== null) heading.current?.focus({ preventScroll: true });
  });
  return heading;
}
