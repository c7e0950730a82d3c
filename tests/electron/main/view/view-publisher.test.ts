import { expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../../../shared/time.ts';
import { started } from '../started.ts';

test('the minutes in the tray are right at each second, for two looks a minute', () => {
  const { clock, tray } = started();
  // A look that does not fall on a full minute of what is to come.
  clock.pass(7 * SECOND);
  tray.click('I just moved');
  clock.pass(7 * SECOND);
  const [due, began] = [clock.now() + 30 * MINUTE - 7 * SECOND, clock.wakeUps];
  const wrong: string[] = [];
  for (let second = 0; second < 20 * 60; second += 1) {
    clock.pass(SECOND);
    const minutes = Math.ceil((due - clock.now()) / MINUTE);
    const line = `Next: calf break in ${minutes} min`;
    if (tray.content?.tooltip !== line || tray.labels()[0] !== line)
      wrong.push(`${second} s: ${tray.content?.tooltip}`);
  }
  expect({ wrong, wakeUps: clock.wakeUps - began }).toEqual({ wrong: [], wakeUps: 40 });
});
