import { runApp } from './app-process.ts';
import { ensureBuilt } from './build-app.ts';
import { checkout } from './checkout.ts';
import { planDisplay } from './display.ts';
import { runScript } from './plain-problem.ts';
import { prepare } from './prepare.ts';

/** `npm start`: prepares what is missing, builds what is old, and runs the app until it ends. */
async function start(): Promise<number> {
  await ensureBuilt();
  const { electron, switches, missing } = await prepare('start');
  const display = planDisplay(missing);
  if (display.notice !== null) console.error(display.notice);
  const environment: NodeJS.ProcessEnv = { ...process.env, ...display.environment };
  // With this variable, which some editors set in their terminals, Electron would be a plain Node.
  delete environment['ELECTRON_RUN_AS_NODE'];
  const appArguments = process.argv.slice(2);
  return runApp([electron.executable, ...switches, checkout, ...appArguments], display.prefix, environment);
}

await runScript(start);
