import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import type { Settings } from '../../../../shared/settings/schema.ts';
import { MINUTE, SECOND } from '../../../../shared/time.ts';
import { answerFluids } from '../answers.ts';
import type { Bench } from '../fakes.ts';
import { started } from '../started.ts';

type Shortcuts = Settings['shortcuts'];

const chosen: Shortcuts = { start: 'Ctrl+Alt+B', water: 'Ctrl+Alt+W', pause: 'Ctrl+Alt+P' };

function change({ unknot }: Bench, shortcuts: Partial<Shortcuts>): void {
  unknot.handlers['settings.change']({ shortcuts }, 'main');
}

/** The app with all three shortcuts. */
function deskWithKeys(): Bench {
  return started({ settings: { ...defaultSettings, shortcuts: chosen } });
}

describe('a shortcut', () => {
  test('is nobody’s until it is chosen, and then holds at once', () => {
    const desk = started();
    const before = desk.computer.shortcuts.taken;
    change(desk, { start: 'Ctrl+Alt+B' });
    expect([before, desk.computer.shortcuts.taken]).toEqual([[], ['Ctrl+Alt+B']]);
  });

  test('that an earlier run has chosen holds from the start', () => {
    expect(deskWithKeys().computer.shortcuts.taken).toEqual(['Ctrl+Alt+B', 'Ctrl+Alt+W', 'Ctrl+Alt+P']);
  });

  test('that is changed or given up leaves its keys to others', () => {
    const desk = deskWithKeys();
    change(desk, { start: 'Ctrl+Alt+C', water: null });
    expect(desk.computer.shortcuts.taken).toEqual(['Ctrl+Alt+C', 'Ctrl+Alt+P']);
  });

  test('to start begins the routine that is proposed, and then shows it', () => {
    const { computer, clock, windows } = deskWithKeys();
    computer.shortcuts.press('Ctrl+Alt+B');
    clock.pass(2 * SECOND);
    computer.shortcuts.press('Ctrl+Alt+B');
    expect([windows.published?.player?.routine, windows.opened]).toEqual(['R1', ['player', 'player']]);
  });

  test('to start answers the prompt that waits', () => {
    const { computer, clock, windows } = deskWithKeys();
    clock.pass(30 * MINUTE);
    const asked = windows.published?.prompt?.phase;
    computer.shortcuts.press('Ctrl+Alt+B');
    expect([asked, windows.published?.prompt]).toEqual(['open', null]);
  });

  test('for water logs a glass once nobody limits it, and before shows where that is asked', () => {
    const desk = deskWithKeys();
    const { computer, clock, windows } = desk;
    computer.shortcuts.press('Ctrl+Alt+W');
    const before = [windows.published?.water.todayMl, [...windows.opened]];
    answerFluids(desk, []);
    clock.pass(2 * SECOND);
    computer.shortcuts.press('Ctrl+Alt+W');
    expect([before, windows.published?.water.todayMl]).toEqual([[0, ['main today']], 200]);
  });

  test('to pause pauses for an hour, and ends it when it is pressed again', () => {
    const { computer, clock, reasons } = deskWithKeys();
    computer.shortcuts.press('Ctrl+Alt+P');
    clock.pass(2 * SECOND);
    computer.shortcuts.press('Ctrl+Alt+P');
    expect(reasons).toEqual([
      'Next: calf break in 30 min',
      'Paused until 10:00',
      'Next: calf break in 30 min',
    ]);
  });

  test.each([
    [999, 'Paused until 10:00'],
    [1_000, 'Next: calf break in 30 min'],
    [1_001, 'Next: calf break in 30 min'],
  ])('that is pressed again after %i ms: %s', (apart, reason) => {
    const { computer, clock, tray } = deskWithKeys();
    computer.shortcuts.press('Ctrl+Alt+P');
    clock.pass(apart);
    computer.shortcuts.press('Ctrl+Alt+P');
    expect(tray.content?.tooltip).toBe(reason);
  });

  test('that is held down is pressed once, however long the keyboard repeats it', () => {
    const { computer, clock, tray } = deskWithKeys();
    for (let repeated = 0; repeated < 50; repeated += 1) {
      computer.shortcuts.press('Ctrl+Alt+P');
      clock.pass(repeated === 0 ? 500 : 30);
    }
    expect(tray.content?.tooltip).toBe('Paused until 10:00');
  });
});

describe('a shortcut that does not work is told with its reason', () => {
  test.each([
    ['Ctrl+Nonsense', 'malformed'],
    ['', 'malformed'],
    ['A', 'plain'],
    ['Shift+A', 'plain'],
    ['Ctrl+Alt+T', 'taken'],
  ] as const)('%j: %s', (accelerator, why) => {
    const desk = started();
    desk.computer.shortcuts.ofOthers.add('Ctrl+Alt+T');
    change(desk, { ...chosen, water: accelerator });
    expect([desk.windows.published?.shortcutsRefused, desk.computer.shortcuts.taken]).toEqual([
      [{ shortcut: 'water', why }],
      ['Ctrl+Alt+B', 'Ctrl+Alt+P'],
    ]);
  });

  test('the same keys twice: the second one', () => {
    const desk = started();
    change(desk, { start: 'Ctrl+Alt+B', pause: 'Ctrl+Alt+B' });
    expect(desk.windows.published?.shortcutsRefused).toEqual([{ shortcut: 'pause', why: 'taken' }]);
  });

  test('and no longer once it is another one', () => {
    const desk = started();
    change(desk, { start: 'A' });
    change(desk, { start: 'F5' });
    expect([desk.windows.published?.shortcutsRefused, desk.computer.shortcuts.taken]).toEqual([[], ['F5']]);
  });
});
