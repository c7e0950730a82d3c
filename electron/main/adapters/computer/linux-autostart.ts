import path from 'node:path';
import type { Autostart, BackupFiles } from '../../ports.ts';
import { linkTarget } from '../files/link-target.ts';
import { ensureFolder } from '../files/private-modes.ts';
import { autostartEntry, isSwitchedOff } from './autostart-entry.ts';
import type { StartCommand } from './autostart-entry.ts';

/** The name of the app's menu entry, so that a desktop recognises both as the same app. */
const NAME = 'unknot.desktop';

/** What starts at login on Linux is a file in the person's folder for that, `~/.config/autostart` as a rule. */
export function linuxAutostart(
  folder: string,
  command: StartCommand,
  files: Pick<BackupFiles, 'read' | 'write' | 'remove'>,
): Autostart {
  const file = path.join(folder, NAME);
  const read = (): string | null => {
    try {
      return files.read(file);
    } catch {
      return null;
    }
  };
  return {
    name: NAME,
    state() {
      const entry = read();
      if (entry === null) return 'unset';
      return isSwitchedOff(entry) ? 'off' : 'on';
    },
    set(on) {
      if (!on) {
        files.remove(file);
        return;
      }
      const present = read();
      const entry = autostartEntry(command, present ?? '');
      if (present === entry) return;
      ensureFolder(folder);
      files.write(linkTarget(file), entry);
    },
  };
}
