import { expect, test } from 'vitest';
import { planFrom } from '../../../../shared/engine/plan.ts';
import { initialState } from '../../../../shared/engine/state.ts';
import { step } from '../../../../shared/engine/step.ts';
import { unanswered } from '../../../../shared/safety/answers.ts';
import { settingsSchema } from '../../../../shared/settings/schema.ts';
import { SECOND } from '../../../../shared/time.ts';

test('a due prompt still comes if the timer oversleeps', () => {
  const plan = planFrom(settingsSchema.parse({}), unanswered, 0);
  const start = initialState(Date.parse('2026-03-06T12:00:00Z'));
  const late = { instant: Date.parse('2026-03-06T14:31:00Z') + SECOND, timeZone: 'America/New_York' };
  const { effects } = step(start, { type: 'tick' }, plan, late);
  expect(effects.map((effect) => effect.do)).toEqual(['prompt']);
});
