import type { Page } from '@playwright/test';
import { unanswered } from '../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../shared/safety/answers.ts';
import { ANSWERED_AT, answers } from '../answers.ts';
import { axeProblems } from './support/axe.ts';
import type { Desktop } from './support/desktop.ts';
import { healthFile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* The one card about health on Today, by screen reader and keyboard, and the questions before something opens. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };
const button = (window: Page, name: string) => window.getByRole('button', { name, exact: true });

async function openToday(desktop: Desktop, health: HealthAnswers): Promise<Page> {
  const app = await desktop.launch({ clock: morning, files: healthFile(health) });
  await desktop.tray.click('Open Unknot');
  return app.window('main');
}

const severe = { severeKnots: { left: null, right: ANSWERED_AT }, openKnots: null };
const suitability = (ticked: NonNullable<HealthAnswers['suitability']>['ticked']) => ({
  suitability: { at: ANSWERED_AT, ticked, cleared: false },
});

/** Each closure alone: what names its card, and the way that leads on from it. */
const CARDS: readonly (readonly [name: string, way: 'link' | 'button', to: string, health: HealthAnswers])[] =
  [
    ['Water waits for a check', 'link', 'Open Settings, Health', { ...answers(), waterStopped: ANSWERED_AT }],
    ['Your left leg waits for a check', 'link', 'Open Settings, Health', answers({ legs: ['left'] })],
    [
      'Both of your legs wait for a check',
      'link',
      'Open Settings, Health',
      answers({ legs: ['left', 'right'] }),
    ],
    [
      'Questions about your right leg are open',
      'button',
      'Answer the questions',
      { ...answers(), ...severe },
    ],
    [
      'Please answer the health questions again',
      'button',
      'Answer again',
      { ...answers(), unread: ['balance'] },
    ],
    ['A few health questions', 'button', 'Answer the health questions', unanswered],
    ['A few more health questions', 'button', 'Answer the health questions', { ...answers(), fluids: null }],
    ['Leg routines are closed', 'link', 'Open Settings, Health', { ...answers(), ...suitability(['clot']) }],
    [
      'Only gentle routines are open',
      'link',
      'Open Settings, Health',
      { ...answers(), ...suitability(['heelCordOrInjury']) },
    ],
  ];

for (const [name, way, to, health] of CARDS) {
  test(`a screen reader finds the card "${name}", why and until when, and its way on with the keyboard`, async ({
    desktop,
  }) => {
    const window = await openToday(desktop, health);
    const card = window.getByRole('region', { name });
    await expect(card.getByRole('heading', { name })).toBeVisible();
    await expect(card.getByRole('paragraph')).toHaveCount(2);
    const on = card.getByRole(way, { name: to });
    await on.focus();
    await window.keyboard.press('Enter');
    await (way === 'link'
      ? expect(window.getByRole('heading', { name: 'Health', exact: true })).toBeVisible()
      : expect(window.getByText('Question 1 of')).toBeVisible());
  });
}

test('a tick is taken back by keyboard only after the words about what that opens', async ({ desktop }) => {
  const window = await openToday(desktop, { ...answers({ suitability: ['looseJoints'] }), background: null });
  await window.getByRole('link', { name: 'Settings', exact: true }).press('Enter');
  await button(window, 'Something changed').press('Enter');
  const joints = window.getByRole('checkbox', { name: 'loose joints' });
  await expect(joints).toBeChecked();
  await joints.press('Space');
  await button(window, 'None of these').press('Enter');
  const confirm = window.getByRole('alert');
  await expect(confirm.getByRole('heading', { name: 'Change your answer?' })).toBeFocused();
  await expect(confirm).toContainText('With the new answer, these routines open:');
  expect(await axeProblems(window)).toEqual([]);
  await button(window, 'Keep my answer').press('Enter');
  await expect(joints).toBeChecked();
  await joints.press('Space');
  await button(window, 'None of these').press('Enter');
  await button(window, 'Yes, change my answer').press('Enter');
  await expect(
    window.getByRole('heading', { name: 'Some people have a limit on what they drink.' }),
  ).toBeFocused();
});
