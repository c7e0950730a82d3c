import type { HistoryEvent, HistoryRecord } from '../../shared/history/events.ts';
import type { KnotEntry } from '../../shared/history/knot-entry.ts';
import { event } from './day.ts';

/* What stands in the log of knots. */

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

const newToday = noted('new-knot', { leg: 'left', spot: 'middle', firstNoticed: '2026-03-06' }, [
  ['03-06', 1, 3],
]);

const withoutCause = noted(
  'new-knot',
  { leg: 'left', spot: 'middle', firstNoticed: '2026-03-06', trigger: 'notSure' },
  [['03-06', 1, 3]],
);

/** A knot on its fourth day, nearly gone. */
export const FOURTH_DAY = inOrder(...fourthDay);
/** A knot that has lasted more than a week. */
export const NINTH_DAY = inOrder(...ninthDay);
export const TWO_LEGS = inOrder(...fourthDay, ...ninthDay);
export const AFTER_ANOTHER = inOrder(...longGone, ...ninthDay, ...fourthDay);
export const SEVERE_TODAY = inOrder(...severe);
/** A knot of this morning, without a cause that the person can name. */
export const NEW_WITHOUT_CAUSE = inOrder(...withoutCause);
export const NEW_TODAY = inOrder(...newToday);
