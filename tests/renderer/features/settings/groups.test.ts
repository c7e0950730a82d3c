import { describe, expect, it } from 'vitest';
import { SETTING_GROUPS } from '../../../../renderer/features/settings/groups.ts';
import { en } from '../../../../shared/i18n/messages/en.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import {
  GAP_MINUTES,
  HOLD_MINUTES,
  LAPSE_MINUTES,
  MERGE_MINUTES,
  MOVE_MINUTES,
  NATURAL_BREAK_MINUTES,
  SIT_MINUTES,
  STAND_MINUTES,
  defaultSettings,
} from '../../../../shared/settings/schema.ts';

const text = createTranslator('en');
const blocks = SETTING_GROUPS.flatMap((group) => group.blocks);

/** `reminders.move.everyMinutes`, … */
function pathsOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    pathsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

describe('the blocks of the settings', () => {
  it('set every setting that there is, and each in one place', () => {
    const all = pathsOf(defaultSettings, '').filter((path) => path !== 'version');
    expect(blocks.flatMap(({ sets }) => sets).toSorted()).toEqual(all.toSorted());
  });

  it('have a title and other words each, and no title is left over', () => {
    const ids = blocks.map(({ id }) => id).toSorted();
    expect(Object.keys(en.settings.titles).toSorted()).toEqual(ids);
    expect(Object.keys(en.settings.synonyms).toSorted()).toEqual(ids);
  });

  it('have a line each by which they can be found', () => {
    expect(blocks.filter(({ words }) => words(text).some((word) => word === '')).map(({ id }) => id)).toEqual(
      [],
    );
    expect(blocks.filter(({ words }) => words(text).length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('the lines of help', () => {
  it.each([
    ['moveHelp', MOVE_MINUTES],
    ['sitHelp', SIT_MINUTES],
    ['standHelp', STAND_MINUTES],
    ['naturalBreakHelp', NATURAL_BREAK_MINUTES],
    ['holdHelp', HOLD_MINUTES],
    ['mergeHelp', MERGE_MINUTES],
    ['gapHelp', GAP_MINUTES],
    ['lapseHelp', LAPSE_MINUTES],
  ] as const)('%s names the range that the settings take', (key, { least, most }) => {
    expect(text(`settings.${key}`)).toMatch(new RegExp(`^From ${least} to ${most}\\b`, 'u'));
  });
});
