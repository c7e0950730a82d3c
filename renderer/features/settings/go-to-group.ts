import type { GroupId } from './block.ts';
import { headingId } from './heading-id.ts';

/** Scrolls to the heading and focuses it, so that Tab continues from there. */
export function goToGroup(group: GroupId): void {
  const heading = document.querySelector<HTMLElement>(`#${headingId(group)}`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
