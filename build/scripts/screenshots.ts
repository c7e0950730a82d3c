import { checkout, toolCommand } from './checkout.ts';
import { runVisibly } from './child-process.ts';
import { writeContactSheets } from './contact-sheet.ts';
import { runScript } from './plain-problem.ts';
import { prepare } from './prepare.ts';

/** `npm run screenshots`: pictures of every named state of the windows, and of every pose, for the documentation and for review. */
async function screenshots(): Promise<number> {
  const { electron } = await prepare('desktop tests');
  writeContactSheets();
  const environment = { ...process.env, UNKNOT_ELECTRON: electron.executable };
  const config = 'tests/screenshots/playwright.config.ts';
  return runVisibly(toolCommand('@playwright/test', 'playwright', 'test', '-c', config), {
    cwd: checkout,
    environment,
  });
}

await runScript(screenshots);
