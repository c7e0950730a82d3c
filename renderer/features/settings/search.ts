import type { Translator } from '../../../shared/i18n/translator.ts';
import type { SettingBlock, SettingGroup } from './block.ts';

/*
 * Finds settings by their text or by synonyms. Each word of the query must match a word or a part of one, regardless of case
 * and accents.
 */

/** The groups with matching blocks, and those blocks. An empty query matches everything. */
export function searchSettings(
  groups: readonly SettingGroup[],
  query: string,
  text: Translator,
): readonly SettingGroup[] {
  return groups
    .map(({ id, blocks }) => ({
      id,
      blocks: blocks.filter((block) => fitsSearch(query, wordsOf(block, id, text))),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** Whether each word of the query is found in one of the texts. */
export function fitsSearch(query: string, texts: readonly string[]): boolean {
  const searched = plain(texts.join('\n'));
  return plain(query)
    .split(/\s+/u)
    .every((word) => searched.includes(word));
}

/** The blocks of all groups. */
export function countBlocks(groups: readonly SettingGroup[]): number {
  return groups.reduce((sum, { blocks }) => sum + blocks.length, 0);
}

function wordsOf({ id, words }: SettingBlock, group: SettingGroup['id'], text: Translator): string[] {
  return [
    text(`settings.groups.${group}`),
    text(`settings.titles.${id}`),
    text(`settings.synonyms.${id}`),
    ...words(text),
  ];
}

/** Lower case, without accents, and with simplified punctuation. */
function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[‐‑–—]/gu, '-')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .trim();
}
