// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { LivedSituation } from '../../../../renderer/states/situation.ts';
import type { WindowState } from '../../../../renderer/states/window-state.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import type { SettingsPatch } from '../../../../shared/settings/patch.ts';
import type { Heard } from '../../browser.ts';
import { forgetModules, openState } from '../../open-window.ts';

beforeEach(forgetModules);

/** So slow that no second passes in a test: time moves on by views alone. */
const STOPPED = { clockRate: 1e-9 };

/** A routine that has begun at 11:10:00 and is looked at then or later. */
function routineUntil(time: string, sound: SettingsPatch[string], isQuiet = false): LivedSituation {
  return {
    at: '11:09:59',
    settings: { sound },
    told: STOPPED,
    happens: [
      ['11:10:00', { type: 'start', routine: 'R1', form: FULL_FORM, checked: true }],
      ...(isQuiet ? ([['11:10:00', { type: 'quiet', why: 'doNotDisturb' }]] as const) : []),
      [time, { type: 'tick' }],
    ],
  };
}

const player = (situation: LivedSituation): WindowState => ({ name: 'player', window: 'player', situation });

const words = (heard: readonly Heard[]) =>
  heard.flatMap((each) => (typeof each === 'object' && 'says' in each ? [each.says.slice(0, 9)] : []));
const tones = (heard: readonly Heard[]) =>
  heard.flatMap((each) => (typeof each === 'object' && 'tone' in each ? [each.tone] : []));

const GETTING_READY = '11:10:01';
const EXERCISING = '11:10:06';
const STILL_EXERCISING = '11:10:07';

const BEGIN = [523, 698];
const END = [698, 523];

describe('the voice', () => {
  const voice = { voice: true, chime: false, volume: 0.6 };

  it('says what a screen reader is told, once for each part', async () => {
    const { heard, publish } = await openState(player(routineUntil(GETTING_READY, voice)));
    await publish(routineUntil(EXERCISING, voice));
    await publish(routineUntil(STILL_EXERCISING, voice));
    expect(words(heard)).toEqual(['Get ready', 'Go: Heel ']);
  });

  it('speaks the language of the window, as loud as the person wants', async () => {
    const { heard } = await openState(player(routineUntil(GETTING_READY, voice)));
    expect(heard.find((each) => typeof each === 'object')).toMatchObject({ language: 'en', volume: 0.6 });
  });

  it.each([
    ['that is switched off', routineUntil(GETTING_READY, { ...voice, voice: false })],
    ['that is turned down', routineUntil(GETTING_READY, { ...voice, volume: 0 })],
    ['in quiet', routineUntil(GETTING_READY, voice, true)],
  ])('%s says nothing', async (_case, situation) => {
    const { heard } = await openState(player(situation));
    expect(words(heard)).toEqual([]);
  });

  it('stops in the middle of a word when quiet begins', async () => {
    const { heard, publish } = await openState(player(routineUntil(GETTING_READY, voice)));
    const before = heard.length;
    await publish(routineUntil(GETTING_READY, voice, true));
    expect(heard.slice(before)).toEqual(['silence']);
  });

  it('does not catch up on what it has not said in quiet', async () => {
    const { heard, publish } = await openState(player(routineUntil(GETTING_READY, voice, true)));
    await publish(routineUntil(GETTING_READY, voice));
    expect(words(heard)).toEqual([]);
  });
});

describe('the chime', () => {
  const chime = { voice: false, chime: true, volume: 0.6 };

  it('rings when an exercise begins, and not again while it lasts', async () => {
    const { heard, publish } = await openState(player(routineUntil(GETTING_READY, chime)));
    expect(tones(heard)).toEqual([]);
    await publish(routineUntil(EXERCISING, chime));
    await publish(routineUntil(STILL_EXERCISING, chime));
    expect(tones(heard)).toEqual(BEGIN);
  });

  it('rings the other way round when it ends', async () => {
    const { heard, publish } = await openState(player(routineUntil(GETTING_READY, chime)));
    await publish(routineUntil(EXERCISING, chime));
    await publish(routineUntil('11:10:27', chime));
    expect(tones(heard)).toEqual([...BEGIN, ...END]);
  });

  it.each([
    ['that is switched off', { ...chime, chime: false }, false],
    ['that is turned down', { ...chime, volume: 0 }, false],
    ['in quiet', chime, true],
  ])('%s does not ring', async (_case, sound, isQuiet) => {
    const { heard, publish } = await openState(player(routineUntil(GETTING_READY, sound, isQuiet)));
    await publish(routineUntil(EXERCISING, sound, isQuiet));
    expect(tones(heard)).toEqual([]);
  });
});
