import { expect, test } from 'vitest';
import { STATUS_REQUEST, answerControl } from '../../../../electron/main/cli/control.ts';
import { started } from '../started.ts';

test('whoever asks for the status gets the reason line', () => {
  const { unknot, log } = started();
  const before = [...log.lines];
  expect([answerControl(STATUS_REQUEST, unknot, log), log.lines]).toEqual([
    JSON.stringify({ status: unknot.reason }),
    before,
  ]);
});

test.each([
  '',
  'status',
  '{}',
  '[]',
  '{"ask":"quit"}',
  '{"ask":"status","and":1}',
  '{"run":"quit"}',
  `${STATUS_REQUEST}x`,
])('the line %j is refused and logged', (line) => {
  const { unknot, log } = started();
  const before = log.lines.length;
  expect([answerControl(line, unknot, log), log.lines.slice(before)]).toEqual([
    null,
    ['warn A line on the control socket was refused: it is no request.'],
  ]);
});
