import { expect, test } from 'vitest';
import { DISPLAY_REQUEST, STATUS_REQUEST, answerControl } from '../../../../electron/main/cli/control.ts';
import { started } from '../started.ts';

const DISPLAY = { wayland: 'wayland-0', x11: ':0' };

test('whoever asks for the status gets the reason line', () => {
  const { unknot, log } = started();
  const before = [...log.lines];
  expect([answerControl(STATUS_REQUEST, unknot, DISPLAY, log), log.lines]).toEqual([
    JSON.stringify({ status: unknot.reason }),
    before,
  ]);
});

test('another start gets the screen that the app is on', () => {
  const { unknot, log } = started();
  expect(answerControl(DISPLAY_REQUEST, unknot, DISPLAY, log)).toBe(JSON.stringify({ display: DISPLAY }));
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
  expect([answerControl(line, unknot, DISPLAY, log), log.lines.slice(before)]).toEqual([
    null,
    ['warn A line on the control socket was refused: it is no request.'],
  ]);
});
