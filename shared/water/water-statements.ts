import { defaultSettings } from '../settings/schema.ts';
import type { Units } from './fluid-units.ts';
import { LONG_DAY, NEAR_PERCENT } from './fluids.ts';
import type { HealthSourceId } from '../safety/health-sources.ts';
import { WARNED_FROM } from './water.ts';

/* What the app says about water and the figures it uses, with sources. `docs/health-content.md` is generated from it. */

/** NIOSH's hourly maximum at work, in each unit as published. */
export const WORKPLACE_MOST: Readonly<Record<Units, number>> = { ml: 1_400, usFlOz: 48 };

/** Millilitres of drinks a day, derived from EFSA's figures for women and men. */
export const EFSA_DRINKS = { women: 1_600, men: 2_000 } as const;

type WaterSources = readonly [HealthSourceId, ...HealthSourceId[]];

/** By the key of each text under `water.says` in the messages. */
export const WATER_STATEMENTS = {
  guide: ['HY1', 'HY3'],
  guideReached: ['HY1', 'unsourced'],
  slowDown: ['HY12'],
  stopForNow: ['HY12'],
  aboveMaximum: ['HY4'],
  symptoms: ['HY6'],
  longDay: ['HY1', 'HY6'],
  stopped: ['HY6', 'unsourced'],
  unanswered: ['HY7'],
  limited: ['HY7'],
  near: ['unsourced'],
  reached: ['HY7'],
  mineralsAsk: ['HY8'],
  minerals: ['HY8', 'SEED-A'],
  everyHelp: ['unsourced'],
  glassHelp: ['HY3'],
  goalHelp: ['HY1', 'HY3'],
  bedtimeHelp: ['unsourced'],
  quietHelp: ['unsourced'],
  ceilingHelp: ['HY7'],
} as const satisfies Readonly<Record<string, WaterSources>>;

interface WaterFigure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ml' | 'min' | '%';
  readonly sources: WaterSources;
}

const { everyMinutes, glassMl, goalMl, quietBeforeBedMinutes } = defaultSettings.reminders.water;

/** The figures that the app uses. */
export const WATER_FIGURES: readonly WaterFigure[] = [
  { what: 'Time between two reminders', value: everyMinutes, unit: 'min', sources: ['unsourced'] },
  { what: 'A glass', value: glassMl, unit: 'ml', sources: ['HY1', 'HY3'] },
  { what: 'The day’s guide at first', value: goalMl, unit: 'ml', sources: ['HY1'] },
  { what: 'The day’s guide that is offered beside it', value: EFSA_DRINKS.men, unit: 'ml', sources: ['HY1'] },
  {
    what: 'No reminder before a bedtime for',
    value: quietBeforeBedMinutes,
    unit: 'min',
    sources: ['unsourced'],
  },
  {
    what: 'In an hour: “slow down”, and no glass is suggested that would bring it there',
    value: WARNED_FROM.slowDown,
    unit: 'ml',
    sources: ['HY12'],
  },
  { what: 'In an hour: “please stop”', value: WARNED_FROM.stopForNow, unit: 'ml', sources: ['HY12'] },
  {
    what: 'In an hour: “please stop”, with the signs of an emergency',
    value: WARNED_FROM.aboveMaximum,
    unit: 'ml',
    sources: ['HY4', 'HY6'],
  },
  { what: 'In a day: a word about it', value: LONG_DAY, unit: 'ml', sources: ['HY1'] },
  {
    what: 'Of the clinician’s number: “close to it”',
    value: NEAR_PERCENT,
    unit: '%',
    sources: ['unsourced'],
  },
];
