import { reasonAt } from '../../../../shared/engine/reason.ts';
import type { Reason } from '../../../../shared/engine/reason.ts';
import { reasonLine } from '../../../../shared/i18n/phrases.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import type { Instant } from '../../../../shared/time.ts';
import { must } from './moment.ts';
import type { Law, Moment } from './moment.ts';
import { showings } from './showing-laws.ts';

/** What the person was told at some moment; it holds until somebody intervenes. */
interface Word {
  readonly reason: Reason;
  readonly said: Instant;
}

const t = createTranslator('en');

/** The reason line always says something, and nothing that is not so. */
export const theReasonIsTrue: Law = () => {
  let last: Reason['is'] | null = null;
  return (moment) => {
    const reason = reasonAt(moment.state, moment.plan, moment.now);
    // Words take long to make; minutes that pass make no other sentence.
    const line = reason.is === last ? null : reasonLine(reason, moment.now, t);
    last = reason.is;
    must(line?.trim() !== '', 'The reason line is never empty.', () => moment);
    expectTrue(reason, moment);
  };
};

function expectTrue(reason: Reason, moment: Moment): void {
  const { state, now, truth } = moment;
  must(reason.is !== 'paused' || truth.paused, 'Paused is who has paused.', () => [reason, moment]);
  must(reason.is !== 'quiet' || truth.quiet.has(reason.why), 'Quiet is for a reason.', () => [
    reason,
    moment,
  ]);
  must(reason.is !== 'open' || state.prompt?.phase === 'open', 'Open is what shows.', () => [reason, moment]);
  must(reason.is !== 'routine' || state.player !== null, 'A routine is one that runs.', () => [
    reason,
    moment,
  ]);
  const away =
    truth.locked ||
    moment.event.type === 'asleep' ||
    (now.lastInput !== undefined && moment.at - truth.lastTouch >= 60_000);
  must(reason.is !== 'away' || away, 'Away is who is not there.', () => [reason, moment]);
  const announced = announcedAt(reason);
  must(announced === null || announced > now.instant, 'What is announced lies ahead.', () => [
    reason,
    moment,
  ]);
}

/** What the reason line announces is what then happens, unless an event intervenes. */
export const whatIsAnnouncedHappens: Law = () => {
  let words: Word[] = [];
  return (moment) => {
    const { state, plan, now, effects } = moment;
    const { instant } = now;
    if (intervenes(moment) || isWithdrawn(moment)) words = [];
    const [shown] = showings(effects);
    for (const { reason, said } of words) {
      const told = () => ({ reason, said, moment });
      if (shown !== undefined) must(announces(reason, shown.kinds, instant), 'As announced.', told);
      else must((announcedAt(reason) ?? Infinity) > instant, 'What is announced happens.', told);
      const until = reason.is === 'outsideHours' || reason.is === 'paused' ? reason.until : null;
      must(shown === undefined || until === null || until <= instant, 'Nothing shows before.', told);
    }
    const reason = reasonAt(state, plan, now);
    // Each showing, or its end, begins what is to be told next.
    if (shown !== undefined || state.prompt?.id !== moment.before.prompt?.id) words = [];
    words = [...words.slice(-5), { reason, said: instant }];
  };
};

/** Somebody does something, sits still, types, or is taken to sit again: then things may go differently. */
function intervenes({ intervened, effects, state, before }: Moment): boolean {
  const held = effects.some(({ do: what }) => what === 'hold') || state.holding !== before.holding;
  return intervened || held || state.away !== before.away;
}

/** Water is taken back when bedtime comes near; what was announced as water alone does not come then. */
function isWithdrawn({ effects, state }: Moment): boolean {
  const withdrawn = effects.some((effect) => effect.do === 'record' && effect.record.what === 'withdrawn');
  return withdrawn && state.prompt === null;
}

function announces(reason: Reason, kinds: readonly string[], at: Instant): boolean {
  if (reason.is === 'nothingBefore') return reason.end <= at;
  const announced = announcedAt(reason);
  if (announced === null || !('kinds' in reason)) return true;
  return announced === at && reason.kinds.join() === kinds.join();
}

function announcedAt(reason: Reason): Instant | null {
  return reason.is === 'next' || reason.is === 'snoozed' ? reason.at : null;
}
