import * as z from 'zod';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { parseScenario } from '../../../shared/simulator/scenario.ts';
import { simulate } from '../../../shared/simulator/simulate.ts';

/**
 * A scripted Friday in New York, with what the test adds; each line as one short text, to be compared whole. The planned
 * stretch is off unless the test sets it.
 */
export function dayOf(scenario: Record<string, unknown>): string[] {
  return linesOf(scenario).map((line) => {
    const { t: _seconds, at, do: what, ...details } = line;
    return [clock(at), what, ...Object.values(details).map(text)].join(' ');
  });
}

/** The same day with only the lines of these kinds. */
export function linesThat(doWhat: readonly string[], scenario: Record<string, unknown>): string[] {
  return dayOf(scenario).filter((line) => doWhat.includes(line.split(' ')[1] ?? ''));
}

export function linesOf(scenario: Record<string, unknown>) {
  const friday = { timeZone: 'America/New_York', start: '2026-03-06T08:50', until: '2026-03-06T12:00' };
  const settings = withoutStretch(scenario['settings']);
  return simulate(
    parseScenario(JSON.stringify({ ...friday, ...scenario, settings })),
    createTranslator('en'),
  );
}

function withoutStretch(settings: unknown = {}): Record<string, unknown> {
  const patch = z.looseObject({ reminders: z.looseObject({}).default({}) }).parse(settings);
  return { ...patch, reminders: { stretch: { enabled: false }, ...patch.reminders } };
}

/** `2026-03-06T09:30:00-05:00` as `09:30:00`; another day keeps its date. */
function clock(at: string): string {
  return at.slice(at.startsWith('2026-03-06') ? 11 : 0, 19);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
