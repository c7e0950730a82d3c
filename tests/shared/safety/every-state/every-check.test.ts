import { describe, expect, test } from 'vitest';
import { healthAnswersSchema, healthUpgrades, maySuggestWater } from '../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { LEGS, lockOn, locksFrom } from '../../../../shared/safety/locks.ts';
import type { Block, Sign } from '../../../../shared/safety/safety-blocks.ts';
import type { Occasion } from '../../../../shared/safety/safety-cards.ts';
import { answerCheck, beginCheck, startFrom, viewOf } from '../../../../shared/safety/safety-flow.ts';
import type { Check } from '../../../../shared/safety/safety-flow.ts';
import { PURPOSES } from '../../../../shared/safety/safety-view.ts';
import type { SafetyAnswer } from '../../../../shared/safety/safety-view.ts';
import { catalogue } from '../../../../shared/routines/catalogue.ts';
import { FULL_FORM, partsOf } from '../../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../../shared/routines/routine.ts';
import type { Leg, RoutineId } from '../../../../shared/routines/routine.ts';
import { parseVersioned } from '../../../../shared/versions.ts';
import { countInDocs } from '../../../docs/safety-counts.ts';
import { DAY, NOW, occasionOf, signsOf } from '../check-walk.ts';
import { PRESENT, subsets } from './health-states.ts';

/*
 * Every subset of ticks of every block of every check, for each leg and with doubt, from answers that are fresh, old and
 * locked in each way. At every screen the check may be closed; between any two screens the app restarts and the clock is
 * set. `docs/safety.md` says how many that are.
 */

/** Routines that press or stretch a leg. */
const HARSH: ReadonlySet<RoutineId> = new Set(
  ROUTINE_IDS.filter((routine) =>
    partsOf(catalogue[routine], FULL_FORM).some(({ step }) => ['pressure', 'stretch'].includes(step.kind)),
  ),
);

/** Whatever happens to the app in between: a restart writes and reads the document, and the clock may be set either way. */
const CLOCKS = [0, 3 * DAY, -3 * DAY];

let walks = 0;
let screens = 0;

function restarted(health: HealthAnswers): HealthAnswers {
  const read = parseVersioned(healthAnswersSchema, healthUpgrades, JSON.parse(JSON.stringify(health)));
  if (read === null) throw new Error('What was saved cannot be read.');
  return read;
}

const known = new Map<string, readonly RoutineId[]>();

/** The routines that are open for a leg. The same locks come up again and again. */
function openOn(health: HealthAnswers, leg: Leg): readonly RoutineId[] {
  const locks = locksFrom(health);
  const key = `${leg} ${JSON.stringify(locks)}`;
  const open =
    known.get(key) ?? ROUTINE_IDS.filter((routine) => lockOn(routine, { ...FULL_FORM, leg }, locks) === null);
  known.set(key, open);
  return open;
}

interface Mark {
  readonly block: Block;
  readonly ticked: Sign[];
  readonly notSure: boolean;
  readonly leg: SafetyAnswer['leg'];
}

/**
 * Answers every question with "none of these" but this one, and holds the laws at each screen, where it may be closed. The law
 * that a screen breaks, or `null`.
 */
function walkThrough(occasion: Occasion, before: HealthAnswers, mark: Mark, clock: number): string | null {
  walks += 1;
  let health = before;
  let now = NOW;
  let check = beginCheck(occasion, health, now);
  const flagged = new Set<Leg>();
  while (check?.is === 'asking') {
    const { block } = check;
    const isMarked = block === mark.block;
    const answer = isMarked ? mark : { block, ticked: [], notSure: false, leg: null };
    const after = answerCheck(check, { ...answer, confirmed: false }, health, now);
    if (isMarked) for (const leg of flags(mark)) flagged.add(leg);
    health = restarted(after.health);
    check = confirmed(after.check, answer, health) ? null : after.check;
    now += clock;
    screens += 1;
    const broken = brokenLaw(check, before, health, flagged, now);
    if (broken !== null) return `${broken}: ${JSON.stringify({ occasion, before, mark, health })}`;
  }
  return null;
}

/** An answer that would open something waits, and this person closes the check instead of confirming it. */
function confirmed(check: Check, answer: Omit<SafetyAnswer, 'confirmed'>, health: HealthAnswers): boolean {
  const view = viewOf(check, health);
  return view.is === 'question' && view.block === answer.block && view.opens !== null;
}

function flags({ block, ticked, notSure, leg }: Mark): readonly Leg[] {
  const isRed = ticked.length > 0 || notSure;
  if (!isRed || (block !== 'emergency' && block !== 'sameDay')) return [];
  return block === 'emergency' || leg === null || leg === 'both' ? LEGS : [leg];
}

