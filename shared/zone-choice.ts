import { isTimeZone } from './time.ts';

/*
 * Which zone the app uses. The computer may name one that the app does not know: newer than its zone data, a path, a rule, or
 * nothing at all. The app must start all the same.
 */

/** What the computer tells of its zone. */
export interface ZoneTold {
  /** The environment variable `TZ`, if it is set. */
  readonly setting: string | undefined;
  /** What the JavaScript runtime calls the zone. */
  readonly named: string | undefined;
  /** Minutes that the runtime's local time is behind UTC now. */
  readonly minutesBehind: number;
  /** The zone's file, without links; `null` if there is none. */
  readonly file: string | null;
}

export interface ZoneUsed {
  /** IANA name or an offset such as `+03:00`. The app can always compute with it. */
  readonly timeZone: string;
  /** What the computer calls its zone, if another one stands in for it. Empty if it does not name one. */
  readonly unknown: string | null;
}

/** Names that mean that no zone is set. */
const PLACEHOLDERS = new Set(['Etc/Unknown', 'Factory']);

/** A zone's file has the zone's name in its path. The copies in `posix` and `right` differ only in leap seconds. */
const ZONE_FILE = /\/zoneinfo(?:\.default)?\/(?:posix\/|right\/)?(?<name>.+)$/u;

/** `CET-1CEST,M3.5.0,M10.5.0/3` or `<+0530>-5:30`: the sign says how far local time is behind UTC. */
const RULE =
  /^(?:[A-Za-z]{3,}|<[A-Za-z\d+-]{3,}>)(?<sign>[+-]?)(?<hours>\d{1,2})(?::(?<minutes>[0-5]\d))?(?::[0-5]\d)?(?:[A-Za-z<].*)?$/u;

const DAY_MINUTES = 24 * 60;

/**
 * The zone by its name, if that can be found out; otherwise the last zone that had a name, or else the offset from UTC. If a
 * rule in `TZ` is not obeyed by the runtime, the rule's standard time decides.
 */
export function chooseZone(told: ZoneTold, lastNamed: string | null): ZoneUsed {
  const rule = standardMinutes(told);
  const name = rule === null ? nameOf(told) : null;
  if (name !== null) return { timeZone: name, unknown: null };
  const unknown = told.setting ?? nameInPath(told.file) ?? told.named ?? '';
  if (rule === null && lastNamed !== null) return { timeZone: lastNamed, unknown };
  const ahead = -Math.round(told.minutesBehind);
  return { timeZone: offsetZone(rule !== null && ahead === 0 ? rule : ahead), unknown };
}

function nameOf(told: ZoneTold): string | null {
  const { named, file } = told;
  if (isKnown(named) && !isFallback(told)) return named;
  const inPath = nameInPath(file);
  return isKnown(inPath) ? inPath : null;
}

/** The runtime takes UTC for a setting that it does not understand. */
function isFallback({ setting, named }: ZoneTold): boolean {
  return named === 'UTC' && setting !== undefined && !isZoneName(withoutColon(setting));
}

function isKnown(name: string | null | undefined): name is string {
  return typeof name === 'string' && isZoneName(name) && !PLACEHOLDERS.has(name);
}

/** An offset is no name: the runtime gives that of a rule with the wrong sign. */
function isZoneName(name: string): boolean {
  return /^[A-Za-z]/u.test(name) && isTimeZone(name);
}

function nameInPath(file: string | null): string | null {
  return (file === null ? undefined : ZONE_FILE.exec(file)?.groups?.['name']) ?? null;
}

/** Minutes ahead of UTC in the standard time of a rule; `null` if `TZ` is no rule, or has the name of a zone, such as `EST5EDT`. */
function standardMinutes({ setting = '' }: ZoneTold): number | null {
  const rule = withoutColon(setting);
  const parts = RULE.exec(rule)?.groups;
  if (parts === undefined || isTimeZone(rule)) return null;
  const minutes = Number(parts['hours']) * 60 + Number(parts['minutes'] ?? 0);
  if (minutes >= DAY_MINUTES) return null;
  return parts['sign'] === '-' ? minutes : -minutes;
}

function withoutColon(setting: string): string {
  return setting.replace(/^:/u, '');
}

function offsetZone(minutesAhead: number): string {
  if (minutesAhead === 0 || !(Math.abs(minutesAhead) < DAY_MINUTES)) return 'UTC';
  const minutes = Math.abs(minutesAhead);
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutesAhead < 0 ? '-' : '+'}${parts.join(':')}`;
}
