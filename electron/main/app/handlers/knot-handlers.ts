import { DONE, outcomeOf, refused } from '../../../../shared/command-outcome.ts';
import type { CommandOutcome } from '../../../../shared/command-outcome.ts';
import { branchOf } from '../../../../shared/knots/knot-branch.ts';
import type { NotedEntry } from '../../../../shared/history/knot-entry.ts';
import { SIGNS_OF } from '../../../../shared/safety/knot-signs.ts';
import type { Purpose } from '../../../../shared/safety/safety-view.ts';
import type { HandlersOf } from '../calls.ts';
import { exportKnots } from '../../health/knot-export.ts';
import type { KnotExportParts } from '../../health/knot-export.ts';
import type { KnotLog } from '../../health/knot-log.ts';
import type { WindowName } from '../../ports.ts';
import type { Safety } from '../../health/safety.ts';

export interface KnotHandlerParts {
  readonly knots: KnotLog;
  readonly safety: Safety;
  readonly knotExport: KnotExportParts;
}

export function knotHandlers(
  parts: KnotHandlerParts,
): HandlersOf<
  | 'knots.get'
  | 'knots.note'
  | 'knots.nextDay'
  | 'knots.gone'
  | 'knots.signs'
  | 'knots.takeBack'
  | 'knots.readAdvice'
  | 'knots.export'
> {
  const { knots, knotExport } = parts;
  return {
    'knots.get': () => knots.view,
    'knots.note': ({ entries }, from) => {
      if (!knots.note(entries)) return refused('notNow');
      const isSevere = entries.some(({ entry }) => branchOf(entry) === 'stop');
      // There may be nothing to ask.
      check(isSevere ? 'severePain' : 'knot', entries, from, parts);
      return DONE;
    },
    // It may be more than a knot, so that it does not belong into a log of knots yet.
    'knots.signs': ({ signs, leg }, from) => {
      const ticked = [...new Set(signs.flatMap((sign) => SIGNS_OF[sign]))];
      return parts.safety.beginWithSigns(ticked, leg, from);
    },
    'knots.nextDay': ({ knot, is }) => outcomeOf(knots.nextDay(knot, is), 'notNow'),
    'knots.gone': ({ knot }) => outcomeOf(knots.gone(knot), 'notNow'),
    'knots.takeBack': ({ knot }) => outcomeOf(knots.takeBack(knot), 'notNow'),
    'knots.readAdvice': ({ knot }) => outcomeOf(knots.readAdvice(knot), 'notNow'),
    'knots.export': ({ as }) => exportKnots(as, knotExport),
  };
}

/** One check for all that was said at once; about no leg in particular when it is about both. */
function check(
  purpose: Purpose,
  entries: readonly NotedEntry[],
  from: WindowName,
  { knots, safety }: KnotHandlerParts,
): CommandOutcome {
  const said = entries.map(({ entry }) => entry);
  const [leg = null, other] = [...new Set(said.map((entry) => entry.leg))];
  const wanted = { purpose, leg: other === undefined ? leg : null, routine: null };
  return safety.begin(wanted, from, knots.factsOf(said));
}
