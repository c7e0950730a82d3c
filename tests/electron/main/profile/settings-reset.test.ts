import { describe, expect, test } from 'vitest';
import { backupText } from '../../../../shared/backup/backup.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import { MINUTE } from '../../../../shared/time.ts';
import { choose, limited, other, restore } from '../backup/backup-desk.ts';
import type { Bench } from '../fakes.ts';
import { started } from '../started.ts';
import { changedInAll } from '../computer/changed-settings.ts';

const reset = ({ unknot }: Bench) => unknot.handlers['settings.reset'](undefined, 'main').accepted;
const undo = ({ unknot }: Bench) => unknot.handlers['settings.undoReset'](undefined, 'main').accepted;
const view = ({ unknot }: Bench) => unknot.handlers['view.get'](undefined, 'main');

/** What a person has set in every place, without a number of their clinician. */
function changedDesk(): Bench {
  return started({ settings: changedInAll(null) });
}

describe('a reset', () => {
  test('puts every setting to its default, on disk too', () => {
    const desk = changedDesk();
    desk.disk.written.length = 0;
    expect([reset(desk), view(desk).settings, desk.disk.written.includes('settings.json')]).toEqual([
      true,
      defaultSettings,
      true,
    ]);
  });

  test('holds at once: intervals, theme, shortcuts, language and what starts at login', () => {
    const desk = changedDesk();
    reset(desk);
    expect([
      desk.tray.content?.tooltip,
      desk.computer.themes,
      desk.computer.shortcuts.taken,
      view(desk).language,
      desk.computer.autostart.present,
    ]).toEqual(['Next: calf break in 30 min', ['dark', 'system'], [], 'en', 'unset']);
  });

  test('leaves the history and the answers about health alone, the number of the clinician with them', () => {
    const health = { ...limited, logsFluids: true };
    const desk = started({ settings: changedInAll(1_200), health });
    desk.unknot.handlers['water.log']({ ml: 200 }, 'main');
    desk.clock.pass(MINUTE);
    reset(desk);
    const { settings, today } = view(desk);
    expect([view(desk).health, today.map(({ record }) => record.what), settings]).toEqual([
      health,
      ['water'],
      {
        ...defaultSettings,
        reminders: {
          ...defaultSettings.reminders,
          water: { ...defaultSettings.reminders.water, ceilingMl: 1_200 },
        },
      },
    ]);
  });

  test('of settings that nobody has touched is none', () => {
    const desk = started();
    expect([reset(desk), view(desk).canUndoReset, undo(desk)]).toEqual([false, false, false]);
  });
});

describe('the undo of a reset', () => {
  test('brings all settings back, once', () => {
    const desk = changedDesk();
    const before = view(desk).canUndoReset;
    reset(desk);
    const between = view(desk).canUndoReset;
    expect([before, between, undo(desk), view(desk).settings, view(desk).canUndoReset, undo(desk)]).toEqual([
      false,
      true,
      true,
      changedInAll(null),
      false,
      false,
    ]);
  });

  test('holds at once', () => {
    const desk = changedDesk();
    reset(desk);
    undo(desk);
    expect([
      desk.tray.content?.tooltip,
      desk.computer.themes,
      desk.computer.shortcuts.taken,
      view(desk).language,
      desk.computer.autostart.present,
    ]).toEqual(['‹Outside your hours until 22:00›', ['dark', 'system', 'dark'], ['Ctrl+Alt+B'], 'xx', 'on']);
  });

  test('does not bring back a number that was deleted with the answers about health', () => {
    const desk = started({ settings: changedInAll(1_200), health: { ...limited, logsFluids: true } });
    reset(desk);
    desk.unknot.handlers['health.delete']({ alsoWhatWaits: false }, 'main');
    undo(desk);
    expect(view(desk).settings).toEqual(changedInAll(null));
  });

  test('is not offered after a restore, whose settings belong to other data', async () => {
    const desk = changedDesk();
    reset(desk);
    await choose(desk, '/stick/backup.json', backupText(other));
    restore(desk);
    expect([view(desk).canUndoReset, undo(desk), view(desk).settings]).toEqual([
      false,
      false,
      other.settings,
    ]);
  });
});
