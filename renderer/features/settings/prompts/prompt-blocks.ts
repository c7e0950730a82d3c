import { PROMPT_STYLES, QUIET_SOURCES } from '../../../../shared/settings/schema.ts';
import type { SettingBlock } from '../block.ts';
import { AnswerSection } from './AnswerSection.tsx';
import { QuietSection } from './QuietSection.tsx';
import { StyleSection } from './StyleSection.tsx';
import { TestSection } from './TestSection.tsx';
import { TimingSection } from './TimingSection.tsx';

export const promptBlocks: readonly SettingBlock[] = [
  {
    id: 'style',
    Content: StyleSection,
    speaksForItself: true,
    sets: ['prompt.style'],
    words: (text) => [
      text('settings.style.label'),
      text('settings.style.help'),
      ...PROMPT_STYLES.map((style) => text(`settings.style.${style}`)),
      ...PROMPT_STYLES.map((style) => text(`settings.style.${style}Detail`)),
    ],
  },
  {
    id: 'test',
    Content: TestSection,
    sets: [],
    words: (text) => [text('settings.test.help'), text('settings.test.show')],
  },
  {
    id: 'timing',
    Content: TimingSection,
    sets: ['prompt.holdMinutes', 'prompt.mergeMinutes', 'prompt.gapMinutes'],
    words: (text) => [
      text('settings.hold'),
      text('settings.holdHelp'),
      text('settings.merge'),
      text('settings.mergeHelp'),
      text('settings.gap'),
      text('settings.gapHelp'),
    ],
  },
  {
    id: 'answer',
    Content: AnswerSection,
    sets: ['prompt.snoozeMinutes', 'prompt.lapseMinutes'],
    words: (text) => [
      text('settings.snooze'),
      text('settings.snoozeHelp'),
      text('settings.lapse'),
      text('settings.lapseHelp'),
    ],
  },
  {
    id: 'quiet',
    Content: QuietSection,
    sets: QUIET_SOURCES.map((source) => `quiet.${source}`),
    words: (text) => [
      text('settings.quiet.help'),
      ...QUIET_SOURCES.map((source) => text(`settings.quiet.${source}`)),
    ],
  },
];
