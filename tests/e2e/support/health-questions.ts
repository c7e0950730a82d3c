import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/* The safety check, as a person answers it. */

/** How each question begins. */
const QUESTIONS = {
  emergency: 'Right now, do you have any of these?',
  sameDay: 'In one leg, rarely both, new or unexplained',
  background: 'Is any of this true for you?',
  suitability: 'Some people should ask before they press or stretch a leg.',
  fluids: 'Some people have a limit on what they drink.',
  soon: 'Have you had any of these?',
} as const;
type Asked = keyof typeof QUESTIONS;

/** Ticks nothing in these questions, which come in this order. */
export async function answerNoneTo(window: Page, ...asked: readonly Asked[]): Promise<void> {
  for (const question of asked) {
    await expect(window.getByRole('heading', { name: QUESTIONS[question] })).toBeVisible();
    await window.getByRole('button', { name: 'None of these' }).click();
  }
}

/** Ticks one sign in this question, known by how it begins. */
export async function tick(window: Page, question: Asked, sign: string): Promise<void> {
  await expect(window.getByRole('heading', { name: QUESTIONS[question] })).toBeVisible();
  await window.getByRole('checkbox', { name: sign }).check({ force: true });
  await window.getByRole('button', { name: 'Continue' }).click();
}

/** Ticks a sign of today in the left leg, and closes the card that it leads to. */
export async function tickTodayInLeftLeg(window: Page, sign: string): Promise<void> {
  await expect(window.getByRole('heading', { name: QUESTIONS.sameDay })).toBeVisible();
  await window.getByRole('checkbox', { name: sign }).check({ force: true });
  await window.getByRole('radio', { name: 'Left leg' }).check({ force: true });
  await window.getByRole('button', { name: 'Continue' }).click();
  await expect(window.getByRole('alert')).toContainText('Left legPlease get medical advice today');
  await window.getByRole('button', { name: 'Close' }).click();
}

/** Answers all health questions: none of it, and the person can stand on one leg. */
export async function answerNone(window: Page): Promise<void> {
  await answerNoneTo(window, 'emergency', 'suitability', 'fluids');
  await window.getByRole('button', { name: 'Yes, I can' }).click();
  await window.getByRole('button', { name: 'Close' }).click();
}

/** Says in the settings that somebody has looked at the left leg. */
export async function leftLegIsChecked(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'A professional has checked this: left leg' }).click();
  await window.getByRole('button', { name: 'Yes, they have' }).click();
  await expect(window.getByText('Noted.')).toBeVisible();
}
