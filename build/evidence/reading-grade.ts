import { syllable } from 'syllable';

/*
 * Flesch–Kincaid: 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59. It is computed over the whole text as a
 * person sees it: every word counts, and only a full stop, a question mark or the end of a line ends a sentence.
 */

/** The school grade that reading these texts takes. Each text is a line of its own. */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf).map(wordsOf);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** With one decimal, as pages and failed tests show it. */
export function roundedGrade(texts: readonly string[]): number {
  return Math.round(readingGrade(texts) * 10) / 10;
}

export function wordsOf(text: string): readonly string[] {
  return filledIn(text).match(/[\p{L}’'-]+|\d[\d.,]*/gu) ?? [];
}

function sentencesOf(text: string): readonly string[] {
  return filledIn(text)
    .split(/(?<=[.!?])\s+|\n+/u)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** A filled-in value is a word of one syllable: most are numbers. */
function filledIn(text: string): string {
  return text.replaceAll(/\{\{\w+\}\}/gu, '5');
}
