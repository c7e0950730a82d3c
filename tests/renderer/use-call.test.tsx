// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SafetyCheck } from '../../renderer/features/safety/SafetyCheck.tsx';
import { WaterButtons } from '../../renderer/features/today/WaterButtons.tsx';
import { ViewContext } from '../../renderer/view-context.ts';
import { CallButton } from '../../renderer/ui/CallButton.tsx';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import type { SafetyView } from '../../shared/safety/safety-view.ts';
import { fakeMain } from './fake-main.ts';
import { viewWith } from './view.ts';

afterEach(cleanup);

const FAILED = 'That did not work. Try again.';

const snapshot = { view: viewWith({}), arrivedAt: 0 };
const context = {
  snapshot: () => snapshot,
  listen: () => () => undefined,
  text: createTranslator('en'),
  locale: 'en-GB',
};

function draw(content: React.ReactNode) {
  const main = fakeMain();
  render(<ViewContext value={context}>{content}</ViewContext>);
  return main;
}

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent);
const skip = <CallButton ask={(run) => run('prompt.skip')}>Skip</CallButton>;

describe('beside the button', () => {
  test('a refused call says why, and the next one that works takes it away', async () => {
    const main = draw(skip);
    main.answers.set('prompt.skip', { accepted: false, why: 'noPrompt' });
    await press('Skip');
    const refused = alerts();
    main.answers.delete('prompt.skip');
    await press('Skip');
    expect([refused, alerts()]).toEqual([['No reminder is waiting.'], []]);
  });

  test('a start that a lock of health forbids says what the lock keeps closed', async () => {
    const main = draw(
      <CallButton ask={(run) => run('routine.start', { routine: 'R4', form: FULL_FORM })}>Start</CallButton>,
    );
    main.answers.set('routine.start', { accepted: false, why: 'seatedOnly' });
    await press('Start');
    expect(alerts()).toEqual(['Your health answers leave only the seated routines open.']);
  });

  test('a call that goes wrong in main is told', async () => {
    const main = draw(skip);
    main.answers.set('prompt.skip', new Error('prompt.skip failed.'));
    await press('Skip');
    expect(alerts()).toEqual([FAILED]);
  });

  test('a call that never reaches main is told', async () => {
    const main = draw(skip);
    main.call = () => Promise.reject(new Error('No handler registered.'));
    await press('Skip');
    expect(alerts()).toEqual([FAILED]);
  });

  test.each([
    ['no reason', { accepted: false }],
    ['a reason of its own words', { accepted: false, why: 'The person has a flagged leg.' }],
  ])('a refusal with %s counts as failed, and is not shown', async (_case, reply) => {
    const main = draw(skip);
    main.answers.set('prompt.skip', reply);
    await press('Skip');
    expect(alerts()).toEqual([FAILED]);
  });
});

test('a second press while the first is pending does nothing, and the button keeps the focus', async () => {
  const main = draw(skip);
  const button = screen.getByRole('button', { name: 'Skip' });
  button.focus();
  main.hold();
  await press('Skip');
  await press('Skip');
  expect([main.called.length, document.activeElement === button]).toEqual([1, true]);
  await act(async () => main.release());
  await press('Skip');
  expect(main.called.length).toBe(2);
});

test('two presses for a drink are two drinks, also when they come quickly', async () => {
  const main = draw(<WaterButtons mayLog />);
  main.hold();
  await press('Log a glass (200 ml)');
  await press('Log a glass (200 ml)');
  expect(main.called).toEqual([
    ['water.log', { ml: 200 }],
    ['water.log', { ml: 200 }],
  ]);
});

describe('on a safety screen', () => {
  const emergency: SafetyView = { is: 'cards', cards: ['emergency'], leg: null, start: null };

  const question: SafetyView = {
    is: 'question',
    purpose: 'feelsWrong',
    block: 'emergency',
    number: 1,
    of: 2,
    leg: null,
    ticked: [],
  };

  test('an answer that main cannot take is told', async () => {
    const main = draw(<SafetyCheck view={question} />);
    main.answers.set('safety.answer', new Error('safety.answer failed.'));
    await press('None of these');
    expect(alerts()).toEqual([FAILED]);
  });

  test('a card of an emergency that cannot be closed says so below its words', async () => {
    const main = draw(<SafetyCheck view={emergency} />);
    main.answers.set('safety.close', { accepted: false, why: 'notNow' });
    await press('Close');
    // The card itself is an alert too.
    expect(alerts().at(-1)).toBe('That is not possible now. Nothing was changed.');
  });

  test('a routine that a lock of health forbids by now says so below the cards', async () => {
    const start = { routine: 'R7', leg: 'left' } as const;
    const main = draw(<SafetyCheck view={{ is: 'cards', cards: ['nothingTicked'], leg: 'left', start }} />);
    main.answers.set('safety.start', { accepted: false, why: 'leg' });
    await press('Start');
    expect(alerts().at(-1)).toBe(
      'You noted something that a professional should look at. Routines that use that leg are closed.',
    );
  });

  test.each([
    ['the button', () => press('Close')],
    ['Escape', () => act(async () => fireEvent.keyDown(window, { key: 'Escape' }))],
  ])('a check that cannot be closed by %s says so', async (_what, close) => {
    const main = draw(<SafetyCheck view={question} />);
    main.answers.set('safety.close', new Error('safety.close failed.'));
    await close();
    expect(alerts()).toEqual([FAILED]);
  });
});
