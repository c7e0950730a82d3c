/*
 * The entry of the app among what starts at login on Linux.
 * https://specifications.freedesktop.org/autostart-spec/latest/
 * https://specifications.freedesktop.org/desktop-entry-spec/latest/
 */

/** A program by its full path, and its arguments. */
export type StartCommand = readonly [string, ...string[]];

export function autostartEntry(command: StartCommand): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.0',
    'Name=Unknot',
    'Comment=A quiet break reminder',
    'Icon=unknot',
    // Whoever has removed the app is not told at each login that it is not there.
    `TryExec=${escaped(command[0])}`,
    `Exec=${escaped(startable(command).map(quoted).join(' '))}`,
    'Terminal=false',
    'StartupNotify=false',
    // The last panel to come is that of KDE, and an icon needs one.
    'X-KDE-autostart-after=panel',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** Switched off at the desktop, which leaves the entry where it is. */
export function isSwitchedOff(entry: string): boolean {
  return /^(?:Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/mu.test(entry);
}

/** GNOME looks for a program before it reads a doubled per cent sign as one, so that another program has to start it. */
function startable(command: StartCommand): readonly string[] {
  return command[0].includes('%') ? ['env', ...command] : command;
}

/** What no desktop reads as anything but itself. */
const PLAIN = /^[\w@%+:,./-]+$/u;

/** As an argument of `Exec`. A per cent sign stands for something else unless it is doubled. */
function quoted(argument: string): string {
  const literal = argument.replaceAll('%', '%%');
  return PLAIN.test(literal) ? literal : `"${literal.replaceAll(/["`$\\]/gu, String.raw`\$&`)}"`;
}

/** As a value of the file, in which a backslash begins a character that cannot be written otherwise. */
function escaped(value: string): string {
  return value
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)
    .replaceAll('\r', String.raw`\r`);
}
