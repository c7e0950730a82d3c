import type { GroupId } from './block.ts';

/** The id of the heading of a group. */
export function headingId(group: GroupId): string {
  return `settings-${group}`;
}
