// @vitest-environment jsdom
import { createElement, useEffect } from 'react';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { SECOND } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { instantAt } from '../../renderer/states/day.ts';
import { openState, passTime, stopTime } from './open-window.ts';

const START = instantAt('11:10:00');
const situation = { at: '11:10:00', happens: [['11:10:00', { type: 'tick' }]] } as const;
const state = { name: 'clock', window: 'main', situation } as const;

/** The instants that came on the screen, in milliseconds from the first view. */
let drawn: number[] = [];

const wholeSeconds = (now: Instant) => String(Math.floor(now / SECOND));

function showing(select: (now: Instant) => string, running: boolean): () => Promise<ComponentType> {
  drawn = [];
  return async () => {
    const { useNow } = await import('../../renderer/use-now.ts');
    return function Probe() {
      const now = useNow(select, running);
      useEffect(() => {
        drawn.push(now - START);
      });
      return createElement('p', null, String(now));
    };
  };
}

const secondsDrawn = () => [...new Set(drawn.map((each) => Math.floor(each / SECOND)))];

describe('the present instant', () => {
  it('is that of the view at first', async () => {
    stopTime();
    await openState(state, {}, showing(wholeSeconds, true));
    expect(drawn[0]).toBe(0);
  });

  it('moves on while it runs, drawing once for each change that is asked about', async () => {
    stopTime();
    await openState(state, {}, showing(wholeSeconds, true));
    drawn = [];
    for (let tenths = 0; tenths < 25; tenths += 1) await passTime(SECOND / 10);
    expect(drawn.map((each) => Math.floor(each / SECOND))).toEqual([0, 1, 2]);
  });

  it('stands still while it does not run', async () => {
    stopTime();
    await openState(state, {}, showing(wholeSeconds, false));
    drawn = [];
    await passTime(3 * SECOND);
    expect(drawn).toEqual([]);
  });

  it('is that of a new view as soon as it comes, even an earlier one', async () => {
    stopTime();
    const { publish } = await openState(state, {}, showing(wholeSeconds, true));
    await passTime(5 * SECOND);
    drawn = [];
    await publish({ ...situation, happens: [['11:10:02', { type: 'tick' }]] });
    expect(secondsDrawn()).toEqual([2]);
  });

  it('goes by the rate of the clock', async () => {
    stopTime();
    const fast = { ...state, situation: { ...situation, told: { clockRate: 60 } } };
    await openState(
      fast,
      {},
      showing((now) => String(Math.floor(now / (60 * SECOND))), true),
    );
    drawn = [];
    await passTime(1.5 * SECOND);
    expect(secondsDrawn().at(-1)).toBeGreaterThanOrEqual(60);
  });
});
