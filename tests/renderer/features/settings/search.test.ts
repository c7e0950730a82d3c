import { describe, expect, it } from 'vitest';
import { SETTING_GROUPS } from '../../../../renderer/features/settings/groups.ts';
import { countBlocks, fitsSearch, searchSettings } from '../../../../renderer/features/settings/search.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';

const text = createTranslator('en');

/** What is found, as `group: block, block`. */
const found = (query: string) =>
  searchSettings(SETTING_GROUPS, query, text).map(
    ({ id, blocks }) => `${id}: ${blocks.map((block) => block.id).join(', ')}`,
  );

describe('fits', () => {
  it.each([
    ['whole words', 'calf break', true],
    ['parts of words', 'brea cal', true],
    ['words in any order', 'break calf', true],
    ['capitals', 'CALF', true],
    ['words of several texts', 'calf often', true],
    ['nothing at all', '   ', true],
    ['one word too many', 'calf treadmill', false],
  ])('takes %s', (_what, query, is) => {
    expect(fitsSearch(query, ['A calf break', 'How often'])).toBe(is);
  });

  it.each([
    ['accents in what is searched', 'cafe', 'Café'],
    ['accents in the query', 'Café', 'cafe'],
    ['accents written as marks of their own', 'cafe\u0301', 'caf\u00E9'],
    ['a sharp s', 'strasse', 'Straße'],
    ['typographic apostrophes', "monday's", 'Monday’s'],
    ['dashes', 'sit-stand', 'Sit–stand'],
  ])('makes no difference between letters and %s', (_what, query, searched) => {
    expect(fitsSearch(query, [searched])).toBe(true);
  });
});

describe('searchSettings', () => {
  it('gives all groups for an empty query', () => {
    expect(searchSettings(SETTING_GROUPS, '', text)).toEqual(SETTING_GROUPS);
  });

  it.each([
    ['a label', 'read the exercises aloud', ['routines: sound']],
    ['a line of help', 'without an answer missed', ['prompts: answer']],
    ['a choice', 'half and half', ['reminders: switching']],
    ['another word for it', 'hotkey', ['system: shortcuts, keys']],
    ['another word in capitals', 'DARK MODE', ['look: theme']],
    ['the name of its group', 'look', ['reminders: intervals', 'look: theme, language']],
    ['nothing that there is', 'treadmill', []],
  ])('finds a setting by %s', (_what, query, groups) => {
    expect(found(query)).toEqual(groups);
  });

  it('counts what it has found', () => {
    expect(countBlocks(searchSettings(SETTING_GROUPS, 'hotkey', text))).toBe(2);
    expect(countBlocks(searchSettings(SETTING_GROUPS, 'treadmill', text))).toBe(0);
  });
});
