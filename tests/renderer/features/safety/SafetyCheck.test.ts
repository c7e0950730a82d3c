// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stateNamed } from '../../../../renderer/states/all-states.ts';
import { openState, openWindow } from '../../open-window.ts';

const answer = (block: string, ticked: readonly string[], leg: string | null = null, notSure = false) => ({
  name: 'safety.answer',
  argument: { block, ticked, notSure, leg, confirmed: false },
});
const CLOSE = { name: 'safety.close', argument: undefined };

const press = (name: string) => screen.getByRole('button', { name });
const tick = (name: RegExp) => screen.getByRole('checkbox', { name });

describe('a question of the safety check', () => {
  it('answers that none of the signs is there', async () => {
    const { user, done } = await openWindow('safety-emergency');
    await user.click(press('None of these'));
    expect(done()).toEqual([answer('emergency', [])]);
  });

  it('answers with what is ticked, and with nothing that was ticked by mistake', async () => {
    const { user, done } = await openWindow('safety-emergency');
    const [first, second] = screen.getAllByRole('checkbox') as [HTMLElement, HTMLElement];
    await user.click(second);
    await user.click(first);
    await user.click(second);
    await user.click(press('Continue'));
    expect(done()).toEqual([answer('emergency', ['breathless'])]);
  });

  it('sends nothing before the person goes on', async () => {
    const { user, done } = await openWindow('safety-emergency');
    await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    expect(done()).toEqual([]);
  });

  it('is answered with the keyboard alone', async () => {
    const { user, done } = await openWindow('safety-emergency');
    screen.getAllByRole('checkbox')[0]?.focus();
    await user.keyboard(' ');
    press('Continue').focus();
    await user.keyboard('{Enter}');
    expect(done()).toEqual([answer('emergency', ['breathless'])]);
  });

  it('asks for the leg of a sign of today, and takes both where none is named', async () => {
    const { user, done } = await openWindow('safety-today');
    expect(screen.queryByRole('radiogroup', { name: 'Which leg is it?' })).toBeNull();
    await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    await user.click(press('Continue'));
    expect(done()).toEqual([answer('sameDay', ['swelling'], 'both')]);
  });

  it('takes the leg that is named', async () => {
    const { user, done } = await openWindow('safety-today');
    await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    await user.click(screen.getByRole('radio', { name: 'Right leg' }));
    await user.click(press('Continue'));
    expect(done()).toEqual([answer('sameDay', ['swelling'], 'right')]);
  });

  it('takes a doubt for an answer', async () => {
    const { user, done } = await openWindow('safety-today');
    await user.click(tick(/I am not sure/u));
    await user.click(press('Continue'));
    expect(done()).toEqual([answer('sameDay', [], 'both', true)]);
  });

  it.each([
    ['tells people under 18 whom to ask, on the first screen', 'safety-first', 1],
    ['does not say so again at the next ones', 'safety-balance', 0],
    ['does not say so where something feels wrong', 'safety-emergency', 0],
  ])('of the health questions %s', async (_, state, times) => {
    await openWindow(state);
    const lines = screen.queryAllByText('If you are under 18, ask an adult or a clinician first.');
    expect(lines).toHaveLength(times);
  });

  it.each([
    ['Yes, I can', []],
    ['No, or I am not sure', ['unsteady']],
  ])('about balance: %s', async (name, ticked) => {
    const { user, done } = await openWindow('safety-balance');
    await user.click(press(name));
    expect(done()).toEqual([answer('balance', ticked)]);
  });

  it('leads one question back, but not from the first', async () => {
    const { user, done } = await openWindow('safety-balance');
    await user.click(press('Back'));
    expect(done()).toEqual([{ name: 'safety.back', argument: undefined }]);
  });

  it('is closed by its button and by Escape', async () => {
    const { user, done } = await openWindow('safety-emergency');
    await user.click(press('Close'));
    await user.keyboard('{Escape}');
    expect(done()).toEqual([CLOSE, CLOSE]);
  });
});

