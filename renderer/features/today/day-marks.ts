import type { HistoryEvent, HistoryRecord } from '../../../shared/history/events.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { knownRoutine } from '../../../shared/routines/routine.ts';
import type { Instant } from '../../../shared/time.ts';
import type { WindowViews } from '../../../shared/view.ts';
import type { TimelineSign } from '../../ui/timeline/signs.ts';
import type { Span, TimelineMark } from '../../ui/timeline/timeline-layout.ts';
import { eventWords } from './event-words.ts';

/* The day's past events as marks of the timeline. */

/** The sign of an event. */
export function signOf(record: HistoryRecord): TimelineSign {
  switch (record.what) {
    case 'done':
      return isStretch(record.routine) ? 'stretchDone' : 'breakDone';
    case 'partial':
      return isStretch(record.routine) ? 'stretchPart' : 'breakPart';
    case 'natural':
    case 'moved':
      return 'ownBreak';
    case 'skipped':
    case 'missed':
      return record.what;
    case 'water':
      return 'waterDone';
    case 'posture':
      return record.is;
    case 'paused':
      return 'paused';
    case 'stopped':
    case 'comfort':
    case 'withdrawn':
    case 'dropped':
    case 'snoozed':
    case 'waterUndone':
    case 'resumed':
    case 'knotNoted':
    case 'knotNextDay':
    case 'knotGone':
    case 'knotChecked':
    case 'knotTakenBack':
    case 'knotAdviceRead':
      return 'other';
  }
}

/** The marks of past events. An undone drink has none, and a pause is as long as it lasted. */
export function pastMarks(
  today: readonly HistoryEvent[],
  text: Translator,
  amount: (ml: number) => string,
): TimelineMark[] {
  return withoutUndone(today)
    .map(({ at, record }) => ({
      at: Date.parse(at),
      sign: signOf(record),
      words: eventWords(record, text, amount),
    }))
    .filter(({ sign }) => sign !== 'other' && sign !== 'paused');
}

/** Without undone drinks: each undo removes the latest drink before it. */
function withoutUndone(today: readonly HistoryEvent[]): readonly HistoryEvent[] {
  const left: HistoryEvent[] = [];
  for (const event of today) {
    if (event.record.what !== 'waterUndone') left.push(event);
    else {
      const glass = left.findLastIndex(({ record }) => record.what === 'water');
      if (glass >= 0) left.splice(glass, 1);
    }
  }
  return left;
}

/** Today's pauses. The first may have begun on an earlier day, and the last may have no end. */
export function pausesOf(
  today: readonly HistoryEvent[],
  present: WindowViews['main']['pause'],
): readonly Span[] {
  const pauses: Span[] = [];
  let since: Instant | null = null;
  for (const { at, record } of today) {
    const instant = Date.parse(at);
    if (record.what === 'paused') since ??= instant;
    if (record.what !== 'resumed') continue;
    pauses.push({ from: since ?? (pauses.length === 0 ? -Infinity : instant), to: instant });
    since = null;
  }
  if (present) pauses.push({ from: since ?? -Infinity, to: present.until ?? Infinity });
  return pauses;
}

function isStretch(routine: string): boolean {
  const known = knownRoutine(routine);
  return known !== null && catalogue[known].use === 'stretch';
}
