import { QUIET_REASONS } from '../engine/quiet-reasons.ts';
import type { QuietReason } from '../engine/quiet-reasons.ts';
import type { EngineState } from '../engine/state.ts';
import type { EngineEvent } from '../engine/turn.ts';
import type { Settings } from '../settings/schema.ts';

/**
 * What the computer has told in this run of the app of each reason to keep quiet: whether it holds, or `null` if the
 * computer does not tell, or does not tell any more. A reason that is missing has not been told yet.
 */
export type QuietTold = Readonly<Partial<Record<QuietReason, boolean | null>>>;

export interface QuietWords {
  readonly told: QuietTold;
  /** The reasons that the settings heed. A meeting is always heeded. */
  readonly heeded: Settings['quiet'];
}

/** Before the computer has told anything: what an earlier run knew stays. */
export const noQuietWords: QuietWords = {
  told: {},
  heeded: { doNotDisturb: true, fullScreen: true, cameraOrMicrophone: true },
};

/** What begins and ends, so that the engine, quiet for what is in `known`, is quiet for what is told and heeded. */
export function quietChanges(words: QuietWords, known: EngineState['quiet']): EngineEvent[] {
  const changes: EngineEvent[] = [];
  for (const why of QUIET_REASONS) {
    const isKnown = known.some((one) => one.why === why);
    const wanted = isWanted(why, words, isKnown);
    if (wanted !== isKnown) changes.push({ type: wanted ? 'quiet' : 'quietOver', why });
  }
  return changes;
}

function isWanted(why: QuietReason, { told, heeded }: QuietWords, isKnown: boolean): boolean {
  const word = told[why];
  // What an earlier run knew holds until the computer has told something.
  const holds = word === undefined ? isKnown : word === true;
  return holds && (why === 'meeting' || heeded[why]);
}
