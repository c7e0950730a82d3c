import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { historyEventSchema } from '../../../shared/history/events.ts';
import type { HistoryEvent } from '../../../shared/history/events.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { engineStateSchema, initialState } from '../../../shared/engine/state.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { answers } from '../../answers.ts';
import { newAppRecord } from '../../../electron/main/windows/app-memory.ts';
import type { Folders } from './folders.ts';

/* The person's files as they lie on the disk, whatever the app says about them. */

/** All events, oldest first; none while there is no file. */
export function historyOnDisk(folders: Folders): HistoryEvent[] {
  const folder = path.join(folders.data, 'unknot', 'history');
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const lines = files.flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'));
  // A file that was just made is empty for a moment.
  return lines.filter((line) => line !== '').map((line) => historyEventSchema.parse(JSON.parse(line)));
}

/** What was recorded, in one word an event. */
export function recordsOnDisk(folders: Folders): string[] {
  return historyOnDisk(folders).map(({ record }) => record.what);
}

/** What the engine has saved. */
export function engineOnDisk(folders: Folders): EngineState {
  const file = path.join(folders.state, 'unknot', 'engine.json');
  return engineStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The settings file, unparsed but for its JSON. */
export function settingsOnDisk(folders: Folders): unknown {
  return z
    .json()
    .parse(JSON.parse(readFileSync(path.join(folders.config, 'unknot', 'settings.json'), 'utf8')));
}

/** Names of the files in the app's settings folder. */
export function configFiles(folders: Folders): string[] {
  return readdirSync(path.join(folders.config, 'unknot'));
}

/** The app's log. */
export function logOnDisk(folders: Folders): string {
  const file = path.join(folders.state, 'unknot', 'unknot.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Settings of version 1 in which only this differs from the defaults. */
export function settingsFile(changes: Record<string, unknown>): Record<string, string> {
  return { 'config/unknot/settings.json': JSON.stringify({ version: 1, ...changes }) };
}

/** Hours in the settings that never end. */
export const dayAndNight: Record<string, unknown> = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [
    day,
    [
      ['00:00', '12:00'],
      ['12:00', '00:00'],
    ],
  ]),
);

/** Answers about health, as they lie on the disk. */
export function healthFile(health: HealthAnswers): Record<string, string> {
  return { 'config/unknot/health.json': JSON.stringify(health) };
}

/** A person who has answered the questions about their legs with nothing ticked, and not those about fluids. */
export const legsAnswered = healthFile({ ...answers(), fluids: null });

/** A person who has answered all questions with nothing ticked. */
export const noFluidLimit = healthFile(answers());

/** Somebody who has the first run behind them, as nearly all have. */
export const firstRunDone = { 'state/unknot/app.json': JSON.stringify(newAppRecord(true)) };

/** What the engine had saved of an earlier run: its intervals count since this instant, and the person was last seen then. */
export function countingSince(
  instant: string,
  lastSeen: string,
  changes: Partial<EngineState> = {},
): Record<string, string> {
  const state = { ...initialState(Date.parse(instant)), lastSeen: Date.parse(lastSeen), ...changes };
  return { 'state/unknot/engine.json': JSON.stringify(state) };
}
