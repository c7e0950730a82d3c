import { createElement } from 'react';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { AnswersScreen } from '../../../../renderer/features/first-run/AnswersScreen.tsx';
import { EquipmentScreen } from '../../../../renderer/features/first-run/EquipmentScreen.tsx';
import type { Way } from '../../../../renderer/features/first-run/Frame.tsx';
import { HealthScreen } from '../../../../renderer/features/first-run/HealthScreen.tsx';
import { HoursScreen } from '../../../../renderer/features/first-run/HoursScreen.tsx';
import { WorkScreen } from '../../../../renderer/features/first-run/WorkScreen.tsx';
import { displayWords } from '../../../../renderer/features/first-run/display-words.ts';
import type { FirstRunPlace } from '../../../../renderer/features/first-run/place.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { patchSettings } from '../../../../shared/settings/patch.ts';
import type { SettingsPatch } from '../../../../shared/settings/patch.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import type { AppView } from '../../../../shared/view.ts';
import { answers } from '../../../answers.ts';
import { reading } from '../../reading.ts';
import { viewWith } from '../../view.ts';

const NOT_ANSWERED =
  'Then there is no water reminder and no pressure on a calf. Both wait for your health answers.';

type Screen = ComponentType<{ readonly way: Way }>;

/** What there is to read of a screen. */
function read(screen: Screen, place: Partial<FirstRunPlace>, changes: Partial<AppView> = {}): string[] {
  const way: Way = {
    place: { screen: 'work', cards: [], ...place },
    go: () => undefined,
    notices: 'What must be told',
  };
  return reading(() => createElement(screen, { way }), viewWith({ firstRun: true, ...changes }));
}

function settingsWith(patch: SettingsPatch): Partial<AppView> {
  const result = patchSettings(defaultSettings, patch);
  if (!result.ok) throw new Error(result.error);
  return { settings: result.settings };
}

describe('the first screen', () => {
  it('asks how the person works and how often they may be reminded, and can be skipped', () => {
    expect(read(WorkScreen, {})).toEqual([
      'Unknot',
      '1 of 5',
      '[Something feels wrong]',
      'What must be told',
      'Welcome to Unknot',
      'It waits in the tray and tells you when a short break for your calves is due. Five short screens set it up. All of it can be changed later.',
      'How do you work most of the time?',
      '(x) Sitting',
      '( ) Standing',
      '( ) Sitting and standing in turn',
      'How often may Unknot remind you?',
      '( ) GentleCalf break every 60 min, water every 90 min',
      '(x) BalancedCalf break every 30 min, water every 60 min',
      '( ) ActiveCalf break every 20 min, water every 60 min',
      '[Next]',
      '[Skip and use what is proposed]',
      NOT_ANSWERED,
    ]);
  });

  it('asks how often the person changes where they sit and stand in turn, and only there', () => {
    const chosen = settingsWith({
      posture: 'sitStand',
      reminders: { posture: { sitMinutes: 20, standMinutes: 8, moveMinutes: 2 } },
    });
    const added = read(WorkScreen, {}, chosen).filter((line) => !read(WorkScreen, {}).includes(line));
    expect(added).toEqual([
      '( ) Sitting',
      '(x) Sitting and standing in turn',
      'How often do you change?',
      '( ) Start30 min sitting, 10 min standing',
      '( ) Build up25 min sitting, 15 min standing',
      '( ) Half and half20 min sitting, 20 min standing',
      '(x) With moving20 min sitting, 8 min standing, 2 min moving',
    ]);
  });

  it('has no preset chosen for minutes of the person’s own', () => {
    const own = settingsWith({ reminders: { move: { everyMinutes: 45 } } });
    expect(read(WorkScreen, {}, own).filter((line) => line.startsWith('(x)'))).toEqual(['(x) Sitting']);
  });
});

describe('the screen of the hours', () => {
  const fromHeading = (changes: Partial<AppView> = {}) =>
    read(HoursScreen, { screen: 'hours' }, changes).slice(4, -4);

  it('asks for one range and its days, and says where finer hours are set', () => {
    expect(fromHeading()).toEqual([
      'When do you work?',
      'Reminders come only in these hours.',
      'From',
      '{09:00}',
      'To',
      '{17:00}',
      'On these days',
      '(x) Monday',
      '(x) Tuesday',
      '(x) Wednesday',
      '(x) Thursday',
      '(x) Friday',
      '( ) Saturday',
      '( ) Sunday',
      'Hours that differ from day to day, or more than one range a day, can be set in Settings.',
    ]);
  });

  it('says that a range goes past midnight, that no day is ticked, and what a change would replace', () => {
    const off = { mon: [], tue: [], wed: [], thu: [], fri: [] };
    const nights = [['22:00', '06:00']];
    const cases = [{ ...off, sat: nights }, off, { mon: [['08:00', '12:00']] }];
    const words = /next day|No day|Finer|differ/u;
    expect(
      cases.map((hours) => fromHeading(settingsWith({ hours })).filter((line) => words.test(line))),
    ).toEqual([
      [
        'That ends on the next day.',
        'Hours that differ from day to day, or more than one range a day, can be set in Settings.',
      ],
      [
        'Hours that differ from day to day, or more than one range a day, can be set in Settings.',
        'No day is ticked, so there will be no reminders.',
      ],
      ['Finer hours are set already. A change here takes their place.'],
    ]);
  });
});

