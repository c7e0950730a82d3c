import type { ComponentType } from 'react';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { settings } from '../../../shared/i18n/messages/en-settings.ts';

/** A name under `settings.titles` and `settings.synonyms`. */
export type BlockId = keyof (typeof settings)['titles'];

/** Settings that belong together; the search finds them together. */
export interface SettingBlock {
  readonly id: BlockId;
  readonly Content: ComponentType;
  /** Whether its first label says what it is, so that it needs no heading. */
  readonly speaksForItself?: true;
  /** The paths of the settings that it changes; empty for a block of actions. */
  readonly sets: readonly string[];
  /** The texts in it besides the title: labels and help. */
  readonly words: (text: Translator) => readonly string[];
}

/** A name under `settings.groups`. */
export type GroupId =
  'reminders' | 'hours' | 'prompts' | 'health' | 'water' | 'routines' | 'look' | 'system' | 'data' | 'about';

export interface SettingGroup {
  readonly id: GroupId;
  readonly blocks: readonly SettingBlock[];
}
