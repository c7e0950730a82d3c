import { describe, expect, test } from 'vitest';
import { backupText } from '../../../../shared/backup/backup.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import { HOUR, MINUTE, SECOND } from '../../../../shared/time.ts';
import { answerFluids } from '../answers.ts';
import {
  KEPT,
  backupView,
  choose,
  limited,
  morning,
  other,
  ownHealth,
  partsOf,
  refusedAs,
  restore,
  restored,
  save,
  standing,
  undo,
  undone,
  what,
} from './backup-desk.ts';
import type { Bench } from '../fakes.ts';
import { started } from '../started.ts';

describe('a restore', () => {
  test('puts everything of the backup in the place of what stands, in the windows at once', async () => {
    const desk = morning();
    await choose(desk, '/stick/other.json', backupText(other));
    expect(restore(desk)).toEqual(restored);
    expect(standing(desk)).toMatchObject({
      settings: other.settings,
      // The present answers are newer.
      health: ownHealth,
      todayMl: 660,
      lines: [...other.history.values()].flat(),
    });
    expect(desk.windows.published?.today.map(({ sequence }) => sequence)).toEqual([8, 9]);
    expect(desk.tray.content?.tooltip).toBe('Next: calf break and glass of water in 55 min');
    desk.unknot.handlers['water.log']({ ml: 100 }, 'main');
    expect(desk.history.events.at(-1)?.sequence).toBe(10);
  });

  test('of a backup without health answers leaves them as they are', async () => {
    const desk = morning();
    await choose(desk, '/stick/other.json', backupText({ ...other, health: null }));
    restore(desk);
    expect(standing(desk).health).toEqual(ownHealth);
  });

  test('keeps all that stood first, health answers too, and Undo brings it back, and back again', async () => {
    const desk = morning();
    const [settings, before] = [defaultSettings, standing(desk)];
    await choose(desk, '/stick/other.json', backupText({ ...other, health: limited }));
    restore(desk);
    const kept = partsOf(desk, KEPT);
    expect(kept).toEqual({
      at: '2026-03-06T09:05:00+00:00',
      app: '0.0.0',
      settings,
      health: ownHealth,
      history: new Map([['2026-03', before.lines]]),
    });
    desk.clock.pass(MINUTE);
    desk.unknot.handlers['posture.state']({ is: 'standing' }, 'main');
    const after = standing(desk);
    expect([undo(desk), standing(desk)]).toEqual([undone, before]);
    expect(backupView(desk).undo).toEqual({ at: '2026-03-06T09:06:00+00:00' });
    expect([undo(desk), standing(desk)]).toEqual([undone, after]);
    expect([...desk.backups.files.keys()]).toEqual(['/stick/other.json', KEPT]);
  });

  test('of what was saved is as it was, with all that came between gone but for a limit on fluids', async () => {
    const desk = morning();
    await save(desk, '/stick/mine.json', true);
    const before = standing(desk);
    desk.unknot.handlers['settings.change']({ posture: 'standing' }, 'main');
    answerFluids(desk, ['toldToLimit']);
    desk.clock.pass(HOUR);
    await choose(desk, '/stick/mine.json');
    const at = desk.clock.now() - HOUR;
    const suitability = { at, ticked: [], cleared: false };
    const fluids = { at, ticked: ['toldToLimit'] };
    expect([restore(desk), standing(desk)]).toEqual([
      restored,
      { ...before, health: { ...before.health, suitability, fluids } },
    ]);
  });

  test('withdraws a prompt for what the backup has switched off, and writes that into the restored history', async () => {
    const desk = started();
    desk.clock.pass(30 * MINUTE);
    const { move } = other.settings.reminders;
    const reminders = { ...other.settings.reminders, move: { ...move, enabled: false } };
    const settings = { ...other.settings, reminders };
    await choose(desk, '/stick/other.json', backupText({ ...other, settings }));
    restore(desk);
    expect(what(standing(desk))).toEqual(['water', 'water', 'withdrawn']);
  });

  test('takes up what waits for the disk first, and is refused as long as the disk does not take it', async () => {
    const desk = morning();
    desk.disk.full = true;
    desk.unknot.handlers['water.log']({ ml: 150 }, 'main');
    await choose(desk, '/stick/other.json', backupText(other));
    const before = standing(desk);
    expect([restore(desk), standing(desk)]).toEqual([refusedAs({ is: 'historyWaiting' }), before]);
    expect(desk.backups.files.has(KEPT)).toBe(false);
    desk.disk.full = false;
    await choose(desk, '/stick/other.json');
    expect(restore(desk)).toEqual(restored);
    expect(partsOf(desk, KEPT).history.get('2026-03')?.length).toBe(2);
    desk.clock.pass(SECOND);
    expect(desk.history.lines.length).toBe(3);
  });

  test('is refused when what stands cannot be kept, or cannot be read whole', async () => {
    const desk = morning();
    const before = standing(desk);
    await choose(desk, '/stick/other.json', backupText(other));
    desk.backups.refuses = 'ENOSPC';
    expect([restore(desk), standing(desk)]).toEqual([refusedAs({ is: 'notKept' }), before]);
    desk.backups.refuses = null;
    await choose(desk, '/stick/other.json');
    desk.history.unreadable = 1;
    expect([restore(desk), standing(desk)]).toEqual([refusedAs({ is: 'historyUnreadable' }), before]);
  });

  test.each(['history', 'settings.json', 'health.json'])(
    'that the disk refuses at %s changes nothing, now or later',
    async (file) => {
      const desk = morning();
      desk.unknot.handlers['settings.change']({ posture: 'standing' }, 'main');
      const before = standing(desk);
      await choose(desk, '/stick/other.json', backupText({ ...other, health: limited }));
      desk.disk.refused.add(file);
      expect([restore(desk), standing(desk)]).toEqual([refusedAs({ is: 'putBack' }), before]);
      desk.disk.refused.clear();
      desk.unknot.handlers['posture.state']({ is: 'standing' }, 'main');
      const { today, lines, ...rest } = standing(desk);
      const { today: todayBefore, lines: linesBefore, ...restBefore } = before;
      expect(rest).toEqual(restBefore);
      expect([today.slice(0, -1), lines.slice(0, -1)]).toEqual([todayBefore, linesBefore]);
      expect(desk.windows.published?.notices).toEqual([]);
    },
  );

  test('that fails and cannot be put back says so, and Undo brings it back when the disk is mended', async () => {
    const desk = morning();
    const before = standing(desk);
    await choose(desk, '/stick/other.json', backupText(other));
    desk.disk.refused.add('settings.json');
    desk.history.replace = refusingAfterTheFirst(desk);
    expect(restore(desk)).toEqual(refusedAs({ is: 'notPutBack' }));
    desk.disk.refused.clear();
    expect([undo(desk), standing(desk)]).toEqual([undone, before]);
  });

  test('does not let a change that the disk had refused before come back over it', async () => {
    const desk = morning();
    desk.disk.refused.add('settings.json');
    desk.unknot.handlers['settings.change']({ posture: 'standing' }, 'main');
    desk.disk.refused.clear();
    await choose(desk, '/stick/other.json', backupText(other));
    restore(desk);
    desk.clock.pass(10 * MINUTE);
    expect([standing(desk).settings, desk.windows.published?.notices]).toEqual([other.settings, []]);
  });

  test('is not written to the log with anything of what is in it', async () => {
    const desk = morning();
    await choose(desk, '/stick/other.json', backupText(other));
    restore(desk);
    undo(desk);
    await save(desk, '/stick/mine.json', true);
    expect(desk.log.lines).toEqual([
      'info The data were replaced by those of a backup.',
      'info The data were replaced by those of a backup.',
      'info A backup was saved.',
    ]);
  });
});

