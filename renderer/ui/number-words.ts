import { assertNever } from '../../shared/assert-never.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { NumberProblem, NumberRules, NumberVerdict } from './judge-number.ts';

/** Of a pasted text so much is enough to know it again. */
const LONGEST_QUOTE = 24;

/** A field whose text was judged. */
interface Judged {
  readonly typed: string;
  readonly rules: NumberRules;
  /** The number that holds; `null`: nothing yet. */
  readonly value: number | null;
}

interface Language {
  readonly text: Translator;
  /** Formats without signs for thousands. */
  readonly number: (value: number) => string;
}

/** What is said of a typed text: why it was not taken, or what was corrected; empty where it was taken as it is. */
export function verdictWords(verdict: NumberVerdict, judged: Judged, language: Language): string {
  if (verdict.is === 'taken') return correctionWords(verdict, language);
  if (verdict.is === 'empty') return emptiedWords(judged, language);
  return `${problemWords(verdict, judged, language)} ${staysWords(judged, language)}`;
}

function emptiedWords({ value }: Judged, { text, number }: Language): string {
  return value === null ? '' : text('settings.emptied', { value: number(value) });
}

function staysWords({ value }: Judged, { text, number }: Language): string {
  return value === null
    ? text('settings.typed.nothingYet')
    : text('settings.typed.stays', { value: number(value) });
}

function correctionWords(
  { typed, value }: { readonly typed: number; readonly value: number },
  { text, number }: Language,
): string {
  const numbers = { typed: number(typed), value: number(value) };
  if (typed < value) return text('settings.tooLow', numbers);
  return typed > value ? text('settings.tooHigh', numbers) : '';
}

function problemWords(problem: NumberProblem, { typed, rules }: Judged, { text, number }: Language): string {
  switch (problem.is) {
    case 'notANumber':
      return text('settings.typed.notANumber', { typed: quoted(typed) });
    case 'ambiguous': {
      const [decimal, thousands] = problem.readings;
      return text('settings.typed.ambiguous', {
        typed: quoted(typed),
        decimal: number(decimal),
        thousands: number(thousands),
      });
    }
    case 'tooExact':
      return text(rules.digits === 0 ? 'settings.typed.notWhole' : 'settings.typed.moreThanTenths', {
        typed: number(problem.typed),
      });
    case 'outside':
      return text('settings.typed.outside', {
        typed: number(problem.typed),
        least: number(rules.least),
        most: number(rules.most),
      });
    default:
      return assertNever(problem);
  }
}

function quoted(typed: string): string {
  const text = typed.trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
