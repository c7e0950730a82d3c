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
import { bridgeWith, failing, installBridge } from './bridge.ts';
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
  const bridge = bridgeWith();
  render(<ViewContext value={context}>{content}</ViewContext>);
  return bridge;
}

const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent);
const skip = <CallButton ask={(run) => run('prompt.skip')}>Skip</CallButton>;

describe('beside the button', () => {
  test('a refused call says why, and the next one that works takes it away', async () => {
    const bridge = draw(skip);
    bridge.answer({ 'prompt.skip': { accepted: false, why: 'noPrompt' } });
    await press('Skip');
    const refused = alerts();
    bridge.answer({ 'prompt.skip': { accepted: true } });
    await press('Skip');
    expect([refused, alerts()]).toEqual([['No reminder is waiting.'], []]);
  });

  test('a start that a lock of health forbids says what the lock keeps closed', async () => {
    const bridge = draw(
      <CallButton ask={(run) => run('routine.start', { routine: 'R4', form: FULL_FORM })}>Start</CallButton>,
    );
    bridge.answer({ 'routine.start': { accepted: false, why: 'seatedOnly' } });
    await press('Start');
    expect(alerts()).toEqual(['Your health answers leave only the seated routines open.']);
  });

  test('a call that goes wrong in main is told', async () => {
    const bridge = draw(skip);
    bridge.answer({ 'prompt.skip': failing });
    await press('Skip');
    expect(alerts()).toEqual([FAILED]);
  });

  test('a call that never reaches main is told', async () => {
    const bridge = draw(skip);
    installBridge({ ...bridge, call: () => Promise.reject(new Error('No handler registered.')) });
    await press('Skip');
    expect(alerts()).toEqual([FAILED]);
  });

  test.each([
    ['no reason', { accepted: false }],
    ['a reason of its own words', { accepted: false, why: 'The person has a flagged leg.' }],
  ])('a refusal with %s counts as failed, and is not shown', async (_case, reply) => {
    const bridge = draw(skip);
    installBridge({ ...bridge, call: async () => ({ ok: true, value: reply }) });
    await press('Skip');
    expect(alerts()).toEqual([FAILED]);
  });
});

test('a second press while the first is pending does nothing, and the button keeps the focus', async () => {
  const bridge = draw(skip);
  const button = screen.getByRole('button', { name: 'Skip' });
  button.focus();
  let answer = (): void => undefined;
  bridge.answer({
    'prompt.skip': () => new Promise((resolve) => (answer = () => resolve({ accepted: true }))),
  });
  await press('Skip');
  await press('Skip');
  expect([bridge.recorded.length, document.activeElement === button]).toEqual([1, true]);
  await act(async () => answer());
  await press('Skip');
  expect(bridge.recorded.length).toBe(2);
});

test('two presses for a drink are two drinks, also when they come quickly', async () => {
  const bridge = draw(<WaterButtons mayLog />);
  bridge.answer({ 'water.log': () => new Promise(() => undefined) });
  await press('Log a glass (200 ml)');
  await press('Log a glass (200 ml)');
  const logged = { name: 'water.log', argument: { ml: 200 } };
  expect(bridge.recorded).toEqual([logged, logged]);
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
    opens: null,
  };

  test('an answer that main cannot take is told', async () => {
    const bridge = draw(<SafetyCheck view={question} />);
    bridge.answer({ 'safety.answer': failing });
    await press('None of these');
    expect(alerts()).toEqual([FAILED]);
  });

  test('a card of an emergency that cannot be closed says so below its words', async () => {
    const bridge = draw(<SafetyCheck view={emergency} />);
    bridge.answer({ 'safety.close': { accepted: false, why: 'notNow' } });
    await press('Close');
    // The card itself is an alert too.
    expect(alerts().at(-1)).toBe('That is not possible now. Nothing was changed.');
  });

  test('a routine that a lock of health forbids by now says so below the cards', async () => {
    const start = { routine: 'R7', leg: 'left' } as const;
    const bridge = draw(<SafetyCheck view={{ is: 'cards', cards: ['nothingTicked'], leg: 'left', start }} />);
    bridge.answer({ 'safety.start': { accepted: false, why: 'leg' } });
    await press('Start');
    expect(alerts().at(-1)).toBe(
      'You noted something that a professional should look at. Routines that use that leg are closed.',
    );
  });

  test.each([
    ['the button', () => press('Close')],
    ['Escape', () => act(async () => fireEvent.keyDown(window, { key: 'Escape' }))],
  ])('a check that cannot be closed by %s says so', async (_what, close) => {
    const bridge = draw(<SafetyCheck view={question} />);
    bridge.answer({ 'safety.close': failing });
    await close();
    expect(alerts()).toEqual([FAILED]);
  });
});
