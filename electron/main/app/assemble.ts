import { Backups } from '../backup/backups.ts';
import { Computer } from '../computer/computer.ts';
import { Engine } from '../engine/engine.ts';
import { EffectRecorder } from '../engine/record-effects.ts';
import { KnotLog } from '../health/knot-log.ts';
import { Safety } from '../health/safety.ts';
import { DayTotals } from '../history/day-totals.ts';
import { EventLog } from '../history/event-log.ts';
import { NudgeDisplay } from '../nudge/nudge-display.ts';
import { Language } from '../profile/language.ts';
import { Notices } from '../profile/notices.ts';
import { Profile } from '../profile/profile.ts';
import { Saving } from '../profile/saving.ts';
import { SettingsReset } from '../profile/settings-reset.ts';
import { ExclusiveDialog } from '../windows/exclusive-dialog.ts';
import { WindowKeeper } from '../windows/window-keeper.ts';
import { WindowReports } from '../windows/window-reports.ts';
import { ChangeRunner } from './change-runner.ts';
import { Commands } from './commands.ts';
import { shortcutActions } from './shortcut-actions.ts';
import type { UnknotPorts } from './unknot-ports.ts';

/* All parts of the app. Each is made of ports and of the parts above it. */

export type AppParts = ReturnType<typeof assemble>;

export function assemble(ports: UnknotPorts) {
  return withFeatures(withChanges(keptParts(ports)));
}

/** What the app keeps of the person, and the engine on top of it. */
function keptParts(ports: UnknotPorts) {
  const notices = new Notices();
  const saving = new Saving(notices, ports.log);
  const profile = new Profile(ports.files, saving, notices, () => ports.clock.now());
  const language = new Language(ports.translations, ports.systemLanguage, profile.settings.look.language);
  const eventLog = new EventLog(ports.history, saving, notices);
  const effectRecorder = new EffectRecorder(eventLog, saving);
  const engine = new Engine({
    ...ports,
    initial: profile.savedState,
    plan: () => profile.plan,
    remember: (effects, now) => effectRecorder.remember(effects, now),
  });
  return { ...ports, notices, saving, profile, language, eventLog, effectRecorder, engine };
}

/** The one way in, and what a person can do through it. */
function withChanges(parts: ReturnType<typeof keptParts>) {
  const { engine, profile } = parts;
  const changes = new ChangeRunner(engine, profile);
  return { ...parts, changes, commands: new Commands(engine, profile, changes) };
}

function withFeatures(parts: ReturnType<typeof withChanges>) {
  const { changes, history, log, profile } = parts;
  const keeper = new WindowKeeper(parts);
  const display = new NudgeDisplay({
    notifications: parts.displayMethods,
    corner: keeper.corner,
    style: () => profile.settings.prompt.style,
    log,
  });
  const dialog = new ExclusiveDialog((change) => changes.run(change));
  const knots = new KnotLog(parts);
  const safety = new Safety({ ...parts, pressureOn: (leg) => knots.pressureOn(leg) });
  const { fileDialogs: dialogs, backupFiles: files } = parts;
  const openKnots = () => knots.readOpenKnots();
  const backups = new Backups({ ...parts, dialogs, dialog, files, openKnots });
  const settingsReset = new SettingsReset({ profile, timesReplaced: () => backups.timesReplaced });
  const computer = new Computer({
    ...parts,
    ports: parts.computer,
    shortcutActions: shortcutActions(parts),
  });
  const stamp = (month: string) => history.stamp(month);
  const totals = new DayTotals({ ...parts, stamp, openCache: parts.openTotalsCache });
  const reports = new WindowReports(parts);
  return {
    ...parts,
    keeper,
    display,
    dialog,
    knots,
    safety,
    backups,
    settingsReset,
    computer,
    totals,
    reports,
  };
}
