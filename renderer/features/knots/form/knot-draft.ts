import { daySchema } from '../../../../shared/history/knot-entry.ts';
import type { Feeling, KnotEntry, NotedEntry, Spot, Trigger } from '../../../../shared/history/knot-entry.ts';
import type { KnotView } from '../../../../shared/knots/knot-view.ts';
import type { KnotSign } from '../../../../shared/safety/knot-signs.ts';

/* The draft of an entry: what is typed into its form, complete or not. */

export const LEG_CHOICES = ['left', 'right', 'both'] as const;
export type Legs = (typeof LEG_CHOICES)[number];

export const MOST_CHARACTERS = 200;

/** An earlier year is a typing error. */
const EARLIEST_DAY = '1900-01-01';

/** `null`: not answered yet. */
export interface KnotDraft {
  readonly legs: Legs | null;
  readonly spot: Spot | null;
  /** The value of the date field, `2026-03-06` or empty; `null`: not touched yet, which means today. */
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
 * The draft of a further entry about a knot. It copies what hardly changes. The scores start empty, so that nobody repeats
 * yesterday's by accident.
 */
export function draftFrom({ leg, spot, firstNoticed, feels, trigger }: KnotEntry): KnotDraft {
  return { ...emptyDraft, legs: leg, spot, firstNoticed, feels, trigger };
}

/** The fields that can have an error, in the order of the form. */
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

/** Words: `knots.form.problems.<field>` for a missing value, `knots.form.problems.future` for a day in the future. */
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

/** The first field with an error; `null` when there is none. */
export function firstProblem(problems: Problems): CheckedField | null {
  return CHECKED_FIELDS.find((field) => problems[field] !== undefined) ?? null;
}

/**
 * The entries of a complete draft, one for each leg; none while a value is missing. An entry about a place that is in the
 * log already continues the knot there.
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

/** The draft after a press on the drawing: with the spot, and its leg unless both legs are chosen. */
export function pickedOn(draft: KnotDraft, leg: 'left' | 'right', spot: Spot): KnotDraft {
  return { ...draft, spot, legs: draft.legs === 'both' ? 'both' : leg };
}
