import { ensureBuilt } from './build-app.ts';
import { prepareLaunch } from './launch.ts';
import { runScript } from './plain-problem.ts';

/** `npm start`: installs what is missing, builds what is out of date, and runs the app until it ends. */
async function start(): Promise<number> {
  await ensureBuilt();
  const launch = await prepareLaunch();
  return launch(process.argv.slice(2));
}

await runScript(start);
