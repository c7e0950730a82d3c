import type { Page } from '@playwright/test';
import type { Desktop } from './desktop.ts';
import type { RunningApp } from './running-app.ts';

/** The player as a click on the next notification opens it, where nothing runs yet; waits so many milliseconds at most. */
export async function openNudge(app: RunningApp, desktop: Desktop, deadline?: number): Promise<Page> {
  const { id } = await desktop.notifications.next(deadline);
  desktop.notifications.press(id, 'default');
  return app.window('player');
}
