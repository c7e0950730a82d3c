import { syllable } from 'syllable';

/*
 * Flesch–Kincaid: 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59. Names of professions and of medical
 * signs do not count, as there is no easier word for them that says the same.
 */

const PROFESSIONS = [
  'clinician',
  'doctor',
  'pharmacist',
  'physiotherapist',
  'professional',
  'surgeon',
  'therapist',
];

const MEDICAL_SIGNS = [
  'agitation',
  'breathlessness',
  'collapse',
  'confusion',
  'diarrhoea',
  'dizziness',
  'numbness',
  'redness',
  'seizure',
  'soreness',
  'swelling',
  'throbbing',
  'tingling',
  'vomiting',
];

const NOT_COUNTED = new Set([...PROFESSIONS, ...MEDICAL_SIGNS].flatMap((name) => [name, `${name}s`]));

/** The school grade that reading these texts asks for; headings and labels are sentences of their own. */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf).map(wordsOf);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

export function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}’'-]+|\d[\d.,]*/gu) ?? [];
  return words.filter((word) => !NOT_COUNTED.has(word.toLowerCase()));
}

/** A filled-in value is a word of one syllable: most are numbers. */
function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/\{\{\w+\}\}/gu, '5')
    .split(/(?<=[.!?:;])\s+/u)
    .filter((sentence) => wordsOf(sentence).length > 0);
}
