import type { Bridge } from '../shared/bridge.ts';
import { calls, replySchema } from '../shared/ipc.ts';
import type { CallArgument, CallName, CallResult } from '../shared/ipc.ts';

declare global {
  interface Window {
    readonly unknot: Bridge;
  }
}

/** A call without an argument takes only its name. */
export type Arguments<Name extends CallName> =
  undefined extends CallArgument<Name> ? [] : [argument: CallArgument<Name>];

/** Asks main. Throws an error that names the call when main refuses it or answers with something else. */
export async function call<Name extends CallName>(
  name: Name,
  ...[argument]: Arguments<Name>
): Promise<CallResult<Name>> {
  const reply = replySchema.parse(await window.unknot.call(name, argument));
  if (!reply.ok) throw new Error(`The call ${name} was refused: ${reply.error}`);
  // The schema under this name parses exactly this result; TypeScript does not follow the index.
  return calls[name].result.parse(reply.value) as CallResult<Name>;
}