/** The laws at one screen; `null` where they all hold, which is cheaper than half a million assertions. */
function brokenLaw(
  check: Check | null,
  before: HealthAnswers,
  health: HealthAnswers,
  flagged: ReadonlySet<Leg>,
  now: number,
): string | null {
  for (const leg of flagged) {
    if (openOn(health, leg).some((each) => HARSH.has(each))) return 'a red flag leads to that leg';
  }
  return (
    brokenLock(before, health) ?? (check?.is === 'told' ? brokenWord(check, health, flagged, now) : null)
  );
}

/** A lock ends by nothing that a check asks, but for the questions about a severe knot and about lost answers. */
function brokenLock(before: HealthAnswers, health: HealthAnswers): string | null {
  const { left, right } = before.severeKnots;
  const mayOpen = left !== null || right !== null || before.unread.length > 0;
  for (const leg of LEGS) {
    const open = openOn(before, leg);
    if (!mayOpen && openOn(health, leg).some((each) => !open.includes(each)))
      return 'a check opens a routine';
    if (before.legs[leg] !== null && health.legs[leg] !== before.legs[leg]) return 'a leg no longer waits';
  }
  if (before.waterStopped !== null && health.waterStopped !== before.waterStopped) return 'water is open';
  const isLimited = (before.fluids?.ticked.length ?? 0) > 0;
  return isLimited && maySuggestWater(health, NOW) ? 'a limit on fluids is gone' : null;
}

/** What a screen says agrees with what starts. */
function brokenWord(
  check: Extract<Check, { is: 'told' }>,
  health: HealthAnswers,
  flagged: ReadonlySet<Leg>,
  now: number,
): string | null {
  const view = viewOf(check, health);
  const start = startFrom(check, health, check.at);
  if (view.is !== 'cards' || JSON.stringify(view.start) !== JSON.stringify(start)) return 'another start';
  if (start !== null && !openOn(health, start.leg).includes(start.routine)) return 'it starts what is closed';
  if (Math.abs(now - check.at) >= DAY && startFrom(check, health, now) !== null) return 'an old check starts';
  if (!check.cards.includes('nothingTicked')) return null;
  const waits = LEGS.some((leg) => health.legs[leg] !== null || health.severeKnots[leg] !== null);
  return waits || flagged.size > 0 ? '"nothing ticked" beside a leg that waits' : null;
}

function marksOf(block: Block): Mark[] {
  const legs = block === 'sameDay' ? (['left', 'right', 'both', null] as const) : ([null] as const);
  const doubts = block === 'sameDay' ? [false, true] : [false];
  return subsets(signsOf(block)).flatMap((ticked) =>
    doubts.flatMap((notSure) => legs.map((leg) => ({ block, ticked, notSure, leg }))),
  );
}

const OCCASIONS: readonly Occasion[] = PURPOSES.flatMap((purpose) =>
  purpose === 'beforePressure'
    ? LEGS.flatMap((leg) => (['R7', 'R8'] as const).map((routine) => occasionOf(purpose, { leg, routine })))
    : [occasionOf(purpose)],
);

const BLOCKS_ASKED = [
  'emergency',
  'sameDay',
  'background',
  'suitability',
  'fluids',
  'balance',
  'soon',
  'overdrinking',
] as const;

describe('whatever is ticked, wherever the check is closed', () => {
  test.each(BLOCKS_ASKED)('%s', (block) => {
    const marks = marksOf(block);
    const broken: string[] = [];
    for (const occasion of OCCASIONS) {
      // The large block meets each lock with each sign for itself, and every subset where no lock stands.
      for (const [index, before] of PRESENT.entries()) {
        const isAsked = asks(occasion, before, block);
        if (!isAsked) continue;
        const met = index === 0 ? marks : marks.filter(({ ticked }) => ticked.length <= 1);
        for (const mark of met) {
          const law = walkThrough(occasion, before, mark, CLOCKS[walks % CLOCKS.length] ?? 0);
          if (law !== null) broken.push(law);
        }
      }
    }
    expect(broken).toEqual([]);
  });
});

function asks(occasion: Occasion, health: HealthAnswers, wanted: Block): boolean {
  const check = beginCheck(occasion, health, NOW);
  return check?.is === 'asking' && [check.block, ...check.after].includes(wanted);
}

test('they are as many as the page about safety says', () => {
  expect([
    countInDocs('Walks through a check'),
    countInDocs('Screens at which a check may be closed'),
  ]).toEqual([walks, screens]);
});
