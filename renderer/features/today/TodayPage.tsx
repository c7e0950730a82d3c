import { useLocale, useSnapshot, useText, useView } from '../../use-view.ts';
import { Card } from '../../ui/Card.tsx';
import { AskAgainCard } from './AskAgainCard.tsx';
import { DayCard } from './DayCard.tsx';
import { EventList } from './EventList.tsx';
import { NowCard } from './NowCard.tsx';
import { OfferCard } from './OfferCard.tsx';
import { PromptCard } from './PromptCard.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import { ToComeList } from './ToComeList.tsx';
import styles from './TodayPage.module.css';
import { WaterCard } from './WaterCard.tsx';
import { WaterWarnings } from './WaterWarnings.tsx';

/** What is going on, what asks for an answer, and the day: what it has brought and what is still planned. */
export function TodayPage() {
  const text = useText();
  const locale = useLocale();
  const { view } = useSnapshot();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: view.timeZone });
  return (
    <>
      <div className={styles['head']}>
        <h1>{text('pages.today')}</h1>
        <p className={styles['date']}>{date.format(view.clock.at)}</p>
      </div>
      <WaterWarnings />
      <PromptCard />
      <NowCard />
      <StandingLong />
      <DayCard />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <OfferCard />
          <AskAgainCard />
          <Suggestion />
          <WaterCard />
        </div>
        <div className={styles['column']}>
          <ToComeList />
          <EventList />
        </div>
      </div>
    </>
  );
}

/** Said once, for the rest of the day. */
function StandingLong() {
  const { standingLong } = useView();
  const text = useText();
  if (!standingLong) return null;
  return (
    <Card tone="warning">
      <p role="status">{text('standingLong')}</p>
    </Card>
  );
}

/** Nothing is suggested beside a routine that runs, or beside a prompt that offers the same. */
function Suggestion() {
  const { player, prompt } = useView();
  return player || prompt?.kinds.includes('move') || prompt?.kinds.includes('stretch') ? null : (
    <SuggestionCard />
  );
}
