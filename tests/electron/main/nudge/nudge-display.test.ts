import { describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../../../shared/time.ts';
import { settled, started } from '../started.ts';

describe('a nudge', () => {
  test('is shown with its buttons, and the tray says that it waits', async () => {
    const { clock, displays, tray } = started();
    clock.pass(30 * MINUTE);
    await settled();
    expect([displays[0].shown, displays[1].shown, tray.content?.icon, tray.content?.tooltip]).toEqual([
      [
        {
          title: 'Time for a calf break',
          buttons: [
            { answer: 'start', label: 'Start' },
            { answer: 'snooze', label: 'In 5 min' },
            { answer: 'skip', label: 'Skip' },
          ],
        },
      ],
      [],
      'due',
      'Waiting for your answer: calf break',
    ]);
  });

  test('that is started opens the player, and its end is on disk', async () => {
    const { clock, displays, windows, history } = started();
    clock.pass(30 * MINUTE);
    await settled();
    displays[0].answer('start');
    clock.pass(80 * SECOND);
    expect([windows.opened, history.events]).toEqual([
      ['player'],
      [
        {
          version: 2,
          sequence: 1,
          at: '2026-03-06T09:31:20+00:00',
          record: {
            what: 'done',
            routine: 'R1',
            kinds: ['move'],
            seconds: 60,
            ofSeconds: 60,
            sides: { left: 10, right: 10, both: 40 },
          },
        },
      ],
    ]);
  });

  test('that is clicked opens the player with nothing running', async () => {
    const { clock, displays, windows } = started();
    clock.pass(30 * MINUTE);
    await settled();
    displays[0].answer('open');
    expect([windows.opened, windows.published?.player]).toEqual([['player'], null]);
  });

  test('is taken off the screen once it is answered elsewhere', async () => {
    const { clock, displays, tray } = started();
    clock.pass(30 * MINUTE);
    await settled();
    tray.click('Skip');
    await settled();
    expect(displays[0].withdrawn).toBe(1);
  });

  test('cannot be answered from a notification that is out of date', async () => {
    const { clock, displays, history, windows } = started();
    clock.pass(30 * MINUTE);
    await settled();
    const late = displays[0].answer;
    clock.pass(10 * MINUTE);
    late('start');
    expect([history.events.map(({ record }) => record.what), windows.opened]).toEqual([['missed'], []]);
  });
});

describe('a display that fails', () => {
  test('leaves it to the next one', async () => {
    const { clock, displays } = started();
    displays[0].behaviour = 'fails';
    clock.pass(30 * MINUTE);
    await settled();
    expect(displays[1].shown.map(({ title }) => title)).toEqual(['Time for a calf break']);
  });

  test('leaves it to the corner window when no notification can be shown', async () => {
    const { unknot, clock, displays, windows, log } = started();
    displays.forEach((display) => (display.behaviour = 'fails'));
    clock.pass(30 * MINUTE);
    await settled();
    const { nudge } = unknot.handlers['view.get'](undefined, 'nudge');
    expect([windows.opened, nudge, log.lines]).toEqual([
      ['nudge'],
      {
        title: 'Time for a calf break',
        buttons: [
          { answer: 'start', label: 'Start' },
          { answer: 'snooze', label: 'In 5 min' },
          { answer: 'skip', label: 'Skip' },
        ],
      },
      ['warn The first failed: Error: No service.', 'warn The second failed: Error: No service.'],
    ]);
  });

  test('leaves it to the tray when not even a window can be shown, and the next prompt still comes', async () => {
    const { clock, displays, windows, tray, log } = started();
    displays.forEach((display) => (display.behaviour = 'fails'));
    windows.corner = 'fails';
    clock.pass(30 * MINUTE);
    await settled();
    tray.click('Skip');
    displays[0].behaviour = 'works';
    clock.pass(30 * MINUTE);
    await settled();
    expect([displays[0].shown.length, log.lines.filter((line) => line.startsWith('error'))]).toEqual([
      1,
      ['error No display method could show the prompt. The tray still offers it.'],
    ]);
  });

  test('that comes to life after the answer is taken back', async () => {
    const { clock, displays, tray } = started();
    displays[0].behaviour = 'hangs';
    clock.pass(30 * MINUTE);
    await settled();
    tray.click('Skip');
    displays[0].release();
    await settled();
    expect([displays[0].withdrawn, displays[1].shown]).toEqual([1, []]);
  });
});
