import type { Exemption, UntestedFiles } from './test-mirror.ts';

/** Source files without a test of their own path, and what tests them instead. A file that only exports types needs no line. */
export const UNTESTED: readonly UntestedFiles[] = [
  {
    files: [
      'shared/i18n/messages/en-{cli,day,first-run,knots-ui,knots,refusals,routines,safety-ui,safety}.ts',
      'shared/i18n/messages/en-{settings,shell,system,water}.ts',
    ],
    reason: 'Words, which are read all at once.',
    testedBy: 'tests/shared/i18n/messages/',
  },
  {
    files: [
      'shared/engine/{app-start,apply-event,by-hand,move-instants,next-change,plan,posture-now,proposal}.ts',
      'shared/engine/{quiet-reasons,routine-proposals,rule,sleep-and-lock,state,turn}.ts',
    ],
    reason:
      'Rules of one step. They are lived through by whole days: scenarios, laws, and rules in product words.',
    testedBy: 'tests/scenarios/',
  },
  {
    files: ['shared/simulator/{computer,effect-details,engine-run,person,script}.ts'],
    reason: 'Parts of the simulator, which the scenarios run as a whole.',
    testedBy: 'tests/scenarios/',
  },
  {
    files: ['shared/routines/{*-routines,dose-sources,equipment,routine,seated-swaps,sources}.ts'],
    reason: 'Data of the catalogue and its types.',
    testedBy: 'tests/shared/routines/catalogue.test.ts',
  },
  {
    files: ['shared/figure/{desk-poses,figure-motion,figure-scenes,seated-parts,seated-writing,stance}.ts'],
    reason: 'Poses as data: the joints of all of them are measured together.',
    testedBy: 'tests/shared/figure/',
  },
  {
    files: ['shared/figure/figure-{glass,roller,shapes,strap}.ts', 'shared/export/knot-page-style.ts'],
    reason: 'Drawing, which is looked at.',
    testedBy: 'tests/screenshots/',
  },
  {
    files: [
      'shared/safety/{answers,health-sources,knot-facts,knot-signs,open-questions}.ts',
      'shared/safety/safety-{blocks,questions,view}.ts',
    ],
    reason: 'Schemas and data of the check, which its paths go through.',
    testedBy: 'tests/shared/safety/',
  },
  {
    files: ['shared/{history/events,knots/knot-sources,knots/knot-view,backup/outcome}.ts'],
    reason: 'Schemas and data. Old files are read with them, and what does not fit is refused.',
    testedBy: 'tests/shared/versions.old-files.test.ts',
  },
  {
    files: ['shared/{assert-never,bridge,command-outcome,ipc,kinds,view}.ts'],
    reason: 'The contract between main and windows: names and schemas.',
    testedBy: 'tests/electron/main/app/calls.test.ts',
  },
  {
    files: ['electron/main/{compose,index,ports}.ts', 'electron/main/boot/zod-without-jit.ts'],
    reason: 'Boot and wiring, which only a whole app shows.',
    testedBy: 'tests/e2e/lifecycle.spec.ts',
  },
  {
    files: [
      'electron/main/app/handlers/*.ts',
      'electron/main/app/{assemble,commands,shortcut-actions}.ts',
      'electron/main/{engine/carry-out-effects,engine/record-effects,health/pause-for-today}.ts',
      'electron/main/{profile/profile,windows/app-memory}.ts',
      'shared/nudge-builder.ts',
    ],
    reason: 'Parts of the app, which is tested on its ports from what a person does to what they see.',
    testedBy: 'tests/electron/main/app/unknot.test.ts',
  },
  {
    files: ['electron/main/cli/{command-request,options,read-values,run-request}.ts'],
    reason: 'Parts of the one table of commands, which is tested from the line to the answer.',
    testedBy: 'tests/electron/main/cli/answer-command.test.ts',
  },
  {
    files: [
      'electron/main/security/{app-protocol,no-navigation,no-network,no-permissions}.ts',
      'electron/preload/index.ts',
      'electron/main/adapters/call-channel.ts',
    ],
    reason: 'Only Electron refuses what they forbid.',
    testedBy: 'tests/e2e/security.spec.ts',
  },
  {
    files: [
      'electron/main/adapters/computer/{global-shortcuts,login-item,native-theme,this-computer}.ts',
      'electron/main/adapters/computer/computer-facts.ts',
    ],
    reason: 'They ask Electron and the desktop.',
    testedBy: 'tests/e2e/diagnostics.spec.ts',
  },
  {
    files: [
      'electron/main/adapters/dbus/{bus,desktop-services,do-not-disturb,notification,session-watch,tray-host}.ts',
      'electron/main/adapters/presence/power-monitor.ts',
    ],
    reason: 'They speak to services of the desktop.',
    testedBy: 'tests/e2e/presence.spec.ts',
  },
  {
    files: ['electron/main/adapters/display/{electron-notification,node-notifier}.ts'],
    reason: 'Only a desktop shows a notification.',
    testedBy: 'tests/e2e/display.spec.ts',
  },
  {
    files: ['electron/main/adapters/{electron-tray,built-files}.ts'],
    reason: 'Only a desktop shows a tray.',
    testedBy: 'tests/e2e/tray.spec.ts',
  },
  {
    files: ['electron/main/adapters/{file-dialogs,storage/file-log}.ts'],
    reason: 'Libraries that need Electron.',
    testedBy: 'tests/e2e/files.spec.ts',
  },
  {
    files: ['electron/main/adapters/storage/write-by-store.ts'],
    reason: 'The write of a document, which is refused and killed at each of its calls.',
    testedBy: 'tests/electron/main/adapters/storage/document-file.faults.test.ts',
  },
  {
    files: ['electron/main/adapters/windows/{browser-windows,corner-arrival,screens,window-looks}.ts'],
    reason: 'Only a desktop has windows.',
    testedBy: 'tests/e2e/window-places.spec.ts',
  },
  {
    files: ['electron/main/adapters/history/{append-line,tidy-folder}.ts'],
    reason: 'Steps of the history, which is refused and killed at each of their calls.',
    testedBy: 'tests/electron/main/adapters/history/history-folder.refusals.test.ts',
  },
  {
    files: ['renderer/**/*.tsx'],
    reason: 'What a window shows: looked at, and used as a person does.',
    testedBy: 'tests/screenshots/',
  },
  {
    files: ['renderer/**/use-*.ts', 'renderer/{api,frames,make-view-context,view-context,window-name}.ts'],
    reason: 'They live inside a window.',
    testedBy: 'tests/e2e/',
  },
  {
    files: ['renderer/states/*.ts'],
    reason: 'Every named state is reached and shown, and the fake bridge answers from them.',
    testedBy: 'tests/renderer/states/all-states.test.ts',
  },
  {
    files: ['renderer/gallery/{dress,gallery,window}.ts'],
    reason: 'The picker of states for developers, which is not shipped.',
    testedBy: 'tests/build/renderer-bundle.test.ts',
  },
  {
    files: [
      'renderer/features/settings/**/*-blocks.ts',
      'renderer/features/settings/{go-to-group,heading-id,saving}.ts',
    ],
    reason: 'Tables that are held against the schema of the settings, and what they are made of.',
    testedBy: 'tests/renderer/features/settings/settings-sections.test.ts',
  },
  {
    files: [
      'renderer/features/{first-run/display-words,knots/form/form-fields,knots/form/send-draft}.ts',
      'renderer/features/{player/announcement,settings/data/backup-words,settings/look/language-name}.ts',
      'renderer/features/settings/reminders/further-time.ts',
      'renderer/ui/{class-names,figure-pictures,sounds}.ts',
      'renderer/ui/timeline/{planned-marks,signs}.ts',
    ],
    reason: 'A few lines between the view and a component.',
    testedBy: 'tests/e2e/',
  },
];

