import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { KnotsView } from '../../../shared/knots/knot-view.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useText } from '../../use-view.ts';
import { CalfLeg } from './CalfLeg.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { KnotCard } from './KnotCard.tsx';
import styles from './KnotsPage.module.css';
import { PastKnots } from './PastKnots.tsx';
import { TrendCard } from './TrendCard.tsx';
import { takeBack } from './use-deeds.ts';
import type { Deeds, Outcome } from './use-deeds.ts';
import type { About } from './use-forms.ts';

interface KnotsLogProps {
  readonly log: KnotsView;
  readonly deeds: Deeds;
  readonly onNote: (about: About) => void;
}

export function KnotsLog({ log, deeds, onNote }: KnotsLogProps) {
  const text = useText();
  const { today, open, past, trend } = log;
  const hasEntries = open.length > 0 || past.length > 0;
  const heading = useFocusKept(deeds);
  return (
    <>
      <div className={styles['head']}>
        <h1 ref={heading} tabIndex={-1}>
          {text('pages.knots')}
        </h1>
        <Status deeds={deeds} />
        {open.length > 0 ? <Button onPress={() => onNote(null)}>{text('knots.page.add')}</Button> : null}
      </div>
      <p className={styles['about']}>{text('knots.page.about')}</p>
      {open.length === 0 ? <Empty onNote={onNote} /> : null}
      {open.map((knot) => (
        <KnotCard key={knot.id} knot={knot} today={today} deeds={deeds} onNote={onNote} />
      ))}
      <TrendCard trend={trend} today={today} />
      <PastKnots past={past} deeds={deeds} />
      {hasEntries ? (
        <Card title={text('knots.page.export')}>
          <p>{text('knots.page.exportHelp')}</p>
          <ExportButtons />
        </Card>
      ) : null}
    </>
  );
}

/** What came of the last press, and its way back. */
function Status({ deeds }: { readonly deeds: Deeds }) {
  const text = useText();
  const { outcome } = deeds;
  const undo = outcome?.undo ?? null;
  return (
    <div className={styles['outcome']}>
      <p className={classNames(styles['said'], outcome?.did === 'nothing' && styles['bad'])} role="status">
        {outcome === null ? '' : text(`knots.page.did.${outcome.did}`)}
      </p>
      {undo === null ? null : (
        <Button onPress={() => takeBack(deeds, undo)}>{text('knots.page.undo')}</Button>
      )}
    </div>
  );
}

function Empty({ onNote }: { readonly onNote: (about: About) => void }) {
  const text = useText();
  return (
    <Card title={text('knots.page.empty')}>
      <div className={styles['empty']}>
        <div className={styles['legs']}>
          <CalfLeg leg="left" side="behind" marked={null} />
          <CalfLeg leg="right" side="behind" marked={null} />
        </div>
        <div className={styles['words']}>
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

/** Whoever pressed what is not there any more goes on from the heading and not from nowhere; once for each press. */
function useFocusKept({ outcome }: Deeds): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef<Outcome | null>(null);
  // What is pressed goes with a later answer of the log, so that this looks each time something is drawn.
  useEffect(() => {
    if (outcome === moved.current || document.activeElement !== document.body) return;
    moved.current = outcome;
    if (outcome !== null) heading.current?.focus({ preventScroll: true });
  });
  return heading;
}
