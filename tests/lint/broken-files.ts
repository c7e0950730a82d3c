/** A file that breaks one rule, and the one or more findings that it must have. */
export interface BrokenFile {
  readonly file: string;
  readonly text: string;
  readonly rules: readonly string[];
}

const LAYERS = 'unknot(layers)';
const LOST_CALLS = 'unknot(no-lost-calls)';
const BARRELS = 'unknot(no-barrels)';
const GLOBALS = 'eslint(no-restricted-globals)';
const PROPERTIES = 'eslint(no-restricted-properties)';

/** What each layer may not import, by the folder that the importing file is put into. */
const REFUSED_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'shared/': [
    '../electron/main/ports.ts',
    '../electron/preload/index.ts',
    '../renderer/api.ts',
    '../build/scripts/tool.ts',
    '../tests/support.ts',
    'node:fs/promises',
    'electron',
    'react',
    'i18next',
    '@internationalized/date',
  ],
  'shared/engine/': [
    '../ipc.ts',
    '../view.ts',
    '../i18n/phrases.ts',
    '../simulator/simulate.ts',
    '../perception/perceive.ts',
    // The same files and others, by paths that a pattern of the text would not know.
    '../../shared/ipc.ts',
    './../engine/../../shared/./view.ts',
    '../../electron/main/ports.ts',
  ],
  'shared/engine/deep/deeper/': ['../../../ipc.ts', '../../../../electron/main/ports.ts'],
  'shared/settings/': ['../ipc.ts', '../view.ts', '../routines/routine.ts'],
  'shared/routines/': ['../ipc.ts', '../view.ts', '../figure/figure.ts', '../safety/locks.ts'],
  'shared/figure/': ['../ipc.ts', '../safety/locks.ts'],
  'shared/safety/': ['../ipc.ts', '../view.ts', '../water/water.ts', '../knots/knot-view.ts', 'i18next'],
  'shared/water/': ['../ipc.ts', '../history/events.ts', '../knots/knot-view.ts'],
  'shared/history/': ['../ipc.ts', '../view.ts', '../knots/knot-view.ts', '../engine/step.ts'],
  'shared/knots/': ['../ipc.ts', '../view.ts', '../export/knot-export.ts', '../engine/step.ts'],
  'shared/perception/': ['../ipc.ts', '../view.ts', '../i18n/phrases.ts', '../simulator/simulate.ts'],
  'shared/i18n/': ['../ipc.ts', '../simulator/simulate.ts', '../perception/perceive.ts'],
  'electron/main/': ['./adapters/power.ts', './ports.ts'],
  'electron/main/profile/': [
    '../adapters/power.ts',
    '../compose.ts',
    '../engine/engine.ts',
    '../../preload/index.ts',
    '../../../renderer/api.ts',
    '../../../build/scripts/tool.ts',
    '../../../tests/support.ts',
  ],
  'electron/main/engine/': ['../app/commands.ts', '../tray/tray-content.ts'],
  'electron/main/view/': ['../app/commands.ts'],
  'electron/main/app/': ['../cli/control.ts'],
  'electron/main/boot/': ['../app/commands.ts'],
  'electron/main/security/': ['../adapters/power.ts'],
  'electron/main/adapters/': [
    '../../../shared/engine/step.ts',
    '../../../shared/perception/perceive.ts',
    '../../../shared/simulator/simulate.ts',
    '../engine/engine.ts',
    '../compose.ts',
    './power.ts',
    './desktop/signals.ts',
  ],
  'electron/main/adapters/files/': [
    '../power.ts',
    '../desktop/signals.ts',
    '../../ports.ts',
    '../../engine/engine.ts',
    '../../../../shared/view.ts',
    'electron',
    'zod',
  ],
  'electron/main/adapters/sound/': [
    '../power.ts',
    '../desktop/signals.ts',
    '../../engine/engine.ts',
    '../../../../shared/engine/step.ts',
  ],
  'electron/preload/': ['../main/ports.ts', '../../renderer/api.ts', 'node:fs', 'zod', 'electron-log'],
  'renderer/': [
    '../electron/main/ports.ts',
    '../electron/preload/index.ts',
    '../build/scripts/tool.ts',
    './states/fake-bridge.ts',
    './gallery/dress.ts',
    'electron',
    'node:path',
    'zod',
  ],
  'renderer/states/': ['../api.ts', '../gallery/dress.ts', '../../electron/main/ports.ts', 'react', 'zod'],
  'renderer/gallery/': ['../../electron/main/ports.ts', '../../tests/support.ts', 'electron'],
  'renderer/features/today/': [
    '../player/step-text.ts',
    '../../view-store.ts',
    '../../states/fake-bridge.ts',
    '../../../renderer/features/player/step-text.ts',
    '../../../electron/main/ports.ts',
    'electron',
    '../../use-player-view.ts',
    '../../use-nudge-view.ts',
    '../../view-context.ts',
  ],
  'renderer/features/player/': ['../../use-main-view.ts', '../../use-nudge-view.ts'],
  'renderer/features/nudge/': [
    '../../use-main-view.ts',
    '../../use-player-view.ts',
    '../../use-amounts.ts',
    '../player/step-text.ts',
  ],
  'renderer/failed/': ['../features/player/step-text.ts'],
  'renderer/ui/': [
    '../states/fake-bridge.ts',
    '../features/player/step-text.ts',
    '../api.ts',
    '../use-main-view.ts',
    '../../electron/main/ports.ts',
    'node:os',
  ],
  'build/scripts/': [
    '../../renderer/states/fake-bridge.ts',
    '../../electron/main/ports.ts',
    '../../renderer/api.ts',
    '../../tests/support.ts',
  ],
};

