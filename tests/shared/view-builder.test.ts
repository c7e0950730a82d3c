import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../shared/time.ts';
import { answerFluids } from '../electron/main/answers.ts';
import type { Bench } from '../electron/main/fakes.ts';
import { started } from '../electron/main/started.ts';

const clockOf = (instant: number) => new Date(instant).toISOString().slice(11, 16);

/** The working time of the day that the windows show, and the next two prompts that are planned. */
function shown({ windows }: Bench) {
  const { ranges = [], planned = [] } = windows.published?.day ?? {};
  return {
    ranges: ranges.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`),
    next: planned.slice(0, 2).map(({ at, kinds }) => `${clockOf(at)} ${kinds.join(' + ')}`),
  };
}

const nineToFive = ['09:00–17:00'];

test('a window is told of the hours of the day and of what is planned in them', () => {
  expect(shown(started())).toEqual({ ranges: nineToFive, next: ['09:30 move', '10:01 move'] });
});

const deeds: readonly (readonly [what: string, deed: (desk: Bench) => unknown, next: readonly string[]])[] = [
  [
    'another interval',
    ({ unknot }) => unknot.handlers['settings.change']({ reminders: { move: { everyMinutes: 45 } } }, 'main'),
    ['09:45 move', '10:30 move + stretch'],
  ],
  ['the answer about fluids', (desk) => answerFluids(desk, []), ['09:30 move', '10:00 move + water']],
  [
    '"I just moved" in the window',
    ({ unknot }) => unknot.handlers['moved.note'](undefined, 'main'),
    ['09:40 move', '10:11 move'],
  ],
  ['"I just moved" in the tray', ({ tray }) => tray.click('I just moved'), ['09:40 move', '10:11 move']],
  ['a pause of an hour', ({ tray }) => tray.click('Pause', '1 hour'), ['10:30 stretch', '11:05 move']],
  ['a pause until resumed', ({ tray }) => tray.click('Pause', 'Until I resume'), []],
  [
    'a meeting of half an hour',
    ({ tray }) => tray.click('In a meeting', 'For 30 minutes'),
    ['09:41 move', '10:12 move'],
  ],
];

test.each(deeds)('%s moves what is planned at once', (_what, deed, next) => {
  const desk = started();
  desk.clock.pass(10 * MINUTE);
  deed(desk);
  expect(shown(desk)).toEqual({ ranges: nineToFive, next });
});

test('changed hours are those of the day at once', () => {
  const desk = started();
  desk.unknot.handlers['settings.change']({ hours: { fri: [['10:00', '12:00']] } }, 'main');
  expect(shown(desk)).toEqual({ ranges: ['10:00–12:00'], next: ['10:30 move + stretch', '11:05 move'] });
});

test('in another zone the hours are those of its clock', () => {
  const desk = started();
  desk.clock.movedTo = 'America/New_York';
  desk.unknot.timeZoneChanges();
  expect(shown(desk)).toEqual({ ranges: ['14:00–22:00'], next: ['14:30 move', '15:01 move'] });
});

test('what has come is planned no more', () => {
  const desk = started();
  desk.clock.pass(HOUR / 2);
  expect(shown(desk)).toEqual({ ranges: nineToFive, next: ['10:01 move', '10:30 move + stretch'] });
});
