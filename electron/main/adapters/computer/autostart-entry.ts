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
    // After the app was removed, the desktop must not report an error at each login.
    `TryExec=${escape(command[0])}`,
    `Exec=${escape(withLauncher(command).map(quote).join(' '))}`,
    'Terminal=false',
    'StartupNotify=false',
    // The tray icon needs a panel, and KDE's starts late.
    'X-KDE-autostart-after=panel',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** Whether the person switched it off in the desktop's settings, which keep the entry. */
export function isSwitchedOff(entry: string): boolean {
  return /^(?:Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/mu.test(entry);
}

/** GNOME looks up the program before it unescapes `%%`, so `env` has to start one that has `%` in its path. */
function withLauncher(command: StartCommand): readonly string[] {
  return command[0].includes('%') ? ['env', ...command] : command;
}

/** Characters that have no special meaning in `Exec`. */
const PLAIN = /^[\w@%+:,./-]+$/u;

/** Quotes an argument of `Exec`, where a single per cent sign begins a placeholder. */
function quote(argument: string): string {
  const literal = argument.replaceAll('%', '%%');
  return PLAIN.test(literal) ? literal : `"${literal.replaceAll(/["`$\\]/gu, String.raw`\$&`)}"`;
}

/** Escapes a value of the file, in which a backslash begins an escape sequence. */
function escape(value: string): string {
  return value
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)
    .replaceAll('\r', String.raw`\r`);
}
