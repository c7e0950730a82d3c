import { describe, expect, test } from 'vitest';
import { defaultSettings, settingsSchema } from '../../../shared/settings/schema.ts';
import { salvageSettings, settingsFileSchema } from '../../../shared/settings/settings-file.ts';

const read = (saved: unknown) => settingsFileSchema.safeParse(saved).data;
const salvage = (saved: unknown) => salvageSettings(JSON.stringify(saved));
/** What every file here has beside its fault. */
const valid = { version: 1, reminders: { move: { everyMinutes: 45 } }, startAtLogin: true };

describe('24:00', () => {
  test.each([
    [[['08:00', '24:00']], [['08:00', '00:00']]],
    [
      [
        ['08:00', '12:00'],
        ['13:00', '24:00'],
      ],
      [
        ['08:00', '12:00'],
        ['13:00', '00:00'],
      ],
    ],
    [
      [['00:00', '24:00']],
      [
        ['00:00', '12:00'],
        ['12:00', '00:00'],
      ],
    ],
    [[['22:00', '00:00']], [['22:00', '00:00']]],
  ])('at the end of hours is midnight: %j', (fri, expected) => {
    expect(read({ ...valid, hours: { fri } })?.hours.fri).toEqual(expected);
  });

  test('as a bedtime is midnight', () => {
    expect(read({ reminders: { water: { bedtime: '24:00' } } })?.reminders.water.bedtime).toBe('00:00');
  });

  test.each([
    { hours: { fri: [['24:00', '08:00']] } },
    { hours: { fri: [['08:00', '24:01']] } },
    { hours: { fri: [['08:00', '25:00']] } },
    { reminders: { stretch: { times: ['24:00'] } } },
  ])('means nothing anywhere else: %j', (saved) => {
    expect(read(saved)).toBeUndefined();
  });
});

describe('of settings in which something does not fit', () => {
  test.each([
    [{ posture: 'lying' }, 'posture'],
    [{ posture: 7 }, 'posture'],
    [{ naturalBreakMinutes: 1 }, 'naturalBreakMinutes'],
    [{ naturalBreakMinutes: 16 }, 'naturalBreakMinutes'],
    [{ naturalBreakMinutes: '5' }, 'naturalBreakMinutes'],
    [{ sound: { volume: 1.01 } }, 'sound.volume'],
    [{ sound: [] }, 'sound'],
    [{ hours: null }, 'hours'],
    [{ hours: { fri: 'all day' } }, 'hours.fri'],
    [{ hours: { fri: [['09:00', '09:00']] } }, 'hours.fri'],
    [{ hours: { fri: [['09:00']] } }, 'hours.fri'],
    [{ hours: { fri: [['09:00', '10:00', '11:00']] } }, 'hours.fri'],
    [{ reminders: { water: { ceilingMl: 99 } } }, 'reminders.water.ceilingMl'],
    [{ shortcuts: { start: 3 } }, 'shortcuts.start'],
    [{ version: '1' }, 'version'],
    [{ version: 0 }, 'version'],
  ])('%j goes back to its default, and the rest is kept', (fault, field) => {
    const { reminders, ...rest } = fault as { reminders?: object };
    const saved = { ...valid, ...rest, reminders: { ...valid.reminders, ...reminders } };
    expect(salvage(saved)).toEqual({
      value: settingsSchema.parse(valid),
      leftOut: { fields: [field], unknown: [] },
    });
  });

  test('the other values of the same part are kept', () => {
    const salvaged = salvage({ prompt: { style: 'both', holdMinutes: 11, gapMinutes: 4 } });
    expect([salvaged?.value.prompt, salvaged?.leftOut.fields]).toEqual([
      { ...defaultSettings.prompt, style: 'both' },
      ['prompt.holdMinutes', 'prompt.gapMinutes'],
    ]);
  });

  test('a wrong entry of a list goes alone, and so do those that are too many', () => {
    const range = (from: number) => [`0${from}:00`, `0${from}:30`];
    const hours = {
      mon: [range(1), ['09:00', '25:00'], range(3), 'x'],
      tue: [1, 2, 3, 4, 5].map(range),
      wed: [],
    };
    const salvaged = salvage({ hours, reminders: { stretch: { times: ['10:30', '24:00'] } } });
    expect([salvaged?.value.hours, salvaged?.value.reminders.stretch.times]).toEqual([
      { ...defaultSettings.hours, mon: [range(1), range(3)], tue: [1, 2, 3, 4].map(range), wed: [] },
      ['10:30'],
    ]);
    expect(salvaged?.leftOut.fields.toSorted()).toEqual([
      'hours.mon',
      'hours.tue',
      'reminders.stretch.times',
    ]);
  });

  test('a name that nobody knows is left out, wherever it stands', () => {
    expect(salvage({ ...valid, newer: { deep: true }, sound: { chime: false, echo: 1 } })).toEqual({
      value: settingsSchema.parse({ ...valid, sound: { chime: false } }),
      leftOut: { fields: [], unknown: ['sound.echo', 'newer'] },
    });
  });

  test('24:00 is understood beside a fault', () => {
    const salvaged = salvage({ hours: { fri: [['08:00', '24:00']] }, nobody: 1 });
    expect([salvaged?.value.hours.fri, salvaged?.leftOut.fields]).toEqual([[['08:00', '00:00']], []]);
  });

  test.each([
    '',
    '{"version":1',
    '[]',
    'null',
    '"text"',
    '{"version":2}',
    '{"version":2,"posture":"standing"}',
  ])('nothing can be kept of %j', (text) => {
    expect(salvageSettings(text)).toBeNull();
  });
});
