import type { HistoryRecord } from '../../../shared/history/events.ts';
import { kindsPhrase, routineName } from '../../../shared/i18n/phrases.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

/** The sentence for an event of the day. `amount` formats millilitres in the person's units. */
export function eventWords(record: HistoryRecord, text: Translator, amount: (ml: number) => string): string {
  switch (record.what) {
    case 'done':
    case 'partial':
    case 'stopped':
      return routineWords(record, text);
    case 'skipped':
    case 'missed':
    case 'withdrawn':
      return text(`today.event.${record.what}`, { kinds: kindsPhrase(record.kinds, text) });
    case 'snoozed':
      return text('today.event.snoozed', { count: record.minutes, kinds: kindsPhrase(record.kinds, text) });
    case 'water':
    case 'waterUndone':
      return text(`today.event.${record.what}`, { amount: amount(record.ml) });
    case 'natural':
      return text('today.event.natural', { count: record.minutes });
    case 'dropped':
      return text(`today.event.dropped.${record.why}`);
    case 'posture':
      return text(`today.event.posture.${record.is}`);
    case 'comfort':
      return text(`today.event.comfort.${record.leg}`, { score: record.score });
    case 'knotNoted':
      return text(`today.event.knotNoted.${record.leg}`);
    case 'knotNextDay':
      return text(`today.event.knotNextDay.${record.is}`);
    case 'moved':
    case 'paused':
    case 'resumed':
    case 'knotGone':
    case 'knotChecked':
    case 'knotTakenBack':
    case 'knotAdviceRead':
      return text(`today.event.${record.what}`);
  }
}

type RoutineRecord = Extract<HistoryRecord, { what: 'done' | 'partial' | 'stopped' }>;

function routineWords({ what, routine, seconds, ofSeconds }: RoutineRecord, text: Translator): string {
  return text(`today.event.${what}`, {
    routine: routineName(routine, text),
    seconds: Math.floor(seconds),
    of: Math.round(ofSeconds),
  });
}
