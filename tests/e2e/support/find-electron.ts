import { findElectron } from '../../../build/scripts/electron-runtime.ts';

const variable = 'UNKNOT_TEST_ELECTRON';

/** Runs once, before all tests: names the Electron under test to the test workers, unless whoever started the tests did. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for one.
export default async function nameElectron(): Promise<void> {
  process.env[variable] ??= (await findElectron(process.env)).executable;
}

/** The Electron executable under test. */
export function electronUnderTest(): string {
  const executable = process.env[variable];
  if (executable === undefined) throw new Error(`${variable} is not set: start the tests with Playwright.`);
  return executable;
}
