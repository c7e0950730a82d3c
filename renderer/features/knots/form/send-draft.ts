import type { KnotsView } from '../../../../shared/knots/knot-view.ts';
import { call } from '../../../api.ts';
import { entriesOf } from './knot-draft.ts';
import type { KnotDraft } from './knot-draft.ts';

/** `check`: nothing was noted, and the safety check has begun. */
export type Sent = 'noted' | 'check' | 'refused';

/**
 * Notes what the draft says. With a sign of today ticked it is not for the log: the safety check begins at once, whatever
 * is still missing. What it is about goes with it as far as it is said; the check asks for the leg.
 */
export async function sendDraft(draft: KnotDraft, { today, open }: KnotsView): Promise<Sent> {
  const entries = entriesOf(draft, today, open);
  const signs = draft.signs.length > 0;
  if (signs && entries.length === 0) {
    const leg = draft.legs === 'both' ? null : draft.legs;
    const { accepted } = await call('safety.begin', { purpose: 'knotSigns', leg, routine: null });
    return accepted ? 'check' : 'refused';
  }
  const { accepted } = await call('knots.note', { entries, signs });
  if (!accepted) return 'refused';
  return signs ? 'check' : 'noted';
}
