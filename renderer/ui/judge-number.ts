import { readTypedNumber } from '../../shared/i18n/typed-number.ts';

/** What a field takes. */
export interface NumberRules {
  readonly least: number;
  readonly most: number;
  /** Digits behind the decimal sign that can be typed. */
  readonly digits: 0 | 1;
  /** May be typed behind the number: "min". */
  readonly unit: string;
  /** What happens to a number out of bounds. A limit that a clinician has set must not be corrected by a field. */
  readonly outside: 'corrected' | 'refused';
}

/** Why a field does not take what was typed. */
export type NumberProblem =
  | { readonly is: 'notANumber' }
  | { readonly is: 'ambiguous'; readonly readings: readonly [number, number] }
  /** It has more digits behind the decimal sign than the field. */
  | { readonly is: 'tooExact'; readonly typed: number }
  | { readonly is: 'outside'; readonly typed: number };

/** What becomes of a typed text. `taken`: `value` differs from what was typed where that was out of bounds. */
export type NumberVerdict =
  | NumberProblem
  | { readonly is: 'empty' }
  | { readonly is: 'taken'; readonly typed: number; readonly value: number };

export function judgeNumber(text: string, rules: NumberRules): NumberVerdict {
  if (text.trim() === '') return { is: 'empty' };
  const read = readTypedNumber(text, rules.unit);
  return read.is === 'number' ? judgeValue(read.value, rules) : read;
}

function judgeValue(typed: number, { least, most, digits, outside }: NumberRules): NumberVerdict {
  const shift = 10 ** digits;
  if (Math.round(typed * shift) / shift !== typed) return { is: 'tooExact', typed };
  const value = Math.min(most, Math.max(least, typed));
  return value !== typed && outside === 'refused' ? { is: 'outside', typed } : { is: 'taken', typed, value };
}
