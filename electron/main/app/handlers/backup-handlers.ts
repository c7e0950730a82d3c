import { DONE } from '../../../../shared/command-outcome.ts';
import type { Backups } from '../../backup/backups.ts';
import type { HandlersOf } from '../calls.ts';

export interface BackupHandlerParts {
  readonly backups: Backups;
}

export function backupHandlers({
  backups,
}: BackupHandlerParts): HandlersOf<
  'backup.save' | 'backup.choose' | 'backup.restore' | 'backup.cancel' | 'backup.undo'
> {
  return {
    'backup.save': ({ withHealth }) => backups.save(withHealth),
    'backup.choose': () => backups.choose(),
    'backup.restore': () => backups.restore(),
    'backup.cancel': () => {
      backups.cancel();
      return DONE;
    },
    'backup.undo': () => backups.undo(),
  };
}
