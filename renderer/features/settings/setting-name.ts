import type { Translator } from '../../../shared/i18n/translator.ts';
import { EQUIPMENT } from './routines/EquipmentSection.tsx';
import { QUIET_SOURCES, WEEKDAYS } from '../../../shared/settings/schema.ts';
import { SHORTCUT_NAMES } from '../../../shared/settings/shortcuts.ts';
import { SETTING_GROUPS } from './groups.ts';

/** The labels of the settings that share a block with others; the rest go by the title of their block. */
function labels(text: Translator): Readonly<Record<string, string>> {
  const unit = text('water.unit.ml');
  const named = <Name extends string>(part: string, names: readonly Name[], label: (name: Name) => string) =>
    Object.fromEntries(names.map((name) => [`${part}.${name}`, label(name)]));
  return {
    ...named('hours', WEEKDAYS, (day) => text('notices.hoursOf', { day: text(`weekdays.${day}`) })),
    ...named('quiet', QUIET_SOURCES, (source) => text(`settings.quiet.${source}`)),
    ...named('equipment', EQUIPMENT, (item) => text(`settings.equipmentAtHand.${item}`)),
    ...named('shortcuts', SHORTCUT_NAMES, (name) => text(`settings.shortcuts.${name}`)),
    'reminders.move.enabled': text('settings.moveEnabled'),
    'reminders.move.everyMinutes': text('settings.moveEvery'),
    'reminders.stretch.enabled': text('settings.stretchEnabled'),
    'reminders.stretch.routine': text('settings.stretchRoutine'),
    'reminders.posture.enabled': text('settings.switchingEnabled'),
    'reminders.posture.sitMinutes': text('settings.sitMinutes'),
    'reminders.posture.standMinutes': text('settings.standMinutes'),
    'reminders.posture.moveMinutes': text('settings.moveMinutes'),
    'reminders.water.enabled': text('water.settings.enabled'),
    'reminders.water.everyMinutes': text('water.settings.every'),
    'reminders.water.glassMl': text('water.settings.glass', { unit }),
    'reminders.water.goalMl': text('water.settings.goal', { unit }),
    'reminders.water.bedtime': text('water.settings.bedtime'),
    'reminders.water.quietBeforeBedMinutes': text('water.settings.quiet'),
    'reminders.water.ceilingMl': text('water.settings.ceiling', { unit }),
    'look.units': text('water.settings.units'),
    'prompt.holdMinutes': text('settings.hold'),
    'prompt.mergeMinutes': text('settings.merge'),
    'prompt.gapMinutes': text('settings.gap'),
    'prompt.snoozeMinutes': text('settings.snooze'),
    'prompt.lapseMinutes': text('settings.lapse'),
    'sound.chime': text('settings.chime'),
    'sound.voice': text('settings.voice'),
    'sound.volume': text('settings.volume'),
  };
}

/** What the Settings page calls the setting of this path, such as `hours.fri`; the path itself if it is not there. */
export function settingName(path: string, text: Translator): string {
  const isInIt = (set: string): boolean => set === path || set.startsWith(`${path}.`);
  const block = SETTING_GROUPS.flatMap(({ blocks }) => blocks).find(({ sets }) => sets.some(isInIt));
  return labels(text)[path] ?? (block === undefined ? path : text(`settings.titles.${block.id}`));
}
