import type { WindowViews } from '../shared/view.ts';

/** Which window this is, by its URL. Without a known name it is the main window. */
export function windowNameIn({ search }: Pick<Location, 'search'>): keyof WindowViews {
  const name = new URLSearchParams(search).get('window');
  return name === 'player' || name === 'nudge' ? name : 'main';
}
