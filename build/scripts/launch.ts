import { runApp } from './app-process.ts';
import { checkout } from './checkout.ts';
import { planDisplay } from './display.ts';
import { prepare } from './prepare.ts';

/** Runs the built app to its end and answers its exit code. `stop` ends it as a signal does. */
export type Launch = (appArguments: readonly string[], stop?: AbortSignal) => Promise<number>;

/** Prepares what is missing for the app to run from the checkout. */
export async function prepareLaunch(): Promise<Launch> {
  const { electron, switches, missing } = await prepare('start');
  const display = planDisplay(missing);
  if (display.notice !== null) console.error(display.notice);
  const environment: NodeJS.ProcessEnv = { ...process.env, ...display.environment };
  // With this variable, which some editors set in their terminals, Electron would be a plain Node.
  delete environment['ELECTRON_RUN_AS_NODE'];
  return (appArguments, stop) =>
    runApp([electron.executable, ...switches, checkout, ...appArguments], display.prefix, environment, stop);
}
