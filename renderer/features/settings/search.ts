import type { Translator } from '../../../shared/i18n/translator.ts';
import type { SettingBlock, SettingGroup } from './block.ts';

/*
 * Finding a setting by what stands in it, or by another word for it. Each word of the query has to be found somewhere, as
 * a whole word or as a part of one; capitals and accents make no difference.
 */

/** The groups that have something that fits, with the blocks that do. An empty query fits everything. */
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

/** Without capitals, accents and the finer points of punctuation. */
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
