// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { createElement } from 'react';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { stateNamed } from '../../../../renderer/states/all-states.ts';
import type { Answers } from '../../../../renderer/states/fake-bridge.ts';
import { openState, passTime, stopTime } from '../../open-window.ts';

const SAVED = 'Saved. It holds from now on.';
const WHY = 'sound.volume: Too big';
const NOT_TAKEN = `That was not taken, and what was set before still holds. The reason: ${WHY}`;
const refused = { 'settings.change': { ok: false, error: WHY } } as const;

/** One block of the settings, with the note that says what became of a change. */
const open = (block: () => Promise<ComponentType>, state = 'main-settings', answers: Answers = {}) =>
  openState(stateNamed(state), answers, async () => {
    const { SavingProvider } = await import('../../../../renderer/features/settings/SavingProvider.tsx');
    const { SavingNote } = await import('../../../../renderer/features/settings/SavingNote.tsx');
    const content = createElement(await block(), { key: 'block' });
    return () =>
      createElement(SavingProvider, {
        children: (news, forget) => [
          content,
          createElement(SavingNote, { key: 'note', news, onRead: forget }),
        ],
      });
  });

const openSound = (answers: Answers = {}) =>
  open(
    async () =>
      (await import('../../../../renderer/features/settings/routines/SoundSection.tsx')).SoundSection,
    'main-settings',
    answers,
  );

const chime = () => screen.getByLabelText('Play a chime when an exercise begins and ends');
const voice = () => screen.getByLabelText('Read the exercises aloud');

describe('a change of a setting', () => {
  it('is sent at once, and nothing else with it', async () => {
    const { user, done } = await openSound();
    await user.click(chime());
    expect(done()).toEqual([{ name: 'settings.change', argument: { sound: { chime: false } } }]);
  });

  it('is said to be saved, for four seconds', async () => {
    stopTime();
    const { user } = await openSound();
    await user.click(chime());
    await passTime(0);
    expect(screen.queryByText(SAVED)).not.toBeNull();
    await passTime(3_999);
    expect(screen.queryByText(SAVED)).not.toBeNull();
    await passTime(1);
    expect(screen.queryByText(SAVED)).toBeNull();
  });

  it('keeps that word for four seconds more when another one follows', async () => {
    stopTime();
    const { user } = await openSound();
    await user.click(chime());
    await passTime(3_000);
    await user.click(voice());
    await passTime(3_000);
    expect(screen.queryByText(SAVED)).not.toBeNull();
  });

  it('that is refused is said with the reason until it has been read', async () => {
    stopTime();
    const { user } = await openSound(refused);
    await user.click(chime());
    await passTime(60_000);
    expect(screen.queryByText(NOT_TAKEN)).not.toBeNull();
    await user.click(screen.getByText('Got it'));
    expect(screen.queryByText(NOT_TAKEN)).toBeNull();
  });

  it('that is refused stays said when one that was sent before is saved after it', async () => {
    let save: () => void = () => undefined;
    const saved = new Promise<void>((resolve) => (save = resolve));
    const { user, bridge } = await openSound({ 'settings.change': () => saved.then(() => ({ ok: true })) });
    await user.click(chime());
    bridge.answer(refused);
    await user.click(voice());
    await screen.findByText(NOT_TAKEN);
    await act(async () => save());
    expect([screen.queryByText(NOT_TAKEN) !== null, screen.queryByText(SAVED)]).toEqual([true, null]);
  });

  it('that is refused again is said anew, as a screen reader hears only what changes', async () => {
    const { user, bridge } = await openSound(refused);
    await user.click(chime());
    await screen.findByText(NOT_TAKEN);
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    bridge.answer({ 'settings.change': () => answered.then(() => ({ ok: false, error: WHY })) });
    await user.click(chime());
    expect(screen.queryByText(NOT_TAKEN)).toBeNull();
    answer();
    await screen.findByText(NOT_TAKEN);
  });

  it('that fails is said not to have been taken', async () => {
    const { user } = await openSound({
      'settings.change': () => {
        throw new Error('The disk is gone.');
      },
    });
    await user.click(chime());
    expect((await screen.findByText(/That was not taken/u)).textContent).toContain('settings.change failed.');
  });

  it('shows what main then says, and not what was pressed', async () => {
    const { user } = await openSound();
    await user.click(chime());
    expect(chime()).toHaveProperty('checked', true);
  });
});

it('an allowance for drinks is saved the same way', async () => {
  const section = async () =>
    (await import('../../../../renderer/features/settings/water/WaterSection.tsx')).WaterSection;
  const { user, done } = await open(section, 'water-settings-limited');
  await user.click(screen.getByLabelText('Log what I drink against my allowance'));
  await user.type(screen.getByLabelText('My allowance for a day, in ml'), '1500{Enter}');
  await screen.findByText(SAVED);
  expect(done()).toEqual([{ name: 'health.logFluids', argument: { ceilingMl: 1_500 } }]);
});
