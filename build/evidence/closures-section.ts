import { CARD_SOURCES } from '../../shared/safety/safety-cards.ts';
import { KNOT_SOURCES } from '../../shared/knots/knot-sources.ts';
import { WATER_STATEMENTS } from '../../shared/water/water-statements.ts';
import { en } from '../../shared/i18n/messages/en.ts';
import { page } from './markdown.ts';
import { statementTable } from './statement-table.ts';
import type { HealthSources, Statement } from './statement-table.ts';

/* What Settings and Today say of what is closed: why, and until what. Each rests on what the check or the log of knots says. */

const { card: cards, health } = en.safety.ui;
const { locks } = health;

const OUR_CHOICE: HealthSources = ['unsourced'];

/** What is said of the left leg stands for the right one too. */
const LOCKS: readonly (readonly [keyof typeof locks, HealthSources])[] = [
  ['waterStopped', CARD_SOURCES.waterEmergency],
  ['left', CARD_SOURCES.sameDay],
  ['severeLeft', CARD_SOURCES.severePain],
  ['everything', CARD_SOURCES.legsLocked],
  ['unread', OUR_CHOICE],
  ['unanswered', OUR_CHOICE],
  ['injury', CARD_SOURCES.injuryLocked],
  ['soreLeft', KNOT_SOURCES.branches.movement],
  ['spotLeft', KNOT_SOURCES.branches.neverPressed],
  ['pressureAsk', CARD_SOURCES.pressureLocked],
  ['pressureBackground', CARD_SOURCES.askFirst],
  ['pressureUnanswered', OUR_CHOICE],
  ['stretches', CARD_SOURCES.stretchesLocked],
  ['seatedOnly', CARD_SOURCES.seatedOnly],
  ['fluids', CARD_SOURCES.fluidLimit],
  ['fluidsUnanswered', WATER_STATEMENTS.unanswered],
  ['fluidsOld', OUR_CHOICE],
];

interface CardWords {
  readonly title: string;
  readonly why: string;
  readonly until: string;
}

const CARDS: readonly (readonly [CardWords, HealthSources])[] = [
  [cards.waterStopped, CARD_SOURCES.waterEmergency],
  [cards.legWaits.left, CARD_SOURCES.sameDay],
  [cards.severeKnot.left, CARD_SOURCES.severePain],
  [cards.unread, OUR_CHOICE],
  [cards.unanswered.all, OUR_CHOICE],
  [cards.unanswered.some, OUR_CHOICE],
  [cards.knotQuestion.backgroundOpen, KNOT_SOURCES.noPressure.backgroundOpen],
  [cards.knotQuestion.nextDayOpen, KNOT_SOURCES.noPressure.nextDayOpen],
  [cards.gentleLeg.left, KNOT_SOURCES.branches.movement],
  [cards.everything, CARD_SOURCES.legsLocked],
  [cards.injury, CARD_SOURCES.injuryLocked],
  [cards.again.month, OUR_CHOICE],
  [cards.again.long, OUR_CHOICE],
];

/** The sources that the section names. */
export const CLOSURE_SOURCES: readonly HealthSources[] = [...LOCKS, ...CARDS].map(([, sources]) => sources);

export function closuresSection(): string {
  return page([
    '## What is closed, and until what',
    'What is said of the left leg is said of the right one too. {{gentle}} and {{gentler}} stand for the names of R1 and R2. [safety.md](safety.md) says how the app holds this.',
    statementTable(
      'What Settings says',
      LOCKS.map(([name, sources]): Statement => {
        const { what, why, until } = locks[name];
        return { title: what, says: `${why} ${until}`, sources };
      }),
    ),
    statementTable(
      'What Today says, the most urgent alone',
      CARDS.map(([{ title, why, until }, sources]): Statement => ({
        title,
        says: `${why} ${until}`,
        sources,
      })),
    ),
  ]);
}
