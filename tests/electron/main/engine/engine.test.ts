import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../../shared/time.ts';
import { answerFluids } from '../answers.ts';
import type { Bench } from '../fakes.ts';
import { settled, started } from '../started.ts';

const words = ({ history }: Bench) => history.events.map(({ record }) => record.what);
const shownSoFar = async ({ displays }: Bench) => {
  await settled();
  return displays[0].shown.length;
};

describe('a clock that is set', () => {
  test.each([HOUR, -HOUR, 26 * HOUR, -26 * HOUR])(
    'by %d ms neither shortens nor lengthens an interval, in hours that never end',
    async (by) => {
      const desk = started();
      const always: [string, string][] = [
        ['00:00', '12:00'],
        ['12:00', '00:00'],
      ];
      const hours = {
        mon: always,
        tue: always,
        wed: always,
        thu: always,
        fri: always,
        sat: always,
        sun: always,
      };
      desk.unknot.handlers['settings.change']({ hours, reminders: { stretch: { enabled: false } } }, 'main');
      desk.clock.pass(10 * MINUTE);
      desk.clock.set(by);
      desk.clock.pass(20 * MINUTE - SECOND);
      const before = await shownSoFar(desk);
      desk.clock.pass(SECOND);
      expect([before, await shownSoFar(desk), words(desk)]).toEqual([0, 1, []]);
    },
  );

  test('to a bad year and back loses nothing and shows nothing', async () => {
    const desk = started();
    answerFluids(desk, []);
    desk.unknot.handlers['water.log']({ ml: 200 }, 'main');
    desk.clock.pass(10 * MINUTE);
    const years = Date.UTC(1980, 0, 1) - desk.clock.now();
    desk.clock.set(years);
    desk.clock.pass(5 * MINUTE);
    desk.clock.set(-years);
    desk.clock.pass(MINUTE);
    expect([
      desk.tray.content?.tooltip,
      await shownSoFar(desk),
      desk.windows.published?.today.map(({ record }) => record.what),
    ]).toEqual(['Next: calf break in 14 min', 0, ['water']]);
  });

  test('by two seconds has not been set', () => {
    const desk = started();
    desk.clock.pass(10 * MINUTE);
    desk.clock.set(2 * SECOND);
    desk.clock.pass(30 * SECOND);
    expect(desk.log.lines).toEqual([]);
  });

  test('by a second and a half twice has been set by three, though the app has looked in between', () => {
    const desk = started();
    desk.clock.set(1_500);
    desk.clock.pass(MINUTE);
    desk.clock.set(1_500);
    desk.clock.pass(MINUTE);
    expect(desk.log.lines).toEqual(['info The clock was set by 3 s.']);
  });

  test('is known before anything else is done', () => {
    const desk = started();
    desk.clock.pass(10 * MINUTE);
    desk.clock.set(30 * MINUTE);
    desk.tray.click('Pause', '1 hour');
    desk.tray.click('Resume');
    expect([desk.reasons.at(-2), words(desk)]).toEqual(['Paused until 10:40', ['paused', 'resumed']]);
  });

  test('does not bring back somebody who is away', () => {
    const desk = started();
    desk.input.use();
    desk.clock.pass(3 * MINUTE);
    desk.clock.set(HOUR);
    desk.clock.pass(MINUTE);
    expect([words(desk), desk.tray.content?.tooltip]).toEqual([[], 'Away since 10:00']);
  });
});

describe('another time zone', () => {
  test('that nobody tells of is noticed within a quarter of an hour', () => {
    const desk = started();
    desk.clock.movedTo = 'America/New_York';
    desk.clock.pass(15 * MINUTE);
    expect(desk.tray.content?.tooltip).toBe('Outside your hours until 09:00');
  });

  test('that is told of holds at once', () => {
    const desk = started();
    desk.clock.movedTo = 'America/New_York';
    desk.unknot.timeZoneChanges();
    expect(desk.tray.content?.tooltip).toBe('Outside your hours until 09:00');
  });
});
