import { listShippedFiles } from '../packaging/shipped-files.ts';
import { MOST_OWN_BYTES, describeSize, sumSize } from '../packaging/shipped-size.ts';
import { runScript } from './plain-problem.ts';

/* npm run size: what the packaged app ships apart from Electron. Fails above the limit. */

await runScript(() => {
  const size = sumSize(listShippedFiles());
  console.log(describeSize(size));
  if (size.ownBytes <= MOST_OWN_BYTES) return Promise.resolve(0);
  console.error('The app has grown above its limit.');
  return Promise.resolve(1);
});
