import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tellsPositions, watchPlace } from '../../../../../electron/main/adapters/windows/place-watch.ts';
import type { Place } from '../../../../../electron/main/ports.ts';

/** What is asked of a window of Electron here. */
class FakeWindow extends EventEmitter {
  bounds = { x: 10, y: 20, width: 960, height: 720 };
  is: 'normal' | 'maximized' | 'fullScreen' = 'normal';
  getNormalBounds = () => this.bounds;
  isMaximized = () => this.is === 'maximized';
  isFullScreen = () => this.is === 'fullScreen';
}

function watched(hasPosition = true) {
  const window = new FakeWindow();
  const told: Place[] = [];
  watchPlace(window as unknown as BrowserWindow, hasPosition, (place) => told.push(place));
  return { window, told };
}

const usual = { x: 10, y: 20, width: 960, height: 720, maximized: false };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the place of a window is told', () => {
  test('once, when moving and resizing have ended', () => {
    const { window, told } = watched();
    for (let step = 0; step < 20; step += 1) {
      window.bounds = { ...window.bounds, x: 10 + step, width: 960 + step };
      window.emit(step % 2 === 0 ? 'move' : 'resize');
      vi.advanceTimersByTime(100);
    }
    const meanwhile = [...told];
    vi.advanceTimersByTime(60_000);
    expect([meanwhile, told]).toEqual([[], [{ ...usual, x: 29, width: 979 }]]);
  });

  test.each([
    [499, []],
    [500, [usual]],
    [501, [usual]],
  ])('%i ms after the last move: %j', (passed, places) => {
    const { window, told } = watched();
    window.emit('move');
    vi.advanceTimersByTime(passed);
    expect(told).toEqual(places);
  });

  test('at once when it is closed before that, and never after', () => {
    const { window, told } = watched();
    window.emit('move');
    window.emit('closed');
    const closed = [...told];
    vi.advanceTimersByTime(60_000);
    expect([closed, told]).toEqual([[usual], [usual]]);
  });

  test('never when nobody has touched it', () => {
    const { window, told } = watched();
    vi.advanceTimersByTime(60_000);
    window.emit('closed');
    expect(told).toEqual([]);
  });

  test('with the bounds to which a maximized window goes back', () => {
    const { window, told } = watched();
    window.is = 'maximized';
    window.emit('maximize');
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([{ ...usual, maximized: true }]);
  });

  test('not while it fills the screen', () => {
    const { window, told } = watched();
    window.is = 'fullScreen';
    window.emit('resize');
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
  });

  test('without a position where the desktop tells none', () => {
    const { window, told } = watched(false);
    window.emit('resize');
    window.emit('closed');
    expect(told).toEqual([{ ...usual, x: null, y: null }]);
  });
});

test.each([
  ['win32', '', '', 45, true],
  ['linux', '', 'x11', 45, true],
  ['linux', '', '', 45, true],
  ['linux', '', 'wayland', 45, false],
  // Older ones run on XWayland unless they are told to do otherwise.
  ['linux', '', 'wayland', 33, true],
  ['linux', 'auto', 'wayland', 33, false],
  ['linux', 'wayland', '', 33, false],
  ['linux', 'x11', 'wayland', 45, true],
] as const)(
  'on %s with ozone "%s" in a session "%s" of Electron %i, apps know where their windows are: %s',
  (platform, ozone, session, electronMajor, tells) => {
    expect(tellsPositions({ platform, ozone, session, electronMajor })).toBe(tells);
  },
);
