import { packageFolder } from '../packaging/package-folder.ts';
import { runScript } from './plain-problem.ts';

/* npm run package:dir: the unpacked Linux app in dist/linux-unpacked, made without a download. */

await runScript(async () => {
  await packageFolder();
  return 0;
});
