/*
 * Reads a number that a person typed. The computer's region has no say: people type the sign that they are used to, whatever
 * the region is set to, and one text must never be two numbers on two computers.
 */

export type TypedNumber =
  | { readonly is: 'number'; readonly value: number }
  /** It can be read two ways: its last sign is for decimals, or it is for thousands. */
  | { readonly is: 'ambiguous'; readonly readings: readonly [decimal: number, thousands: number] }
  | { readonly is: 'notANumber' };

const NOT_A_NUMBER: TypedNumber = { is: 'notANumber' };

/** Nobody types a longer number, and a longer paste is something else. */
const LONGEST_TEXT = 40;

/** As many digits as a number holds exactly. */
const MOST_DIGITS = 15;

/** The zeros of Western, Arabic, Persian, Devanagari and full-width digits. The other nine follow each. */
const ZEROS = [0x30, 0x6_60, 0x6_f0, 0x9_66, 0xff_10] as const;

/** Which way a text runs. These marks come along with pasted Arabic numbers. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F]/gu;

/** Signs that look alike or stand for each other on a keyboard, by the one that the patterns below know. */
const SIGNS: readonly (readonly [alike: RegExp, sign: string])[] = [
  [/[،，]/gu, ','],
  [/．/gu, '.'],
  [/[\u00A0\u2009\u202F]/gu, ' '],
  [/[’＇]/gu, "'"],
  [/[−－]/gu, '-'],
  [/＋/gu, '+'],
];

/** With the last sign, if that one is for decimals. An Arabic decimal sign is never anything else. */
const WITH_DECIMALS = /^(?<before>[^٫]*)(?<sign>[.,٫])(?<after>\d+)$/u;

/** So many digits after a point or comma are decimals. With more it may as well be a sign for thousands. */
const SURELY_DECIMALS = 2;

const WHOLE = [
  /^\d+$/u,
  // 1,234,567 · 1.234.567 · 1 234 567 · 1'234'567 · ١٬٢٣٤٬٥٦٧
  /^[1-9]\d{0,2}(?<sign>[.,٬' ])\d{3}(?:\k<sign>\d{3})*$/u,
  // 12,34,567 in India
  /^[1-9]\d?(?:,\d{2})+,\d{3}$/u,
];

const PARTS = /^\s*(?<minus>[-+]?) ?(?<number>[^\p{L}]*?)\s*(?<behind>\p{L}.*)?$/u;

/** Reads what was typed. The unit of the field may stand behind the number, and no other: "2 l" is not 2 ml. */
export function readTypedNumber(text: string, unit: string): TypedNumber {
  if (text.length > LONGEST_TEXT) return NOT_A_NUMBER;
  const plain = withPlainSigns(withWesternDigits(text));
  if (plain === null) return NOT_A_NUMBER;
  const parts = PARTS.exec(plain)?.groups;
  if (parts === undefined) return NOT_A_NUMBER;
  const { minus, number = '', behind = '' } = parts;
  if (!isUnit(behind, unit)) return NOT_A_NUMBER;
  const read = readUnsigned(number);
  return minus === '-' ? negative(read) : read;
}

/** `null`: digits of two scripts, which no keyboard makes. */
export function withWesternDigits(text: string): string | null {
  const zeros = new Set<number>();
  const western = text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((each) => code >= each && code <= each + 9);
    if (zero === undefined) return digit;
    zeros.add(zero);
    return String(code - zero);
  });
  return zeros.size > 1 ? null : western;
}

function withPlainSigns(text: string | null): string | null {
  if (text === null) return null;
  return SIGNS.reduce(
    (plain, [alike, sign]) => plain.replaceAll(alike, sign),
    text.replaceAll(DIRECTION_MARKS, ''),
  );
}

function isUnit(typed: string, unit: string): boolean {
  const bare = (words: string) => words.toLowerCase().replaceAll(/[\s.]/gu, '');
  return typed === '' || bare(typed) === bare(unit);
}

function readUnsigned(text: string): TypedNumber {
  if (text.replaceAll(/\D/gu, '').length > MOST_DIGITS) return NOT_A_NUMBER;
  const { before = '', sign = '', after = '' } = WITH_DECIMALS.exec(text)?.groups ?? {};
  if (sign === '' || before.includes(sign)) return numberOf(wholeDigits(text));
  const whole = before === '' ? '0' : wholeDigits(before);
  if (whole === null) return NOT_A_NUMBER;
  const readings = [Number(`${whole}.${after}`), Number(`${whole}${after}`)] as const;
  const isSure = sign === '٫' || after.length <= SURELY_DECIMALS;
  return isSure ? { is: 'number', value: readings[0] } : { is: 'ambiguous', readings };
}

/** The digits of a whole number, with signs for thousands or without. */
function wholeDigits(text: string): string | null {
  return WHOLE.some((pattern) => pattern.test(text)) ? text.replaceAll(/\D/gu, '') : null;
}

function numberOf(digits: string | null): TypedNumber {
  return digits === null ? NOT_A_NUMBER : { is: 'number', value: Number(digits) };
}

function negative(read: TypedNumber): TypedNumber {
  // `0 - value`, so that minus nothing is nothing.
  if (read.is === 'number') return { is: 'number', value: 0 - read.value };
  if (read.is === 'ambiguous') return { is: 'ambiguous', readings: [-read.readings[0], -read.readings[1]] };
  return read;
}
