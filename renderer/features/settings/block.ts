import type { ComponentType } from 'react';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { settings } from '../../../shared/i18n/messages/en-settings.ts';

/** A name under `settings.titles` and `settings.synonyms`. */
export type BlockId = keyof (typeof settings)['titles'];

/** Settings that belong together and are found together. */
export interface SettingBlock {
  readonly id: BlockId;
  readonly Content: ComponentType;
  /** Its first label says what it is, so that it needs no heading. */
  readonly speaksForItself?: true;
  /** What it sets, as paths into the settings; empty for what is done and not set. */
  readonly sets: readonly string[];
  /** What is to be read in it beside its title: labels and help. */
  readonly words: (text: Translator) => readonly string[];
}

/** A name under `settings.groups`. */
export type GroupId =
  'reminders' | 'hours' | 'prompts' | 'health' | 'water' | 'routines' | 'look' | 'system' | 'data' | 'about';

export interface SettingGroup {
  readonly id: GroupId;
  readonly blocks: readonly SettingBlock[];
}
