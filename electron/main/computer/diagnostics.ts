import { isDeepStrictEqual } from 'node:util';
import { defaultSettings } from '../../../shared/settings/schema.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { AppView, Notice } from '../../../shared/view.ts';
import type { ComputerFacts } from '../ports.ts';

/*
 * Technical details for bug reports. Reports are public, so they contain nothing about the person: settings that differ from
 * the defaults are named, without their values. Always in English.
 */

export interface DiagnosticsSources {
  readonly version: string;
  readonly language: string;
  readonly facts: ComputerFacts;
  /** The names of the display methods for notifications, in the order in which they are tried. */
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

/** Groups that are named as a whole, because the names of their settings would reveal when the person works. */
const NAMED_AS_GROUP: ReadonlySet<string> = new Set(['hours']);

/** Settings that are left out, because they are health answers. */
const LEFT_OUT: ReadonlySet<string> = new Set(['reminders.water.ceilingMl']);

/** The names of the settings that differ from the defaults, such as `reminders.move.everyMinutes`. */
export function changedSettings(settings: Settings): readonly string[] {
  return changedNames(defaultSettings, settings, '').filter((name) => !LEFT_OUT.has(name));
}

function changedNames(base: unknown, present: unknown, name: string): readonly string[] {
  if (!isRecord(base) || !isRecord(present) || NAMED_AS_GROUP.has(name))
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
