import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../../shared/settings/schema.ts';
import { MINUTE } from '../../../../shared/time.ts';
import { bench } from '../fakes.ts';
import type { Bench } from '../fakes.ts';
import { settled, started } from '../started.ts';

/** The app with this style of prompts, and a prompt that has just come. */
async function prompted(
  style: Settings['prompt']['style'],
  before: (desk: Bench) => void = () => undefined,
): Promise<Bench> {
  const desk = started();
  desk.unknot.handlers['settings.change']({ prompt: { style } }, 'main');
  before(desk);
  desk.clock.pass(30 * MINUTE);
  await settled();
  return desk;
}

const answer = ({ unknot }: Bench, given: 'start' | 'snooze' | 'skip' | 'open') =>
  unknot.handlers['nudge.answer']({ answer: given }, 'nudge');

/** What the corner window is to draw. */
const drawn = ({ unknot }: Bench) => unknot.handlers['view.get'](undefined, 'nudge').nudge;

/** Which ways of showing a prompt have shown it, and which have taken it back. */
const shownBy = ({ displays, windows }: Bench) => [
  ...displays.map(({ shown }) => shown.length),
  windows.opened.filter((name) => name === 'nudge').length,
];
const takenBack = ({ displays, windows }: Bench) => [
  displays[0].withdrawn,
  windows.closed.filter((name) => name === 'nudge').length,
];

const noNotification = ({ displays }: Bench): void =>
  displays.forEach((display) => (display.behaviour = 'fails'));
const noWindow = ({ windows }: Bench): void => void (windows.corner = 'fails');

describe('a prompt is shown', () => {
  test.each([
    ['by a notification alone, if that is chosen', 'notification', () => undefined, [1, 0, 0]],
    ['by the corner window when no notification can', 'notification', noNotification, [0, 0, 1]],
    ['by the corner window alone, if that is chosen', 'window', () => undefined, [0, 0, 1]],
    ['by a notification when the corner window cannot', 'window', noWindow, [1, 0, 0]],
    ['by both, if both are chosen', 'both', () => undefined, [1, 0, 1]],
    ['by the one of both that can', 'both', noNotification, [0, 0, 1]],
  ] as const)('%s', async (_how, style, before, expected) => {
    const desk = await prompted(style, before);
    expect([shownBy(desk), desk.log.lines.filter((line) => line.startsWith('error'))]).toEqual([
      expected,
      [],
    ]);
  });

  test('as chosen at that moment, without a new start', async () => {
    const desk = await prompted('window');
    desk.unknot.handlers['settings.change']({ prompt: { style: 'notification' } }, 'main');
    answer(desk, 'skip');
    desk.clock.pass(30 * MINUTE);
    await settled();
    expect(shownBy(desk)).toEqual([1, 0, 1]);
  });
});

