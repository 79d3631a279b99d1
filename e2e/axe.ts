import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What may be violated in light and not in dark: the rest of axe's rules do not look at colours. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Put into a page that has axe, instead of all of axe twice more: half of the time. */
const NOTHING_MORE = 'undefined';

/**
 * Returns the violations that axe rates serious or critical, in one line each.
 * @param only the rules to look for
 */
export async function seriousViolations(page: Page, only?: string[]): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  // The original is a locked frame with someone else's page.
  const builder = new AxeBuilder({ page, ...(isThere && { axeSource: NOTHING_MORE }) }).exclude('iframe');
  // In the page itself, and without descriptions of what is in order: a sixth of the time. The other mode is for frames.
  const { violations } = await builder
    .options({ resultTypes: ['violations'], ...(only && { runOnly: { type: 'rule', values: only } }) })
    .setLegacyMode()
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => {
      const targets = nodes.slice(0, 3).map(({ target }) => target.join(' '));
      return `${id} (${impact}) ${targets.join(' | ')}`;
    });
}

export async function expectNoViolation(page: Page): Promise<void> {
  expect(await seriousViolations(page)).toEqual([]);
}
