import { expect, test } from 'vitest';
import { MINUTE } from '../../../../shared/time.ts';
import type { Bench } from '../fakes.ts';
import { started } from '../started.ts';

function always({ unknot }: Bench, routine: string): void {
  unknot.handlers['settings.change']({ reminders: { stretch: { routine } } }, 'main');
}

function proposed({ unknot, tray }: Bench) {
  const { proposal, prompt } = unknot.handlers['view.get'](undefined, 'main');
  return [prompt?.kinds, proposal?.routine, tray.labels().find((label) => label.startsWith('Start'))];
}

test('what a planned stretch is to be holds at once, also while the prompt for it is open', () => {
  const desk = started();
  const { unknot, clock } = desk;
  unknot.handlers['settings.change'](
    { reminders: { move: { enabled: false }, water: { enabled: false }, stretch: { times: ['09:30'] } } },
    'main',
  );
  clock.pass(30 * MINUTE);
  const byItself = proposed(desk);
  always(desk, 'R4');
  const chosen = proposed(desk);
  always(desk, 'auto');
  expect([byItself, chosen, proposed(desk)]).toEqual([
    [['stretch'], 'R6', 'Start Two-part calf stretch'],
    [['stretch'], 'R4', 'Start Desk-lean calf break'],
    [['stretch'], 'R6', 'Start Two-part calf stretch'],
  ]);
});
