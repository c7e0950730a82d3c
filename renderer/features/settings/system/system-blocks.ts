import { SHORTCUT_NAMES } from '../../../../shared/settings/shortcuts.ts';
import type { SettingBlock } from '../block.ts';
import { DiagnosticsSection } from './DiagnosticsSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LoginSection } from './LoginSection.tsx';
import { ResetSection } from './ResetSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';

export const systemBlocks: readonly SettingBlock[] = [
  {
    id: 'startAtLogin',
    Content: LoginSection,
    speaksForItself: true,
    sets: ['startAtLogin'],
    words: (text) => [text('settings.login.start'), text('settings.login.help')],
  },
  {
    id: 'shortcuts',
    Content: ShortcutsSection,
    sets: SHORTCUT_NAMES.map((name) => `shortcuts.${name}`),
    words: (text) => [
      text('settings.shortcuts.help'),
      ...SHORTCUT_NAMES.map((name) => text(`settings.shortcuts.${name}`)),
    ],
  },
  {
    id: 'keys',
    Content: KeysSection,
    sets: [],
    words: (text) => [
      text('settings.keys.help'),
      text('settings.keys.inSettings'),
      text('settings.keys.inPlayer'),
    ],
  },
  {
    id: 'diagnostics',
    Content: DiagnosticsSection,
    sets: [],
    words: (text) => [
      text('settings.diagnostics.help'),
      text('settings.diagnostics.show'),
      text('settings.diagnostics.copy'),
      text('settings.diagnostics.log'),
    ],
  },
  {
    id: 'reset',
    Content: ResetSection,
    sets: [],
    words: (text) => [text('settings.reset.help'), text('settings.reset.do'), text('settings.reset.undo')],
  },
];