describe('the corner window', () => {
  test('has the words and the buttons of the notification', async () => {
    const desk = await prompted('both');
    expect(drawn(desk)).toEqual(desk.displays[0].shown[0]);
  });

  test('goes with its answer, which counts', async () => {
    const desk = await prompted('window');
    const accepted = answer(desk, 'skip').accepted;
    expect([
      accepted,
      takenBack(desk),
      drawn(desk),
      desk.history.events.map(({ record }) => record.what),
    ]).toEqual([true, [0, 1], null, ['skipped']]);
  });

  test('starts the routine', async () => {
    const desk = await prompted('window');
    answer(desk, 'start');
    expect([desk.windows.opened, desk.windows.published?.player?.routine]).toEqual([
      ['nudge', 'player'],
      'R1',
    ]);
  });

  test('takes one answer and no second', async () => {
    const desk = await prompted('window');
    answer(desk, 'snooze');
    expect([answer(desk, 'skip').accepted, desk.history.events.map(({ record }) => record.what)]).toEqual([
      false,
      ['snoozed'],
    ]);
  });

  test('goes when the prompt is answered elsewhere, and when it lapses', async () => {
    const desk = await prompted('window');
    desk.tray.click('In 10 min');
    await settled();
    const answered = takenBack(desk);
    desk.clock.pass(10 * MINUTE);
    await settled();
    desk.clock.pass(10 * MINUTE);
    await settled();
    expect([answered, takenBack(desk), drawn(desk)]).toEqual([[0, 1], [0, 2], null]);
  });

  test('that is closed without an answer leaves the choice to the tray', async () => {
    const desk = await prompted('window');
    desk.unknot.handlers['window.close'](undefined, 'nudge');
    const closed = [takenBack(desk), drawn(desk)];
    expect([closed, desk.tray.content?.tooltip]).toEqual([
      [[0, 1], null],
      'Waiting for your answer: calf break',
    ]);
  });

  test('that the window manager closes leaves the choice to the tray too', async () => {
    const desk = await prompted('window');
    desk.unknot.windowClosed('nudge');
    expect([answer(desk, 'skip').accepted, desk.tray.content?.tooltip]).toEqual([
      false,
      'Waiting for your answer: calf break',
    ]);
  });

  test('closes no routine', async () => {
    const desk = await prompted('window');
    desk.tray.click('Start 60-second desk reset');
    desk.unknot.windowClosed('nudge');
    expect(desk.windows.published?.player?.routine).toBe('R1');
  });

  test('whose process dies comes back, but not again and again', async () => {
    const desk = await prompted('window');
    desk.unknot.windowFailed('nudge');
    const back = [shownBy(desk)[2], drawn(desk)?.title];
    desk.unknot.windowFailed('nudge');
    expect([back, shownBy(desk)[2], answer(desk, 'skip').accepted, desk.windows.published?.notices]).toEqual([
      [2, 'Time for a calf break'],
      2,
      false,
      [],
    ]);
  });

  test('is shown as high as its words, which no other window decides', async () => {
    const desk = await prompted('window');
    const accepted = (['nudge', 'main'] as const).map(
      (from) => desk.unknot.handlers['nudge.ready']({ height: 141 }, from).accepted,
    );
    expect([accepted, desk.windows.drawn]).toEqual([[true, false], [141]]);
  });

  test('is answered by itself alone', async () => {
    const { unknot, history } = await prompted('window');
    const { accepted } = unknot.handlers['nudge.answer']({ answer: 'skip' }, 'main');
    expect([accepted, history.events]).toEqual([false, []]);
  });
});

describe('of both', () => {
  test('either answer takes the other away', async () => {
    const [inWindow, inNotification] = [await prompted('both'), await prompted('both')];
    answer(inWindow, 'skip');
    inNotification.displays[0].answer('skip');
    await settled();
    expect([inWindow, inNotification].map((desk) => takenBack(desk))).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('the other goes when the one is opened to have a look, and the prompt waits', async () => {
    const desk = await prompted('both');
    desk.displays[0].answer('open');
    expect([desk.windows.opened, takenBack(desk), desk.tray.content?.tooltip]).toEqual([
      ['nudge', 'player'],
      [0, 1],
      'Waiting for your answer: calf break',
    ]);
  });

  test('nothing is left when the answer comes before the one is shown', async () => {
    const desk = await prompted('both', ({ displays }) => (displays[0].behaviour = 'hangs'));
    answer(desk, 'skip');
    desk.displays[0].release();
    await settled();
    expect([takenBack(desk)[0], desk.displays[1].shown]).toEqual([1, []]);
  });
});

test('a file that could not be read is said in the corner, and leads to the window that says more', async () => {
  const desk = bench({ settingsKeptAs: 'settings.json.bad-2026-03-06T09-00-00' });
  noNotification(desk);
  desk.unknot.start();
  await settled();
  const said = drawn(desk);
  expect([said?.buttons, answer(desk, 'open').accepted, desk.windows.opened]).toEqual([
    [],
    true,
    ['nudge', 'main today'],
  ]);
});
