import * as z from 'zod';
import { instantSchema } from '../instant-schema.ts';
import { rememberLast } from '../memo.ts';
import { MINUTE, SECOND } from '../time.ts';
import type { Instant } from '../time.ts';
import { QUESTION_SECONDS, afterHoldSchema, canAddWeight, isHold } from './after-hold.ts';
import { catalogue } from './catalogue.ts';
import { exerciseSeconds, partsOf, routineFormSchema } from './routine-form.ts';
import type { RoutineForm } from './routine-form.ts';
import { GET_READY_SECONDS, ROUTINE_IDS } from './routine.ts';
import type { Part, RoutineId, Side } from './routine.ts';

/*
 * The player of a running routine:
 *
 *   getReady ──5 s──▶ exercise ──part's seconds──▶ getReady of the next part … ──▶ finished
 *      ▲ back / next / redo (start of a part) ▲
 *
 *   exercise of a hold ──over──▶ question: how sore? ──4–10, none──▶ getReady of the next part
 *                                  │ 0–3                               ▲
 *                                  ╰──▶ question: extra weight? ───────╯ with one more part if it is added
 *
 * The state stores an anchor: at `runningSince`, `elapsedMs` of the phase had passed. Main and the window each compute the
 * rest from their clock, so neither counts seconds, and neither sleep nor a stalled window can lose any.
 */
export const playerStateSchema = z.strictObject({
  routine: z.enum(ROUTINE_IDS),
  form: routineFormSchema,
  /** Index into `partsOf(routine, form)`; equal to its length once finished. */
  part: z.int().min(0),
  /** `question`: after a hold, before `part` begins. */
  phase: z.enum(['getReady', 'exercise', 'question']),
  /** Milliseconds of the phase that had passed at `runningSince`, or until the pause. */
  elapsedMs: z.number().min(0),
  /** `null` = paused or finished. */
  runningSince: instantSchema.nullable(),
  /** When it paused; `null` while it runs. */
  pausedAt: instantSchema.nullable(),
  /** Milliseconds credited for each part. Going back neither removes credit nor grants it twice. */
  creditedMs: z.array(z.number().min(0)),
  /** After "Too sore" on this part: first lighter pressure, then an earlier end, `endsAtMs` into the part. */
  eased: z
    .discriminatedUnion('to', [
      z.strictObject({ to: z.literal('lighter') }),
      z.strictObject({ to: z.literal('shorter'), endsAtMs: z.number().min(0) }),
    ])
    .nullable(),
  /** What became of the question after the hold; `null` until then. Data saved before there was one lacks it. */
  afterHold: afterHoldSchema.nullable().default(null),
});

export type PlayerState = z.infer<typeof playerStateSchema>;

export const PLAYER_COMMANDS = ['pause', 'resume', 'back', 'next', 'redo', 'tooSore'] as const;
export type PlayerCommand = (typeof PLAYER_COMMANDS)[number];

/** A paused routine can be resumed for this long; then it ends where it is. */
const RESUMABLE_FOR = 15 * MINUTE;

export function startPlayer(routine: RoutineId, form: RoutineForm, now: Instant): PlayerState {
  return {
    routine,
    form,
    part: 0,
    phase: 'getReady',
    elapsedMs: 0,
    runningSince: now,
    pausedAt: null,
    creditedMs: partsOf(catalogue[routine], form).map(() => 0),
    eased: null,
    afterHold: null,
  };
}

export function isFinished(state: PlayerState): boolean {
  return state.part >= state.creditedMs.length;
}

/** Advances over every phase that has ended by `now`. Returns the same object if none has. */
export function advancePlayer(state: PlayerState, now: Instant): PlayerState {
  let current = state;
  for (let end = phaseEnd(current); end !== null && end <= now; end = phaseEnd(current)) {
    current = enterNextPhase(credit(current, end), end);
  }
  return current;
}

/** Applies a command of the person. Returns the same object if the command does not apply now. */
export function commandPlayer(state: PlayerState, command: PlayerCommand, now: Instant): PlayerState {
  const current = advancePlayer(state, now);
  if (isFinished(current)) return current;
  switch (command) {
    case 'pause':
      return stopPlayer(current, now);
    case 'resume':
      return current.runningSince === null ? { ...current, runningSince: now, pausedAt: null } : current;
    case 'back':
      return enterPart(credit(current, now), partBefore(current, now), now);
    case 'next':
      return goOn(credit(current, now), now);
    case 'redo':
      return current.phase === 'question' ? current : enterPart(credit(current, now), current.part, now);
    case 'tooSore':
      return ease(current, now);
  }
}

/** Pauses and credits everything done so far. */
export function stopPlayer(state: PlayerState, now: Instant): PlayerState {
  const current = advancePlayer(state, now);
  if (current.runningSince === null) return current;
  const stopped = { ...credit(current, now), elapsedMs: elapsedInPhase(current, now) };
  return { ...stopped, runningSince: null, pausedAt: now };
}

/**
 * "Too sore": first lighter, then half of what is left, then the next part. Applies only to pressure. A hold that was too
 * sore leads to no question, because more weight is not for that spot.
 */
function ease(state: PlayerState, now: Instant): PlayerState {
  const part = currentPart(state);
  if (part?.step.kind !== 'pressure' || state.phase !== 'exercise') return state;
  const afterHold = isHold(part) ? { score: null } : state.afterHold;
  if (state.eased === null) return { ...state, eased: { to: 'lighter' }, afterHold };
  if (state.eased.to === 'shorter') return enterPart(credit(state, now), state.part + 1, now);
  const elapsed = elapsedInPhase(state, now);
  return { ...state, eased: { to: 'shorter', endsAtMs: elapsed + (phaseMs(state) - elapsed) / 2 } };
}

