import type { WindowViews } from '../../../shared/view.ts';

type PlayerView = WindowViews['player'];

interface AfterCrash {
  readonly notices: readonly PlayerView['notices'][number][];
  readonly player: PlayerView['player'];
}

interface Said {
  /** The id of the notice. */
  readonly id: string;
  readonly words: 'app' | 'window' | 'routine';
}

/**
 * The notice that the player shows after a crash. It mentions a crash of the app only while the interrupted routine still
 * waits: once another routine has begun, the crash no longer matters.
 */
export function cameBackIn({ notices, player }: AfterCrash): Said | null {
  const waits = player?.runningSince === null;
  for (const notice of notices) {
    if (notice.what === 'app' && waits) return { id: notice.id, words: 'app' };
    if (notice.what === 'player' && (waits || player === null))
      return { id: notice.id, words: waits ? 'routine' : 'window' };
  }
  return null;
}
