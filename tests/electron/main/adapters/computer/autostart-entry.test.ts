import { describe, expect, test } from 'vitest';
import {
  autostartEntry,
  isSwitchedOff,
} from '../../../../../electron/main/adapters/computer/autostart-entry.ts';

/** The value of a key of an entry. */
function valueOf(key: string, entry: string): string | undefined {
  return entry
    .split('\n')
    .find((line) => line.startsWith(`${key}=`))
    ?.slice(key.length + 1);
}

const exec = (...command: [string, ...string[]]) => valueOf('Exec', autostartEntry(command));

test('the entry is one that desktops read', () => {
  expect(autostartEntry(['/opt/Unknot/unknot'])).toBe(`[Desktop Entry]
Type=Application
Version=1.0
Name=Unknot
Comment=A quiet break reminder
Icon=unknot
TryExec=/opt/Unknot/unknot
Exec=/opt/Unknot/unknot
Terminal=false
StartupNotify=false
X-KDE-autostart-after=panel
X-GNOME-Autostart-enabled=true
`);
});

describe('the command is one that desktops read back as it was', () => {
  // https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
  test.each([
    [['/opt/electron', '/home/kim/unknot'], '/opt/electron /home/kim/unknot'],
    [['/home/kim/My Apps/Unknot.AppImage'], '"/home/kim/My Apps/Unknot.AppImage"'],
    [['/home/100%/unknot'], 'env /home/100%%/unknot'],
    [['/opt/electron', '/home/%f/unknot'], '/opt/electron /home/%%f/unknot'],
    [['/home/a$b/unknot'], String.raw`"/home/a\\$b/unknot"`],
    [['/home/a"b/unknot'], String.raw`"/home/a\\"b/unknot"`],
    [['/home/a`b/unknot'], '"/home/a\\\\`b/unknot"'],
    [['/home/a\\b/unknot'], String.raw`"/home/a\\\\b/unknot"`],
    [["/home/a'b/unknot"], `"/home/a'b/unknot"`],
    [['/home/ä/unknot'], '"/home/ä/unknot"'],
    [['/home/a\nb/unknot'], String.raw`"/home/a\nb/unknot"`],
  ] as const)('%j', (command, line) => {
    expect(exec(...(command as unknown as [string, ...string[]]))).toBe(line);
  });

  test('the program alone is not quoted, and neither a per cent sign in it', () => {
    expect(valueOf('TryExec', autostartEntry([String.raw`/home/a b\100%/unknot`]))).toBe(
      String.raw`/home/a b\\100%/unknot`,
    );
  });
});

test.each([
  ['[Desktop Entry]\nHidden=true\n', true],
  ['[Desktop Entry]\nHidden = true \n', true],
  ['[Desktop Entry]\nX-GNOME-Autostart-enabled=false\n', true],
  ['[Desktop Entry]\nHidden=false\nX-GNOME-Autostart-enabled=true\n', false],
  ['[Desktop Entry]\nComment=Hidden=true\n', false],
])('%j is switched off at the desktop: %s', (entry, off) => {
  expect(isSwitchedOff(entry)).toBe(off);
});

describe('beside a present entry', () => {
  const command = ['/opt/Unknot/unknot'] as const;
  const fresh = autostartEntry(command);

  test('what is the person’s own stays: keys, words, comments and other groups', () => {
    const own = `# Managed by hand
[Desktop Entry]
Name=Break
Name[de]=Pause
# In peace
X-GNOME-Autostart-Delay=30
[Desktop Action quit]
Name=Quit
`;
    expect(autostartEntry(command, own)).toBe(`# Managed by hand
[Desktop Entry]
Type=Application
Version=1.0
Name=Break
Comment=A quiet break reminder
Icon=unknot
TryExec=/opt/Unknot/unknot
Exec=/opt/Unknot/unknot
Terminal=false
StartupNotify=false
X-KDE-autostart-after=panel
X-GNOME-Autostart-enabled=true
Name[de]=Pause
# In peace
X-GNOME-Autostart-Delay=30
[Desktop Action quit]
Name=Quit
`);
  });

  test('switches that the person starts the app with stay, until the app lies elsewhere', () => {
    const own = fresh.replace('Exec=/opt/Unknot/unknot\nT', 'Exec=/opt/Unknot/unknot --force-dark-mode\nT');
    expect(autostartEntry(command, own)).toBe(own);
    expect(autostartEntry(['/home/kim/unknot'], own)).toBe(autostartEntry(['/home/kim/unknot']));
  });

  test('what has switched it off goes', () => {
    const off = `${fresh.replace('enabled=true', 'enabled=false')}Hidden=true\n`;
    expect(autostartEntry(command, off)).toBe(fresh);
  });

  test('what is no entry is replaced, and what is ours stays as it is', () => {
    expect([autostartEntry(command, 'older'), autostartEntry(command, fresh)]).toEqual([fresh, fresh]);
    expect(autostartEntry(command, fresh.replaceAll('\n', '\r\n'))).toBe(fresh);
  });
});
