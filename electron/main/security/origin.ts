/** Windows load from this origin only. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://unknot';

/** Whether the address is one of our pages, with any path. */
export function isAppUrl(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);
}
