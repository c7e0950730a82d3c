import type { ReminderKind } from '../kinds.ts';
import type { RoutineId } from '../routines/routine.ts';
import type { Instant, Now } from '../time.ts';
import type { Plan } from './plan.ts';
import type { EngineState } from './state.ts';

/** The wall clock was set by so many milliseconds: it showed `before` and shows `now`. */
export interface ClockSet {
  readonly by: number;
  readonly before: Now;
  readonly now: Now;
  readonly plan: Plan;
  /** The state as it was when the clock was set. */
  readonly state: EngineState;
}

/** Gives one number or text its value after the clock was set. */
export type Mover<Value> = (value: Value, set: ClockSet) => Value;

/** The mover of a point in time. */
export function instant<Point extends Instant | null>(at: Point, { by }: ClockSet): Point {
  return (at === null ? at : at + by) as Point;
}

/** The mover of a duration, a count or an amount: it does not change. */
export function same<Value>(value: Value): Value {
  return value;
}

/**
 * The movers of a value, in the value's own shape. Any number or text may be a time, so each needs a mover, however deeply
 * it is nested; a value without one does not compile. Flags and literals need none. An array has one set of movers for its
 * elements, a table by kind or routine one for its entries, and a union those of all its members.
 */
export type Movers<Value> = MoversOfPresent<NonNullable<Value>, Value>;

type MoversOfPresent<Present, Value> = [Present] extends [string | number]
  ? Mover<Value>
  : [Present] extends [readonly (infer Element)[]]
    ? readonly [Movers<Element>]
    : [KeyOf<Present>] extends [ReminderKind | RoutineId]
      ? { readonly each: Movers<Present[keyof Present]> }
      : { readonly [Key in KeyWithTime<Present>]: Movers<At<Present, Key>> };

type KeyWithTime<Fields> = {
  [Key in KeyOf<Fields>]: true extends MayHoldTime<At<Fields, Key>> ? Key : never;
}[KeyOf<Fields>];

/** The keys and values of all members of a union. */
type KeyOf<Fields> = Fields extends unknown ? keyof Fields : never;
type At<Fields, Key extends PropertyKey> = Fields extends unknown
  ? Key extends keyof Fields
    ? Fields[Key]
    : never
  : never;

/** A literal, such as a phase or a version, is never a time. */
type MayHoldTime<Value> = Value extends string
  ? string extends Value
    ? true
    : false
  : Value extends number
    ? number extends Value
      ? true
      : false
    : Value extends readonly (infer Element)[]
      ? MayHoldTime<Element>
      : Value extends object
        ? { [Key in keyof Value]-?: MayHoldTime<Value[Key]> }[keyof Value]
        : false;

/** The value with all its times moved. */
export function moveInstants<Value>(value: Value, movers: Movers<Value>, set: ClockSet): Value {
  return moveAny(value, movers as AnyMovers, set) as Value;
}

type AnyMovers = Mover<unknown> | readonly [AnyMovers] | { readonly [key: string]: AnyMovers | undefined };

function moveAny(value: unknown, movers: AnyMovers | undefined, set: ClockSet): unknown {
  if (movers === undefined) return value;
  if (typeof movers === 'function') return movers(value, set);
  if (typeof value !== 'object' || value === null) return value;
  if (0 in movers) return (value as readonly unknown[]).map((element) => moveAny(element, movers[0], set));
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, moveAny(field, movers['each'] ?? movers[key], set)]),
  );
}
