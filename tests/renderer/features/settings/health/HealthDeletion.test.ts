// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { unanswered } from '../../../../../shared/safety/answers.ts';
import { stateNamed } from '../../../../../renderer/states/all-states.ts';
import { openState, openWindow } from '../../../open-window.ts';

const SURE = 'Delete all that you have answered here? This cannot be undone.';
const FORGET = 'Also forget that my left leg waits for a check';
const dialog = () => within(screen.getByRole('group', { name: SURE }));
const items = () =>
  dialog()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const deletion = (alsoWhatWaits: boolean) => ({ name: 'health.delete', argument: { alsoWhatWaits } });

async function openDialog(state: string) {
  const opened = await openWindow(state);
  await opened.user.click(screen.getByRole('button', { name: 'Delete my health answers' }));
  return opened;
}

describe('the question before the health answers are deleted', () => {
  it('names the leg that waits, and the routines that open once it is forgotten', async () => {
    const { user } = await openDialog('main-settings-health-locked');
    expect([items(), dialog().getByRole('status').textContent]).toEqual([
      ['Your left leg waits for a professional.'],
      'No routine opens by this. Until you answer again, all but the gentlest stay closed.',
    ]);
    await user.click(dialog().getByRole('checkbox'));
    expect(items().slice(1)).toEqual(['60-second desk reset', 'Seated calf pump']);
  });

  it('leaves what waits as it is', async () => {
    const { user, done } = await openDialog('main-settings-health-locked');
    expect(dialog().getByRole('checkbox', { name: new RegExp(FORGET, 'u') })).toHaveProperty(
      'checked',
      false,
    );
    await user.click(dialog().getByRole('button', { name: 'Delete my answers' }));
    expect(done()).toEqual([deletion(false)]);
  });

  it('forgets what waits only where that is ticked, with the keyboard alone', async () => {
    const { user, done } = await openDialog('main-settings-health-locked');
    expect(document.activeElement?.textContent).toBe(SURE);
    await user.tab();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(done()).toEqual([deletion(true)]);
  });

  it('has the tick off again when it is asked anew', async () => {
    const { user, done } = await openDialog('main-settings-health-locked');
    await user.click(dialog().getByRole('checkbox'));
    await user.click(dialog().getByRole('button', { name: 'Keep my answers' }));
    await user.click(screen.getByRole('button', { name: 'Delete my health answers' }));
    await user.click(dialog().getByRole('button', { name: 'Delete my answers' }));
    expect(done()).toEqual([deletion(false)]);
  });

  it('says that nothing opens where nothing does, and has no tick where nothing waits', async () => {
    await openDialog('main-settings-health');
    expect(dialog().getByRole('status').textContent).toContain('No routine opens by this.');
    expect(dialog().queryByRole('checkbox')).toBeNull();
  });

  it('is there also where only a leg that waits is left', async () => {
    const health = { ...unanswered, legs: { left: 1, right: null } };
    await openState({ ...stateNamed('main-settings-health'), situation: { at: '11:10:00', health } });
    expect(screen.queryByRole('button', { name: 'Delete my health answers' })).not.toBeNull();
  });
});
