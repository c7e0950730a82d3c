import { PRESET_NAMES } from '../../../../shared/settings/presets.ts';
import { RHYTHM_NAMES } from '../../../../shared/settings/rhythms.ts';
import { PLANNED_STRETCHES } from '../../../../shared/settings/schema.ts';
import type { SettingBlock } from '../block.ts';
import { IntervalsSection } from './IntervalsSection.tsx';
import { NaturalBreakSection } from './NaturalBreakSection.tsx';
import { WORKING_POSTURES, PostureSection } from './PostureSection.tsx';
import { StretchSection, stretchName } from './StretchSection.tsx';
import { SwitchingSection } from './SwitchingSection.tsx';

export const reminderBlocks: readonly SettingBlock[] = [
  {
    id: 'posture',
    Content: PostureSection,
    speaksForItself: true,
    sets: ['posture'],
    words: (text) => [
      text('settings.postureQuestion'),
      text('settings.postureHelp'),
      ...WORKING_POSTURES.map((posture) => text(`settings.postures.${posture}`)),
    ],
  },
  {
    id: 'intervals',
    Content: IntervalsSection,
    sets: ['reminders.move.enabled', 'reminders.move.everyMinutes'],
    words: (text) => [
      text('settings.preset'),
      text('settings.presetHelp'),
      ...PRESET_NAMES.map((preset) => text(`settings.presets.${preset}`)),
      text('settings.moveEnabled'),
      text('settings.moveEvery'),
      text('settings.moveHelp'),
      text('settings.today'),
    ],
  },
  {
    id: 'stretch',
    Content: StretchSection,
    sets: ['reminders.stretch.enabled', 'reminders.stretch.times', 'reminders.stretch.routine'],
    words: (text) => [
      text('settings.stretchEnabled'),
      text('settings.stretchHelp'),
      text('settings.stretchRoutine'),
      text('settings.stretchRoutineHelp'),
      ...PLANNED_STRETCHES.map((stretch) => stretchName(stretch, text)),
    ],
  },
  {
    id: 'switching',
    Content: SwitchingSection,
    sets: [
      'reminders.posture.enabled',
      'reminders.posture.sitMinutes',
      'reminders.posture.standMinutes',
      'reminders.posture.moveMinutes',
    ],
    words: (text) => [
      text('settings.switchingEnabled'),
      text('settings.switchingHelp'),
      text('settings.rhythm'),
      ...RHYTHM_NAMES.map((rhythm) => text(`settings.rhythms.${rhythm}`)),
      text('settings.sitMinutes'),
      text('settings.standMinutes'),
      text('settings.moveMinutes'),
    ],
  },
  {
    id: 'naturalBreak',
    Content: NaturalBreakSection,
    sets: ['naturalBreakMinutes'],
    words: (text) => [text('settings.naturalBreak'), text('settings.naturalBreakHelp')],
  },
];
