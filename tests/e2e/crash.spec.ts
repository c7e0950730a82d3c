import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { chanceFrom } from './support/chance.ts';
import type { Desktop } from './support/desktop.ts';
import { writeFiles } from './support/folders.ts';
import { HistoryWatch } from './support/history-watch.ts';
import { configFiles, dayAndNight, engineOnDisk, noFluidLimit, settingsFile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/*
 * The app is killed again and again, on the same profile, in the middle of recording glass after glass, and sometimes while
 * it starts. What it has confirmed must be on the disk afterwards, once and in order, and nothing else must have changed.
 *
 * `UNKNOT_CRASHES=1000 npx playwright test crash` goes on for as many crashes from a new seed, which it prints;
 * `UNKNOT_CRASH_SEED` gives a seed back to it.
 */

const { UNKNOT_CRASHES, UNKNOT_CRASH_SEED } = process.env;
const crashes = Number(UNKNOT_CRASHES ?? 8);
const usualSeed = 20_260_306;
const seed = Number(UNKNOT_CRASH_SEED ?? (UNKNOT_CRASHES === undefined ? usualSeed : Date.now() % 2 ** 31));

/** Milliseconds of recording before the app is killed, and of starting. */
const longestRecording = 150;
const longestStart = 700;
/** So often it is killed while it starts instead. */
const startsEvery = 4;

/** Nothing but what the test records, and a natural break for the hours between two starts. */
const files = {
  ...noFluidLimit,
  ...settingsFile({
    hours: dayAndNight,
    reminders: { move: { enabled: false }, stretch: { enabled: false }, water: { enabled: false } },
  }),
};

/** Three hours later each time, but that the clock is set back or on a bit; the first day is the last of its month. */
function clockOf(crash: number, chance: () => number) {
  const minutes = Math.floor(crash * 180 + (chance() - 0.5) * 480);
  const start = Temporal.PlainDateTime.from('2026-02-28T12:00:00').add({ minutes });
  return { start: start.toString({ smallestUnit: 'second' }), rate: 1 };
}

/** Records a glass of 1 ml, one of 2 ml and so on, and calls back with each that the app has confirmed. */
async function recordGlasses(window: Page, confirmed: (ml: number) => void): Promise<void> {
  await window.exposeFunction('confirmed', confirmed);
  await window.evaluate(() => {
    const bridge = Reflect.get(globalThis, 'unknot') as {
      call(name: string, argument: unknown): Promise<unknown>;
    };
    const tell = Reflect.get(globalThis, 'confirmed') as (ml: number) => void;
    const record = async (ml: number): Promise<void> => {
      await bridge.call('water.log', { ml });
      tell(ml);
      await record(ml + 1);
    };
    void record(1);
  });
}

/** Kills the app while it records, and answers how many glasses it had confirmed. */
async function crashWhileRecording(desktop: Desktop, crash: number, chance: () => number): Promise<number> {
  const app = await desktop.launch({ clock: clockOf(crash, chance), args: ['--open', 'today'] });
  const window = await app.window('main');
  let glasses = 0;
  await recordGlasses(window, (ml) => (glasses = ml));
  await pause(chance() * longestRecording);
  await app.kill();
  return glasses;
}

/** Kills the app at some moment of its start, at which it records that the person was away. */
async function crashWhileStarting(desktop: Desktop, crash: number, chance: () => number): Promise<number> {
  const app = desktop.start({ clock: clockOf(crash, chance) });
  await pause(chance() * longestStart);
  await app.kill();
  return 0;
}

/** Fails unless the files hold all that was confirmed, and no more than was asked for. */
function expectAllKept(watch: HistoryWatch, { folders }: Desktop, confirmed: number): number {
  const events = watch.added();
  const glasses = events.flatMap(({ record }) => (record.what === 'water' ? [record.ml] : []));
  expect(glasses).toEqual(Array.from({ length: glasses.length }, (_, index) => index + 1));
  expect(glasses.length).toBeGreaterThanOrEqual(confirmed);
  expect(events.filter(({ record }) => !['water', 'natural'].includes(record.what))).toEqual([]);
  expect(watch.setAside().length).toBeLessThanOrEqual(watch.torn);
  const state = path.join(folders.state, 'unknot');
  if (existsSync(path.join(state, 'engine.json'))) engineOnDisk(folders);
  const others = [...configFiles(folders), ...(existsSync(state) ? readdirSync(state) : [])];
  expect(others.filter((name) => name.includes('.bad-'))).toEqual([]);
  return events.length;
}

test(`killed ${crashes} times, it has kept all that it confirmed`, async ({ desktop }) => {
  test.setTimeout(60_000 + crashes * 6_000);
  if (UNKNOT_CRASHES !== undefined) console.log(`${crashes} crashes from seed ${seed}`);
  const chance = chanceFrom(seed);
  writeFiles(desktop.folders, files);
  const watch = new HistoryWatch(desktop.folders);
  let [events, confirmed] = [0, 0];
  for (let crash = 1; crash <= crashes; crash += 1) {
    const crashOnce = crash % startsEvery === 0 ? crashWhileStarting : crashWhileRecording;
    await test.step(`crash ${crash} from seed ${seed}`, async () => {
      const glasses = await crashOnce(desktop, crash, chance);
      events += expectAllKept(watch, desktop, glasses);
      confirmed += glasses;
    });
  }
  if (UNKNOT_CRASHES !== undefined)
    console.log(`${events} events, ${confirmed} glasses confirmed, ${watch.torn} lines torn`);
  // Otherwise nothing has been tried.
  expect(confirmed).toBeGreaterThan(0);
});
