/** The only place that windows are loaded from. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://unknot';

/** True for a page of ours, whatever its path. */
export function isAppUrl(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);
}
