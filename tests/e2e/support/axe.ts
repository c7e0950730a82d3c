import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong on the page, as rule and element. */
export async function axeProblems(page: Page): Promise<string[]> {
  // Playwright's legacy mode: axe would otherwise open a page of its own, which a window of ours refuses.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
