import { writeFileSync } from 'node:fs';
import { HEALTH_PAGE, healthPage } from '../evidence/health-page.ts';
import { ROUTINES_PAGE, routinesPage } from '../evidence/routines-page.ts';

/* npm run evidence: writes docs/routines.md and docs/health-content.md from the app's own data and messages. */

writeFileSync(ROUTINES_PAGE, await routinesPage());
writeFileSync(HEALTH_PAGE, await healthPage());
