/*
 * The entry of the app among what starts at login on Linux.
 * https://specifications.freedesktop.org/autostart-spec/latest/
 * https://specifications.freedesktop.org/desktop-entry-spec/latest/
 */

/** A program by its full path, and its arguments. */
export type StartCommand = readonly [string, ...string[]];

const GROUP = '[Desktop Entry]';

/** The entry that starts the command. What the person has added to the present one stays, a delay for example. */
export function autostartEntry(command: StartCommand, present = ''): string {
  const lines = linesFor(command, present);
  const [head, own, rest] = partsOf(present);
  const added = own.filter((line) => !lines.has(keyOf(line)) && keyOf(line) !== 'Hidden');
  return [...head, GROUP, ...lines.values(), ...added, ...rest, ''].join('\n');
}

/** Our lines by their key. Of those that do not decide whether and what is started, the present ones stay. */
function linesFor(command: StartCommand, present: string): ReadonlyMap<string, string> {
  const [, own] = partsOf(present);
  const line = (key: string) => own.find((each) => keyOf(each) === key);
  const kept = (key: string, value: string) => [key, line(key) ?? `${key}=${value}`] as const;
  const exec = line('Exec');
  const program = withLauncher(command).map(quote).join(' ');
  // It may start the app with switches of the person's own.
  const startsApp = exec?.includes(escape(program)) === true;
  return new Map([
    ['Type', 'Type=Application'],
    kept('Version', '1.0'),
    kept('Name', 'Unknot'),
    kept('Comment', 'A quiet break reminder'),
    kept('Icon', 'unknot'),
    // After the app was removed, the desktop must not report an error at each login.
    ['TryExec', `TryExec=${escape(command[0])}`],
    ['Exec', startsApp ? exec : `Exec=${escape(program)}`],
    kept('Terminal', 'false'),
    kept('StartupNotify', 'false'),
    // The tray icon needs a panel, and KDE's starts late.
    kept('X-KDE-autostart-after', 'panel'),
    ['X-GNOME-Autostart-enabled', 'X-GNOME-Autostart-enabled=true'],
  ]);
}

/** What stands before the group of the entry, in it, and after it, without empty lines at the end. */
function partsOf(entry: string): readonly [head: string[], own: string[], rest: string[]] {
  const lines = entry.trimEnd().split(/\r?\n/u);
  const begin = lines.indexOf(GROUP);
  if (begin < 0) return [[], [], []];
  const next = lines.findIndex((line, index) => index > begin && line.startsWith('['));
  const end = next < 0 ? lines.length : next;
  return [lines.slice(0, begin), lines.slice(begin + 1, end), lines.slice(end)];
}

/** The key of a line; a comment is its own. */
function keyOf(line: string): string {
  const [key = ''] = line.split('=');
  return line.startsWith('#') ? line : key.trim();
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
