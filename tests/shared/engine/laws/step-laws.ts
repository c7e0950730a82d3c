import { step } from '../../../../shared/engine/step.ts';
import type { EngineEvent } from '../../../../shared/engine/turn.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { HOUR } from '../../../../shared/time.ts';
import { must } from './moment.ts';
import type { Law, Moment } from './moment.ts';

/** A second tick at the same moment changes nothing and does nothing. */
export const secondTickDoesNothing: Law = () => (moment) => {
  const { state, plan, now } = moment;
  // A computer on which time passes does not sleep.
  if (state.asleep) return;
  const again = step(state, { type: 'tick' }, plan, now);
  const nothing = again.state === state && again.effects.length === 0;
  must(nothing, 'A second look changes nothing.', () => ({
    again: again.effects,
    state: again.state,
    moment,
  }));
};

/** An event that means nothing at the moment gives back the state itself, and does nothing. */
export const refusedIsUnchanged: Law = () => (moment) => {
  // Time that passes brings changes of its own; right after an event all of that is done.
  if (moment.event.type === 'tick' || moment.state.asleep) return;
  const { state, plan, now } = moment;
  for (const event of refusedIn(moment)) {
    const turn = step(state, event, plan, now);
    const refused = turn.state === state && turn.effects.length === 0;
    must(refused, `Refused: ${event.type}.`, () => ({
      event,
      effects: turn.effects,
      after: turn.state,
      moment,
    }));
  }
};

/** What is remembered stays small, however long the life. */
export const notGrowing: Law = () => (moment) => {
  const { planned, habits, away, quiet, drinks, routines } = moment.state;
  const sizes = [planned.due.length, planned.handled.length, habits.days.length, quiet.length];
  const [oldest, newest] = [drinks[0], drinks.at(-1)];
  const recent = oldest === undefined || newest === undefined || newest.at - oldest.at <= 36 * HOUR;
  const small = recent && sizes.every((size) => size <= 12) && (away?.answered.length ?? 0) <= 4;
  must(routines.sessions.length <= 40, 'The sessions are the latest.', () => moment.state);
  must(small, 'The state does not grow.', () => moment.state);
};

function refusedIn({ state, plan, now }: Moment): EngineEvent[] {
  const { prompt, player, pause, meeting, drinks, quiet, locked, habits, routines } = state;
  const waits = prompt !== null && prompt.phase !== 'started';
  const canSnooze = prompt?.phase === 'open' && prompt.snoozes < 2;
  const past = now.instant - 1;
  const rules: readonly (readonly [refused: boolean, event: EngineEvent])[] = [
    [!canSnooze, { type: 'snooze', minutes: 5 }],
    [!waits, { type: 'skip' }],
    [player !== null, { type: 'start', routine: 'R1', form: FULL_FORM, checked: false }],
    [player === null, { type: 'player', command: 'next' }],
    [player === null, { type: 'leave' }],
    [true, { type: 'start', routine: 'R8', form: FULL_FORM, checked: true }],
    [true, { type: 'start', routine: 'R8', form: { ...FULL_FORM, leg: 'left' }, checked: false }],
    [routines.sessions.length === 0, { type: 'comfort', leg: 'left', score: 3 }],
    [pause === null, { type: 'resume' }],
    [true, { type: 'pause', until: past, byClock: true }],
    [true, { type: 'meeting', until: past }],
    [meeting === null, { type: 'meetingOver' }],
    [drinks.length === 0, { type: 'undoDrink' }],
    [quiet.some(({ why }) => why === 'fullScreen'), { type: 'quiet', why: 'fullScreen' }],
    [quiet.every(({ why }) => why !== 'fullScreen'), { type: 'quietOver', why: 'fullScreen' }],
    [quiet.length === 0 && meeting === null, { type: 'quietOver', why: null }],
    [true, { type: locked ? 'locked' : 'unlocked' }],
    [true, { type: 'clockSet', by: 0 }],
    [!habits.offered, { type: 'offerAnswered' }],
    [true, { type: 'settingsChanged', previous: plan }],
  ];
  return rules.filter(([refused]) => refused).map(([, event]) => event);
}
