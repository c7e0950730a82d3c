import { setTimeout as pause } from 'node:timers/promises';
import { electronSwitches } from './switches.ts';
import type { AppUnderBench } from './app-under-bench.ts';
import { openBenchDesktop } from './bench-desktop.ts';
import type { BenchDesktop } from './bench-desktop.ts';
import type { Figures } from './measures.ts';
import type { Durations } from './options.ts';
import { addedBetween } from './statistics.ts';
import { readPss, readUse } from './tree-sample.ts';
import { clickToText, closeWindow, openTwice } from './windows.ts';

const SECOND = 1_000;
const TRAY_DEADLINE = 30 * SECOND;
const QUIT_DEADLINE = 15 * SECOND;
/** Seconds from the routine's first picture until its window has finished its start. */
const ROUTINE_SETTLES = 3;

/** What `strace` adds in a run of its own. */
export type TracedMeasure = 'programs' | 'files';

/** One life of one app on a desktop of its own, from its start to its end. */
export async function measureRun(
  subject: AppUnderBench,
  durations: Durations,
): Promise<Omit<Figures, TracedMeasure>> {
  const desktop = await openBenchDesktop(subject.files);
  try {
    const start = await startToTray(desktop, subject);
    const idle = await measureIdle(desktop, durations);
    const iconBytes = await iconBytesOf(desktop);
    const main = await openTwice(desktop, subject.mainLabel);
    const player = subject.playerLabel === null ? main : await openTwice(desktop, subject.playerLabel);
    await pause(durations.afterClosing * SECOND);
    const pssAfterClosing = readPss(desktop.processes());
    const cpuRoutine =
      subject.playerLabel === null ? null : await measureRoutine(desktop, subject.playerLabel, durations);
    const quit = await quitToGone(desktop);
    return {
      start,
      ...idle,
      iconBytes,
      mainFirst: main.first,
      mainAgain: main.again,
      playerFirst: player.first,
      playerAgain: player.again,
      pssAfterClosing,
      cpuRoutine,
      quit,
    };
  } finally {
    await desktop.close();
  }
}

/** Starts the app and answers the milliseconds until its tray item has registered. */
export async function startToTray(
  desktop: BenchDesktop,
  { app }: AppUnderBench,
  tracer: readonly string[] = [],
): Promise<number> {
  const [program = '', ...programArguments] = [...tracer, app.executable, ...electronSwitches()];
  const began = performance.now();
  const child = desktop.start(program, programArguments);
  while (desktop.tray.items().length === 0) {
    if (performance.now() - began > TRAY_DEADLINE) {
      throw new Error(`No tray item came from ${app.executable}. It said:\n${child.output()}`);
    }
    await pause(1);
  }
  return performance.now() - began;
}

async function measureIdle(desktop: BenchDesktop, { settle, idle }: Durations) {
  await pause(settle * SECOND);
  const before = readUse(desktop.processes());
  const began = performance.now();
  await pause(idle * SECOND);
  const processes = desktop.processes();
  const after = readUse(processes);
  const seconds = (performance.now() - began) / SECOND;
  return {
    processes: processes.length,
    pss: readPss(processes),
    cpuIdle: (addedBetween(before.cpu, after.cpu) / seconds) * 60,
    switches: addedBetween(before.switches, after.switches) / seconds,
  };
}

async function iconBytesOf({ tray }: BenchDesktop): Promise<number> {
  const icons = await tray.icon();
  return icons.reduce((sum, { width, height }) => sum + width * height * 4, 0);
}

async function measureRoutine(desktop: BenchDesktop, label: string, { routine }: Durations): Promise<number> {
  await clickToText(desktop, label);
  await pause(ROUTINE_SETTLES * SECOND);
  const before = readUse(desktop.processes());
  const began = performance.now();
  await pause(routine * SECOND);
  const after = readUse(desktop.processes());
  const seconds = (performance.now() - began) / SECOND;
  await closeWindow(desktop);
  return addedBetween(before.cpu, after.cpu) / seconds;
}

/** Quits from the tray and answers the milliseconds until no process of the app is left. */
export async function quitToGone(desktop: BenchDesktop): Promise<number> {
  const began = performance.now();
  const gone = untilGone(desktop, began + QUIT_DEADLINE).then(() => performance.now() - began);
  const [milliseconds] = await Promise.all([gone, desktop.tray.click('Quit')]);
  return milliseconds;
}

async function untilGone(desktop: BenchDesktop, deadline: number): Promise<void> {
  while (desktop.processes().length > 0) {
    if (performance.now() > deadline) throw new Error('The app did not end when asked to.');
    await pause(2);
  }
}
