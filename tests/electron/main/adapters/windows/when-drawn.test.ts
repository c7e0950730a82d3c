import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenDrawn } from '../../../../../electron/main/adapters/windows/when-drawn.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window of which only the events count. */
class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  #isDestroyed = false;
  shown = 0;

  constructor() {
    super();
    whenDrawn(this, () => (this.shown += 1));
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.emit('closed');
  }
}

test('a window is shown at its first picture, and once', () => {
  const window = new FakeWindow();
  window.emit('ready-to-show');
  window.webContents.emit('did-finish-load');
  vi.advanceTimersByTime(1_000);
  expect(window.shown).toBe(1);
});

test('a window that is never drawn while it is hidden is shown soon after its page is there', () => {
  const window = new FakeWindow();
  window.webContents.emit('did-finish-load');
  vi.advanceTimersByTime(249);
  const before = window.shown;
  vi.advanceTimersByTime(1);
  window.emit('ready-to-show');
  expect([before, window.shown]).toEqual([0, 1]);
});

test('a window without a page is not shown', () => {
  const window = new FakeWindow();
  vi.advanceTimersByTime(60_000);
  expect(window.shown).toBe(0);
});

test('a window that was closed meanwhile is left alone', () => {
  const window = new FakeWindow();
  window.webContents.emit('did-finish-load');
  window.destroy();
  vi.advanceTimersByTime(1_000);
  window.emit('ready-to-show');
  expect(window.shown).toBe(0);
});
