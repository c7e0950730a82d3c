import { beforeAll, describe, expect, test } from 'vitest';
import { BROKEN_FILES, calling, importing } from './broken-files.ts';
import { lintTree } from './mirror.ts';
import type { Finding } from './mirror.ts';

/** What the files below import, so that a refusal cannot come from a path that leads nowhere. */
const TARGETS = [
  'shared/time.ts',
  'shared/ipc.ts',
  'shared/view.ts',
  'shared/bridge.ts',
  'shared/engine/step.ts',
  'shared/kinds.ts',
  'shared/routines/routine.ts',
  'shared/figure/figure.ts',
  'shared/safety/locks.ts',
  'shared/water/water.ts',
  'shared/history/events.ts',
  'shared/knots/knot-view.ts',
  'shared/export/knot-export.ts',
  'shared/i18n/phrases.ts',
  'shared/perception/perceive.ts',
  'shared/simulator/simulate.ts',
  'electron/main/ports.ts',
  'electron/main/engine/engine.ts',
  'electron/main/tray/tray-content.ts',
  'electron/main/app/commands.ts',
  'electron/main/cli/control.ts',
  'electron/main/adapters/power.ts',
  'electron/main/adapters/desktop/signals.ts',
  'electron/main/adapters/files/flush.ts',
  'electron/preload/index.ts',
  'renderer/api.ts',
  'renderer/view-store.ts',
  'renderer/view-context.ts',
  'renderer/use-main-view.ts',
  'renderer/use-player-view.ts',
  'renderer/use-nudge-view.ts',
  'renderer/use-amounts.ts',
  'renderer/states/fake-bridge.ts',
  'renderer/gallery/dress.ts',
  'renderer/features/player/step-text.ts',
  'renderer/ui/class-names.ts',
  'build/scripts/tool.ts',
  'tests/support.ts',
  'elsewhere/code.ts',
  'node_modules/zod/index.js',
];

/** What each layer does import: the importing file, and what it names. */
const ALLOWED_IMPORTS: readonly (readonly [file: string, specifier: string])[] = [
  ['shared/engine/allowed-1.ts', '../time.ts'],
  ['shared/engine/allowed-2.ts', '../water/water.ts'],
  ['shared/engine/allowed-3.ts', 'temporal-polyfill'],
  ['shared/history/allowed.ts', '../kinds.ts'],
  ['shared/i18n/allowed.ts', 'i18next'],
  ['shared/export/allowed.ts', '../i18n/phrases.ts'],
  ['shared/perception/allowed.ts', '../engine/step.ts'],
  ['shared/simulator/allowed-1.ts', '../i18n/phrases.ts'],
  ['shared/simulator/allowed-2.ts', '../perception/perceive.ts'],
  ['shared/allowed.ts', './engine/step.ts'],
  ['electron/main/engine/allowed-1.ts', '../../../shared/engine/step.ts'],
  ['electron/main/engine/allowed-2.ts', 'node:fs/promises'],
  ['electron/main/engine/allowed-3.ts', '../ports.ts'],
  ['electron/main/app/allowed.ts', '../tray/tray-content.ts'],
  ['electron/main/cli/allowed.ts', '../app/commands.ts'],
  ['electron/main/engine/allowed-4.ts', '../../../shared/perception/perceive.ts'],
  ['electron/main/compose.ts', './adapters/power.ts'],
  ['electron/main/index.ts', './adapters/desktop/signals.ts'],
  ['electron/main/adapters/allowed-1.ts', '../ports.ts'],
  ['electron/main/adapters/allowed-2.ts', '../../../shared/kinds.ts'],
  ['electron/main/adapters/allowed-3.ts', 'electron'],
  ['electron/main/adapters/allowed-4.ts', './files/flush.ts'],
  ['electron/main/adapters/desktop/allowed-1.ts', './signals.ts'],
  ['electron/main/adapters/desktop/allowed-2.ts', '../files/flush.ts'],
  ['electron/main/adapters/files/allowed-1.ts', './flush.ts'],
  ['electron/main/adapters/files/allowed-2.ts', '../../../../shared/time.ts'],
  ['electron/main/adapters/files/allowed-3.ts', 'node:fs'],
  ['electron/preload/allowed-1.ts', '../../shared/bridge.ts'],
  ['electron/preload/allowed-2.ts', 'electron'],
  ['renderer/allowed.ts', './features/player/step-text.ts'],
  ['renderer/states/allowed.ts', '../../shared/engine/step.ts'],
  ['renderer/gallery/allowed-1.ts', '../states/fake-bridge.ts'],
  ['renderer/gallery/allowed-2.ts', '../api.ts'],
  ['tests/renderer/allowed.ts', '../../renderer/states/fake-bridge.ts'],
  ['renderer/use-allowed.ts', './view-store.ts'],
  ['renderer/features/player/allowed-1.ts', './step-text.ts'],
  ['renderer/features/player/allowed-2.ts', '../../ui/class-names.ts'],
  ['renderer/features/player/allowed-3.ts', '../../api.ts'],
  ['renderer/features/player/allowed-4.ts', '../../../shared/engine/step.ts'],
  ['renderer/features/player/allowed-5.ts', 'react-dom/client'],
  ['renderer/features/player/allowed-6.ts', '../../use-player-view.ts'],
  ['renderer/features/nudge/allowed.ts', '../../use-nudge-view.ts'],
  ['renderer/features/today/allowed.ts', '../../use-main-view.ts'],
  ['renderer/ui/allowed-1.ts', './class-names.ts'],
  ['renderer/ui/allowed-2.ts', '../use-allowed.ts'],
  ['build/scripts/allowed.ts', '../../shared/simulator/simulate.ts'],
  ['tool.config.ts', 'vite'],
  ['tests/allowed.ts', '../electron/main/engine/engine.ts'],
];

