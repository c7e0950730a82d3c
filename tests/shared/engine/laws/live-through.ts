import { live } from './happen.ts';
import type { Life } from './life.ts';
import { must } from './moment.ts';
import { World } from './world.ts';
import type { Restore, Watch } from './world.ts';

/** With more steps than that in a life, the engine asks to be called again and again. */
const MOST_STEPS = 20_000;

/**
 * Makes a life happen to the engine as the shell does: a tick at each next change, and every event in between. The state
 * goes through `restore` after every step.
 */
export function liveThrough(life: Life, watch: Watch, restore?: Restore): void {
  const world = new World(life, watch, restore);
  world.happen({ type: 'appStarted' });
  let steps = 0;
  for (let what = world.goOn(); what !== null; what = world.goOn()) {
    steps += 1;
    must(steps <= MOST_STEPS, 'The engine lets the computer rest.', () => world.state);
    if (what === 'tick') world.happen({ type: 'tick' }, world.circumstances.keyboard.changesAt(world.at));
    else live(world, what);
  }
}
