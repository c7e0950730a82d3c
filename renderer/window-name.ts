import type { WindowViews } from '../shared/view.ts';

/** Which window this is, from its address; one without a known name is the main window. */
export function windowNameIn({ search }: Pick<Location, 'search'>): keyof WindowViews {
  const name = new URLSearchParams(search).get('window');
  return name === 'player' || name === 'nudge' ? name : 'main';
}
