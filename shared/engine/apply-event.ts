import type { Now } from '../time.ts';
import { resumeAfterStart } from './app-start.ts';
import { closeOffer, logDrink, logMovement, replaceDrinks, undoDrink } from './by-hand.ts';
import { moveWithClock } from './clock-set.ts';
import { pauseReminders, resumeReminders } from './pause.ts';
import type { Plan } from './plan.ts';
import { setPosture } from './posture.ts';
import { skipPrompt, snoozePrompt } from './prompts.ts';
import { beginMeeting, beginQuiet, endMeeting, endQuiet } from './quiet.ts';
import { addWeight, answerSpot, commandRoutine, leaveRoutine, startRoutine } from './routine-run.ts';
import { recordComfort } from './sessions.ts';
import { applySettingsChange } from './settings-change.ts';
import { beginSleep, endSleep, endUnreportedSleep, lockScreen, unlockScreen } from './sleep-and-lock.ts';
import { change } from './turn.ts';
import type { EngineEvent, Turn } from './turn.ts';

/** Applies the event itself, before the rules of time. */
export function applyEvent(turn: Turn, event: EngineEvent, plan: Plan, now: Now): Turn {
  // The compiler does not see that the handler of a type takes events of that type.
  const handle = HANDLERS[event.type] as Handler<EngineEvent>;
  return handle(turn, event, plan, now);
}

type Handler<Event extends EngineEvent> = (turn: Turn, event: Event, plan: Plan, now: Now) => Turn;

/** An event without an entry does not compile. */
const HANDLERS: {
  readonly [Type in EngineEvent['type']]: Handler<Extract<EngineEvent, { type: Type }>>;
} = {
  // Commands: what the person does about prompts, routines, water and posture.
  start: startRoutine,
  player: (turn, { command }, _plan, now) => commandRoutine(turn, command, now.instant),
  spotScore: (turn, { score }, _plan, now) => answerSpot(turn, score, now.instant),
  addWeight: (turn, _event, _plan, now) => addWeight(turn, now.instant),
  leave: (turn, _event, plan, now) => leaveRoutine(turn, plan, now.instant),
  comfort: (turn, { leg, score }, _plan, now) => recordComfort(turn, leg, score, now.instant),
  snooze: (turn, { minutes }, _plan, now) => snoozePrompt(turn, minutes, now.instant),
  skip: (turn, _event, plan, now) => skipPrompt(turn, plan, now),
  moved: (turn, _event, _plan, now) => logMovement(turn, now),
  drink: (turn, { ml }, _plan, now) => logDrink(turn, ml, now),
  undoDrink: (turn) => undoDrink(turn),
  posture: (turn, { is }, plan, now) => setPosture(turn, is, plan, now),
  pause: (turn, event, _plan, now) => pauseReminders(turn, event, now.instant),
  resume: (turn, _event, _plan, now) => resumeReminders(turn, now.instant),
  meeting: (turn, { until }, _plan, now) => beginMeeting(turn, until, now.instant),
  meetingOver: (turn, _event, _plan, now) => endMeeting(turn, now.instant),
  offerAnswered: (turn) => closeOffer(turn),

  // What the app and the computer report.
  appStarted: (turn, _event, plan, now) => resumeAfterStart(turn, plan, now),
  tick: (turn, _event, plan, now) => endUnreportedSleep(turn, plan, now),
  asleep: (turn, _event, _plan, now) => beginSleep(turn, now.instant),
  awake: (turn, _event, plan, now) => endSleep(turn, plan, now),
  locked: (turn, _event, _plan, now) => lockScreen(turn, now.instant),
  unlocked: (turn) => unlockScreen(turn),
  quiet: (turn, { why }, _plan, now) => beginQuiet(turn, why, now.instant),
  quietOver: (turn, { why }, _plan, now) => endQuiet(turn, why, now.instant),
  clockSet: (turn, { by }, plan, now) => moveWithClock(turn, by, plan, now),
  settingsChanged: (turn, { previous }, plan, now) => applySettingsChange(turn, previous, plan, now),
  historyReplaced: (turn, { drinks }, _plan, now) => replaceDrinks(turn, drinks, now.instant),
  displayFailed: (turn) => change(turn, {}, { do: 'displayFailed' }),
};
