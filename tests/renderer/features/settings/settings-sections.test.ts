import { describe, expect, it } from 'vitest';
import { LanguageSection } from '../../../../renderer/features/settings/look/LanguageSection.tsx';
import { QuietSection } from '../../../../renderer/features/settings/prompts/QuietSection.tsx';
import { SwitchingSection } from '../../../../renderer/features/settings/reminders/SwitchingSection.tsx';
import { newsAfter } from '../../../../renderer/features/settings/saving.ts';
import { ShortcutsSection } from '../../../../renderer/features/settings/system/ShortcutsSection.tsx';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import type { Settings } from '../../../../shared/settings/schema.ts';
import { reading } from '../../reading.ts';
import { viewWith } from '../../view.ts';

const withSettings = (changes: Partial<Settings>) =>
  viewWith({ settings: { ...defaultSettings, ...changes } });

describe('quiet sources', () => {
  it('says of each whether this computer tells of it', () => {
    const quietSources = { doNotDisturb: true, fullScreen: false, cameraOrMicrophone: false };
    expect(reading(QuietSection, viewWith({ quietSources })).slice(1)).toEqual([
      '(x) While “do not disturb” is on',
      '(x) While an app fills the screen',
      'Unknot cannot notice this on your computer.',
      '(x) While a camera or microphone is in use',
      'Unknot cannot notice this on your computer.',
    ]);
  });
});

describe('changing posture', () => {
  const { reminders } = defaultSettings;
  const section = (posture: Settings['posture'], enabled: boolean | null) =>
    reading(
      SwitchingSection,
      withSettings({ posture, reminders: { ...reminders, posture: { ...reminders.posture, enabled } } }),
    );

  it.each([
    ['sitting', null, false],
    ['sitStand', null, true],
    ['sitStand', false, false],
    ['standing', true, true],
  ] as const)('goes by how the person works unless they say otherwise: %s, %s', (posture, enabled, isOn) => {
    const lines = section(posture, enabled);
    expect(lines[0]).toBe(`(${isOn ? 'x' : ' '}) Remind me to change between sitting and standing`);
    expect(lines.includes('Minutes sitting')).toBe(isOn);
  });
});

describe('language', () => {
  it('names each language in itself, and the computer’s holds for one that is not there', () => {
    const { look } = defaultSettings;
    expect(reading(LanguageSection, withSettings({ look: { ...look, language: 'xx' } })).slice(-3)).toEqual([
      '(x) As on my computer',
      '( ) English',
      'So far there is English only.',
    ]);
  });
});

describe('shortcuts', () => {
  it('shows the keys of each, and why some of them do not work', () => {
    const view = {
      ...withSettings({ shortcuts: { start: 'Ctrl+Alt+B', water: 'W', pause: null } }),
      shortcutsRefused: [{ shortcut: 'water', why: 'plain' } as const],
    };
    expect(reading(ShortcutsSection, view).slice(1)).toEqual([
      'Start the proposed routine',
      'CtrlAltB',
      '[Set keys: Start the proposed routine]',
      '[Remove the keys: Start the proposed routine]',
      'Log a glass of water',
      'W',
      '[Set keys: Log a glass of water]',
      '[Remove the keys: Log a glass of water]',
      'People type with these keys, so they must stay with the other apps.',
      'Pause, or resume',
      'No keys',
      '[Set keys: Pause, or resume]',
    ]);
  });
});

describe('newsAfter', () => {
  const refused = { is: 'refused', error: 'disk' } as const;

  it('is that it was saved', () => {
    expect(newsAfter({ is: 'nothing' }, null)).toEqual({ is: 'saved' });
  });

  it('is why it was refused', () => {
    expect(newsAfter({ is: 'saved' }, 'disk')).toEqual(refused);
  });

  it('keeps a refusal that has not been read, whatever is saved after it', () => {
    expect(newsAfter(refused, null)).toEqual(refused);
  });
});
