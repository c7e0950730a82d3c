import { assertNever } from '../assert-never.ts';
import type { Now } from '../time.ts';
import { answerOffer, drink, moveByHand, replaceDrinks, undoDrink } from './by-hand.ts';
import { moveWithClock } from './clock-set.ts';
import { leaveHours } from './leave-hours.ts';
import { endPause, pause, resume } from './pause.ts';
import type { Plan } from './plan.ts';
import { comePlanned } from './planned.ts';
import { countStanding, expirePosture, statePosture } from './posture.ts';
import { watchPresence } from './presence.ts';
import { endOverduePrompt, skipPrompt, snoozePrompt, withdrawWater } from './prompts.ts';
import {
  beginMeeting,
  beginQuiet,
  endMeeting,
  endOverdueMeeting,
  endQuiet,
  holdOpenPrompt,
} from './quiet.ts';
import { advanceRoutine, commandRoutine, leaveRoutine, startRoutine } from './routine-run.ts';
import { noteComfort } from './sessions.ts';
import { settingsChanged } from './settings-change.ts';
import { showDuePrompt } from './showing.ts';
import type { EngineState } from './state.ts';
import { fallAsleep, lock, startApp, unlock, wake, wakeByTick } from './app-start.ts';
import { change } from './turn.ts';
import type { EngineEvent, Turn } from './turn.ts';

/**
 * The whole life of a nudge: what becomes of the state when something happens at a moment, and what is to be done about
 * it. A refused event gives back the very same state and no effects.
 */
export function step(state: EngineState, event: EngineEvent, plan: Plan, now: Now): Turn {
  return settle(applyEvent({ state, effects: [] }, event, plan, now), plan, now);
}

/** What has come to an end by now, then what becomes due. Events of the same moment are applied before. */
export function settle(turn: Turn, plan: Plan, now: Now): Turn {
  const { instant } = now;
  const ended = endOverdueMeeting(endPause(turn, plan, now), instant);
  // What was left due in hours that are over goes by the posture of their last moment.
  const left = leaveHours(advanceRoutine(ended, plan, instant), plan, now);
  const worked = expirePosture(left, plan, now);
  const looked = comePlanned(holdOpenPrompt(watchPresence(worked, plan, now)), plan, now);
  const waiting = withdrawWater(endOverduePrompt(looked, plan, now), plan, now);
  return showDuePrompt(countStanding(waiting, plan, now), plan, now);
}

/** What the event itself does, before time takes its course. */
export function applyEvent(turn: Turn, event: EngineEvent, plan: Plan, now: Now): Turn {
  return isDeed(event) ? applyDeed(turn, event, plan, now) : applyCircumstance(turn, event, plan, now);
}

/** What the person does about prompts, routines and water. */
const DEEDS = [
  'start',
  'player',
  'leave',
  'comfort',
  'snooze',
  'skip',
  'moved',
  'drink',
  'undoDrink',
  'posture',
  'pause',
  'resume',
  'offerAnswered',
] as const;

type Deed = Extract<EngineEvent, { type: (typeof DEEDS)[number] }>;
type Circumstance = Exclude<EngineEvent, Deed>;

function isDeed(event: EngineEvent): event is Deed {
  return DEEDS.some((type) => type === event.type);
}

function applyDeed(turn: Turn, event: Deed, plan: Plan, now: Now): Turn {
  const { instant } = now;
  switch (event.type) {
    case 'start':
      return startRoutine(turn, event, plan, now);
    case 'player':
      return commandRoutine(turn, event.command, instant);
    case 'leave':
      return leaveRoutine(turn, plan, instant);
    case 'comfort':
      return noteComfort(turn, event.leg, event.score, instant);
    case 'snooze':
      return snoozePrompt(turn, event.minutes, instant);
    case 'skip':
      return skipPrompt(turn, plan, now);
    case 'moved':
      return moveByHand(turn, now);
    case 'drink':
      return drink(turn, event.ml, now);
    case 'undoDrink':
      return undoDrink(turn);
    case 'posture':
      return statePosture(turn, event.is, plan, now);
    case 'pause':
      return pause(turn, event, instant);
    case 'resume':
      return resume(turn, instant);
    case 'offerAnswered':
      return answerOffer(turn);
    default:
      return assertNever(event);
  }
}

/** What changes around the person: the app, the computer, its clock, their meetings and settings. */
function applyCircumstance(turn: Turn, event: Circumstance, plan: Plan, now: Now): Turn {
  const { instant } = now;
  switch (event.type) {
    case 'appStarted':
      return startApp(turn, plan, now);
    case 'tick':
      return wakeByTick(turn, plan, now);
    case 'asleep':
      return fallAsleep(turn, instant);
    case 'awake':
      return wake(turn, plan, now);
    case 'locked':
      return lock(turn, instant);
    case 'unlocked':
      return unlock(turn);
    case 'meeting':
      return beginMeeting(turn, event.until, instant);
    case 'meetingOver':
      return endMeeting(turn, instant);
    case 'quiet':
      return beginQuiet(turn, event.why, instant);
    case 'quietOver':
      return endQuiet(turn, event.why, instant);
    case 'clockSet':
      return moveWithClock(turn, event.by, plan, now);
    case 'settingsChanged':
      return settingsChanged(turn, event.previous, plan, instant);
    case 'historyReplaced':
      return replaceDrinks(turn, event.drinks, instant);
    case 'displayFailed':
      return change(turn, {}, { do: 'displayFailed' });
    default:
      return assertNever(event);
  }
}
