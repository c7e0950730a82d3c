// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import type { Answers } from '../../../../renderer/states/fake-bridge.ts';
import { openWindow } from '../../open-window.ts';
import type { OpenWindow } from '../../open-window.ts';

const press = (name: string) => screen.getByRole('button', { name });
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

const FINISH = { name: 'firstRun.finish', argument: undefined };

/** The first run after so many screens that were left as they are. */
async function after(screens: number, answers: Answers = {}): Promise<OpenWindow> {
  const opened = await openWindow('first-run-work', answers);
  for (let screenNumber = 0; screenNumber < screens; screenNumber += 1)
    await opened.user.click(press('Next'));
  return opened;
}

describe('the way through the first run', () => {
  it('leads through four screens and back, and changes nothing by itself', async () => {
    const { user, done } = await after(3);
    const titles = [title()];
    for (let back = 0; back < 3; back += 1) {
      await user.click(press('Back'));
      titles.push(title());
    }
    expect(titles).toEqual([
      'A few health questions',
      'What is at hand?',
      'When do you work?',
      'Welcome to Unknot',
    ]);
    expect(done()).toEqual([]);
  });

  it('is gone with Enter where nothing else has the keyboard', async () => {
    const { user } = await after(0);
    await user.keyboard('{Enter}');
    expect(title()).toBe('When do you work?');
  });

  it('answers no question about health with Enter: that leads to the button that does', async () => {
    const { user, done } = await after(3);
    await user.keyboard('{Enter}');
    expect([document.activeElement?.textContent, done()]).toEqual(['None of these apply', []]);
  });

  it('has the keyboard at the heading of each screen', async () => {
    await after(2);
    expect(document.activeElement?.textContent).toBe('What is at hand?');
  });

  it('can be skipped from the first screen on', async () => {
    const { user, done } = await after(0);
    await user.click(press('Skip and use what is proposed'));
    expect(done()).toEqual([FINISH]);
  });
});

describe('an answer in the first run', () => {
  it('is saved at once', async () => {
    const { user, done } = await after(0);
    await user.click(screen.getByRole('radio', { name: 'Standing' }));
    expect(done()).toEqual([{ name: 'settings.change', argument: { posture: 'standing' } }]);
  });

  it('that is refused is said with the reason', async () => {
    const { user } = await after(0, { 'settings.change': { ok: false, error: 'posture: Invalid' } });
    await user.click(screen.getByRole('radio', { name: 'Standing' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Nothing was changed: posture: Invalid');
  });

  it('about health is sent with all others, and leads to what can be started', async () => {
    const { user, done } = await after(3);
    await user.click(press('None of these apply'));
    await screen.findByText('Try it out');
    const nothing = { emergency: [], suitability: [], fluids: [], balance: [] };
    expect(done()).toEqual([{ name: 'safety.answerAll', argument: nothing }]);
  });

  it('that closes something leads to what it closes', async () => {
    const { user } = await after(3, { 'safety.answerAll': { cards: ['fluidLimit'] } });
    await user.click(screen.getByRole('checkbox', { name: /Water tablets/u }));
    await user.click(press('Next'));
    expect((await screen.findByText('What your answers change')).tagName).toBe('H1');
  });

  it('of an emergency does not wait for the rest of the questions', async () => {
    const { user, done } = await after(3, { 'safety.answerAll': { cards: ['emergency'] } });
    await user.click(screen.getByRole('checkbox', { name: /Coughing up blood/u }));
    const ticked = { emergency: ['coughingBlood'], suitability: [], fluids: [], balance: [] };
    expect(done()).toEqual([{ name: 'safety.answerAll', argument: ticked }]);
  });
});

describe('the last screen of the first run', () => {
  async function lastScreen(answers: Answers = {}) {
    const opened = await after(3, answers);
    await opened.user.click(press('Answer later'));
    return opened;
  }

  it('ends it and starts what is proposed', async () => {
    const { user, done } = await lastScreen();
    await user.click(press('Show me one now'));
    expect(done()).toEqual([{ name: 'routine.start', argument: { routine: 'R1', form: FULL_FORM } }, FINISH]);
  });

  it('ends it without a routine', async () => {
    const { user, done } = await lastScreen();
    await user.click(press('Finish'));
    expect(done()).toEqual([FINISH]);
  });

  it.each([
    ['shows a notification', { shownBy: 'corner window' }, 'Unknot showed it in a small window of its own.'],
    [
      'says that none could be shown',
      { shownBy: null },
      'Nothing on this computer could show it. The tray shows each reminder.',
    ],
  ])('%s', async (_case, answer, words) => {
    const { user } = await lastScreen({ 'notification.test': answer });
    await user.click(press('Show a test notification'));
    expect(document.body.textContent).toContain(words);
  });

  it('says that the test itself failed', async () => {
    const { user } = await lastScreen({
      'notification.test': () => {
        throw new Error('No bus.');
      },
    });
    await user.click(press('Show a test notification'));
    expect(await screen.findByText('That did not work. The tray shows each reminder.')).not.toBeNull();
  });
});
