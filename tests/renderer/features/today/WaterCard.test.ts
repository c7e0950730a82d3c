import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { MineralFoods } from '../../../../renderer/features/today/Minerals.tsx';
import { WaterCard } from '../../../../renderer/features/today/WaterCard.tsx';
import { WaterWarningCard } from '../../../../renderer/features/today/WaterWarningCard.tsx';
import { unanswered } from '../../../../shared/safety/answers.ts';
import { FLUID_REASONS } from '../../../../shared/safety/safety-blocks.ts';
import { reading } from '../../reading.ts';
import { free, limited, logging, waterView } from './water-view.ts';

const cardWith = (...[changes]: Parameters<typeof waterView>) => reading(WaterCard, waterView(changes));

type Warning = Parameters<typeof WaterWarningCard>[0]['warning'];
const warningOf = (warning: Warning, units: 'ml' | 'usFlOz' = 'ml') =>
  reading(() => createElement(WaterWarningCard, { warning }), waterView({ health: free, units }));

const logs = ['Other amounts', '[Log 150 ml]', '[Log 330 ml]', '[Log 500 ml]'];

describe('the card', () => {
  it('asks the health questions first, and then shows only what was logged before', () => {
    const questions =
      'First some questions about your health. Until then Unknot says nothing about drinking.';
    expect([
      cardWith({ health: unanswered }),
      cardWith({ health: unanswered, water: { todayMl: 200, canUndo: true } }),
    ]).toEqual([
      ['Water', questions],
      ['Water', '200 ml logged today', questions, '[Take back the last glass]'],
    ]);
  });

  it('shows the guide and what can be logged to people whom nothing limits', () => {
    expect(cardWith({ health: free, water: { todayMl: 400, canUndo: true } })).toEqual([
      'Water',
      '400 of 1,600 ml today',
      '<400 of 1600>',
      'A guide, not a target. Tea, coffee and milk count too.',
      '[Log a glass (200 ml)]',
      ...logs,
      '[Take back the last glass]',
      '[Minerals in food]',
    ]);
  });

  it('says when the guide is reached, in the units of their choice', () => {
    const reminder = { goalMl: 2_000, glassMl: 237 };
    expect(cardWith({ health: free, water: { todayMl: 2_200 }, reminder, units: 'usFlOz' })).toEqual([
      'Water',
      '74 of 68 fl oz today',
      '<2000 of 2000>',
      'That is the guide for today. Unknot asks for no more.',
      '[Log a glass (8 fl oz)]',
      'Other amounts',
      '[Log 12 fl oz]',
      '[Log 16.9 fl oz]',
      '[Minerals in food]',
    ]);
  });

  it.each([
    [1_599, 'A guide, not a target. Tea, coffee and milk count too.'],
    [1_600, 'That is the guide for today. Unknot asks for no more.'],
    [1_601, 'That is the guide for today. Unknot asks for no more.'],
  ])('says at %i ml of 1,600: %s', (todayMl, words) => {
    expect(cardWith({ health: free, water: { todayMl } })[3]).toBe(words);
  });

  it.each(FLUID_REASONS)('has no guide, no logging and no minerals after a tick: %s', (reason) => {
    const health = { ...unanswered, fluids: { at: 0, ticked: [reason] } };
    expect(cardWith({ health })).toEqual([
      'Water',
      'Your own clinician’s number comes first. Unknot sets no guide and sends no reminders to drink.',
      '( ) Log what I drink against my allowance',
    ]);
  });

  it('still takes back what was logged before there was a limit', () => {
    expect(cardWith({ health: limited, water: { todayMl: 200, canUndo: true } })).toEqual([
      'Water',
      '200 ml logged today',
      'Your own clinician’s number comes first. Unknot sets no guide and sends no reminders to drink.',
      '( ) Log what I drink against my allowance',
      '[Take back the last glass]',
    ]);
  });

  it('adds up against the clinician’s number, without a guide and without minerals', () => {
    const reminder = { ceilingMl: 1_500 };
    expect(cardWith({ health: logging, reminder, water: { todayMl: 600 } })).toEqual([
      'Water',
      '600 of 1,500 ml of your allowance',
      '<600 of 1500>',
      '[Log a glass (200 ml)]',
      ...logs,
      'Your own clinician’s number comes first. Unknot sets no guide and sends no reminders to drink.',
      'Change it in Settings',
    ]);
  });

  it.each([
    ['near', 1_200, '1,200 of 1,500 ml of your allowance', 'You are close to your allowance.'],
    [
      'reached',
      1_600,
      '1,600 of 1,500 ml of your allowance',
      'You have reached your allowance. Before you drink more, ask the people who gave you this number.',
    ],
  ] as const)('says in words that the number is %s', (ceiling, todayMl, share, words) => {
    const lines = cardWith({
      health: logging,
      reminder: { ceilingMl: 1_500 },
      water: { todayMl, ceiling },
    });
    expect([lines[1], lines[3]]).toEqual([share, words]);
  });
});

describe('a warning', () => {
  it('asks how it feels from 1,000 ml in an hour on', () => {
    expect([warningOf('slowDown'), warningOf('stopForNow'), warningOf('aboveMaximum')]).toEqual([
      ['700 ml or more in the last hour. Slow down with drinks for now.'],
      ['1,000 ml or more in the last hour. Please stop drinking for now.', '[How do you feel?]'],
      [
        '1,400 ml or more in the last hour. Even people who work in heat are told never to drink more than 1,400 ml an hour. Please stop drinking now.',
        'Call your local emergency number now if you vomit, have a fit or collapse. Do the same if you are confused or very restless. The number is, for example, 112, 911 or 999.',
        '[How do you feel?]',
      ],
    ]);
  });

  it('keeps the figure of its source in ounces', () => {
    expect(warningOf('aboveMaximum', 'usFlOz')[0]).toBe(
      '47 fl oz or more in the last hour. Even people who work in heat are told never to drink more than 48 fl oz an hour. Please stop drinking now.',
    );
  });

  it('says a word about a very large day', () => {
    expect(warningOf('longDay')).toEqual([
      '4,000 ml or more today. Few people take in this much in a day, even with the water in their food. Far too much can make you ill.',
      '[How do you feel?]',
    ]);
  });
});

it('the foods come after the word to those who must ask first', () => {
  expect(reading(MineralFoods, waterView({ health: free }))).toEqual([
    'Do you have kidney disease, or take medicine for your heart or blood pressure? If so, ask a doctor or pharmacist first.',
    'These foods contain potassium, a mineral. It is not known whether food makes a difference to knots.',
    'Apricots',
    'Oranges',
    'Bananas',
    'Potatoes',
    'Spinach',
    'Beans',
    'Nuts',
    'Milk',
  ]);
});
