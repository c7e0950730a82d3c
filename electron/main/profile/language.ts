import { chooseLanguage } from '../../../shared/i18n/translator.ts';
import type { Translations, Translator } from '../../../shared/i18n/translator.ts';

/**
 * The language that the app speaks at the moment. Whoever says something asks for `t` each time, so that a change holds at
 * once in the tray, the windows and the notifications.
 */
export class Language {
  readonly #translations: Translations;
  readonly #system: string;
  #tag: string;
  #t: Translator;

  /** `choice` is `look.language` of the settings; `system` is the computer's language, such as `de-AT`. */
  constructor(translations: Translations, system: string, choice: string) {
    this.#translations = translations;
    this.#system = system;
    this.#tag = this.#chosen(choice);
    this.#t = translations.translatorFor(this.#tag);
  }

  /** A language that there are messages for, for example `en`. */
  get tag(): string {
    return this.#tag;
  }

  get t(): Translator {
    return this.#t;
  }

  choose(choice: string): void {
    const tag = this.#chosen(choice);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#t = this.#translations.translatorFor(tag);
  }

  #chosen(choice: string): string {
    return chooseLanguage(choice, this.#system, this.#translations.languages);
  }
}