describe('Undo', () => {
  test('is offered after a restart as long as there is something to go back to', () => {
    const desk = started();
    const nothing = backupView(desk);
    desk.backups.files.set(KEPT, backupText(other));
    const something = backupView(desk);
    desk.backups.files.set(KEPT, 'damaged');
    expect([nothing, something, backupView(desk)]).toEqual([
      { replaced: 0, chosen: null, undo: null },
      { replaced: 0, chosen: null, undo: { at: '2026-03-06T08:55:00+00:00' } },
      { replaced: 0, chosen: null, undo: null },
    ]);
  });

  test('without anything kept, or with something damaged, says so and changes nothing', () => {
    const desk = morning();
    const before = standing(desk);
    const missing = undo(desk);
    desk.backups.files.set(KEPT, backupText(other).slice(0, -10));
    expect([missing, undo(desk), standing(desk)]).toEqual([
      refusedAs({ is: 'nothingKept' }),
      refusedAs({ is: 'damaged', part: 'file', entry: null }),
      before,
    ]);
  });

  test('that the disk refuses leaves what was kept, and nothing beside it', () => {
    const desk = morning();
    const before = standing(desk);
    desk.backups.files.set(KEPT, backupText(other));
    desk.disk.refused.add('history');
    expect([undo(desk), standing(desk)]).toEqual([refusedAs({ is: 'putBack' }), before]);
    expect([...desk.backups.files]).toEqual([[KEPT, backupText(other)]]);
  });

  test('has both on the disk while it replaces, should the app be killed just then', () => {
    const desk = morning();
    const stood = desk.history.lines;
    desk.backups.files.set(KEPT, backupText(other));
    const replace = desk.history.replace.bind(desk.history);
    let onDisk: readonly string[] = [];
    let histories: unknown;
    desk.history.replace = (months) => {
      onDisk = [...desk.backups.files.keys()];
      histories = onDisk.map((file) => partsOf(desk, file).history);
      replace(months);
    };
    undo(desk);
    expect(onDisk).toEqual([KEPT, 'before-undo-2026-03-06T09-05-00.json']);
    expect(histories).toEqual([other.history, new Map([['2026-03', stood]])]);
  });
});

/** The history takes what replaces it once, and refuses its way back. */
function refusingAfterTheFirst({ history }: Bench): typeof history.replace {
  const replace = history.replace.bind(history);
  let times = 0;
  return (months) => {
    times += 1;
    if (times === 2) throw new Error('EIO: i/o error');
    replace(months);
  };
}
