import { describe, expect, test } from 'vitest';
import { FEELINGS, SPOTS } from '../../../shared/history/knot-entry.ts';
import type { KnotEntry } from '../../../shared/history/knot-entry.ts';
import type { HistoryRecord } from '../../../shared/history/events.ts';
import { adviceFor } from '../../../shared/knots/knot-advice.ts';
import { openKnotOf } from '../../../shared/knots/knot-branch.ts';
import { episodesOf } from '../../../shared/knots/knot-episodes.ts';
import type { Episode } from '../../../shared/knots/knot-episodes.ts';
import { pressureFor } from '../../../shared/knots/knot-pressure.ts';
import { openKnotsOf } from '../../../shared/knots/open-knots.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import type { Leg } from '../../../shared/routines/routine.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { LEGS, lockOn, locksBeforeCheck, locksFrom } from '../../../shared/safety/locks.ts';
import { withSevereKnot } from '../../../shared/safety/health-changes.ts';
import { countInDocs } from '../../docs/safety-counts.ts';
import { noneTicked } from '../safety/check-walk.ts';
import { checked, log, noted } from './knot-cases.ts';
import type { Entry } from './knot-cases.ts';

/*
 * Every open knot by score, feeling, spot, day and cause, checked or not; and, of each class that the
 * laws can tell apart, up to 3 on one leg beside a knot or none on the other.
 * `docs/safety.md` says how many that are.
 */

const TODAY = '2026-03-06';
const AT = Date.parse(`${TODAY}T12:00:00-05:00`);
/** The background was asked after each of them, so that it closes nothing. */
const ANSWERED = noneTicked(AT + 1);
const EQUIPMENT = { wall: true, chair: true, strap: true, roller: true, ball: true, step: true };

/** The ends of each band of scores. */
const SCORES = [0, 3, 4, 5, 6, 7, 8, 10];
/** Days 1, 7, 8 and 9 of the knot, today. */
const NOTICED = [TODAY, '2026-02-28', '2026-02-27', '2026-02-26'];

interface Kind {
  readonly entry: Partial<KnotEntry>;
  readonly isChecked: boolean;
}

const KINDS: readonly Kind[] = SCORES.flatMap((whenPressed) =>
  FEELINGS.flatMap((feels) =>
    SPOTS.flatMap((spot) =>
      NOTICED.flatMap((firstNoticed) =>
        (['satLong', 'notSure'] as const).flatMap((trigger) =>
          [false, true].map((isChecked) => ({
            entry: { whenPressed, atRest: 0, feels, spot, firstNoticed, trigger },
            isChecked,
          })),
        ),
      ),
    ),
  ),
);

const MILD: Kind = { entry: { whenPressed: 2, atRest: 0, firstNoticed: TODAY }, isChecked: false };
const SEVERE: Kind = { entry: { whenPressed: 9, atRest: 0, firstNoticed: TODAY }, isChecked: false };

const ofKind = ({ entry, isChecked }: Kind, leg: Leg, id: string): HistoryRecord[] => [
  noted({ ...entry, leg }, id),
  ...(isChecked ? [checked(id)] : []),
];

const episodesWith = (records: readonly HistoryRecord[]): Episode[] =>
  episodesOf(log(...records.map((record): Entry => [TODAY, record])));

/** The health answers with these knots in the log, before any question about them was answered. */
function healthWith(episodes: readonly Episode[]): HealthAnswers {
  const severe = episodes.filter((knot) => openKnotOf(knot) === 'severe').map(({ last }) => last.entry.leg);
  return { ...withSevereKnot(ANSWERED, severe, AT), openKnots: openKnotsOf(episodes) };
}

const pressureOn = (knot: Episode, episodes: readonly Episode[], health: HealthAnswers) =>
  pressureFor(knot, {
    episodes,
    sessions: [],
    locks: locksBeforeCheck(health),
    backgroundAt: health.background?.at ?? null,
    equipment: EQUIPMENT,
    today: TODAY,
  });

const openOn = (leg: Leg, health: HealthAnswers) =>
  ROUTINE_IDS.filter((each) => lockOn(each, { ...FULL_FORM, leg }, locksFrom(health)) === null);