it('the screen of what is at hand has a tick for each thing', () => {
  const lines = read(
    EquipmentScreen,
    { screen: 'equipment' },
    settingsWith({ equipment: { wall: false, ball: true } }),
  );
  expect(lines.slice(4)).toEqual([
    'What is at hand?',
    'Unknot proposes only routines that you can do with these.',
    '( ) A wall or a desk that cannot roll away',
    '(x) A chair',
    '( ) A towel, belt or strap',
    '( ) A foam roller',
    '(x) A ball or a massage stick',
    '( ) A step with a rail',
    '[Next]',
    '[Back]',
    '[Skip and use what is proposed]',
    NOT_ANSWERED,
  ]);
});

describe('the screen of the health questions', () => {
  const health = (changes: Partial<AppView> = {}) => read(HealthScreen, { screen: 'health' }, changes);
  const ticked = (lines: readonly string[]) => lines.filter((line) => line.startsWith('(x)'));

  it('asks all four of them with nothing ticked, the button below the last sign', () => {
    const lines = health();
    const questions = [
      'Right now, do you have any of these?',
      'Some people should ask before they press or stretch a leg. Is any of this true for you?',
      'Some people have a limit on what they drink. Is any of this true for you?',
      'Can you stand on one leg with a hand on a wall?',
    ];
    expect([lines.filter((line) => questions.includes(line)), ticked(lines)]).toEqual([questions, []]);
    expect(lines.slice(-6)).toEqual([
      '( ) No, or I am not sure',
      'Until you answer, there are no routines with pressure and no water reminders. You find the questions in Settings, under Health.',
      '[None of these apply]',
      '[Answer later]',
      '[Back]',
      '[Skip and use what is proposed]',
    ]);
  });

  it('says before the first tick that a sign of an emergency acts at once', () => {
    const lines = health();
    expect(lines[lines.indexOf('Right now, do you have any of these?') + 1]).toBe(
      'A tick here shows at once what to do.',
    );
  });

  it('tells people under 18 before the first question whom to ask', () => {
    const lines = health();
    expect(lines[lines.indexOf('Right now, do you have any of these?') - 1]).toBe(
      'If you are under 18, ask an adult or a clinician first.',
    );
  });

  it('has the earlier answers ticked for who comes back, and nothing left to put off', () => {
    const lines = health({ health: answers({ fluids: ['waterTablets'], balance: false }) });
    expect([ticked(lines), lines.slice(-3)]).toEqual([
      ['(x) Water tablets', '(x) No, or I am not sure'],
      ['[Next]', '[Back]', '[Skip and use what is proposed]'],
    ]);
  });

  it('says after a sign of an emergency that a professional comes first', () => {
    const said = (lines: readonly string[]) => lines.filter((line) => line.includes('professional'));
    expect([
      said(health({ health: answers({ legs: ['right'] }) })),
      said(health({ health: answers() })),
    ]).toEqual([
      [
        'You ticked something that a professional should look at. Until one has, routines stay closed. Once they have, say so in Settings, under Health.',
      ],
      [],
    ]);
  });
});

it('what the answers come to is read before going on, with the leg that advice is needed for', () => {
  const lines = read(
    AnswersScreen,
    { screen: 'health', cards: ['sameDay', 'walkingPain'] },
    { health: answers({ suitability: ['poorCirculation'], legs: ['left', 'right'] }) },
  );
  expect(lines.slice(4)).toEqual([
    'What your answers change',
    'All of this stands in Settings, under Health. There you can change your answers, or say that a professional has checked.',
    'Please get medical advice today',
    'Both legs',
    'Ask a doctor, an urgent-care line (NHS 111 in the UK) or an urgent clinic. Until someone has checked, skip rolling, pressing and stretching on that leg. If you become short of breath or your chest hurts, call your emergency number.',
    'Worth a routine appointment',
    'Does your calf hurt on a walk, and stop when you rest? Tell your doctor about it at a routine appointment.',
    '[Next]',
    '[Back]',
    '[Skip and use what is proposed]',
  ]);
});

it('names the ways to show a notification, and one that it does not know by its own name', () => {
  const text = createTranslator('en');
  const names = ['D-Bus notification', 'system notification', 'node-notifier', 'corner window', 'a new way'];
  expect(names.map((name) => displayWords(name, text))).toEqual([
    'Your computer showed it, as it does for other apps.',
    'Your computer showed it, as it does for other apps.',
    'A helper program of Unknot showed it.',
    'Unknot showed it in a small window of its own.',
    'It was shown by: a new way.',
  ]);
});
