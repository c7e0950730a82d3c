import { catalogue } from '../../../shared/routines/catalogue.ts';
import { knownRoutine } from '../../../shared/routines/routine.ts';
import type { WindowViews } from '../../../shared/view.ts';

/** What the player window shows. */
export type Screen = 'first' | 'running' | 'closing';

/**
 * The screen for a view, given the previous screen (`null` when the window has just opened). When the prompt of a first
 * screen lapses, the first screen stays, because the outcome of an earlier routine would be out of place.
 */
export function screenFor(
  view: Pick<WindowViews['player'], 'player' | 'prompt' | 'lastRoutine'>,
  before: Screen | null,
): Screen {
  if (view.player) return 'running';
  if (view.prompt?.phase === 'open' || before === 'first') return 'first';
  return view.lastRoutine ? 'closing' : 'first';
}

/** Whether the closing screen asks how the calves feel: after stretches and pressure. */
export function asksComfort(id: string): boolean {
  const routine = knownRoutine(id);
  return (
    routine !== null && catalogue[routine].steps.some(({ kind }) => kind === 'stretch' || kind === 'pressure')
  );
}
