import { reasonAt } from '../../../shared/engine/reason.ts';
import { waterMode } from '../../../shared/water/fluids.ts';
import { reasonLine } from '../../../shared/i18n/phrases.ts';
import type { AppView } from '../../../shared/view.ts';
import { appView } from '../../../shared/view-builder.ts';
import type { ComputerView, WindowsView } from '../../../shared/view-builder.ts';
import type { Backups } from '../backup/backups.ts';
import type { EventLog } from '../history/event-log.ts';
import type { Engine } from '../engine/engine.ts';
import type { KnotLog } from '../health/knot-log.ts';
import type { Language } from '../profile/language.ts';
import type { Notices } from '../profile/notices.ts';
import type { TrayPort, WindowsPort } from '../ports.ts';
import type { SettingsReset } from '../profile/settings-reset.ts';
import type { Profile } from '../profile/profile.ts';
import type { EffectRecorder } from '../engine/record-effects.ts';
import type { Safety } from '../health/safety.ts';
import { viewFor } from '../../../shared/window-views.ts';
import { trayContent } from '../tray/tray-content.ts';
import type { TrayActions } from '../tray/tray-content.ts';

export interface ViewPublisherParts {
  readonly engine: Engine;
  readonly profile: Profile;
  readonly eventLog: EventLog;
  readonly effectRecorder: EffectRecorder;
  readonly backups: Backups;
  readonly safety: Safety;
  readonly knots: KnotLog;
  readonly notices: Notices;
  readonly tray: TrayPort;
  readonly trayActions: TrayActions;
  readonly windows: WindowsPort;
  readonly language: Language;
  readonly computer: { readonly view: ComputerView };
  readonly settingsReset: SettingsReset;
  readonly keeper: { readonly view: WindowsView };
  readonly clockRate: number;
  readonly version: string;
  /** Called with the new reason line whenever it changes. */
  readonly onReason: (line: string) => void;
}

/** Shows the state of the app in the tray and in the windows. */
export class ViewPublisher {
  readonly #parts: ViewPublisherParts;
  #reason = '';

  constructor(parts: ViewPublisherParts) {
    this.#parts = parts;
  }

  /** The reason line. */
  get reason(): string {
    const { engine, profile, language } = this.#parts;
    const now = engine.now();
    return reasonLine(reasonAt(engine.state, profile.plan, now), now, language.t);
  }

  get view(): AppView {
    const { engine, profile, eventLog, effectRecorder, backups, safety, knots, notices, ...rest } =
      this.#parts;
    const now = engine.now();
    return appView({
      now,
      clockRate: rest.clockRate,
      language: rest.language.tag,
      t: rest.language.t,
      state: engine.state,
      plan: profile.plan,
      settings: profile.settings,
      health: profile.health,
      today: eventLog.today(now),
      lastRoutine: effectRecorder.lastRoutine,
      safety: safety.view,
      holdChoice: safety.holdChoice,
      knots: { revision: knots.revision() },
      backup: backups.view,
      notices: notices.all,
      computer: rest.computer.view,
      canUndoReset: rest.settingsReset.canUndo,
      windows: rest.keeper.view,
      version: rest.version,
    });
  }

  publish(): void {
    const { engine, profile, tray, trayActions, windows, language, onReason } = this.#parts;
    const { settings, health } = profile;
    const content = trayContent({
      state: engine.state,
      plan: profile.plan,
      now: engine.now(),
      t: language.t,
      units: settings.look.units,
      waterMode: waterMode(health, settings.reminders.water, engine.now().instant),
      actions: trayActions,
    });
    tray.show(content);
    let whole: AppView | null = null;
    windows.publish((name) => viewFor(name, (whole ??= this.view)));
    if (content.tooltip !== this.#reason) onReason(content.tooltip);
    this.#reason = content.tooltip;
  }
}
