import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Returns the violations that axe rates serious or critical, in one line each. */
export async function seriousViolations(page: Page): Promise<string[]> {
  // The original is a locked frame with someone else's page.
  const builder = new AxeBuilder({ page }).exclude('iframe');
  // In the page itself, and without descriptions of what is in order: a sixth of the time. The other mode is for frames.
  const { violations } = await builder
    .options({ resultTypes: ['violations'] })
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
