import { WEEKDAYS } from '../../../../shared/settings/schema.ts';
import type { SettingBlock } from '../block.ts';
import { DaysOffSection } from './DaysOffSection.tsx';
import { HoursSection } from './HoursSection.tsx';

export const hoursBlocks: readonly SettingBlock[] = [
  {
    id: 'hours',
    Content: HoursSection,
    sets: WEEKDAYS.map((day) => `hours.${day}`),
    words: (text) => [text('settings.hoursHelp'), ...WEEKDAYS.map((day) => text(`weekdays.${day}`))],
  },
  {
    id: 'daysOff',
    Content: DaysOffSection,
    sets: [],
    words: (text) => [
      text('settings.daysOff.help'),
      text('settings.daysOff.field'),
      text('settings.daysOff.start'),
    ],
  },
];
