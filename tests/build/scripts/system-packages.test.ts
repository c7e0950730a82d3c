import { describe, expect, it } from 'vitest';
import { findMissingDesktop, needsOf } from '../../../build/scripts/system-needs.ts';
import {
  choosePackageNames,
  isDebian,
  parseInstallable,
  parseMissingLibraries,
  planInstallation,
} from '../../../build/scripts/system-packages.ts';

describe('parseMissingLibraries', () => {
  it('names each library that is not found once', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibnss3.so => not found',
      '\tlibc.so.6 => /lib/libc.so.6 (0x00007f)',
      '\tlibnss3.so => not found',
      '\tlibgtk-3.so.0 => not found',
    ].join('\n');
    expect(parseMissingLibraries(output)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
  });
});

describe('isDebian', () => {
  it.each([
    ['Debian', 'PRETTY_NAME="Debian"\nID=debian\n', true],
    ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian\n', true],
    ['a kin of both', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', true],
    ['Fedora', 'ID=fedora\nVARIANT_ID=debian\n', false],
  ])('knows %s', (_name, osRelease, expected) => {
    expect(isDebian(osRelease)).toBe(expected);
  });
});

describe('choosing package names', () => {
  const policy = [
    'libnss3:',
    '  Installed: (none)',
    '  Candidate: 2:3.98-1',
    '  Version table:',
    '     2:3.98-1 500',
    'libasound2:',
    '  Installed: (none)',
    '  Candidate: (none)',
    '  Version table:',
    'libasound2t64:',
    '  Installed: (none)',
    '  Candidate: 1.2.11-1',
    '  Version table:',
  ].join('\n');

  it('takes the suffix where only the suffixed package can be installed', () => {
    const names = choosePackageNames(['libnss3', 'libasound2', 'unheard-of'], parseInstallable(policy));
    expect(names).toEqual(['libnss3', 'libasound2t64', 'unheard-of']);
  });
});

describe('planInstallation', () => {
  const lack = { names: ['libnss3.so', 'xdotool'], packages: ['libnss3', 'xdotool'] };
  const debianRoot = { environment: {}, userId: 0, debian: true };

  it('does nothing where nothing is missing', () => {
    expect(planInstallation({ names: [], packages: [] }, debianRoot)).toEqual({ kind: 'nothing' });
  });

  it('installs as root on Debian, and says so', () => {
    expect(planInstallation(lack, debianRoot)).toEqual({
      kind: 'install',
      notice:
        'This machine lacks libnss3.so, xdotool. As you are root, the packages are installed now: libnss3 xdotool. UNKNOT_NO_SYSTEM_INSTALL=1 forbids this.',
    });
  });

  it('only prints the line where a variable forbids installing', () => {
    const machine = { ...debianRoot, environment: { UNKNOT_NO_SYSTEM_INSTALL: '1' } };
    expect(planInstallation(lack, machine)).toEqual({
      kind: 'refuse',
      message:
        'This machine lacks libnss3.so, xdotool. Run this line and start again:\napt-get update && apt-get install -y --no-install-recommends libnss3 xdotool',
    });
  });

  it('prints the line with sudo for a normal user', () => {
    expect(planInstallation(lack, { ...debianRoot, userId: 1000 })).toMatchObject({
      kind: 'refuse',
      message: expect.stringContaining('\nsudo apt-get update && sudo apt-get install -y'),
    });
  });

  it('does not install on other systems, even as root', () => {
    expect(planInstallation(lack, { ...debianRoot, debian: false }).kind).toBe('refuse');
  });
});

describe('needsOf', () => {
  const packagesOf = (environment: NodeJS.ProcessEnv, platform = 'linux'): string[] => [
    ...new Set(needsOf('start', findMissingDesktop(environment, platform)).map((need) => need.package)),
  ];

  it('is nothing on a desktop', () => {
    expect(packagesOf({ WAYLAND_DISPLAY: 'wayland-0' })).toEqual([]);
  });

  it('is a display and a bus where there are none', () => {
    expect(packagesOf({})).toEqual(['xvfb', 'xauth', 'dbus']);
  });

  it('is a display alone where there is a bus', () => {
    expect(packagesOf({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/bus' })).toEqual(['xvfb', 'xauth']);
  });

  it('is nothing on macOS, which has no DISPLAY', () => {
    expect(packagesOf({}, 'darwin')).toEqual([]);
  });

  it('is the whole desktop for the desktop tests, whatever the session has', () => {
    const needs = needsOf('desktop tests', { display: false, sessionBus: false });
    expect([...new Set(needs.map((need) => need.package))].toSorted()).toEqual([
      'dbus',
      'dbus-x11',
      'libnotify-bin',
      'openbox',
      'python3-dbusmock',
      'xauth',
      'xdotool',
      'xvfb',
    ]);
  });
});
