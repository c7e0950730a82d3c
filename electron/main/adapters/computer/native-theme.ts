import { nativeTheme } from 'electron';
import type { ThemePort } from '../../ports.ts';

/** Changes `prefers-color-scheme` in all windows at once. */
export const nativeThemePort: ThemePort = {
  show(theme) {
    nativeTheme.themeSource = theme;
  },
};
