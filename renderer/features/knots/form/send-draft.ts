import type { KnotsView } from '../../../../shared/knots/knot-view.ts';
import { call } from '../../../api.ts';
import { entriesOf } from './knot-draft.ts';
import type { KnotDraft } from './knot-draft.ts';

/** `check`: nothing was noted, and the safety check has begun. */
export type Sent = 'noted' | 'check' | 'refused';

/**
 * Sends the entries of the draft. If a sign is ticked, they do not go into the log: the safety check begins at once, even if
 * fields are missing. It is told what is known so far, and asks for the leg.
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
