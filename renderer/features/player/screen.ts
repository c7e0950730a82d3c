import type { AppView } from '../../../shared/view.ts';

/** What the player window shows. */
export type Screen = 'first' | 'running' | 'closing';

/**
 * The screen for a view, given the one before it (`null` when the window has just opened). A first screen whose prompt
 * has lapsed stays a first screen: the end of some earlier routine is no news then.
 */
export function screenFor(view: AppView, before: Screen | null): Screen {
  if (view.player) return 'running';
  if (view.prompt?.phase === 'open' || before === 'first') return 'first';
  return view.lastRoutine ? 'closing' : 'first';
}

/** Whether a glass of water was due with the routine that has just ended, and is still to be logged. */
export function glassIsDue({ today, health }: AppView): boolean {
  if (health.fluidLimit !== false) return false;
  const records = today.map(({ record }) => record);
  const over = records.findLastIndex(
    ({ what }) => what === 'done' || what === 'partial' || what === 'stopped',
  );
  const routine = records[over];
  const dueWithIt = routine !== undefined && 'kinds' in routine && routine.kinds.includes('water');
  return dueWithIt && !records.slice(over).some(({ what }) => what === 'water');
}
