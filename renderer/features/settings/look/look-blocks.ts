import { LANGUAGES } from '../../../../shared/i18n/translator.ts';
import { THEMES } from '../../../../shared/settings/schema.ts';
import type { SettingBlock } from '../block.ts';
import { LanguageSection } from './LanguageSection.tsx';
import { ThemeSection } from './ThemeSection.tsx';
import { languageName } from './language-name.ts';

export const lookBlocks: readonly SettingBlock[] = [
  {
    id: 'theme',
    Content: ThemeSection,
    speaksForItself: true,
    sets: ['look.theme'],
    words: (text) => [
      text('settings.theme.label'),
      text('settings.theme.help'),
      ...THEMES.map((theme) => text(`settings.theme.${theme}`)),
    ],
  },
  {
    id: 'language',
    Content: LanguageSection,
    speaksForItself: true,
    sets: ['look.language'],
    words: (text) => [
      text('settings.language.label'),
      text('settings.language.help'),
      ...LANGUAGES.map(languageName),
    ],
  },
];