/** Tests without a source file of their path, as they test a whole. */
export const SUITES: readonly Exemption[] = [
  { files: ['tests/shared/engine/laws/*.test.ts'], reason: 'What holds for the engine over any days.' },
  {
    files: ['tests/electron/main/health/{first-answers,health-answers,health-unlogged,knots}.test.ts'],
    reason: 'From an answer about health to files, plan and windows, through the whole app.',
  },
  {
    files: ['tests/electron/main/adapters/disk-faults.test.ts'],
    reason: 'A helper of the tests that must not lie.',
  },
  {
    files: ['tests/electron/main/engine/same-senses.test.ts'],
    reason: 'The app and the simulator, held against each other.',
  },
  {
    files: ['tests/shared/safety/every-state/*.test.ts', 'tests/shared/knots/every-knot.test.ts'],
    reason: 'States gone through one by one; docs/safety.md says how many.',
  },
  {
    files: ['tests/shared/simulator/rules-*.test.ts'],
    reason: 'Rules in product words, lived through by simulated days.',
  },
  {
    files: ['tests/build/renderer-bundle.test.ts', 'tests/build/mutants/mutant-list.test.ts'],
    reason: 'What is built, and a list that must not go stale.',
  },
  {
    files: ['tests/renderer/features/{first-run/first-run-screens,settings/settings-sections}.test.ts'],
    reason: 'All screens or sections of a page together.',
  },
];
