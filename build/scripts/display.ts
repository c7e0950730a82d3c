import type { ProcessCommand } from './child-process.ts';
import type { MissingDesktop } from './system-needs.ts';

/** How a program gets a display and a session bus. */
export interface DisplayPlan {
  /** The prefix of the command; empty if the session has everything. */
  prefix: string[];
  /** Added to the program's environment. */
  environment: Record<string, string>;
  notice: string | null;
}

/**
 * Decides how the app gets a display if the session has none. The app then prints its state, because its tray is invisible,
 * and ignores keyboard and mouse, because nobody can use them there.
 */
export function planDisplay(missing: MissingDesktop): DisplayPlan {
  if (!missing.display) return { prefix: [], environment: {}, notice: null };
  const bus = missing.sessionBus ? ['dbus-run-session', '--'] : [];
  return {
    prefix: ['xvfb-run', '-a', ...bus],
    environment: { UNKNOT_PRINT_STATUS: '1', UNKNOT_IGNORE_IDLE: '1' },
    notice: [
      `There is no display, so Unknot runs on an invisible one (${missing.sessionBus ? 'xvfb-run and dbus-run-session' : 'xvfb-run'}) and prints here what its tray would say.`,
      'Nobody uses keyboard and mouse there, so it does not look at them and takes you to be at your desk.',
    ].join('\n'),
  };
}

/** Puts a prefix before a command. */
export function withPrefix(prefix: readonly string[], command: ProcessCommand): ProcessCommand {
  const [program, ...rest] = [...prefix, ...command];
  return program === undefined ? command : [program, ...rest];
}
