import type { Translator } from '../../../shared/i18n/translator.ts';

/** The message keys of the display methods, by the names that main gives them. */
const KNOWN = {
  'D-Bus notification': 'system',
  'system notification': 'system',
  'node-notifier': 'notifier',
  'corner window': 'corner',
} as const;

/** The words for the display method that showed something; an unknown method keeps its own name. */
export function displayWords(name: string, text: Translator): string {
  return isKnown(name)
    ? text(`firstRun.start.shownBy.${KNOWN[name]}`)
    : text('firstRun.start.shownBy.other', { method: name });
}

function isKnown(name: string): name is keyof typeof KNOWN {
  return Object.hasOwn(KNOWN, name);
}
