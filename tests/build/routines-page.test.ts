import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROUTINES_PAGE, routinesPage } from '../../build/evidence/routines-page.ts';

test('the page of routines is up to date; if it is not: npm run evidence', async () => {
  expect(readFileSync(ROUTINES_PAGE, 'utf8')).toBe(await routinesPage());
});
