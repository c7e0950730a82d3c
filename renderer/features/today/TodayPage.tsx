import { useMainView } from '../../use-main-view.ts';
import { useLocale, useText } from '../../use-view.ts';
import { Card } from '../../ui/Card.tsx';
import { DayCard } from './DayCard.tsx';
import { EventList } from './EventList.tsx';
import { HealthCardPart } from './HealthCardPart.tsx';
import { standsOnTop } from './health-card-words.ts';
import { NowCard } from './NowCard.tsx';
import { OfferCard } from './OfferCard.tsx';
import { PromptCard } from './PromptCard.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import { ToComeList } from './ToComeList.tsx';
import styles from './TodayPage.module.css';
import { WaterCard } from './WaterCard.tsx';
import { useHealthCard } from './use-health-card.ts';

/** The Today page: warnings, the open prompt, the current state, and the day with its events and plan. */
export function TodayPage() {
  const text = useText();
  const locale = useLocale();
  const date = useMainView(({ clock, timeZone }) => {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }).format(clock.at);
  });
  const health = useHealthCard();
  const healthCard = health === null ? null : <HealthCardPart card={health} />;
  const isOnTop = health !== null && standsOnTop(health);
  return (
    <>
      <div className={styles.head}>
        <h1>{text('pages.today')}</h1>
        <p className={styles.date}>{date}</p>
      </div>
      {isOnTop ? healthCard : null}
      <PromptCard />
      <NowCard />
      <StandingLong />
      <DayCard />
      <div className={styles.columns}>
        <div className={styles.column}>
          <OfferCard />
          {isOnTop ? null : healthCard}
          <Suggestion />
          <WaterCard />
        </div>
        <div className={styles.column}>
          <ToComeList />
          <EventList />
        </div>
      </div>
    </>
  );
}

/** Shown for the rest of the day. */
function StandingLong() {
  const standingLong = useMainView((view) => view.standingLong);
  const text = useText();
  if (!standingLong) return null;
  return (
    <Card tone="warning">
      <p role="status">{text('standingLong')}</p>
    </Card>
  );
}

/** Suggests nothing while a routine runs or a prompt already offers one. */
function Suggestion() {
  const { player, prompt } = useMainView((view) => ({ player: view.player, prompt: view.prompt }));
  return player || prompt?.kinds.includes('move') || prompt?.kinds.includes('stretch') ? null : (
    <SuggestionCard />
  );
}
