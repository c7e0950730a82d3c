import { writeFileSync } from 'node:fs';
import { ROUTINES_PAGE, routinesPage } from '../evidence/routines-page.ts';

/* npm run evidence: writes docs/routines.md from the catalogue, the sources and the messages. */

writeFileSync(ROUTINES_PAGE, await routinesPage());
