// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { openWindow } from '../../open-window.ts';

describe('the card of a prompt', () => {
  it.each([
    ['Start', { name: 'routine.start', argument: { routine: 'R1', form: FULL_FORM } }],
    ['In 5 min', { name: 'prompt.snooze', argument: { minutes: 5 } }],
    ['In 10 min', { name: 'prompt.snooze', argument: { minutes: 10 } }],
    ['Skip', { name: 'prompt.skip', argument: undefined }],
  ])('%s', async (name, call) => {
    const { user, done } = await openWindow('main-today');
    await user.click(screen.getByRole('button', { name }));
    expect(done()).toEqual([call]);
  });

  it('cannot be put off once more while it is', async () => {
    await openWindow('main-today-snoozed');
    expect(screen.queryByRole('button', { name: 'In 5 min' })).toBeNull();
  });
});
