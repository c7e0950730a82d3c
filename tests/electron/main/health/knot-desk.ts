import type { KnotEntry } from '../../../../shared/history/knot-entry.ts';
import type { GatedRoutine } from '../../../../shared/safety/safety-view.ts';
import type { HistoryRecord } from '../../../../shared/history/events.ts';
import { lineOf } from '../../../../shared/history/line.ts';
import type { Hold } from '../../../../shared/routines/routine-form.ts';
import { HOUR } from '../../../../shared/time.ts';
import type { Leg } from '../../../../shared/routines/routine.ts';
import type { KnotSign } from '../../../../shared/safety/knot-signs.ts';
import { begin, noneOfThese } from '../answers.ts';
import type { Bench } from '../fakes.ts';
import { sleepFor, started } from '../started.ts';

/* What the person of the stand-ins does with the log of knots, on Friday, 2026-03-06. */

/** A tender lump in the left calf since this morning, from sitting, that may be pressed. */
export const tender: KnotEntry = {
  leg: 'left',
  spot: 'upperInner',
  firstNoticed: '2026-03-06',
  feels: 'tenderLump',
  atRest: 1,
  whenPressed: 3,
  limits: false,
  trigger: 'satLong',
  note: '',
};

export function note(
  { unknot }: Bench,
  entry: Partial<KnotEntry> = {},
  more: { knot?: string } = {},
): boolean {
  const { knot = null } = more;
  const entries = [{ knot, entry: { ...tender, ...entry } }];
  return unknot.handlers['knots.note']({ entries }, 'main').accepted;
}

/** One of the three ticks of the form, instead of an entry. */
export function tickSign({ unknot }: Bench, sign: KnotSign, leg: Leg | null = null): boolean {
  return unknot.handlers['knots.signs']({ signs: [sign], leg }, 'main').accepted;
}

/** Both legs at once, as one press on Save sends them. */
export function noteBoth(
  { unknot }: Bench,
  entry: Partial<KnotEntry> = {},
  more: { knot?: string } = {},
): boolean {
  const { knot = null } = more;
  const entries = (['left', 'right'] as const).map((leg) => ({
    knot: leg === 'left' ? knot : null,
    entry: { ...tender, ...entry, leg },
  }));
  return unknot.handlers['knots.note']({ entries }, 'main').accepted;
}

export const knots = ({ unknot }: Bench) => unknot.handlers['knots.get'](undefined, 'main');

/** The names of the open knots, each with what may be done about it now. */
export const pressures = (desk: Bench) =>
  knots(desk).open.map(({ id, pressure }) => [id, pressure.allowed ? pressure.routines : pressure.why]);

/** A desk with a roller, at which a knot that may be pressed was noted, and nothing stands in the way. */
export function pressable(
  entry: Partial<KnotEntry> = {},
  changes: Parameters<typeof started>[0] = {},
): Bench {
  const desk = started(changes);
  desk.unknot.handlers['settings.change']({ equipment: { roller: true } }, 'main');
  note(desk, entry);
  noneOfThese(desk);
  close(desk);
  return desk;
}

export const close = ({ unknot }: Bench) => unknot.handlers['safety.close'](undefined, 'main').accepted;
export const start = ({ unknot }: Bench, hold: Hold | null = null) =>
  unknot.handlers['safety.start']({ hold }, 'main').accepted;

/** Goes through the whole check before a routine for the left leg, without a tick. */
export function passCheck(desk: Bench, routine: GatedRoutine = 'R7'): boolean {
  const begun = begin(desk, { purpose: 'beforePressure', leg: 'left', routine });
  noneOfThese(desk);
  return begun;
}

/** A history from before this run of the app. */
export function recorded(desk: Bench, ...events: readonly (readonly [string, HistoryRecord])[]): void {
  for (const [at, record] of events) {
    const sequence = (desk.history.lastSequence() ?? 0) + 1;
    desk.history.lines.push(lineOf({ version: 2, sequence, at, record }));
  }
}

export const passDays = (desk: Bench, days: number) => sleepFor(desk, days * 24 * HOUR);

/** Counts from now on which months are read. */
export function countReads({ history }: Bench): string[] {
  const reads: string[] = [];
  const read = history.read.bind(history);
  history.read = (month) => {
    reads.push(month);
    return read(month);
  };
  return reads;
}

/** An entry about a knot of last week. */
export const noted = (knot: string, changes: Partial<KnotEntry> = {}): HistoryRecord => ({
  what: 'knotNoted',
  knot,
  ...tender,
  firstNoticed: '2026-02-27',
  ...changes,
});

/** A knot that was first noticed a week ago, at which the person has looked two days ago. */
export function aWeekOld(changes: Partial<KnotEntry> = {}): Bench {
  const desk = started();
  recorded(desk, ['2026-03-04T10:00:00+00:00', noted('old', changes)]);
  return desk;
}

export const records = ({ history }: Bench) => history.events.map(({ record }) => record);
