const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** `en-GB` for a person who reads English and whose computer is set to British habits; else the language alone. */
export function localeFor(language: string, systemLocales: readonly string[]): string {
  return systemLocales.find((locale) => primary(locale) === primary(language)) ?? language;
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(primary(language)) ? 'rtl' : 'ltr';
}

function primary(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
