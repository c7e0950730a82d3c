import type { AppView } from '../../../shared/view.ts';

interface Said {
  /** Of the notice. */
  readonly id: string;
  readonly words: 'app' | 'window' | 'routine';
}

/**
 * What the player says of having been cut off. That the app was, it says only beside a routine that waits, which it opened
 * with; whoever has begun another one knows nothing of that and need not.
 */
export function cameBackIn({ notices, player }: AppView): Said | null {
  const waits = player?.runningSince === null;
  for (const notice of notices) {
    if (notice.kind !== 'cameBack') continue;
    if (notice.what === 'app' && waits) return { id: notice.id, words: 'app' };
    if (notice.what === 'player' && (waits || player === null))
      return { id: notice.id, words: waits ? 'routine' : 'window' };
  }
  return null;
}