/** Paths that lead nowhere, or where nobody can follow. */
const UNKNOWN_TARGETS: readonly string[] = [
  './no-such-file.ts',
  './time',
  '.',
  './engine',
  '../../outside.ts',
  '../elsewhere/code.ts',
  '../node_modules/zod/index.js',
  '#internal',
  'virtual:module',
  'node:no-such-module',
];

const refusedImports = [...Object.entries(REFUSED_IMPORTS), ['shared/', UNKNOWN_TARGETS] as const].flatMap(
  ([folder, specifiers]) => specifiers.map((specifier) => ({ folder, specifier })),
);

/** Each way of naming another module, with a path that the file's layer refuses. */
const WAYS_TO_IMPORT: readonly string[] = [
  `import type { Value } from '../ipc.ts';\nexport type Mine = Value;`,
  `import * as all from '../ipc.ts';\nexport const mine = all;`,
  `export { value } from '../ipc.ts';\nexport const mine = 1;`,
  `export type { Value } from '../ipc.ts';\nexport const mine = 1;`,
  `export const mine = await import('../ipc.ts');`,
  'export const mine = await import(`../ipc.ts`);',
  `const name = String(1);\nexport const mine = await import(name);`,
  `export const mine: unknown = import.meta.glob('../*.ts');`,
];

const NOT_PURE: readonly (readonly [text: string, rule: string])[] = [
  ['export const mine = Date.now();', GLOBALS],
  ['export const mine = new Date();', GLOBALS],
  ['export const mine = globalThis.Date.now();', GLOBALS],
  ['export const mine = performance.now();', GLOBALS],
  ['setTimeout(() => {}, 1);', GLOBALS],
  ['setInterval(() => {}, 1);', GLOBALS],
  ['globalThis.setTimeout(() => {}, 1);', GLOBALS],
  ['export const mine = crypto.randomUUID();', GLOBALS],
  ['export const mine = process.env;', GLOBALS],
  ['export const mine = Math.random();', PROPERTIES],
  ['const { random } = Math;\nexport const mine = random();', PROPERTIES],
  [`import { Temporal } from 'temporal-polyfill';\nexport const mine = Temporal.Now.instant();`, PROPERTIES],
];

