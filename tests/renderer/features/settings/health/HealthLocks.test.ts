// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openWindow } from '../../../open-window.ts';

const press = (name: string) => screen.getByRole('button', { name });

it('each lock says what is closed, why and what ends it', async () => {
  await openWindow('main-settings-health-all-closed');
  const heading = screen.getByRole('heading', { name: 'Water reminders, the goal and the log' });
  expect([...(heading.parentElement?.querySelectorAll('p') ?? [])].map((p) => p.textContent)).toEqual([
    'On March 5, 2026 you ticked a sign of too much water.',
    'This ends when you say here that a professional has checked you.',
  ]);
});

it('water opens again only when the person says once more that a professional has checked', async () => {
  const { user, done } = await openWindow('main-settings-health-all-closed');
  await user.click(press('A professional has checked this: too much water'));
  expect(done()).toEqual([]);
  await user.keyboard('{Tab}{Enter}');
  expect(done()).toEqual([{ name: 'health.checked', argument: { what: 'water' } }]);
});

it('a severe knot leads to the questions about its leg', async () => {
  const { user, done } = await openWindow('main-settings-health-all-closed');
  await user.click(press('Answer the questions about my left leg'));
  expect(done()).toEqual([
    { name: 'safety.begin', argument: { purpose: 'severePain', leg: 'left', routine: null } },
  ]);
});

it('a sore knot leads to the log', async () => {
  await openWindow('main-settings-health-all-closed');
  expect(screen.getByRole('link', { name: 'Open the log of knots' }).getAttribute('href')).toBe('#knots');
});
