import type { GalleryChoice } from './choice.ts';

/* What the computer decides in the app, and the picker here: light or dark, and how large text is. */

/** Dresses the page, and again whenever its styles change while somebody works on them. */
export function dress(page: Document, { theme, text }: Pick<GalleryChoice, 'theme' | 'text'>): void {
  page.documentElement.style.fontSize = `${text}%`;
  if (theme === 'system') return;
  page.documentElement.style.colorScheme = theme;
  const apply = () => applyTheme(page, theme);
  apply();
  new MutationObserver(apply).observe(page.head, { childList: true, subtree: true, characterData: true });
}

/** A page cannot be told which theme the computer has, so the rules for a dark one are switched on or off. */
function applyTheme(page: Document, theme: 'light' | 'dark'): void {
  for (const rule of [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme: dark')) {
      rule.media.mediaText = theme === 'dark' ? DARK_ON : DARK_OFF;
    }
  }
}

/** Both still name the feature, so that the rule is found again. */
const DARK_ON = '(prefers-color-scheme: dark), all';
const DARK_OFF = 'not all and (prefers-color-scheme: dark)';
