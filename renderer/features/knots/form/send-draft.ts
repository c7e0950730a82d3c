import type { KnotsView } from '../../../../shared/knots/knot-view.ts';
import { call } from '../../../api.ts';
import { entriesOf } from './knot-draft.ts';
import type { KnotDraft } from './knot-draft.ts';

/** `check`: nothing was noted, and the safety check has begun. */
export type Sent = 'noted' | 'check' | 'refused';

/**
 * Sends the entries of the draft. If a sign is ticked, they do not go into the log: the safety check begins at once, even if
 * fields are missing. Until a leg is named, both are meant.
 */
export async function sendDraft(draft: KnotDraft, { today, open }: KnotsView): Promise<Sent> {
  const { signs, legs } = draft;
  if (signs.length > 0) {
    const { accepted } = await call('knots.signs', { signs: [...signs], leg: legs === 'both' ? null : legs });
    return accepted ? 'check' : 'refused';
  }
  const { accepted } = await call('knots.note', { entries: entriesOf(draft, today, open) });
  return accepted ? 'noted' : 'refused';
}
