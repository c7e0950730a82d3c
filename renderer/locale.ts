const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** The system's locale for this language, such as `en-GB` for English on a British computer; otherwise the language alone. */
export function localeFor(language: string, systemLocales: readonly string[]): string {
  return systemLocales.find((locale) => primary(locale) === primary(language)) ?? language;
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primary(language)) ? 'rtl' : 'ltr';
}

function primary(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
