import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { rendererConfig } from '../../build/renderer-config.ts';
import { checkout } from '../../build/scripts/checkout.ts';

/* What the windows are made of when they are shipped. */

/** The files of the repository that a build takes in, from this page on. */
async function modulesFrom(page: string): Promise<string[]> {
  const result = await build({
    ...rendererConfig,
    root: `${checkout}/renderer`,
    configFile: false,
    logLevel: 'silent',
    build: {
      ...rendererConfig.build,
      minify: false,
      license: false,
      write: false,
      rolldownOptions: { input: `${checkout}/${page}` },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs
    .flatMap(({ output }) => output)
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    .filter((id) => id.startsWith(`${checkout}/`))
    .map((id) => id.slice(checkout.length + 1));
}

const forDevelopment = (modules: readonly string[]) =>
  modules.filter((module) => /^(?:renderer\/(?:states|gallery)|tests|build)\//u.test(module));

describe('the bundle of the windows', () => {
  let shipped: readonly string[] = [];
  beforeAll(async () => {
    shipped = await modulesFrom('renderer/index.html');
  });

  it('begins where the app does', () => {
    expect(shipped).toContain('renderer/main.tsx');
  });

  it('has nothing of the states, the picker, tests or tools in it', () => {
    expect(forDevelopment(shipped)).toEqual([]);
  });

  it('is what npm run build builds', () => {
    expect(rendererConfig.build.rolldownOptions.input).toBe('renderer/index.html');
  });
});

it('the pages of the picker would be found out', async () => {
  expect(forDevelopment(await modulesFrom('renderer/gallery/window.html'))).toContain(
    'renderer/states/fake-bridge.ts',
  );
});
