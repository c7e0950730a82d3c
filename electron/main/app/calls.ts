import { calls, replySchema } from '../../../shared/ipc.ts';
import type { CallArgument, CallName, CallResult, Reply } from '../../../shared/ipc.ts';
import type { WindowViews } from '../../../shared/view.ts';
import type { Log, WindowName } from '../ports.ts';

/** Calls that wait for the computer, its disk or a file dialog; all others are answered at once. */
type WaitingCall =
  | 'backup.save'
  | 'backup.choose'
  | 'knots.export'
  | 'notification.test'
  | 'diagnostics.get'
  | 'log.open'
  | 'licences.get'
  | 'text.copy';

type Handler<Name extends CallName> = (
  argument: CallArgument<Name>,
  from: WindowName,
) => Name extends WaitingCall ? Promise<CallResult<Name>> : CallResult<Name>;

/** Each window gets a view of its own. */
type ViewHandler = <From extends WindowName>(argument: undefined, from: From) => WindowViews[From];

/** What answers each call of the windows. */
export type CallHandlers = {
  readonly [Name in CallName]: Name extends 'view.get' ? ViewHandler : Handler<Name>;
};

export type HandlersOf<Names extends CallName> = Pick<CallHandlers, Names>;

/** The window that calls; `null` for anything but the main frame of one of our windows. */
export type Caller = WindowName | null;

/**
 * Checks the sender, the name and the argument, in that order, and only then answers. A refusal is logged, and so is what
 * goes wrong in answering: the window hears only that it did.
 */
export async function answerCall(
  handlers: CallHandlers,
  log: Log,
  caller: Caller,
  name: unknown,
  argument: unknown,
): Promise<Reply> {
  if (caller === null) return refuse(log, 'A call from an unknown sender was refused.');
  if (!isCallName(name)) return refuse(log, `A call of an unknown name was refused: ${describe(name)}`);
  const parsed = calls[name].argument.safeParse(argument);
  if (!parsed.success) return refuse(log, `${name} was refused: its argument does not fit.`);
  // The table of handlers is typed name by name; only the compiler cannot follow the name to its argument here.
  const handler = handlers[name] as (argument: unknown, from: WindowName) => unknown;
  try {
    const value = calls[name].result.parse(await handler(parsed.data, caller));
    return replySchema.parse({ ok: true, value });
  } catch (error) {
    log.error(`${name} failed.`, error);
    return { ok: false, error: `${name} failed.` };
  }
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