/** When a paused routine ends by itself. */
export function resumableUntil({ pausedAt }: PlayerState): Instant | null {
  return pausedAt === null ? null : pausedAt + RESUMABLE_FOR;
}

/** When the current phase ends by itself, or `null` while paused. */
export function phaseEnd(state: PlayerState): Instant | null {
  if (state.runningSince === null) return null;
  return state.runningSince + phaseMs(state) - state.elapsedMs;
}

export function currentPart(state: PlayerState): Part | undefined {
  return partsIn(state)[state.part];
}

export function partsIn({ routine, form }: PlayerState): readonly Part[] {
  return partsOfForm(routine, form);
}

/** Each step asks for the parts several times, and they stay the same for a whole routine. */
const partsOfForm = rememberLast((routine: RoutineId, form: RoutineForm): readonly Part[] =>
  partsOf(catalogue[routine], form),
);

export type RoutineOutcome = 'done' | 'partial' | 'stopped';

export interface RoutineResult {
  readonly outcome: RoutineOutcome;
  /** Seconds credited, and seconds of the whole routine. */
  readonly seconds: number;
  readonly ofSeconds: number;
  /** Seconds credited by side. */
  readonly sides: Readonly<Record<Side, number>>;
}

/** Half or more of the seconds is `partial`, which earns credit; less is `stopped`, which does not. */
export function resultOf(state: PlayerState): RoutineResult {
  const ofSeconds = exerciseSeconds(catalogue[state.routine], state.form);
  const sides: Record<Side, number> = { left: 0, right: 0, both: 0 };
  partsIn(state).forEach((part, index) => {
    sides[part.side] += (state.creditedMs[index] ?? 0) / SECOND;
  });
  const seconds = sides.left + sides.right + sides.both;
  const outcome = seconds >= ofSeconds ? 'done' : seconds * 2 >= ofSeconds ? 'partial' : 'stopped';
  return { outcome, seconds, ofSeconds, sides };
}

/** Within a part's get-ready or its first two seconds, "Back" goes to the part before. */
function partBefore(state: PlayerState, now: Instant): number {
  const justBegun = state.phase !== 'exercise' || elapsedInPhase(state, now) < 2 * SECOND;
  return Math.max(0, justBegun ? state.part - 1 : state.part);
}

/** Milliseconds of the present phase. */
export function phaseMs(state: PlayerState): number {
  if (state.phase === 'getReady') return GET_READY_SECONDS * SECOND;
  if (state.phase === 'question') return QUESTION_SECONDS * SECOND;
  return state.eased?.to === 'shorter' ? state.eased.endsAtMs : (currentPart(state)?.seconds ?? 0) * SECOND;
}

export function elapsedInPhase(state: PlayerState, now: Instant): number {
  const sinceAnchor = state.runningSince === null ? 0 : Math.max(0, now - state.runningSince);
  return Math.min(phaseMs(state), state.elapsedMs + sinceAnchor);
}

function credit(state: PlayerState, now: Instant): PlayerState {
  if (state.phase !== 'exercise' || isFinished(state)) return state;
  const elapsed = elapsedInPhase(state, now);
  const creditedMs = state.creditedMs.map((ms, index) => (index === state.part ? Math.max(ms, elapsed) : ms));
  return { ...state, creditedMs };
}

function enterNextPhase(state: PlayerState, now: Instant): PlayerState {
  return state.phase === 'getReady'
    ? { ...state, phase: 'exercise', elapsedMs: startsAtMs(state, state.part), runningSince: now }
    : goOn(state, now);
}

/** From a question to the part that it stands before; from a hold to its question; otherwise to the next part. */
function goOn(state: PlayerState, now: Instant): PlayerState {
  const { part, afterHold } = state;
  if (state.phase === 'question')
    return enterPart({ ...state, afterHold: afterHold ?? { score: null } }, part, now);
  const next = enterPart(state, part + 1, now);
  return asksAfter(state) ? { ...next, phase: 'question' } : next;
}

/** Only a hold that was begun leads to the question, and only once. */
function asksAfter(state: PlayerState): boolean {
  const part = currentPart(state);
  if (part === undefined || !isHold(part) || state.phase !== 'exercise') return false;
  return state.afterHold === null && canAddWeight(state.routine, state.form);
}

/**
 * How far into a part its exercise starts. A repeated part starts from 0. Pressure continues where it was, so that there is
 * never more of it than planned.
 */
export function startsAtMs({ routine, form, creditedMs }: PlayerState, part: number): number {
  const isPressure = partsOf(catalogue[routine], form)[part]?.step.kind === 'pressure';
  return isPressure ? (creditedMs[part] ?? 0) : 0;
}

/** Enters a part at its get-ready; a paused player stays paused. After the last part the routine is finished. */
export function enterPart(state: PlayerState, part: number, now: Instant): PlayerState {
  const over = part >= state.creditedMs.length;
  const runningSince = over || state.runningSince === null ? null : now;
  const pausedAt = runningSince === null ? (state.pausedAt ?? now) : null;
  return { ...state, part, phase: 'getReady', elapsedMs: 0, runningSince, pausedAt, eased: null };
}
