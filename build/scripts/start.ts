import { runApp } from './app-process.ts';
import { ensureBuilt } from './build-app.ts';
import { checkout } from './checkout.ts';
import { planDisplay } from './display.ts';
import { runScript } from './plain-problem.ts';
import { prepare } from './prepare.ts';

/** `npm start`: installs what is missing, builds what is out of date, and runs the app until it ends. */
async function start(): Promise<number> {
  await ensureBuilt();
  const { electron, switches, missing } = await prepare('start');
  const display = planDisplay(missing);
  if (display.notice !== null) console.error(display.notice);
  const environment: NodeJS.ProcessEnv = { ...process.env, ...display.environment };
  // Some editors set this variable in their terminals; it would turn Electron into plain Node.
  delete environment['ELECTRON_RUN_AS_NODE'];
  const appArguments = process.argv.slice(2);
  return runApp([electron.executable, ...switches, checkout, ...appArguments], display.prefix, environment);
}

await runScript(start);
