import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEALTH_PAGE, healthPage } from '../../../build/evidence/health-page.ts';
import { ROUTINES_PAGE, routinesPage } from '../../../build/evidence/routines-page.ts';

test('the page of routines is up to date; if it is not: npm run evidence', async () => {
  expect(readFileSync(ROUTINES_PAGE, 'utf8')).toBe(await routinesPage());
});

test('the page of what is said about health is up to date; if it is not: npm run evidence', async () => {
  expect(readFileSync(HEALTH_PAGE, 'utf8')).toBe(await healthPage());
});
