import { calls, replySchema } from '../../shared/ipc.ts';
import type { CallArgument, CallName, CallResult, Reply } from '../../shared/ipc.ts';
import type { Log, WindowName } from './ports.ts';

/** What answers each call of the windows. */
export type CallHandlers = {
  readonly [Name in CallName]: (argument: CallArgument<Name>, from: WindowName) => CallResult<Name>;
};

/** Who calls: the window, or `null` for anything but the main frame of a window of ours. */
export type Caller = WindowName | null;

/** Checks the sender, the name and the argument, in that order, and only then answers. A refusal is logged. */
export function answerCall(
  handlers: CallHandlers,
  log: Log,
  caller: Caller,
  name: unknown,
  argument: unknown,
): Reply {
  if (caller === null) return refuse(log, 'A call from an unknown sender was refused.');
  if (!isCallName(name)) return refuse(log, `A call of an unknown name was refused: ${describe(name)}`);
  const parsed = calls[name].argument.safeParse(argument);
  if (!parsed.success) return refuse(log, `${name} was refused: its argument does not fit.`);
  // The table of handlers is typed name by name; only the compiler cannot follow the name to its argument here.
  const handler = handlers[name] as (argument: unknown, from: WindowName) => unknown;
  return replySchema.parse({ ok: true, value: calls[name].result.parse(handler(parsed.data, caller)) });
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

function refuse(log: Log, error: string): Reply {
  log.warn(error);
  return { ok: false, error };
}

function describe(name: unknown): string {
  return typeof name === 'string' ? name.slice(0, 60) : typeof name;
}
