import { rmSync } from 'node:fs';
import path from 'node:path';
import { Arch, Platform, build } from 'electron-builder';
import { buildApp } from '../scripts/build-app.ts';
import { checkout } from '../scripts/checkout.ts';
import type { ElectronRuntime } from '../scripts/electron-runtime.ts';
import { findElectron } from '../scripts/electron-runtime.ts';
import { PlainProblem } from '../scripts/plain-problem.ts';
import { renderPackageIcons } from './package-icons.ts';
import { distFolder, packagedFolder } from './packaged-app.ts';

/** Files of a checkout's runtime that a package must not contain: its own app, and its version note. */
const FOREIGN = ['resources/app', 'resources/default_app.asar', 'version'];

/** Builds the app and packages it for this Linux into `dist/linux-unpacked`, without a download. Throws a PlainProblem. */
export async function packageFolder(): Promise<void> {
  if (process.platform !== 'linux') throw new PlainProblem('The unpacked package is made on Linux only.');
  const code = await buildApp();
  if (code !== 0) throw new PlainProblem(`Unknot could not be built (exit code ${code}).`);
  const electron = await findElectron(process.env);
  renderPackageIcons(path.join(distFolder, 'icons'));
  await runBuilder(electron);
  console.log(describePackage(electron));
}

async function runBuilder({ executable, version }: ElectronRuntime): Promise<void> {
  if (version === null || path.basename(executable) !== 'electron') {
    throw new PlainProblem(
      `${executable} cannot be packaged: it must be called electron and have a file "version" beside it.`,
    );
  }
  await build({
    projectDir: checkout,
    targets: Platform.LINUX.createTarget('dir', process.arch === 'arm64' ? Arch.arm64 : Arch.x64),
    publish: 'never',
    config: {
      electronDist: path.dirname(executable),
      electronVersion: version,
      afterExtract: ({ appOutDir }) => {
        for (const name of FOREIGN) rmSync(path.join(appOutDir, name), { recursive: true, force: true });
      },
    },
  });
}

/** The message about a finished package: its folder and its Electron. */
function describePackage({ version, origin }: ElectronRuntime): string {
  const contents = `The packaged app is in ${path.relative(checkout, packagedFolder)}. Inside is Electron ${version} (${origin}).`;
  return origin === 'last resort'
    ? `${contents}\nThis package is for testing only: its Electron is the last resort and must not be given to anyone.`
    : contents;
}