/** Calls whose failure somebody handles, or hears of. */
const KEPT_CALLS: readonly (readonly [file: string, text: string])[] = [
  `call('safety.close').then(show, fail);`,
  `call('safety.close').then(show).catch(fail);`,
  `call('safety.close').then(show, () => show('failed'));`,
  `call('safety.close').then(show).catch(() => show('failed')).finally(show);`,
  `export const closed = await call('safety.close');`,
  `export const close = () => call('safety.close');`,
].map((text, index) => [`renderer/features/today/kept-${index}.ts`, calling(text)] as const);

let findings: readonly Finding[] = [];

beforeAll(async () => {
  findings = await lintTree(
    new Map([
      ...TARGETS.map((file) => [file, 'export const value = 1;'] as const),
      ...ALLOWED_IMPORTS.map(([file, specifier]) => [file, importing(specifier)] as const),
      ...KEPT_CALLS,
      ...BROKEN_FILES.map(({ file, text }) => [file, text] as const),
    ]),
  );
}, 60_000);

describe('what breaks a rule is found by that rule and no other', () => {
  test.each(BROKEN_FILES)('$file: $text', ({ file, rules }) => {
    expect(rulesFoundIn(file)).toEqual([...rules].toSorted());
  });
});

describe('what a layer may import is left alone', () => {
  test.each(ALLOWED_IMPORTS)('%s imports %s', (file) => {
    expect(rulesFoundIn(file)).toEqual([]);
  });
});

test.each(KEPT_CALLS)('%s handles what becomes of its call', (file) => {
  expect(rulesFoundIn(file)).toEqual([]);
});

test('nothing else is found', () => {
  const broken = new Set(BROKEN_FILES.map(({ file }) => file));
  // A folder without a layer, which stands for code from elsewhere.
  broken.add('elsewhere/code.ts');
  expect(findings.filter(({ filename }) => !broken.has(filename))).toEqual([]);
});

function rulesFoundIn(file: string): string[] {
  const rules = findings.filter(({ filename }) => filename === file).map(({ code }) => code);
  return [...new Set(rules)].toSorted();
}