const OTHERS: readonly BrokenFile[] = [
  { file: 'scripts/stray.ts', text: 'export const mine = 1;', rules: [LAYERS] },
  {
    file: 'shared/engine/old-way.ts',
    text: `import old = require('../ipc.ts');\nexport const mine = old;`,
    rules: ['typescript(no-require-imports)', LAYERS],
  },
  {
    file: 'shared/engine/type-way.ts',
    text: `export type Mine = typeof import('../ipc.ts');`,
    rules: ['typescript(consistent-type-imports)', LAYERS],
  },
  {
    file: 'electron/main/older-way.js',
    text: `export const mine = require('./adapters/power.ts');`,
    rules: ['import(no-commonjs)', 'typescript(no-require-imports)', LAYERS],
  },
  {
    file: 'shared/from-root.ts',
    text: importing('/shared/time.ts'),
    rules: ['import(no-absolute-path)', LAYERS],
  },
  { file: 'shared/all.ts', text: `export * from './time.ts';\nexport const mine = 1;`, rules: [BARRELS] },
  { file: 'shared/named.ts', text: `export { value } from './time.ts';`, rules: [BARRELS] },
  {
    file: 'shared/roundabout.ts',
    text: `import { value } from './time.ts';\nexport { value };`,
    rules: [BARRELS],
  },
  { file: 'shared/default.ts', text: 'export default 1;', rules: ['import(no-default-export)'] },
  {
    file: 'shared/chick.ts',
    text: `import type { Value } from './chick-value.ts';\nexport type Mine = Value;`,
    rules: ['import(no-cycle)'],
  },
  {
    file: 'shared/chick-value.ts',
    text: `import type { Mine } from './chick.ts';\nexport type Value = Mine | null;`,
    rules: ['import(no-cycle)'],
  },
  { file: 'shared/hen.ts', text: importing('./egg.ts'), rules: ['import(no-cycle)'] },
  { file: 'shared/egg.ts', text: importing('./hen.ts'), rules: ['import(no-cycle)'] },
];

/** Ways to lose what becomes of a call. */
const LOST: readonly string[] = [
  `call('safety.close');`,
  `void call('safety.close');`,
  `export const close = () => void call('safety.close');`,
  `void call('safety.close').then(() => undefined);`,
  `call('safety.close').finally(() => undefined);`,
  `call('safety.close').catch(() => undefined);`,
  `call('safety.close').catch(() => {});`,
  `call('safety.close').catch(() => null);`,
  `call('safety.close').catch(() => void 0);`,
  `call('safety.close').catch(function () {});`,
  `call('safety.close').then(() => undefined, () => undefined);`,
  `call('safety.close').then(() => undefined, undefined);`,
  `export const closed = await call('safety.close').catch(() => false);`,
];

/** Every file that must be found out. Each is of its own, so that all of them can stand in one tree. */
export const BROKEN_FILES: readonly BrokenFile[] = [
  ...refusedImports.map(({ folder, specifier }, index) => ({
    file: `${folder}refused-${index}.ts`,
    text: importing(specifier),
    rules: [LAYERS],
  })),
  ...WAYS_TO_IMPORT.map((text, index) => ({ file: `shared/engine/way-${index}.ts`, text, rules: [LAYERS] })),
  ...NOT_PURE.map(([text, rule], index) => ({ file: `shared/impure-${index}.ts`, text, rules: [rule] })),
  ...LOST.map((text, index) => ({
    file: `renderer/features/today/lost-${index}.ts`,
    text: calling(text),
    rules: [LOST_CALLS],
  })),
  ...OTHERS,
];

/** In a file that imports the call. */
export function calling(text: string): string {
  return `import { call } from '../../api.ts';\n${text}\nexport const mine = 1;`;
}

export function importing(specifier: string): string {
  return `import { value } from '${specifier}';\nexport const mine = value;`;
}
