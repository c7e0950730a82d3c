import type { Temporal } from 'temporal-polyfill';
import { AWAY_AFTER } from '../../../../shared/engine/presence.ts';
import type { EngineState } from '../../../../shared/engine/state.ts';
import type { Effect } from '../../../../shared/engine/turn.ts';
import { WEEKDAYS } from '../../../../shared/settings/schema.ts';
import type { Hours } from '../../../../shared/settings/schema.ts';
import { MINUTE, instantOf, zoned } from '../../../../shared/time.ts';
import type { Now } from '../../../../shared/time.ts';
import { must } from './moment.ts';
import type { Law } from './moment.ts';

export function showings(effects: readonly Effect[]): Extract<Effect, { do: 'prompt' }>[] {
  return effects.filter((effect) => effect.do === 'prompt');
}

/** What stands on the screen is what the effects have put there, and never two prompts at a time. */
export const neverTwoPrompts: Law = () => {
  let shows = false;
  return ({ event, effects, state, before }) => {
    // What showed has gone with the app that showed it.
    if (event.type === 'appStarted') shows = false;
    for (const effect of effects) {
      if (effect.do !== 'prompt' && effect.do !== 'dismiss') continue;
      const ends = event.type === 'appStarted' && effect.do === 'dismiss';
      must(ends || shows === (effect.do === 'dismiss'), 'Never two prompts.', () => ({
        effects,
        before,
        state,
      }));
      shows = effect.do === 'prompt';
    }
    const open = state.prompt?.phase === 'open';
    must(open === shows, 'What shows is the open prompt.', () => ({ event, effects, before, state }));
    must(!open || state.player === null, 'Nothing shows while a routine runs.', () => state);
  };
};

/** Never outside hours, in a pause, away, locked or quiet; asleep no step is made at all. */
export const neverOutOfPlace: Law = () => {
  let exercised = -Infinity;
  return (moment) => {
    const { at, event, before, state, truth, effects, now, plan } = moment;
    // Whoever follows a routine is there, though no key is pressed; not so while the app was cut off.
    if (event.type !== 'appStarted' && runs(before)) exercised = at;
    if (state.prompt?.phase === 'open') {
      must(!truth.paused, 'No prompt shows in a pause.', () => moment);
      must(truth.quiet.size === 0, 'No prompt shows while quiet.', () => [moment, [...truth.quiet]]);
    }
    if (showings(effects).length === 0) return;
    must(isWithin(plan.hours, now), 'No prompt comes outside hours.', () => moment);
    must(!truth.locked, 'No prompt comes on a locked screen.', () => moment);
    const away = now.lastInput !== undefined && at - Math.max(truth.lastTouch, exercised) >= AWAY_AFTER;
    must(!away, 'No prompt comes while nobody is there.', () => moment);
  };
};

function runs({ player }: EngineState): boolean {
  return player !== null && player.runningSince !== null;
}

/** Nothing is shown in the minute after quiet. */
export const calmAfterQuiet: Law = () => {
  let quietEnded = -Infinity;
  let wasQuiet = false;
  return (moment) => {
    const quiet = moment.truth.quiet.size > 0;
    if (wasQuiet && !quiet) quietEnded = moment.at;
    wasQuiet = quiet;
    if (showings(moment.effects).length === 0) return;
    must(moment.at - quietEnded >= MINUTE, 'Nothing shows in the minute after quiet.', () => moment);
  };
};

/** New prompts for movement or water keep their distance to the prompt before. */
export const gapsKept: Law = () => {
  let ended = -Infinity;
  let looked = 0;
  return (moment) => {
    const { before, state, effects, plan, at, event } = moment;
    // While nobody looks a prompt ends with the hours, or with the break that answers it.
    const endsAfter = event.type === 'awake' || event.type === 'appStarted' ? looked : at;
    if (before.prompt !== null && before.prompt.id !== state.prompt?.id) ended = endsAfter;
    looked = at;
    if (state.promptsSoFar === before.promptsSoFar) return;
    const kinds = showings(effects).at(-1)?.kinds ?? [];
    // A planned stretch and a change of posture wait for no gap, and take others along.
    if (kinds.includes('stretch') || kinds.includes('posture')) return;
    must(at - ended >= plan.prompt.gapMinutes * MINUTE, 'New prompts keep the gap.', () => moment);
  };
};

/** No prompt is put off more than twice, by hand or by leaving its routine, and the last showing does not offer it. */
export const snoozedAtMostTwice: Law = () => {
  let id = 0;
  let times = 0;
  return (moment) => {
    const { state, before, effects } = moment;
    for (const effect of effects) {
      if (effect.do === 'prompt') {
        if (state.promptsSoFar !== id) times = 0;
        id = state.promptsSoFar;
        must(effect.canSnooze === times < 2, 'Only what can be put off says so.', () => moment);
      }
      if (effect.do !== 'record') continue;
      const { what } = effect.record;
      const left = what === 'stopped' && before.prompt !== null && state.prompt !== null;
      if (what === 'snoozed' || left) times += 1;
    }
    must(times <= 2, 'No prompt is put off more than twice.', () => moment);
  };
};

/** Told from the calendar of three days, without any memory. */
function isWithin(hours: Hours, { instant, timeZone }: Now): boolean {
  const today = zoned(instant, timeZone).toPlainDate();
  return [-1, 0, 1].some((days) => {
    const date: Temporal.PlainDate = today.add({ days });
    const weekday = WEEKDAYS[date.dayOfWeek - 1] ?? 'mon';
    return hours[weekday].some(([from, to]) => {
      const last = to < from ? date.add({ days: 1 }) : date;
      return instantOf(date, from, timeZone) <= instant && instant < instantOf(last, to, timeZone);
    });
  });
}
