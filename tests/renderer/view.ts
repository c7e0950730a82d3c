import { viewInSituation } from '../../renderer/states/view-of.ts';
import { unanswered } from '../../shared/safety/answers.ts';
import type { AppView } from '../../shared/view.ts';

/** The view of a morning on which nothing has happened yet, with the changes that the test is about. */
export function viewWith(changes: Partial<AppView>): AppView {
  const quiet = viewInSituation({ at: '11:10:00', health: unanswered, history: [], saved: { drinks: [] } });
  return { ...quiet, ...changes };
}
