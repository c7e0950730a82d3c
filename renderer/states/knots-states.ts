import type { HistoryEvent, HistoryRecord } from '../../shared/history/events.ts';
import type { KnotEntry } from '../../shared/history/knot-entry.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import type { RoutineSession } from '../../shared/routines/routine-history.ts';
import { event, instantAt } from './day.ts';
import type { LivedSituation } from './situation.ts';
import type { WindowStep } from './take-steps.ts';
import type { WindowState } from './window-state.ts';

/* The log of tender spots. */

type Dated = readonly [day: string, record: HistoryRecord];
type Scores = readonly (readonly [day: string, atRest: number, whenPressed: number])[];

/** Entries about one knot, by day, with what is the same in all of them. */
function noted(
  knot: string,
  entry: Pick<KnotEntry, 'leg' | 'spot' | 'firstNoticed'> & Partial<KnotEntry>,
  scores: Scores,
): readonly Dated[] {
  const usual = { feels: 'tenderLump', limits: false, trigger: 'satLong', note: '' } as const;
  return scores.map(([day, atRest, whenPressed]) => [
    day,
    { what: 'knotNoted', knot, ...usual, ...entry, atRest, whenPressed },
  ]);
}

function inOrder(...events: readonly Dated[]): HistoryEvent[] {
  return events
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, record], index) => event('09:30:00', record, index + 1, `2026-${day}`));
}

const fourthDay = noted(
  'left-knot',
  { leg: 'left', spot: 'upperInner', firstNoticed: '2026-03-03', note: 'After the long drive on Tuesday.' },
  [
    ['03-03', 2, 5],
    ['03-04', 2, 4],
    ['03-05', 1, 4],
    ['03-06', 1, 3],
  ],
);

const ninthDay = noted(
  'right-knot',
  { leg: 'right', spot: 'lower', firstNoticed: '2026-02-26', feels: 'tightBand', trigger: 'stoodLong' },
  [
    ['02-26', 1, 3],
    ['02-27', 1, 4],
    ['02-28', 1, 4],
    ['03-02', 1, 3],
    ['03-03', 0, 2],
    ['03-04', 1, 3],
    ['03-05', 2, 4],
  ],
);

const longGone: readonly Dated[] = [
  ...noted('gone', { leg: 'left', spot: 'middle', firstNoticed: '2026-02-08' }, [
    ['02-08', 2, 5],
    ['02-09', 3, 6],
    ['02-11', 1, 4],
    ['02-12', 1, 2],
    ['02-14', 0, 1],
  ]),
  ['02-15', { what: 'knotGone', knot: 'gone' }],
];

const severe = noted(
  'bad-knot',
  { leg: 'left', spot: 'middle', firstNoticed: '2026-03-06', feels: 'sharp' },
  [['03-06', 6, 9]],
);

/** Pressure on the right leg, yesterday. */
const pressedYesterday: RoutineSession = {
  at: instantAt('15:10:00', '2026-03-05'),
  routine: 'R8',
  form: { ...FULL_FORM, leg: 'right' },
  outcome: 'done',
  sides: { left: 0, right: 150, both: 0 },
  comfort: { left: null, right: 2 },
};

const settings = { equipment: { roller: true, ball: true } };

const log = (
  name: string,
  situation: Omit<LivedSituation, 'at'>,
  steps: readonly WindowStep[] = [],
): WindowState => ({
  name,
  window: 'main',
  page: 'knots',
  situation: { at: '11:10:00', ...situation },
  steps,
});

const OPEN_FORM: readonly WindowStep[] = [
  { press: 'Note a tender spot' },
  { press: 'Left leg' },
  { press: 'Upper calf, inner side' },
];

export const KNOTS_STATES: readonly WindowState[] = [
  log('main-knots-empty', { history: [] }),
  log('main-knots-form', { history: [] }, [...OPEN_FORM, { reveal: 'Note a tender spot' }]),
  log('main-knots-form-errors', { history: [] }, [
    ...OPEN_FORM,
    { press: 'A tender lump' },
    { press: 'Save this entry' },
  ]),
  log('main-knots', { settings, history: inOrder(...fourthDay) }),
  log('main-knots-two-legs', { settings, history: inOrder(...fourthDay, ...ninthDay) }),
  log('main-knots-severe', { settings, history: inOrder(...severe) }),
  log('main-knots-advice', {
    settings,
    history: inOrder(...ninthDay),
    saved: { routines: { sessions: [pressedYesterday], counted: { R8: 3 } } },
  }),
  log('main-knots-trend', { settings, history: inOrder(...longGone, ...ninthDay, ...fourthDay) }, [
    { press: 'Show 1 spot' },
    { reveal: 'Scores over time' },
  ]),
];
