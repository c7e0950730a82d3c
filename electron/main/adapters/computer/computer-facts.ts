import { readFileSync } from 'node:fs';
import os from 'node:os';
import { app } from 'electron';
import type { ComputerFacts, DesktopServices } from '../../ports.ts';

type OwnFacts = Omit<ComputerFacts, keyof DesktopServices>;

/** What the app stands on, as far as it knows without asking the desktop. */
export function computerFacts(): OwnFacts {
  const { env, versions } = process;
  return {
    runtime: [`Electron ${versions.electron}`, `Chromium ${versions.chrome}`, `Node ${versions.node}`],
    packaging: packaging(env),
    system: [`${os.type()} ${os.release()} ${process.arch}`, ...distribution()].join(', '),
    desktop: word(env['XDG_CURRENT_DESKTOP']),
    displayServer: word(env['XDG_SESSION_TYPE']) ?? displayServer(env),
  };
}

function packaging(env: NodeJS.ProcessEnv): string {
  if (!app.isPackaged) return 'not packaged';
  return env['APPIMAGE'] === undefined ? 'packaged' : 'packaged as an AppImage';
}

/** The name of the Linux distribution: https://www.freedesktop.org/software/systemd/man/latest/os-release.html */
function distribution(): string[] {
  try {
    const name = /^PRETTY_NAME="?([^"\n]{1,60})"?$/mu.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    return name === undefined ? [] : [name];
  } catch {
    return [];
  }
}

/** A variable can hold anything. Pass on only what looks like the name of a desktop or display server. */
function word(value: string | undefined): string | null {
  return value !== undefined && /^[\w.:+-]{1,40}$/u.test(value) ? value : null;
}

function displayServer({ WAYLAND_DISPLAY: wayland, DISPLAY: x }: NodeJS.ProcessEnv): string | null {
  if (wayland !== undefined) return 'wayland';
  return x === undefined ? null : 'x11';
}
