import * as z from 'zod';
import type { PauseChoice } from './pause-choice.ts';

/** The words for a pause that the command line and the scripts of the simulator share. */
const PAUSE_WORDS = {
  '30m': { for: 'minutes', minutes: 30 },
  '1h': { for: 'minutes', minutes: 60 },
  '2h': { for: 'minutes', minutes: 120 },
  tomorrow: { for: 'tomorrow' },
  'until-resumed': { for: 'untilResumed' },
} as const satisfies Readonly<Record<string, PauseChoice>>;

export const pauseWordSchema = z.enum(
  Object.keys(PAUSE_WORDS) as [keyof typeof PAUSE_WORDS, ...(keyof typeof PAUSE_WORDS)[]],
);

/** The pause that a word stands for; `null` if it is no such word. */
export function pauseFromWord(word: string): PauseChoice | null {
  const known = pauseWordSchema.safeParse(word);
  return known.success ? PAUSE_WORDS[known.data] : null;
}
