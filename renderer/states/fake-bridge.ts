import type { Bridge } from '../../shared/bridge.ts';
import { calls } from '../../shared/ipc.ts';
import type { CallArgument, CallName, CallResult, Reply } from '../../shared/ipc.ts';

/** What a call is answered with: a result, or a function that gives one. A function that throws makes the call fail. */
type Answer<Name extends CallName> =
  CallResult<Name> | ((argument: CallArgument<Name>) => CallResult<Name> | Promise<CallResult<Name>>);

export type Answers = { readonly [Name in CallName]?: Answer<Name> };

type View = CallResult<'view.get'>;

/** A call that reached the app, with the argument as its schema has read it. */
export interface RecordedCall {
  readonly name: CallName;
  readonly argument: unknown;
}

export interface FakeBridge extends Bridge {
  /** The calls so far, oldest first. */
  readonly recorded: readonly RecordedCall[];
  /** Why main would have refused a call: its name or its argument does not fit. */
  readonly refused: readonly string[];
  /** Pushes a view to the window. Nothing else ever changes it. */
  readonly publish: (view: View) => void;
  /** Answers these calls differently from now on. */
  readonly answer: (answers: Answers) => void;
}

/** What most calls are answered with; the first that fits the schema of the result is taken. */
const USUAL_RESULTS: readonly unknown[] = [{ accepted: true }, { ok: true }];

/**
 * Stands in for the preload and for main behind it. It derives everything from the contract of the calls: names and
 * arguments are refused as main refuses them, results and views have to fit their schemas, and all of them are copied on
 * their way, as they are between two processes.
 */
export function createFakeBridge(first: View, firstAnswers: Answers = {}): FakeBridge {
  const viewSchema = calls['view.get'].result;
  const listeners = new Set<(view: unknown) => void>();
  const recorded: RecordedCall[] = [];
  const refused: string[] = [];
  let view = viewSchema.parse(first);
  let answers = firstAnswers;

  const refuse = (error: string): Reply => {
    refused.push(error);
    return { ok: false, error };
  };

  return {
    recorded,
    refused,
    call: async (name, argument) => {
      if (!isCallName(name)) return refuse(`A call of an unknown name was refused: ${name}`);
      const parsed = calls[name].argument.safeParse(structuredClone(argument));
      if (!parsed.success) return refuse(`${name} was refused: its argument does not fit.`);
      recorded.push({ name, argument: parsed.data });
      return replyTo(name, parsed.data, { 'view.get': view, ...answers });
    },
    onView: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    publish: (next) => {
      view = viewSchema.parse(next);
      for (const listener of listeners) listener(structuredClone(view));
    },
    answer: (changes) => {
      answers = { ...answers, ...changes };
    },
  };
}

async function replyTo(name: CallName, argument: unknown, answers: Answers): Promise<Reply> {
  // The answers are typed name by name; only the compiler cannot follow the name to its argument here.
  const answer = answers[name] as unknown;
  try {
    const given =
      typeof answer === 'function' ? await (answer as (given: unknown) => unknown)(argument) : answer;
    const value = calls[name].result.parse(given ?? usualResult(name));
    return { ok: true, value: structuredClone(value) };
  } catch {
    return { ok: false, error: `${name} failed.` };
  }
}

function usualResult(name: CallName): unknown {
  return USUAL_RESULTS.find((result) => calls[name].result.safeParse(result).success);
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}
