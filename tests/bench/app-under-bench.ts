import { firstRunDone } from '../e2e/support/profile.ts';
import type { PackagedApp } from './package-empty-app.ts';

/** How an app is operated from its tray: labels of menu lines, of which one that ends in `…` is the beginning. */
export interface AppUnderBench {
  readonly name: 'unknot' | 'empty';
  readonly app: PackagedApp;
  readonly mainLabel: string;
  readonly playerLabel: string | null;
  /** The person's files before the start. */
  readonly files: Record<string, string>;
}

const ALL_DAY = [['00:00', '23:59']];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Working hours at any time, so that it counts as on a working day whenever the bench runs; the first break is 30 minutes away. */
const settings = {
  version: 1,
  reminders: { stretch: { enabled: false } },
  hours: Object.fromEntries(DAYS.map((day) => [day, ALL_DAY])),
};

export function unknotUnderBench(app: PackagedApp): AppUnderBench {
  return {
    name: 'unknot',
    app,
    mainLabel: 'Open Unknot',
    playerLabel: 'Start …',
    files: { ...firstRunDone, 'config/unknot/settings.json': JSON.stringify(settings) },
  };
}

export function emptyUnderBench(app: PackagedApp): AppUnderBench {
  return { name: 'empty', app, mainLabel: 'Open', playerLabel: null, files: {} };
}
