// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../renderer/states/fake-bridge.ts';
import { openWindow } from '../../open-window.ts';

async function openPanel(answers: Answers = {}) {
  const opened = await openWindow('main-today-usual', answers);
  await opened.user.click(screen.getByRole('button', { name: 'Pause' }));
  return { ...opened, panel: within(screen.getByRole('group', { name: 'For how long?' })) };
}

const isOpen = () => screen.queryByRole('group', { name: 'For how long?' }) !== null;

describe('the panel for a pause', () => {
  it.each([
    ['30 minutes', { for: 'minutes', minutes: 30 }],
    ['1 hour', { for: 'minutes', minutes: 60 }],
    ['2 hours', { for: 'minutes', minutes: 120 }],
    ['Until tomorrow', { for: 'tomorrow' }],
    ['Until I resume', { for: 'untilResumed' }],
  ])('%s pauses with one press, and closes it', async (name, argument) => {
    const { user, panel, done } = await openPanel();
    await user.click(panel.getByRole('button', { name }));
    // It closes once the app has answered.
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(done()).toEqual([{ name: 'pause.start', argument }]);
  });

  it('stays open where the app does not pause, and says why', async () => {
    const { user, panel } = await openPanel({ 'pause.start': { accepted: false, why: 'pauseOver' } });
    await user.click(panel.getByRole('button', { name: '1 hour' }));
    const alert = await panel.findByRole('alert');
    expect([isOpen(), alert.textContent]).toEqual([true, 'That pause would be over at once.']);
  });

  it('says what is wrong with a year of five digits, and does not pause', async () => {
    const { panel } = await openPanel();
    fireEvent.change(panel.getByLabelText('Until a date'), { target: { value: '20266-03-07' } });
    expect(panel.getByRole('button', { name: 'Pause until this date' })).toHaveProperty('disabled', true);
  });

  it('pauses until a time once there is one', async () => {
    const { user, panel, done } = await openPanel();
    const button = panel.getByRole('button', { name: 'Pause until this time' });
    expect(button).toHaveProperty('disabled', true);
    fireEvent.change(panel.getByLabelText('Until a time'), { target: { value: '14:30' } });
    await user.click(button);
    expect(done()).toEqual([{ name: 'pause.start', argument: { for: 'clock', time: '14:30' } }]);
  });

  it.each([
    ['2026-03-06', true],
    ['2026-03-07', false],
  ])('with the date %s: it can be pressed only for a day to come', async (date, disabled) => {
    const { panel } = await openPanel();
    fireEvent.change(panel.getByLabelText('Until a date'), { target: { value: date } });
    expect(panel.getByRole('button', { name: 'Pause until this date' })).toHaveProperty('disabled', disabled);
  });

  it('is not there while the app pauses: it resumes', async () => {
    const { user, done } = await openWindow('main-today-paused');
    await user.click(screen.getByRole('button', { name: 'Resume' }));
    expect(done()).toEqual([{ name: 'pause.end', argument: undefined }]);
  });
});
