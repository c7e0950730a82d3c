import { isDeepStrictEqual } from 'node:util';
import { test } from 'vitest';
import { engineStateSchema } from '../../../../shared/engine/state.ts';
import type { EngineState } from '../../../../shared/engine/state.ts';
import { LAW_TIMEOUT, expectInEveryLife, expectLaws } from './check.ts';
import type { Life } from './life.ts';
import { must } from './moment.ts';
import type { Moment } from './moment.ts';
import { notGrowing, refusedIsUnchanged, secondTickDoesNothing } from './step-laws.ts';
import { liveThrough } from './live-through.ts';

const anything = { clocks: true, changes: true };

/** The state as a restart finds it. */
function savedAndRead(state: EngineState): EngineState {
  const read = engineStateSchema.parse(JSON.parse(JSON.stringify(state)));
  must(isDeepStrictEqual(read, state), 'The state can be saved and read.', () => ({ state, read }));
  return read;
}

/** All that can be seen of a life from outside. */
function seen(life: Life, restore?: (state: EngineState) => EngineState): unknown[] {
  const moments: unknown[] = [];
  const watch = ({ at, event, effects, state }: Moment) => moments.push([at, event.type, effects, state]);
  liveThrough(life, watch, restore);
  return moments;
}

test(
  'saving the state and reading it again after every step changes nothing that follows',
  () =>
    expectInEveryLife(800, anything, (life) => {
      const [kept, restored] = [seen(life), seen(life, savedAndRead)];
      const different = kept.findIndex((moment, index) => !isDeepStrictEqual(moment, restored[index]));
      const same = different === -1 && kept.length === restored.length;
      must(same, 'The same follows.', () => [kept[different], restored[different]]);
    }),
  LAW_TIMEOUT,
);

test(
  'a second look changes nothing, and a refusal gives back the state itself',
  () => expectLaws(700, anything, [secondTickDoesNothing, refusedIsUnchanged]),
  LAW_TIMEOUT,
);

test(
  'the state of a long life is no larger than that of a short one',
  () => expectLaws(1_000, { ...anything, days: 20 }, [notGrowing]),
  LAW_TIMEOUT,
);
