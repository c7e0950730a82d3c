import { describe, expect, it } from 'vitest';
import {
  FIRST_PLACE,
  SCREENS,
  isCalm,
  numberOf,
  placeAfter,
  placeBefore,
  placeOfCards,
} from '../../../../renderer/features/first-run/place.ts';
import type { FirstRunPlace } from '../../../../renderer/features/first-run/place.ts';
import { CARDS } from '../../../../shared/safety/safety-view.ts';

const at = (screen: FirstRunPlace['screen'], cards: FirstRunPlace['cards'] = []): FirstRunPlace => ({
  screen,
  cards,
});

/** All places from this one on. */
function walk(
  from: FirstRunPlace,
  step: (place: FirstRunPlace) => FirstRunPlace | null,
): FirstRunPlace['screen'][] {
  const next = step(from);
  return next === null || next.screen === from.screen ? [from.screen] : [from.screen, ...walk(next, step)];
}

describe('the five screens', () => {
  it('come one after the other, and back again', () => {
    const there = walk(FIRST_PLACE, placeAfter);
    expect(there).toEqual(['work', 'hours', 'equipment', 'health', 'start']);
    expect(walk(at('start'), placeBefore)).toEqual(there.toReversed());
  });

  it('are counted from one', () => {
    expect(SCREENS.map((screen) => numberOf(at(screen)))).toEqual([1, 2, 3, 4, 5]);
  });

  it('forget what the answers came to as soon as it is left behind', () => {
    const told = at('health', ['pressureLocked']);
    expect([placeAfter(told), placeBefore(told), placeBefore(at('start', ['nothingTicked']))]).toEqual([
      at('start'),
      at('health'),
      at('health'),
    ]);
  });
});

describe('after the answers about health', () => {
  it('goes on to the last screen only where nothing was ticked', () => {
    expect(CARDS.filter((card) => placeOfCards([card]).screen === 'start')).toEqual(['nothingTicked']);
    expect(placeOfCards(['nothingTicked'])).toEqual(at('start', ['nothingTicked']));
  });

  it('shows what closes something before going on', () => {
    expect(placeOfCards(['pressureLocked', 'fluidLimit'])).toEqual(
      at('health', ['pressureLocked', 'fluidLimit']),
    );
  });

  it('leaves an emergency to the window, with the questions behind it', () => {
    expect([placeOfCards(['emergency']), placeOfCards(['waterEmergency'])]).toEqual([
      at('health'),
      at('health'),
    ]);
  });

  it('stays at the questions where nothing came of the answers', () => {
    expect([placeOfCards([]), isCalm([])]).toEqual([at('health'), false]);
  });
});
