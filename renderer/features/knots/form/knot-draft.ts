import { daySchema } from '../../../../shared/history/knot-entry.ts';
import type { Feeling, KnotEntry, NotedEntry, Spot, Trigger } from '../../../../shared/history/knot-entry.ts';
import type { KnotView } from '../../../../shared/knots/knot-view.ts';

/* What is typed into the form of an entry, until it is whole enough to be one. */

export const LEG_CHOICES = ['left', 'right', 'both'] as const;
export type Legs = (typeof LEG_CHOICES)[number];

/** Asked with every entry. Any of them leaves the log and begins the safety check. */
export const KNOT_SIGNS = ['changed', 'sudden', 'weight'] as const;
export type KnotSign = (typeof KNOT_SIGNS)[number];

export const MOST_CHARACTERS = 200;

/** A year before this one is a slip of the keyboard. */
const EARLIEST_DAY = '1900-01-01';

/** `null`: not said yet. */
export interface KnotDraft {
  readonly legs: Legs | null;
  readonly spot: Spot | null;
  /** What the date field holds, `2026-03-06` or nothing; `null`: it was never touched and stands for today. */
  readonly firstNoticed: string | null;
  readonly feels: Feeling | null;
  readonly atRest: number | null;
  readonly whenPressed: number | null;
  readonly limits: boolean | null;
  readonly trigger: Trigger | null;
  readonly note: string;
  readonly signs: readonly KnotSign[];
}

export const emptyDraft: KnotDraft = {
  legs: null,
  spot: null,
  firstNoticed: null,
  feels: null,
  atRest: null,
  whenPressed: null,
  limits: null,
  trigger: null,
  note: '',
  signs: [],
};

/**
 * A new entry about a knot that is in the log. What hardly changes is there already; how bad it is today is asked anew,
 * so that nobody repeats the scores of yesterday by a mere press.
 */
export function draftFrom({ leg, spot, firstNoticed, feels, trigger }: KnotEntry): KnotDraft {
  return { ...emptyDraft, legs: leg, spot, firstNoticed, feels, trigger };
}

/** The fields that can be wrong, in the order in which they stand in the form. */
export const CHECKED_FIELDS = [
  'legs',
  'spot',
  'firstNoticed',
  'feels',
  'atRest',
  'whenPressed',
  'limits',
  'trigger',
] as const;
export type CheckedField = (typeof CHECKED_FIELDS)[number];

/** Words: `knots.form.problems.<field>` for what is missing, `knots.form.problems.future` for a day to come. */
export type Problem = 'missing' | 'future';
export type Problems = Readonly<Partial<Record<CheckedField, Problem>>>;

export function problemsOf(draft: KnotDraft, today: string): Problems {
  const found = CHECKED_FIELDS.map((field) => [field, problemOf(field, draft, today)] as const);
  return Object.fromEntries(found.filter(([, problem]) => problem !== null));
}

function problemOf(field: CheckedField, draft: KnotDraft, today: string): Problem | null {
  if (field === 'firstNoticed') return dayProblem(draft.firstNoticed ?? today, today);
  return draft[field] === null ? 'missing' : null;
}

function dayProblem(day: string, today: string): Problem | null {
  if (!daySchema.safeParse(day).success || day < EARLIEST_DAY) return 'missing';
  return day > today ? 'future' : null;
}

/** The first field to go back to; `null` when all is said. */
export function firstProblem(problems: Problems): CheckedField | null {
  return CHECKED_FIELDS.find((field) => problems[field] !== undefined) ?? null;
}

/**
 * The entries that a whole draft makes, one for each leg; none while something is missing. What is said of a place that
 * is in the log already goes on with the knot there.
 */
export function entriesOf(draft: KnotDraft, today: string, open: readonly KnotView[]): NotedEntry[] {
  const { legs, spot, feels, atRest, whenPressed, limits, trigger } = draft;
  if (firstProblem(problemsOf(draft, today)) !== null) return [];
  if (legs === null || spot === null || feels === null || trigger === null) return [];
  if (atRest === null || whenPressed === null || limits === null) return [];
  const firstNoticed = draft.firstNoticed ?? today;
  const note = draft.note.trim();
  return (legs === 'both' ? (['left', 'right'] as const) : [legs]).map((leg) => ({
    knot: open.find(({ entry }) => entry.leg === leg && entry.spot === spot)?.id ?? null,
    entry: { leg, spot, firstNoticed, feels, atRest, whenPressed, limits, trigger, note },
  }));
}

/** What a press on the drawing says: the spot, and the leg it is on unless both are meant. */
export function pickedOn(draft: KnotDraft, leg: 'left' | 'right', spot: Spot): KnotDraft {
  return { ...draft, spot, legs: draft.legs === 'both' ? 'both' : leg };
}
