import { createInstance } from 'i18next';
import type { TFunction } from 'i18next';
import { en } from './messages/en.ts';

/** The languages that there are messages for. */
const messages = { en: { translation: en } };

const SOURCE_LANGUAGE = 'en';

/** Text by its key, with values filled in; one instance serves tray, notifications and windows alike. */
export type Translator = TFunction;

/** The language to speak: the person's choice, or else the system's, or else English. */
export function chooseLanguage(choice: string, systemLanguage: string): string {
  const wanted = choice === 'system' ? systemLanguage : choice;
  const [primary = SOURCE_LANGUAGE] = wanted.split('-');
  return primary in messages ? primary : SOURCE_LANGUAGE;
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
