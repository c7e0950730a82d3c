import { describe, expect, it } from 'vitest';
import { announcementOf } from '../../../../renderer/features/player/announcement.ts';
import { minutesAndSeconds, momentKey, momentOf } from '../../../../renderer/features/player/moment.ts';
import type { Moment } from '../../../../renderer/features/player/moment.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { commandPlayer, startPlayer } from '../../../../shared/routines/player.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';

const START = 1_000_000;
const player = startPlayer('R1', FULL_FORM, START);

function momentAt(seconds: number): Moment {
  const moment = momentOf(player, START + seconds * 1_000);
  if (!moment) throw new Error('No moment: the routine has no such part.');
  return moment;
}

describe('momentOf', () => {
  it('begins with getting ready for the first part', () => {
    expect(momentAt(0)).toMatchObject({
      phase: 'getReady',
      number: 1,
      of: 4,
      secondsLeft: 5,
      routineSecondsLeft: 80,
    });
  });

  it('moves on to the exercise and to the next part by itself', () => {
    expect(momentAt(5)).toMatchObject({ phase: 'exercise', number: 1, secondsLeft: 20 });
    expect(momentAt(25.5)).toMatchObject({ phase: 'getReady', number: 2, secondsLeft: 5 });
  });

  it('tells a change of sides from the first leg after both', () => {
    expect(momentAt(51)).toMatchObject({ number: 3, switchesSides: false, part: { side: 'left' } });
    expect(momentAt(66)).toMatchObject({ number: 4, switchesSides: true, part: { side: 'right' } });
  });

  it('makes no change of sides of a new step, even if the leg changes with it', () => {
    const stretch = startPlayer('R6', FULL_FORM, START);
    expect(momentOf({ ...stretch, part: 3 }, START)).toMatchObject({
      switchesSides: false,
      part: { step: { name: 'bentKneeWallStretch' }, side: 'left' },
    });
  });

  it('stands at the last part with nothing left until main tells the end', () => {
    const state = { ...player, part: 3, phase: 'exercise' as const };
    expect(momentOf(state, START + 60_000)).toMatchObject({
      number: 4,
      secondsLeft: 0,
      routineSecondsLeft: 0,
    });
  });

  it('stands still while paused', () => {
    const paused = commandPlayer(player, 'pause', START + 8_000);
    expect(momentOf(paused, START + 99_000)).toMatchObject({ paused: true, secondsLeft: 17 });
  });

  it('counts the repetitions of an exercise, and nothing while one gets ready', () => {
    const counted = [4, 6.9, 7, 24.9].map((seconds) => momentAt(seconds).repetition);
    expect(counted).toEqual([null, { number: 1, of: 10 }, { number: 2, of: 10 }, { number: 10, of: 10 }]);
  });

  it('tells what has become of pressure that was too much', () => {
    const roll = { ...startPlayer('R7', FULL_FORM, START), part: 1, phase: 'exercise' as const };
    const lighter = commandPlayer(roll, 'tooSore', START + 1_000);
    const shorter = commandPlayer(lighter, 'tooSore', START + 2_000);
    const states = [roll, lighter, shorter];
    expect(states.map((state) => momentOf(state, START + 2_000)?.eased)).toEqual([
      null,
      'lighter',
      'shorter',
    ]);
    expect(new Set(states.map((state) => momentKey(momentOf(state, START + 2_000)))).size).toBe(3);
  });

  it('looks the same within a second and different after it', () => {
    expect(momentKey(momentAt(6.2))).toBe(momentKey(momentAt(6.9)));
    expect(momentKey(momentAt(6.2))).not.toBe(momentKey(momentAt(7.2)));
  });

  it('looks different with every repetition, also within a second', () => {
    // A circle takes two and a half seconds.
    const circles = { ...player, part: 2, phase: 'exercise' as const };
    const keys = [2_100, 2_400, 2_600].map((ms) => momentKey(momentOf(circles, START + ms)));
    expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false]);
  });
});

describe('announcementOf', () => {
  const text = createTranslator('en');
  const said = (moment: Moment) => announcementOf(moment, text);

  it('names step, side and instruction while the person gets ready', () => {
    expect(said(momentAt(0))).toMatch(/^Get ready: Heel lifts, Both legs\. Sit tall/);
  });

  it('says to switch sides', () => {
    expect(said(momentAt(66))).toBe('Switch sides: Ankle circles, Right leg.');
  });

  it('says the same through a whole exercise, not every second', () => {
    expect(said(momentAt(6))).toBe('Go: Heel lifts, Both legs, 20 seconds.');
    expect(said(momentAt(20))).toBe(said(momentAt(6)));
  });

  it('says whole seconds of a hold that has been made shorter', () => {
    const shorter = startPlayer('R3', { ...FULL_FORM, timeShare: 0.75, leg: 'right' }, START);
    const hold = momentOf({ ...shorter, part: 1, phase: 'exercise' }, START);
    expect(hold && said(hold)).toBe('Go: Strap pull, straight knee, Right leg, 23 seconds.');
  });

  it('says that it is paused', () => {
    expect(said({ ...momentAt(6), paused: true })).toBe('Paused');
  });
});

describe('minutesAndSeconds', () => {
  it('writes two digits of seconds', () => {
    expect([0, 9, 65, 600].map(minutesAndSeconds)).toEqual(['0:00', '0:09', '1:05', '10:00']);
  });
});
