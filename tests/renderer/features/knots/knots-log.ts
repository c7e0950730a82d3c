import type { KnotView } from '../../../../shared/knots/knot-view.ts';
import type { KnotEntry } from '../../../../shared/history/knot-entry.ts';

/** A knot on its fourth day, with what the test is about laid over it. */
export function knotOf({
  entry,
  ...changes
}: Partial<Omit<KnotView, 'entry'>> & { readonly entry?: Partial<KnotEntry> }): KnotView {
  return {
    id: 'knot',
    entry: {
      leg: 'left',
      spot: 'upperInner',
      firstNoticed: '2026-03-03',
      feels: 'tenderLump',
      atRest: 1,
      whenPressed: 3,
      limits: false,
      trigger: 'satLong',
      note: '',
      ...entry,
    },
    notedOn: '2026-03-06',
    day: 4,
    branch: 'pressure',
    advice: [],
    asksNextDay: false,
    pressure: { allowed: false, why: 'onceADay', knot: 'knot' },
    ...changes,
  };
}
