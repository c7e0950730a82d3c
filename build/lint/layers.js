/*
 * Who may import what. A file belongs to the first layer whose `files` match it, and may import what matches `imports`. Lint
 * refuses a file without a layer, an import that no line allows and a path that does not exist.
 *
 * A pattern that ends in `/` means everything below that folder, any other means one file; `*` stands for a part of a name,
 * and `:name` for a whole name that is the same in `files` and `imports`. Node's own modules are written with `node:`.
 */

const PURE_PACKAGES = ['zod', 'temporal-polyfill'];
const REACT_PACKAGES = ['react', 'react-dom', 'react-aria-components', '@internationalized/date'];
const ANY_PACKAGE = ['*', '@*/*', 'node:*'];

const SHARED_BASICS = [
  'shared/assert-never.ts',
  'shared/instant-schema.ts',
  'shared/kinds.ts',
  'shared/memo.ts',
  'shared/time.ts',
  'shared/versions.ts',
  'shared/zone-choice.ts',
];

/*
 * The folders of the core, in the order in which they build on each other: each may import those before it and none after
 * it, so that no two of them import each other.
 */
const CORE_FOLDERS = ['settings', 'routines', 'figure', 'safety', 'water', 'history', 'knots', 'engine'];

const coreUpTo = (folder) => [
  ...SHARED_BASICS,
  ...CORE_FOLDERS.slice(0, CORE_FOLDERS.indexOf(folder) + 1).map((name) => `shared/${name}/`),
];

const SHARED_CORE = coreUpTo('engine');

const FILE_BASICS = 'electron/main/adapters/files/';

const FOR_ADAPTERS = [
  ...coreUpTo('knots'),
  'shared/i18n/',
  'shared/bridge.ts',
  'shared/ipc.ts',
  'shared/view.ts',
  'electron/main/ports.ts',
  FILE_BASICS,
];

/* The folders of the app itself, in the same kind of order: what is on the left knows nothing of what is on its right. */
const MAIN_FOLDERS = [
  'profile',
  'history',
  'nudge',
  'engine',
  'windows',
  'backup',
  'health',
  'computer',
  'tray',
  'view',
  'app',
  'cli',
];

const mainUpTo = (folder) =>
  MAIN_FOLDERS.slice(0, MAIN_FOLDERS.indexOf(folder) + 1).map((name) => `electron/main/${name}/`);

// What connects a window with the app: its calls, the newest view and the passing of time.
const WINDOW_HOOKS = ['renderer/api*', 'renderer/use-*', 'renderer/frames.ts'];
const WINDOW_BASICS = [
  ...WINDOW_HOOKS,
  'renderer/locale.ts',
  'renderer/view-context.ts',
  'renderer/make-view-context.ts',
  'renderer/report-failure.ts',
  'renderer/share-unchanged.ts',
  'renderer/snapshot.ts',
  'renderer/view-store.ts',
  'renderer/window-name.ts',
];

// Each reads the view of one window. Main sends the other windows less, so that their code may not import it.
const WINDOW_VIEWS = ['main', 'player', 'nudge'].map((name) => `renderer/use-${name}-view.ts`);
// Hooks that read the view of the main window.
const MAIN_HOOKS = ['renderer/use-knots.ts', 'renderer/use-today.ts'];
const otherViewsThan = (name) => [
  ...WINDOW_VIEWS.filter((file) => file !== `renderer/use-${name}-view.ts`),
  ...(name === 'main' ? [] : MAIN_HOOKS),
];

