// The columns of a comparison move together, and what is current stays level in them.
import { expect, type Page } from '@playwright/test';
import { isInView } from '../geometry.ts';
import { Desk } from '../pages/desk.ts';
import { test } from '../workbench.ts';

const topsOf = (page: Page) =>
  page.locator('[data-scroller]').evaluateAll((scrollers) => scrollers.map(({ scrollTop }) => scrollTop));

test('columns follow the one that is scrolled, and keep the current passages in view at another size', async ({
  workbench: { page },
}) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.compare([/Twelve dead as ferry and dredger/, /У порту Аверін/]);
  await expect(page.locator('[data-stop][aria-current]')).toBeVisible({ timeout: 60_000 });
  const before = await topsOf(page);
  await page.locator('[data-scroller]').first().hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(async () => ((await topsOf(page))[1] as number) - (before[1] as number)).toBeGreaterThan(50);

  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(page.getByText('discrepancy 3 of 4', { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 720, height: 450 });
  await expect(page.getByRole('radiogroup', { name: 'Pane in front' })).toBeVisible();
  for (const words of ['The dredger was at anchor and lit', 'Портова влада стверджує'])
    await expect.poll(() => isInView(page.locator('[data-block]').filter({ hasText: words }))).toBe(true);
});
