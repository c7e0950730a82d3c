import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { KnotEntry } from '../../../shared/history/knot-entry.ts';
import type { HistoryRecord } from '../../../shared/history/events.ts';
import { lineOf } from '../../../shared/history/line.ts';
import type { Desktop } from './desktop.ts';
import type { RunningApp } from './running-app.ts';

/* The log of tender spots: what is in it before the app starts, and what a person does on its page. */

/** A tight band in the left calf that may be pressed, as it was first noticed on this day. */
export function knotNoted(firstNoticed: string, changes: Partial<KnotEntry> = {}): HistoryRecord {
  return {
    what: 'knotNoted',
    knot: 'a knot',
    leg: 'left',
    spot: 'lower',
    firstNoticed,
    feels: 'tightBand',
    atRest: 1,
    whenPressed: 3,
    limits: false,
    trigger: 'stoodLong',
    note: '',
    ...changes,
  };
}

/** The history of March 2026 as it lies on the disk: when, in New York in winter, and what. */
export function marchHistory(
  ...events: readonly (readonly [at: string, record: HistoryRecord])[]
): Record<string, string> {
  const lines = events.map(([at, record], index) =>
    lineOf({ version: 2, sequence: index + 1, at: `${at}:00-05:00`, record }),
  );
  return { 'data/unknot/history/2026-03.ndjson': `${lines.join('\n')}\n` };
}

/** The page with the log, through the tray. */
export async function openKnots(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await window.getByRole('link', { name: 'Knots', exact: true }).click();
  await expect(window.getByText('Keep track of tender spots')).toBeVisible();
  return window;
}

/** A choice of the form, named by its question. */
export const radio = (window: Page, group: string, name: string) =>
  window.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });

export const choose = (window: Page, group: string, name: string) =>
  radio(window, group, name).check({ force: true });

/** Fills in how a spot is: little sore at rest, and this sore when pressed. */
export async function score(window: Page, whenPressed: string): Promise<void> {
  await choose(window, 'How sore is it at rest?', '1');
  await choose(window, 'How sore is it when pressed?', whenPressed);
  await choose(window, 'Does it limit your daily life?', 'No');
}

/** Fills in all that must be said, but for the leg and the spot. */
export async function describeSpot(window: Page): Promise<void> {
  await choose(window, 'How does it feel?', 'A tender lump');
  await score(window, '3');
  await choose(window, 'What may have set it off?', 'Sat for a long time');
}
