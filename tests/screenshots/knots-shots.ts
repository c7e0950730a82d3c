import type { Page } from '@playwright/test';
import type { KnotEntry } from '../../shared/history/knot-entry.ts';
import type { HistoryRecord } from '../../shared/history/events.ts';
import { lineOf } from '../../shared/history/line.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import type { RoutineSession } from '../../shared/routines/routine-history.ts';
import type { Desktop } from '../e2e/support/desktop.ts';
import type { RunningApp } from '../e2e/support/running-app.ts';
import { openPage } from './shots.ts';
import type { Shot } from './shots.ts';

/* The log of tender spots. */

interface Scored {
  /** `03-06` */
  readonly day: string;
  readonly atRest: number;
  readonly whenPressed: number;
}

const scored = (day: string, atRest: number, whenPressed: number): Scored => ({ day, atRest, whenPressed });

/** The log with these entries about one knot, in the order of their days. */
function noted(
  knot: string,
  entry: Pick<KnotEntry, 'leg' | 'spot' | 'firstNoticed'> & Partial<KnotEntry>,
  scores: readonly Scored[],
): (readonly [day: string, record: HistoryRecord])[] {
  return scores.map(({ day, ...score }) => [
    day,
    {
      what: 'knotNoted',
      knot,
      feels: 'tenderLump',
      limits: false,
      trigger: 'satLong',
      note: '',
      ...entry,
      ...score,
    },
  ]);
}

/** Files of the history with these events and no others. */
function historyOf(
  events: readonly (readonly [day: string, record: HistoryRecord])[],
): Record<string, string> {
  const lines = events
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, record], index) => ({
      month: `2026-${day.slice(0, 2)}`,
      line: lineOf({ version: 2, sequence: index + 1, at: `2026-${day}T09:30:00-05:00`, record }),
    }));
  return Object.fromEntries(
    ['2026-02', '2026-03'].map((month) => [
      `data/unknot/history/${month}.ndjson`,
      lines.map((each) => (each.month === month ? `${each.line}\n` : '')).join(''),
    ]),
  );
}

const fourthDay = noted(
  'left-knot',
  { leg: 'left', spot: 'upperInner', firstNoticed: '2026-03-03', note: 'After the long drive on Tuesday.' },
  [scored('03-03', 2, 5), scored('03-04', 2, 4), scored('03-05', 1, 4), scored('03-06', 1, 3)],
);

const ninthDay = noted(
  'right-knot',
  { leg: 'right', spot: 'lower', firstNoticed: '2026-02-26', feels: 'tightBand', trigger: 'stoodLong' },
  [
    scored('02-26', 1, 3),
    scored('02-27', 1, 4),
    scored('02-28', 1, 4),
    scored('03-02', 1, 3),
    scored('03-03', 0, 2),
    scored('03-04', 1, 3),
    scored('03-05', 2, 4),
  ],
);

const longGone = [
  ...noted('gone', { leg: 'left', spot: 'middle', firstNoticed: '2026-02-08' }, [
    scored('02-08', 2, 5),
    scored('02-09', 3, 6),
    scored('02-11', 1, 4),
    scored('02-12', 1, 2),
    scored('02-14', 0, 1),
  ]),
  ['02-15', { what: 'knotGone', knot: 'gone' }] as const,
];

/** Pressure on the right leg, yesterday. */
const pressedYesterday: RoutineSession = {
  at: Date.parse('2026-03-05T15:10:00-05:00'),
  routine: 'R8',
  form: { ...FULL_FORM, leg: 'right' },
  outcome: 'done',
  sides: { left: 0, right: 150, both: 0 },
  comfort: { left: null, right: 2 },
};

const openKnots = async (app: RunningApp, desktop: Desktop) => {
  const page = await openPage('Open Unknot')(app, desktop);
  await page.getByRole('link', { name: 'Knots' }).click();
  await page.getByText('Keep track of tender spots').waitFor();
  return page;
};

/** The heading of the page stays on top, and this one comes just below it. */
const showHeading = async (page: Page, name: string) => {
  await page.getByRole('heading', { name }).evaluate((heading) => {
    heading.scrollIntoView();
    window.scrollBy(0, -100);
  });
  return page;
};

const openForm = async (app: RunningApp, desktop: Desktop) => {
  const page = await openKnots(app, desktop);
  await page.getByRole('button', { name: 'Note a tender spot' }).click();
  await page.getByRole('radio', { name: 'Left leg' }).check({ force: true });
  await page.getByRole('radio', { name: 'Upper calf, inner side' }).check({ force: true });
  await page.evaluate(() => window.scrollTo(0, 0));
  return page;
};

const at = '11:10:00';
const settings = { equipment: { roller: true, ball: true } };

export const knotsShots: readonly Shot[] = [
  { name: 'main-knots-empty', at, take: openKnots },
  { name: 'main-knots-form', at, take: openForm },
  {
    name: 'main-knots-form-errors',
    at,
    take: async (app, desktop) => {
      const page = await openForm(app, desktop);
      await page.getByText('A tender lump').click();
      await page.getByRole('button', { name: 'Save this entry' }).click();
      await page.getByText('4 answers need another look.').waitFor();
      return page;
    },
  },
  { name: 'main-knots', at, settings, files: historyOf(fourthDay), take: openKnots },
  {
    name: 'main-knots-advice',
    at,
    settings,
    files: historyOf(ninthDay),
    state: { routines: { sessions: [pressedYesterday], counted: { R8: 3 } } },
    take: openKnots,
  },
  {
    name: 'main-knots-trend',
    at,
    settings,
    files: historyOf([...longGone, ...ninthDay, ...fourthDay]),
    take: async (app, desktop) => {
      const page = await openKnots(app, desktop);
      await page.getByRole('button', { name: 'Show 1 spot' }).click();
      return showHeading(page, 'Scores over time');
    },
  },
];
