import { pauseEnd } from '../../shared/engine/pause-choice.ts';
import type { PauseChoice } from '../../shared/engine/pause-choice.ts';
import type { MeetingMinutes } from '../../shared/engine/quiet-reasons.ts';
import type { EngineEvent } from '../../shared/engine/turn.ts';
import { GENTLE_PATCH } from '../../shared/settings/presets.ts';
import { MINUTE } from '../../shared/time.ts';
import type { AppView } from '../../shared/view.ts';
import type { Backups } from './backups.ts';
import type { CallHandlers } from './calls.ts';
import type { DayTotals } from './day-totals.ts';
import type { Engine } from './engine.ts';
import type { Notices } from './notices.ts';
import type { WindowsPort } from './ports.ts';
import type { Profile } from './profile.ts';
import type { SettingsPatch } from '../../shared/settings/patch.ts';

export interface HandlerParts {
  readonly engine: Engine;
  readonly profile: Profile;
  readonly backups: Backups;
  readonly totals: DayTotals;
  readonly notices: Notices;
  readonly windows: WindowsPort;
  readonly view: () => AppView;
  readonly publish: () => void;
}

/** What answers the windows. Each call is one event for the engine, one change of the profile, or one of a window. */
export function callHandlers(parts: HandlerParts): CallHandlers {
  const { engine, profile, totals } = parts;
  const dispatched = (event: EngineEvent) => ({ accepted: engine.dispatch(event) });
  return {
    ...windowHandlers(parts),
    ...profileHandlers(parts),
    ...backupHandlers(parts),
    'routine.start': ({ routine, form }) => dispatched({ type: 'start', routine, form }),
    'comfort.note': ({ leg, score }) => dispatched({ type: 'comfort', leg, score }),
    'player.command': ({ command }) => dispatched({ type: 'player', command }),
    'player.leave': () => dispatched({ type: 'leave' }),
    'prompt.snooze': ({ minutes }) => dispatched({ type: 'snooze', minutes }),
    'prompt.skip': () => dispatched({ type: 'skip' }),
    'water.log': ({ ml }) => dispatched({ type: 'drink', ml }),
    'water.undo': () => dispatched({ type: 'undoDrink' }),
    'pause.start': (choice) => ({ accepted: pauseFor(choice, engine, profile) }),
    'pause.end': () => dispatched({ type: 'resume' }),
    'history.summary': () => totals.years(),
    'meeting.start': ({ minutes }) => ({ accepted: meetingFor(minutes, engine) }),
    'meeting.end': () => dispatched({ type: 'meetingOver' }),
    'posture.state': ({ is }) => dispatched({ type: 'posture', is }),
  };
}

type Handlers<Names extends keyof CallHandlers> = Pick<CallHandlers, Names>;

function windowHandlers({
  windows,
  notices,
  view,
  publish,
}: HandlerParts): Handlers<'view.get' | 'notice.dismiss' | 'window.openMain' | 'window.close'> {
  return {
    'view.get': view,
    'notice.dismiss': ({ id }) => {
      const accepted = notices.dismiss(id);
      publish();
      return { accepted };
    },
    'window.openMain': ({ page }) => {
      windows.open('main', page);
      return { accepted: true };
    },
    'window.close': (_nothing, from) => {
      windows.close(from);
      return { accepted: true };
    },
  };
}

/** A change of what the plan is made from tells the engine what the plan was before. */
function profileHandlers({
  engine,
  profile,
}: HandlerParts): Handlers<'settings.change' | 'health.answer' | 'offer.answer'> {
  const changeSettings = (patch: SettingsPatch) => {
    const previous = profile.plan;
    const result = profile.changeSettings(patch);
    if (!result.ok) return result;
    engine.dispatch({ type: 'settingsChanged', previous });
    return { ok: true as const };
  };
  return {
    'settings.change': changeSettings,
    'offer.answer': ({ accept }) => {
      if (accept) changeSettings(GENTLE_PATCH);
      return { accepted: engine.dispatch({ type: 'offerAnswered' }) };
    },
    'health.answer': (answers) => {
      const previous = profile.plan;
      profile.answerHealth(answers);
      engine.dispatch({ type: 'settingsChanged', previous });
      return { accepted: true };
    },
  };
}

function backupHandlers({
  backups,
}: HandlerParts): Handlers<
  'backup.save' | 'backup.choose' | 'backup.restore' | 'backup.cancel' | 'backup.undo'
> {
  return {
    'backup.save': ({ withHealth }) => backups.save(withHealth),
    'backup.choose': () => backups.choose(),
    'backup.restore': () => backups.restore(),
    'backup.cancel': () => {
      backups.cancel();
      return { accepted: true };
    },
    'backup.undo': () => backups.undo(),
  };
}

/** The same pause from the windows and from the tray. False when it would be over at once. */
export function pauseFor(choice: PauseChoice, engine: Engine, profile: Profile): boolean {
  const until = pauseEnd(choice, profile.settings.hours, engine.now());
  return engine.dispatch({ type: 'pause', until, byClock: choice.for !== 'minutes' });
}

/** In a meeting for so long; `null` = until the person says that it is over. */
export function meetingFor(minutes: MeetingMinutes, engine: Engine): boolean {
  const until = minutes === null ? null : engine.now().instant + minutes * MINUTE;
  return engine.dispatch({ type: 'meeting', until });
}
