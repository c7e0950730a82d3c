import { nativeTheme } from 'electron';
import type { ThemePort } from '../../ports.ts';

/** All windows at once, open ones too, by `prefers-color-scheme`. */
export const nativeThemePort: ThemePort = {
  show(theme) {
    nativeTheme.themeSource = theme;
  },
};
