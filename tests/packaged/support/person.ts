import { capture } from '../../../build/scripts/child-process.ts';
import type { Account } from '../../e2e/support/child.ts';

export const isRoot = process.getuid?.() === 0;

function numberOf(option: '-u' | '-g'): number {
  const { succeeded, output } = capture(['id', option, 'nobody']);
  if (!succeeded) throw new Error(`There is no account "nobody" on this machine: ${output}`);
  return Number(output);
}

/** Who uses the packaged app in these tests: a normal account, as Chromium has no sandbox for root. Undefined for our own. */
export function normalAccount(): Account | undefined {
  return isRoot ? { userId: numberOf('-u'), groupId: numberOf('-g') } : undefined;
}