export const LAYERS = [
  // The core, which knows neither windows nor words.
  ...CORE_FOLDERS.map((folder) => ({
    files: [`shared/${folder}/`],
    imports: coreUpTo(folder),
    packages: PURE_PACKAGES,
  })),
  { files: SHARED_BASICS, imports: SHARED_BASICS, packages: PURE_PACKAGES },
  // The senses know what the engine can be told; the engine does not know where it hears it from.
  {
    files: ['shared/perception/'],
    imports: [...SHARED_CORE, 'shared/perception/'],
    packages: PURE_PACKAGES,
  },
  {
    files: ['shared/i18n/'],
    imports: [...SHARED_CORE, 'shared/i18n/'],
    packages: [...PURE_PACKAGES, 'i18next'],
  },
  { files: ['shared/'], imports: ['shared/'], packages: PURE_PACKAGES },

  // What all file adapters do to files. It knows no other adapter and nothing of what is in the files.
  { files: [FILE_BASICS], imports: ['shared/time.ts', FILE_BASICS], packages: ['node:*'] },
  // Adapters know the ports and not their callers. An adapter of several files is a folder.
  {
    files: ['electron/main/adapters/:adapter/'],
    imports: [...FOR_ADAPTERS, 'electron/main/adapters/:adapter/'],
    packages: ANY_PACKAGE,
  },
  { files: ['electron/main/adapters/'], imports: FOR_ADAPTERS, packages: ANY_PACKAGE },
  {
    files: ['electron/main/compose.ts', 'electron/main/index.ts'],
    imports: ['shared/', 'electron/main/'],
    packages: ANY_PACKAGE,
  },
  ...MAIN_FOLDERS.map((folder) => ({
    files: [`electron/main/${folder}/`],
    imports: ['shared/', 'electron/main/ports.ts', ...mainUpTo(folder)],
    packages: ANY_PACKAGE,
  })),
  ...['boot', 'security'].map((folder) => ({
    files: [`electron/main/${folder}/`],
    imports: ['shared/', 'electron/main/ports.ts', `electron/main/${folder}/`],
    packages: ANY_PACKAGE,
  })),
  { files: ['electron/main/ports.ts'], imports: ['shared/'], packages: [] },

  { files: ['electron/preload/'], imports: ['shared/', 'electron/preload/'], packages: ['electron'] },

  // The corner window gets no settings, and so not the units either.
  {
    files: ['renderer/features/nudge/'],
    imports: ['shared/', 'renderer/ui/', ...WINDOW_HOOKS, 'renderer/features/nudge/'],
    except: [...otherViewsThan('nudge'), 'renderer/use-amounts.ts'],
    packages: REACT_PACKAGES,
  },
  {
    files: ['renderer/features/player/'],
    imports: ['shared/', 'renderer/ui/', ...WINDOW_HOOKS, 'renderer/features/player/'],
    except: otherViewsThan('player'),
    packages: REACT_PACKAGES,
  },
  {
    files: ['renderer/features/:feature/'],
    imports: ['shared/', 'renderer/ui/', ...WINDOW_HOOKS, 'renderer/features/:feature/'],
    except: otherViewsThan('main'),
    packages: REACT_PACKAGES,
  },
  {
    files: ['renderer/ui/'],
    imports: ['shared/', 'renderer/ui/', 'renderer/use-*', 'renderer/frames.ts'],
    except: [...WINDOW_VIEWS, ...MAIN_HOOKS],
    packages: REACT_PACKAGES,
  },
  // What stands in place of a window whose content failed, so that it must not need that content.
  {
    files: ['renderer/failed/'],
    imports: ['shared/', 'renderer/ui/', ...WINDOW_BASICS, 'renderer/failed/'],
    packages: REACT_PACKAGES,
  },
  { files: WINDOW_BASICS, imports: ['shared/', ...WINDOW_BASICS], packages: REACT_PACKAGES },
  // Named states and the picker for them serve development and tests: nothing that is shipped imports them.
  { files: ['renderer/states/'], imports: ['shared/', 'renderer/states/'], packages: [] },
  { files: ['renderer/gallery/'], imports: ['shared/', 'renderer/'], packages: REACT_PACKAGES },
  {
    files: ['renderer/'],
    imports: ['shared/', 'renderer/'],
    except: ['renderer/states/', 'renderer/gallery/'],
    packages: REACT_PACKAGES,
  },

  // Tools and tests, which nothing of the app imports.
  { files: ['build/', '*.config.ts'], imports: ['shared/', 'build/'], packages: ANY_PACKAGE },
  {
    files: ['tests/'],
    imports: ['shared/', 'electron/', 'renderer/', 'build/', 'tests/', '*.config.ts', 'package.json'],
    packages: ANY_PACKAGE,
  },
];
