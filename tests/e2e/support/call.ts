import type { Page } from '@playwright/test';
import type { Bridge } from '../../../shared/bridge.ts';
import { calls, replySchema } from '../../../shared/ipc.ts';
import type { CallArgument, CallName, CallResult } from '../../../shared/ipc.ts';
import { windowViewSchemas } from '../../../shared/view.ts';
import type { WindowViews } from '../../../shared/view.ts';

/** Asks main as a page of this window does. @throws what the window hears when main refuses it. */
export async function callFrom<Name extends CallName>(
  window: Page,
  name: Name,
  argument: CallArgument<Name>,
): Promise<CallResult<Name>> {
  const question: readonly [string, unknown] = [name, argument];
  const answer = await window.evaluate(([asked, about]) => {
    // What the preload has put there.
    const { unknot } = globalThis as unknown as { readonly unknot: Bridge };
    return unknot.call(asked, about);
  }, question);
  const reply = replySchema.parse(answer);
  if (!reply.ok) throw new Error(reply.error);
  // The schema under this name parses exactly this result; TypeScript does not follow the index.
  return calls[name].result.parse(reply.value) as CallResult<Name>;
}

/** The view of the main window. */
export async function mainViewOf(window: Page): Promise<WindowViews['main']> {
  return windowViewSchemas.main.parse(await callFrom(window, 'view.get', undefined));
}
