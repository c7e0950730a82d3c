import { createInstance } from 'i18next';
import type { TFunction } from 'i18next';
import { en } from './messages/en.ts';

/** The languages that there are messages for. */
const messages = { en: { translation: en } };

const SOURCE_LANGUAGE = 'en';

/** Text by its key, with values filled in; one instance serves tray, notifications and windows alike. */
export type Translator = TFunction;

/** What `look.language` can be, beside `system`. */
export const LANGUAGES: readonly string[] = Object.keys(messages);

/**
 * The language to speak: the person's choice, or else the system's, or else English. A choice that there are no messages
 * for is no choice: it may be that of a later version.
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
    // Electron's and React's own text handling escapes already.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void instance.init();
  return instance.t;
}

/** Which languages there are, and the words of each. */
export interface Translations {
  readonly languages: readonly string[];
  readonly translatorFor: (language: string) => Translator;
}

export const translations: Translations = { languages: LANGUAGES, translatorFor: createTranslator };
