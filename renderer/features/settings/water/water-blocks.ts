import { UNITS } from '../../../../shared/settings/schema.ts';
import type { SettingBlock } from '../block.ts';
import { WaterSection } from './WaterSection.tsx';

export const waterBlocks: readonly SettingBlock[] = [
  {
    id: 'water',
    Content: WaterSection,
    sets: [
      'reminders.water.enabled',
      'reminders.water.everyMinutes',
      'reminders.water.glassMl',
      'reminders.water.goalMl',
      'reminders.water.bedtime',
      'reminders.water.quietBeforeBedMinutes',
      'reminders.water.ceilingMl',
      'look.units',
    ],
    words: (text) => [
      text('water.settings.enabled'),
      text('water.settings.every'),
      text('water.settings.bedtime'),
      text('water.says.bedtimeHelp'),
      text('water.settings.quiet'),
      text('water.settings.logFluids'),
      text('water.settings.units'),
      ...UNITS.map((units) => text(`water.settings.unitNames.${units}`)),
    ],
  },
];
