import type { SourceId } from '../routines/sources.ts';
import type { Advice, Branch, NoPressure } from './knot-view.ts';

/*
 * The sources of the log's rules, as ids of `shared/routines/sources.ts`. `unsourced` next to another id: the source has
 * the rule, and its figure, or a part of it, is our choice.
 */

type Sources = readonly [SourceId, ...SourceId[]];

interface KnotSources {
  readonly branches: Readonly<Record<Branch, Sources>>;
  readonly advice: Readonly<Record<Advice, Sources>>;
  readonly noPressure: Readonly<Record<NoPressure, Sources>>;
  readonly rules: Readonly<Record<KnotRule, Sources>>;
}

type KnotRule =
  /** One spot, at most 180 s of pressure. */
  | 'limits'
  /** A person under 18 asks an adult or a clinician. */
  | 'under18'
  /** Half the time from "worse" until "better". */
  | 'halved'
  /** "Gone", or three consecutive days at 0. */
  | 'ends'
  /** Dismissed advice stays hidden for three days. */
  | 'adviceRests';

export const KNOT_SOURCES: KnotSources = {
  branches: {
    pressure: ['RF12', 'SEED-A'],
    gentlePressure: ['RF12', 'SEED-A'],
    movement: ['RF12', 'unsourced'],
    stop: ['RF12', 'SEED-A', 'unsourced'],
    neverPressed: ['FR11', 'unsourced'],
  },
  advice: {
    limitsDailyLife: ['SEED-A'],
    worseTwice: ['unsourced'],
    scoreUp: ['unsourced'],
    sameSpot: ['unsourced'],
    overAWeekDespiteCare: ['SEED-A', 'unsourced'],
    overAWeek: ['SEED-A'],
  },
  noPressure: {
    locked: ['FR8', 'FR9'],
    branch: ['RF12'],
    askFirst: ['unsourced'],
    overAWeek: ['SEED-A', 'unsourced'],
    worseTwice: ['unsourced'],
    backgroundOpen: ['unsourced'],
    nextDayOpen: ['RF12', 'unsourced'],
    notScoredToday: ['RF12'],
    onceADay: ['unsourced'],
    restDay: ['RF12'],
  },
  rules: {
    limits: ['FR1'],
    under18: ['unsourced'],
    halved: ['RF12', 'unsourced'],
    ends: ['unsourced'],
    adviceRests: ['unsourced'],
  },
};
