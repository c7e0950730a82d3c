import type { Translator } from '../../../shared/i18n/translator.ts';
import { CallButton } from '../../ui/CallButton.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { useGentlest } from '../../use-gentlest.ts';
import { useMainView } from '../../use-main-view.ts';
import { useLocale, useText } from '../../use-view.ts';
import styles from './HealthCardPart.module.css';
import { standsOnTop, wayOf, cardWordsOf } from './health-card-words.ts';
import type { AboutLocks, HealthCard } from './health-card.ts';
import { WaterWarningCard } from './WaterWarningCard.tsx';

export function HealthCardPart({ card }: { readonly card: HealthCard }) {
  return card.is === 'water' ? <WaterWarningCard warning={card.warning} /> : <LocksCard card={card} />;
}

/** Why something is closed or asked, until when, and the way to where the person can answer. */
function LocksCard({ card }: { readonly card: AboutLocks }) {
  const text = useText();
  const values = useValues(card);
  const words = cardWordsOf(card);
  return (
    <Card title={text(`safety.ui.card.${words}.title`)} tone={standsOnTop(card) ? 'warning' : 'plain'}>
      <p>{text(`safety.ui.card.${words}.why`, values)}</p>
      <p>{text(`safety.ui.card.${words}.until`, values)}</p>
      <Way card={card} />
    </Card>
  );
}

/** What the sentences name: a day, a spot, what the log advises, and the routines that stay open. */
function useValues(card: AboutLocks) {
  const text = useText();
  const gentlest = useGentlest();
  const locale = useLocale();
  const timeZone = useMainView((view) => view.timeZone);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  return {
    ...gentlest,
    day: 'since' in card ? day.format(card.since) : '',
    place: 'place' in card ? placeIn(card.place, text) : '',
    advice: card.is === 'advice' ? text(`knots.advice.${card.advice}`) : '',
  };
}

function placeIn({ leg, spot }: Extract<AboutLocks, { is: 'advice' }>['place'], text: Translator): string {
  return text('knots.page.place', { leg: text(`sides.${leg}`), spot: text(`knots.spots.${spot}`) });
}

function Way({ card }: { readonly card: AboutLocks }) {
  const text = useText();
  const way = wayOf(card);
  const label = text(`safety.ui.card.${way.label}`);
  if ('to' in way)
    return (
      <a className={styles.link} href={way.to}>
        {label}
      </a>
    );
  return (
    <Buttons>
      <CallButton
        look={standsOnTop(card) ? 'primary' : 'plain'}
        ask={(run) => run('safety.begin', way.begin)}
      >
        {label}
      </CallButton>
    </Buttons>
  );
}
