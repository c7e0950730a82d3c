import { isDeepStrictEqual } from 'node:util';
import { defaultSettings } from '../../../shared/settings/schema.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { AppView, Notice } from '../../../shared/view.ts';
import type { ComputerFacts } from '../ports.ts';

/*
 * What helps to mend the app, to be copied into a report that anybody may read: so nothing about the person. Settings are
 * named where they differ from the defaults, and never with what they are. In English, whatever the app speaks.
 */

export interface DiagnosticsSources {
  readonly version: string;
  readonly language: string;
  readonly facts: ComputerFacts;
  /** Names of the ways to show a notification, in the order in which they are tried. */
  readonly displayMethods: readonly string[];
  readonly quietSources: AppView['quietSources'];
  readonly shortcutsRefused: AppView['shortcutsRefused'];
  readonly notices: readonly Notice[];
  readonly settings: Settings;
}

export function diagnosticsText(sources: DiagnosticsSources): string {
  const { version, language, facts, settings } = sources;
  const { notificationService: service } = facts;
  const quiet = Object.entries(sources.quietSources).filter(([, told]) => told);
  const lines: readonly (readonly [string, string])[] = [
    ['Unknot', `${version}, ${facts.packaging}`],
    ['Runs on', list(facts.runtime)],
    ['System', facts.system],
    ['Desktop', facts.desktop ?? 'not known'],
    ['Display server', facts.displayServer ?? 'not known'],
    ['Tray host', yesOrNo(facts.trayHost)],
    ['Notification service', service === null ? 'none that answers' : service.name],
    ...(service === null ? [] : [['It can do', list(service.capabilities)] as const]),
    ['Display methods', list(sources.displayMethods)],
    ['Told of reasons to keep quiet', list(quiet.map(([name]) => name))],
    ['Language', language],
    [
      'Shortcuts that do not work',
      list(sources.shortcutsRefused.map(({ shortcut, why }) => `${shortcut} (${why})`)),
    ],
    ['Notices', list(sources.notices.map(({ kind }) => kind))],
    ['Settings that differ from the defaults', list(changedSettings(settings))],
  ];
  return lines.map(([name, value]) => `${name}: ${value}\n`).join('');
}

/** Told by their group alone, as each of their names would say when the person works. */
const TOGETHER: ReadonlySet<string> = new Set(['hours']);

/** An answer about health. */
const LEFT_OUT: ReadonlySet<string> = new Set(['reminders.water.ceilingMl']);

/** Names of the settings that differ from the defaults, such as `reminders.move.everyMinutes`. */
export function changedSettings(settings: Settings): readonly string[] {
  return changedNames(defaultSettings, settings, '').filter((name) => !LEFT_OUT.has(name));
}

function changedNames(base: unknown, present: unknown, name: string): readonly string[] {
  if (!isRecord(base) || !isRecord(present) || TOGETHER.has(name))
    return isDeepStrictEqual(base, present) ? [] : [name];
  return Object.keys(base).flatMap((key) =>
    changedNames(base[key], present[key], name === '' ? key : `${name}.${key}`),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ');
}

function yesOrNo(is: boolean | null): string {
  if (is === null) return 'not known';
  return is ? 'yes' : 'no';
}
