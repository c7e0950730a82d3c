import { useState } from 'react';
import { kindsPhrase } from '../../../shared/i18n/phrases.ts';
import type { WindowViews } from '../../../shared/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { timelineSigns } from '../../ui/timeline/signs.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import styles from './EventList.module.css';
import { EventLine, EventLines } from './EventLine.tsx';

/** How many prompts are listed at most, as the person mostly needs the next few. */
const NEXT = 4;

/** The prompts still planned today, the next one first. Renders nothing on a day without hours. */
export function ToComeList() {
  const { day, pause, quiet, meeting } = useMainView((view) => ({
    day: view.day,
    pause: view.pause,
    quiet: view.quiet,
    meeting: view.meeting,
  }));
  const text = useText();
  const { planned } = day;
  if (day.ranges.length === 0 && planned.length === 0) return null;
  const endless = quiet && (meeting?.until ?? null) === null;
  return (
    <Card title={text('day.toCome')}>
      {planned.length > 0 ? (
        <>
          <p className={styles.note}>{text(endless ? 'day.quietToCome' : 'day.moves')}</p>
          <Prompts planned={planned} />
        </>
      ) : (
        <p className={styles.none}>
          {text(pause && pause.until === null ? 'day.pausedToCome' : 'day.nothingToCome')}
        </p>
      )}
    </Card>
  );
}

function Prompts({ planned }: { readonly planned: WindowViews['main']['day']['planned'] }) {
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  return (
    <>
      <EventLines>
        {planned.slice(0, showsAll ? undefined : NEXT).map(({ at, kinds }) => (
          <EventLine key={at} at={at} signs={timelineSigns(kinds)} words={kindsPhrase(kinds, text)} />
        ))}
      </EventLines>
      {planned.length > NEXT ? (
        <Buttons>
          <Button look="quiet" expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? text('day.showFewer') : text('day.showAll', { count: planned.length })}
          </Button>
        </Buttons>
      ) : null}
    </>
  );
}
