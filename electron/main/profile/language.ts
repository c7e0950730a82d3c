import { chooseLanguage } from '../../../shared/i18n/translator.ts';
import type { Translations, Translator } from '../../../shared/i18n/translator.ts';

/**
 * The app's current language. Callers read `t` each time and do not keep it, so that a change shows at once in the tray, the
 * windows and the notifications.
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
    this.#tag = this.#resolve(choice);
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
    const tag = this.#resolve(choice);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#t = this.#translations.translatorFor(tag);
  }

  #resolve(choice: string): string {
    return chooseLanguage(choice, this.#system, this.#translations.languages);
  }
}
