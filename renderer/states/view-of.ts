import { nudgeFor } from '../../shared/nudge-builder.ts';
import type { Effect } from '../../shared/engine/turn.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { knotsView } from '../../shared/knots/knot-view-builder.ts';
import type { KnotsView } from '../../shared/knots/knot-view.ts';
import { appView } from '../../shared/view-builder.ts';
import type { AppView } from '../../shared/view.ts';
import { TODAY } from './day.ts';
import { liveThrough } from './situation.ts';
import type { Lived, LivedSituation } from './situation.ts';

/** What the app publishes in a situation. */
export function viewInSituation(situation: LivedSituation): AppView {
  const lived = liveThrough(situation);
  const { told = {} } = situation;
  const { language = 'en', safety = null, notices = [], firstRun = false, backup = NO_BACKUP } = told;
  const { holdChoice = null } = told;
  const t = createTranslator(language);
  return appView({
    now: lived.now,
    clockRate: told.clockRate ?? 1,
    language,
    t,
    state: lived.state,
    plan: lived.plan,
    settings: lived.settings,
    health: lived.health,
    today: lived.history.filter(({ at }) => at.startsWith(TODAY)),
    lastRoutine: lastRoutine(lived.effects),
    safety,
    holdChoice,
    knots: { revision: 1 },
    backup,
    notices,
    computer: {
      shortcutsRefused: told.shortcutsRefused ?? [],
      quietSources: told.quietSources ?? { doNotDisturb: true, fullScreen: false, cameraOrMicrophone: false },
    },
    canUndoReset: told.canUndoReset ?? false,
    windows: { firstRun, nudge: nudgeOf(lived, t) },
    version: '0.1.0',
  });
}

/** What the app answers about the log of knots in a situation. */
export function knotsOf(situation: LivedSituation): KnotsView {
  const { history, state, health, plan, now } = liveThrough(situation);
  return knotsView(history, state.routines.sessions, health, plan.equipment, now);
}

const NO_BACKUP: AppView['backup'] = { replaced: 0, chosen: null, undo: null };

/** The last prompt that was asked for is still on the screen, unless something took it away. */
function nudgeOf({ effects, plan }: Lived, t: ReturnType<typeof createTranslator>): AppView['nudge'] {
  const last = effects.findLast((effect) => effect.do === 'prompt' || effect.do === 'dismiss');
  return last?.do === 'prompt' ? nudgeFor(last, plan.prompt.snoozeMinutes, t) : null;
}

/** How the last routine ended since the app started. */
function lastRoutine(effects: readonly Effect[]): AppView['lastRoutine'] {
  for (const effect of effects.toReversed()) {
    if (effect.do !== 'record') continue;
    const { record } = effect;
    if (record.what !== 'done' && record.what !== 'partial' && record.what !== 'stopped') continue;
    const { what: outcome, routine, seconds, ofSeconds } = record;
    return { outcome, routine, seconds, ofSeconds };
  }
  return null;
}
