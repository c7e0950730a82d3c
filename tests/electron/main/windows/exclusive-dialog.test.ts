import { expect, test } from 'vitest';
import { ExclusiveDialog } from '../../../../electron/main/windows/exclusive-dialog.ts';

const cancelled = { is: 'cancelled' };
const use = (file: string) => ({ is: 'used', file }) as const;
const choose = (file: string | null) => () => Promise.resolve(file);

/** A dialog that stays open until it is answered. */
function openDialog() {
  let answer: (file: string | null) => void = () => undefined;
  const question = () =>
    new Promise<string | null>((resolve) => {
      answer = resolve;
    });
  return { question, answer: (file: string | null) => answer(file) };
}

const newDialog = () => new ExclusiveDialog((change) => change());

test('the chosen path is used, and a dialog that is cancelled uses none', async () => {
  const dialog = newDialog();
  expect(await dialog.ask(choose('/home/a.json'), use)).toEqual({ is: 'used', file: '/home/a.json' });
  expect(await dialog.ask(choose(null), use)).toEqual(cancelled);
});

test('the chosen path is used inside a change of the app', async () => {
  const steps: string[] = [];
  const dialog = new ExclusiveDialog((change) => {
    steps.push('begin');
    const outcome = change();
    steps.push('end');
    return outcome;
  });
  await dialog.ask(choose('/home/a.json'), (file) => steps.push(file));
  expect(steps).toEqual(['begin', '/home/a.json', 'end']);
});

test('a second question is refused while the first is open, and asked after it', async () => {
  const dialog = newDialog();
  const { question, answer } = openDialog();
  const first = dialog.ask(question, use);
  expect(await dialog.ask(choose('/second'), use)).toEqual(cancelled);
  answer('/first');
  expect(await first).toEqual({ is: 'used', file: '/first' });
  expect(await dialog.ask(choose('/second'), use)).toEqual({ is: 'used', file: '/second' });
});

test('a dialog that failed, or whose window is closed, is no longer open', async () => {
  const dialog = newDialog();
  await expect(dialog.ask(() => Promise.reject(new Error('no portal')), use)).rejects.toThrow('no portal');
  void dialog.ask(openDialog().question, use);
  dialog.release();
  expect(await dialog.ask(choose('/next'), use)).toEqual({ is: 'used', file: '/next' });
});
