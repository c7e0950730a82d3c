import { windowViewSchemas } from './view.ts';
import type { AppView, WindowViews } from './view.ts';

/** The part of the view that a window gets. A key that is not in the schema of the window does not leave main. */
export function viewFor<Name extends keyof WindowViews>(name: Name, view: AppView): WindowViews[Name] {
  const wide: Readonly<Record<string, unknown>> =
    name === 'player' ? { ...view, ...playerParts(view) } : view;
  const keys = Object.keys(windowViewSchemas[name].shape);
  // The schema parses exactly this: `tests/shared/window-views.test.ts` holds each window against its own.
  return Object.fromEntries(keys.map((key) => [key, wide[key]])) as WindowViews[Name];
}

/** What the player gets only a part of. */
function playerParts({ water, settings, notices }: AppView): Partial<WindowViews['player']> {
  const { sound, look, reminders } = settings;
  const { glassMl, goalMl } = reminders.water;
  return {
    water: { todayMl: water.todayMl },
    settings: { sound, look: { units: look.units }, reminders: { water: { glassMl, goalMl } } },
    notices: notices.filter((notice) => notice.kind === 'cameBack'),
  };
}
