import type { GalleryChoice } from './choice.ts';

/* Theme and text size. The computer decides them for the app, and the picker decides them here. */

/** Applies both to the page, and again whenever a developer changes its styles. */
export function dress(page: Document, { theme, text }: Pick<GalleryChoice, 'theme' | 'text'>): void {
  page.documentElement.style.fontSize = `${text}%`;
  if (theme === 'system') return;
  page.documentElement.style.colorScheme = theme;
  const apply = () => applyTheme(page, theme);
  apply();
  new MutationObserver(apply).observe(page.head, { childList: true, subtree: true, characterData: true });
}

/** A page cannot override the computer's theme, so this switches the rules for a dark one on or off. */
function applyTheme(page: Document, theme: 'light' | 'dark'): void {
  for (const rule of [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme: dark')) {
      rule.media.mediaText = theme === 'dark' ? DARK_ON : DARK_OFF;
    }
  }
}

/** Both still name the feature, so that the rule can be found again. */
const DARK_ON = '(prefers-color-scheme: dark), all';
const DARK_OFF = 'not all and (prefers-color-scheme: dark)';