/** The law that these knots break, or `null`: half a million assertions would take minutes. */
function brokenLaw(episodes: readonly Episode[]): string | null {
  const health = healthWith(episodes);
  for (const leg of LEGS) {
    const onLeg = episodes.filter(({ last }) => last.entry.leg === leg);
    const kinds = onLeg.map(openKnotOf);
    const open = openOn(leg, health);
    if (kinds.includes('severe') && open.length > 0) return 'a severe knot leaves its leg open';
    if (kinds.some((kind) => kind !== 'mild') && open.some((each) => each !== 'R1' && each !== 'R2'))
      return 'a sore knot leaves its leg more than the gentlest routines';
    const allowed = onLeg.filter((knot) => pressureOn(knot, episodes, health).allowed);
    if (allowed.length > 0 && (kinds.some((kind) => kind !== 'mild') || !open.includes('R7')))
      return 'the page offers what does not start';
    if (allowed.length > 0 && onLeg.some(mustBeChecked)) return 'pressure before a check';
  }
  return episodes.every((knot) => advises(knot, episodes)) ? null : 'no advice on day 8';
}

function mustBeChecked({ last: { entry }, checked: by }: Episode): boolean {
  return by === null && entry.firstNoticed <= '2026-02-27';
}

function advises(knot: Episode, episodes: readonly Episode[]): boolean {
  if (knot.last.entry.firstNoticed > '2026-02-27') return true;
  const advice = adviceFor(knot, { episodes, careDays: { left: new Set(), right: new Set() } }, TODAY);
  return advice.includes('overAWeek') || advice.includes('overAWeekDespiteCare');
}

/** What the laws can tell apart: what the knot closes, its day, and why it is not pressed. */
function classOf(kind: Kind): string {
  const episodes = episodesWith(ofKind(kind, 'left', 'a'));
  const [knot] = episodes;
  if (knot === undefined) throw new Error('No knot was noted.');
  const pressure = pressureOn(knot, episodes, healthWith(episodes));
  const why = pressure.allowed ? `${pressure.form.hold} s` : pressure.why;
  const { entry, isChecked } = kind;
  return `${openKnotOf(knot)} ${entry.firstNoticed} ${why} ${isChecked}`;
}

let states = 0;

/** Which laws these logs break, each with what was noted. */
function brokenLaws(logs: readonly (readonly HistoryRecord[])[]): string[] {
  states += logs.length;
  return logs.flatMap((records) => {
    const law = brokenLaw(episodesWith(records));
    return law === null ? [] : [`${law}: ${JSON.stringify(records)}`];
  });
}

/** Up to three of these, in any order. */
function upToThree<Each>(all: readonly Each[]): Each[][] {
  const some: Each[][] = [[]];
  for (const [first, one] of all.entries()) {
    some.push([one]);
    for (const [second, two] of all.slice(first).entries()) {
      some.push([one, two]);
      for (const three of all.slice(first + second)) some.push([one, two, three]);
    }
  }
  return some;
}

describe('whatever knots are open', () => {
  test.each(LEGS)('one on the %s leg', (leg) => {
    expect(brokenLaws(KINDS.map((kind) => ofKind(kind, leg, 'a')))).toEqual([]);
  });

  test('one of each class on either leg, and up to three on one', () => {
    const byClass = new Map(KINDS.map((kind) => [classOf(kind), kind] as const));
    const some = upToThree([...byClass.values()]);
    const on = (leg: Leg, kinds: readonly Kind[]) =>
      kinds.flatMap((kind, index) => ofKind(kind, leg, `${leg} ${index}`));
    const others = [[], [MILD], [SEVERE]].map((kinds) => on('right', kinds));
    const beside = some.flatMap((kinds) => others.map((other) => [...on('left', kinds), ...other]));
    const classes = [...byClass.values()];
    const pairs = classes.flatMap((left) =>
      classes.map((right) => [...on('left', [left]), ...on('right', [right])]),
    );
    expect(brokenLaws([...beside, ...pairs])).toEqual([]);
  });

  test('they are as many as the page about safety says', () => {
    expect(countInDocs('Knots in the log')).toBe(states);
  });
});
