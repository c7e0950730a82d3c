// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetModules, openWindow } from '../../../open-window.ts';

beforeEach(forgetModules);

const press = (name: string) => screen.getByRole('button', { name });
// By label: to work out the accessible name of all that is on this page takes longer than the rest of a test.
const choose = (group: string, name: string) =>
  within(screen.getByLabelText(group, { selector: '[role="radiogroup"]' })).getByLabelText(name, {
    selector: 'input[type="radio"]',
  });

async function fillIn(user: UserEvent, leg = 'Left leg'): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Note a tender spot' }));
  await user.click(choose('Which leg is it?', leg));
  await user.click(choose('Where is it?', 'Upper calf, inner side'));
  await user.click(choose('How does it feel?', 'A tender lump'));
  await user.click(choose('How sore is it at rest?', '1'));
  await user.click(choose('How sore is it when pressed?', '3'));
  await user.click(choose('Does it limit your daily life?', 'No'));
  await user.click(choose('What may have set it off?', 'Sat for a long time'));
  await user.click(screen.getByRole('textbox', { name: 'A note, if you like' }));
  // Each key would draw the whole form anew.
  await user.paste(' After a drive ');
}

const entry = (leg: string) => ({
  knot: null,
  entry: {
    leg,
    spot: 'upperInner',
    firstNoticed: '2026-03-06',
    feels: 'tenderLump',
    atRest: 1,
    whenPressed: 3,
    limits: false,
    trigger: 'satLong',
    note: 'After a drive',
  },
});

const noted = (...entries: unknown[]) => ({ name: 'knots.note', argument: { entries } });

describe('the form of a tender spot', () => {
  it('notes what was filled in, and leads back to the log', async () => {
    const { user, done } = await openWindow('main-knots-empty');
    await fillIn(user);
    await user.click(press('Save this entry'));
    await screen.findByText('Noted.');
    expect(done()).toEqual([noted(entry('left'))]);
  });

  it('is empty again once its entry has been saved', async () => {
    const { user } = await openWindow('main-knots-empty');
    await fillIn(user);
    await user.click(press('Save this entry'));
    await screen.findByText('Noted.');
    await user.click(press('Note a tender spot'));
    expect(screen.getByRole('textbox', { name: 'A note, if you like' })).toHaveProperty('value', '');
  });

  it('notes an entry for each leg where both are meant', async () => {
    const { user, done } = await openWindow('main-knots-empty');
    await fillIn(user, 'Both legs');
    await user.click(press('Save both entries'));
    expect(done()).toEqual([noted(entry('left'), entry('right'))]);
  });

  it('says what is missing only after the first try, and goes to the first of it', async () => {
    const { user, done } = await openWindow('main-knots-empty');
    await user.click(await screen.findByRole('button', { name: 'Note a tender spot' }));
    await user.click(choose('Which leg is it?', 'Left leg'));
    expect(screen.queryByText('Choose where it is.')).toBeNull();
    await user.click(press('Save this entry'));
    const where = within(screen.getByRole('radiogroup', { name: 'Where is it?' })).getAllByRole('radio');
    expect([done(), where[0]]).toEqual([[], document.activeElement]);
    expect(screen.queryByText('6 answers need another look.')).not.toBeNull();
  });

  it.each([
    ['refused', () => ({ accepted: false, why: 'notNow' }) as const],
    [
      'failed',
      () => {
        throw new Error('The disk is gone.');
      },
    ],
  ])('keeps what was filled in when saving is %s', async (_case, answer) => {
    const { user } = await openWindow('main-knots-empty', { 'knots.note': answer });
    await fillIn(user);
    await user.click(press('Save this entry'));
    await screen.findByText('It was not saved. What you filled in is still here. Please try again.');
    expect(choose('How does it feel?', 'A tender lump')).toHaveProperty('checked', true);
  });

  it('leads to the safety check with a sign of today, whatever is missing', async () => {
    const { user, done } = await openWindow('main-knots-empty');
    await user.click(await screen.findByRole('button', { name: 'Note a tender spot' }));
    await user.click(choose('Which leg is it?', 'Right leg'));
    await user.click(screen.getByRole('checkbox', { name: /It is swollen or hot/u }));
    await user.click(press('Go to the questions'));
    expect(done()).toEqual([{ name: 'knots.signs', argument: { signs: ['changed'], leg: 'right' } }]);
  });
});
