import { expect, test } from 'vitest';
import { SETTING_GROUPS } from '../../../../renderer/features/settings/groups.ts';
import { settingName } from '../../../../renderer/features/settings/setting-name.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';

const text = createTranslator('en');
const blocks = SETTING_GROUPS.flatMap((group) => group.blocks);

test.each([
  ['hours.fri', 'Hours of Friday'],
  ['hours', 'Hours'],
  ['reminders.move.everyMinutes', 'Minutes between calf breaks'],
  ['reminders.stretch.times', 'Planned stretches'],
  ['reminders.stretch', 'Planned stretches'],
  ['naturalBreakMinutes', 'Breaks of your own'],
  ['version', 'version'],
])('%s is called “%s”', (path, name) => {
  expect(settingName(path, text)).toBe(name);
});

test('settings of one block go by names of their own, and none by its path', () => {
  for (const { id, sets } of blocks) {
    const names = sets.map((path) => settingName(path, text));
    expect([id, new Set(names).size, names.filter((name) => sets.includes(name))]).toEqual([
      id,
      sets.length,
      [],
    ]);
  }
});
