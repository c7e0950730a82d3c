import { DONE, outcomeOf, refused } from '../../../../shared/command-outcome.ts';
import { SIGNS_OF } from '../../../../shared/safety/knot-signs.ts';
import type { HandlersOf } from '../calls.ts';
import { exportKnots } from '../../health/knot-export.ts';
import type { KnotExportParts } from '../../health/knot-export.ts';
import type { KnotLog } from '../../health/knot-log.ts';
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
  | 'knots.ask'
  | 'knots.checked'
  | 'knots.takeBack'
  | 'knots.readAdvice'
  | 'knots.export'
> {
  const { knots, knotExport } = parts;
  return {
    ...askingHandlers(parts),
    'knots.get': () => knots.view,
    'knots.checked': ({ knot }) => outcomeOf(knots.checked(knot), 'notNow'),
    'knots.nextDay': ({ knot, is }) => outcomeOf(knots.nextDay(knot, is), 'notNow'),
    'knots.gone': ({ knot }) => outcomeOf(knots.gone(knot), 'notNow'),
    'knots.takeBack': ({ knot }) => outcomeOf(knots.takeBack(knot), 'notNow'),
    'knots.readAdvice': ({ knot }) => outcomeOf(knots.readAdvice(knot), 'notNow'),
    'knots.export': ({ as }) => exportKnots(as, knotExport),
  };
}

/** What the person says of a knot may lead to questions about the leg. */
function askingHandlers({
  knots,
  safety,
}: KnotHandlerParts): HandlersOf<'knots.note' | 'knots.signs' | 'knots.ask'> {
  return {
    'knots.note': ({ entries }, from) => {
      const noted = knots.note(entries);
      if (noted === null) return refused('notNow');
      const { leg, isSevere, facts } = noted;
      // There may be nothing to ask.
      safety.begin({ purpose: isSevere ? 'severePain' : 'knot', leg, routine: null }, from, facts);
      return DONE;
    },
    // It may be more than a knot, so that it does not belong into a log of knots yet.
    'knots.signs': ({ signs, leg }, from) => {
      const ticked = [...new Set(signs.flatMap((sign) => SIGNS_OF[sign]))];
      return safety.beginWithSigns(ticked, leg, from);
    },
    'knots.ask': ({ knot }, from) => {
      const facts = knots.factsOf(knot);
      if (facts === null) return refused('notNow');
      const leg = facts.leg === 'both' ? null : facts.leg;
      return safety.begin({ purpose: 'knot', leg, routine: null }, from, facts);
    },
  };
}