describe('an answer that takes ticks back', () => {
  const YES = 'Yes, change my answer';
  const NO = 'Keep my answer';
  // What needs no pressure and holds no stretch.
  const OPENED = ['60-second desk reset', 'Seated calf pump', 'Warm-up before a walk'];
  const BACK = { name: 'safety.back', argument: undefined };
  const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

  it('says at once which ticks are gone and what that opens, with the keyboard at its heading', async () => {
    await openWindow('safety-confirm');
    expect(document.activeElement?.textContent).toBe('Change your answer?');
    expect(screen.getByRole('alert').textContent).toContain('With the new answer, these routines open:');
    expect(items()).toEqual([
      'A blood thinner (warfarin or a newer one), or aspirin each day as told by a doctor',
      'A broken bone, surgery, a wound or a skin infection not long ago',
      ...OPENED,
    ]);
  });

  it('has no ticks that could be changed beside what was read', async () => {
    await openWindow('safety-confirm');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('is sent once more as it was, and confirmed', async () => {
    const { user, done } = await openWindow('safety-confirm');
    await user.click(press(YES));
    const { name, argument } = answer('suitability', ['looseJoints']);
    expect(done()).toEqual([{ name, argument: { ...argument, confirmed: true } }]);
  });

  it('is confirmed with the keyboard alone', async () => {
    const { user, done } = await openWindow('safety-confirm-water');
    expect(screen.getByRole('alert').textContent).toContain('there can be water reminders and a goal again');
    await user.tab();
    await user.keyboard('{Enter}');
    const { name, argument } = answer('fluids', []);
    expect(done()).toEqual([{ name, argument: { ...argument, confirmed: true } }]);
  });

  it('is dropped by keeping the old one, and the old ticks are there again', async () => {
    const { user, done, publish } = await openWindow('safety-confirm');
    await user.click(press(NO));
    expect(done()).toEqual([BACK]);
    const { situation } = stateNamed('safety-confirm');
    const { safety } = situation.told ?? {};
    if (safety?.is !== 'question') throw new Error('This state has no question.');
    const ticked = situation.health?.suitability?.ticked ?? [];
    await publish({ ...situation, told: { safety: { ...safety, opens: null, ticked: [...ticked] } } });
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(ticked.length);
  });

  it('changes nothing when the check is closed instead', async () => {
    const { user, done } = await openWindow('safety-confirm');
    await user.keyboard('{Escape}');
    expect(done()).toEqual([CLOSE]);
  });
});

describe('a card of the safety check', () => {
  it('of an emergency is closed by saying that help is called, and offers no start', async () => {
    const { user, done } = await openWindow('safety-card-emergency');
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    await user.click(press('I am calling'));
    expect(done()).toEqual([CLOSE]);
  });

  it('that stops nothing starts what was asked for', async () => {
    const { user, done } = await openWindow('safety-card-start');
    await user.click(press('Start'));
    expect(done()).toEqual([{ name: 'safety.start', argument: { hold: null } }]);
  });

  it('asks how long to hold the spot, and takes the usual time until another is chosen', async () => {
    const { user, done } = await openWindow('safety-card-start');
    const question = screen.getByRole('radiogroup', { name: 'How long do you want to hold the spot?' });
    const choices = within(question).getAllByRole<HTMLInputElement>('radio');
    expect(choices.map(({ labels, checked }) => [labels?.[0]?.textContent, checked])).toEqual([
      ['30 seconds', false],
      ['45 seconds', true],
      ['60 seconds', false],
    ]);
    await user.click(screen.getByRole('radio', { name: '60 seconds' }));
    await user.click(press('Start'));
    expect(done()).toEqual([{ name: 'safety.start', argument: { hold: 60 } }]);
  });

  it('is answered with the keyboard alone: the shortest hold', async () => {
    const { user, done } = await openWindow('safety-card-start');
    screen.getByRole('radio', { name: '45 seconds' }).focus();
    await user.keyboard('{ArrowLeft}{Tab}{Enter}');
    expect(done()).toEqual([{ name: 'safety.start', argument: { hold: 30 } }]);
  });

  it('says why there is but one hold at a score of 4 or 5', async () => {
    await openWindow('safety-card-start-short');
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(
      screen.getByText(
        'Hold on the spot: 30 seconds. At a score of 4 or 5 only the shortest hold is offered.',
      ),
    ).toBeDefined();
  });

  it('takes no hold that is offered no more', async () => {
    const { user, done, publish } = await openWindow('safety-card-start');
    await user.click(screen.getByRole('radio', { name: '60 seconds' }));
    await publish(stateNamed('safety-card-start-short').situation);
    await user.click(press('Start'));
    expect(done()).toEqual([{ name: 'safety.start', argument: { hold: null } }]);
  });

  it('says the seconds of a session that takes half of the time', async () => {
    const { situation, ...state } = stateNamed('safety-card-start');
    const holdChoice = { holds: [30, 45, 60], usual: 45, timeShare: 0.5 } as const;
    const told = { ...situation.told, holdChoice: { ...holdChoice, holds: [...holdChoice.holds] } };
    await openState({ ...state, situation: { ...situation, told } });
    expect(
      screen.getAllByRole<HTMLInputElement>('radio').map(({ labels }) => labels?.[0]?.textContent),
    ).toEqual(['15 seconds', '23 seconds', '30 seconds']);
  });

  it('is said at once', async () => {
    await openWindow('safety-card-today');
    expect(screen.getByRole('alert').textContent).toContain('Left leg');
  });
});
