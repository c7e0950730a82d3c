import { describe, expect, test } from 'vitest';
import { windowViewSchemas } from '../../shared/view.ts';
import type { WindowViews } from '../../shared/view.ts';
import { answerFluids } from '../electron/main/answers.ts';
import { started } from '../electron/main/started.ts';

const WINDOWS = Object.keys(windowViewSchemas) as (keyof WindowViews)[];

/** An app with something to hide: answers about health, drinks, notices, a chosen glass. */
function withHealth() {
  const desk = started({ settingsKeptAs: 'settings.bad.json' });
  answerFluids(desk, ['kidneyDisease']);
  desk.unknot.handlers['water.log']({ ml: 200 }, 'main');
  return desk;
}

/** The paths of everything in a view. Lists count as one. */
function pathsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, part]) => pathsIn(part, `${path}.${key}`));
}

describe.each(WINDOWS)('the view of the %s window', (name) => {
  test('has exactly what its schema has, whether the window asks or main sends it', () => {
    const { unknot, windows } = withHealth();
    const views = [unknot.handlers['view.get'](undefined, name), windows.publishedTo(name)];
    expect(views.map((view) => windowViewSchemas[name].safeParse(view).error)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('the corner window gets what it draws, the time and the language, and nothing else', () => {
  const { windows } = withHealth();
  expect(Object.keys(windows.publishedTo('nudge') ?? {}).toSorted()).toEqual([
    'clock',
    'language',
    'nudge',
    'timeZone',
  ]);
});

test('the player gets no answers about health, no day, no log, and few settings', () => {
  const { windows } = withHealth();
  const view = windows.publishedTo('player');
  expect(Object.keys(view ?? {}).toSorted()).toEqual([
    'afterRoutine',
    'clock',
    'language',
    'lastRoutine',
    'notices',
    'player',
    'posture',
    'prompt',
    'proposal',
    'quiet',
    'settings',
    'timeZone',
    'variants',
    'water',
  ]);
  expect([...pathsIn(view?.settings), ...pathsIn(view?.water, '.water')]).toEqual([
    '.sound.chime',
    '.sound.voice',
    '.sound.volume',
    '.look.units',
    '.reminders.water.glassMl',
    '.reminders.water.goalMl',
    '.water.todayMl',
  ]);
});

test('a notice about a file is for the main window alone', () => {
  const { windows } = withHealth();
  const kinds = (name: 'main' | 'player') => windows.publishedTo(name)?.notices.map(({ kind }) => kind);
  expect([kinds('main'), kinds('player')]).toEqual([['fileSetAside'], []]);
});
