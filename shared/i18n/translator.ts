import { createInstance } from 'i18next';
import type { TFunction } from 'i18next';
import { en } from './messages/en.ts';

/** The languages with messages. */
const messages = { en: { translation: en } };

const SOURCE_LANGUAGE = 'en';

/** Looks up a text by its key and fills in values; tray, notifications and windows share it. */
export type Translator = TFunction;

/** The values of `look.language` besides `system`. */
export const LANGUAGES: readonly string[] = Object.keys(messages);

/**
 * The person's choice, or else the system's language, or else English. A choice without messages is ignored: a later
 * version may have written it.
 */
export function chooseLanguage(
  choice: string,
  systemLanguage: string,
  languages: readonly string[] = LANGUAGES,
): string {
  const known = [choice, systemLanguage].map((tag) => tag.split('-')[0] ?? '');
  return known.find((primary) => languages.includes(primary)) ?? SOURCE_LANGUAGE;
}

export function createTranslator(language: string): Translator {
  const instance = createInstance({
    lng: language,
    fallbackLng: SOURCE_LANGUAGE,
    resources: messages,
    // Electron and React already escape text.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void instance.init();
  return instance.t;
}

/** The languages, and a translator for each. */
export interface Translations {
  readonly languages: readonly string[];
  readonly translatorFor: (language: string) => Translator;
}

export const translations: Translations = { languages: LANGUAGES, translatorFor: createTranslator };
