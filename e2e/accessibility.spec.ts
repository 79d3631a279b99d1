// Every screen, light and dark, has no violation that axe rates serious or critical.
import { COLOUR_RULES, seriousViolations } from './axe.ts';
import { Desk } from './pages/desk.ts';
import { SCREENS } from './screens.ts';
import { expect, test } from './workbench.ts';

test('no serious violation on any screen, light or dark', async ({ workbench: { page } }) => {
  test.setTimeout(900_000);
  const desk = new Desk(page);
  const found: string[] = [];
  const show = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  };
  const examine = async (name: string) => {
    found.push(...(await seriousViolations(page)).map((violation) => `${name}: ${violation}`));
    await show('dark');
    found.push(...(await seriousViolations(page, COLOUR_RULES)).map((violation) => `${name}, dark: ${violation}`));
    await show('light');
  };
  await show('light');
  await examine('welcome');
  await desk.openSample();
  for (const screen of SCREENS) {
    await screen.open(desk);
    await examine(screen.name);
    await screen.close?.(desk);
  }
  expect(found).toEqual([]);
});

test('in forced colours nothing is ticked or selected but what is', async ({ workbench: { page } }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const desk = new Desk(page);
  await desk.openSample();
  const unread = page.getByRole('checkbox', { name: 'Unread' });
  const tick = unread.locator('+ span');
  const isTicked = () => tick.evaluate((box) => getComputedStyle(box).color !== getComputedStyle(box).backgroundColor);
  expect(await isTicked()).toBe(false);
  await unread.press('Space');
  await expect(unread).toBeChecked();
  expect(await isTicked()).toBe(true);
  await unread.press('Space');
  await desk.openArticle('Twelve dead as ferry and dredger collide off north mole');
  const underlines = await page
    .getByRole('tablist', { name: 'Views of the article' })
    .getByRole('tab')
    .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
  expect(new Set(underlines).size).toBe(2);
  expect(underlines.filter((colour) => colour === underlines[0])).toHaveLength(1);
  await desk.goTo('Claims');
  // By mouse: no ring of the keyboard's focus says which row the keys act on.
  const rows = page.getByRole('treegrid', { name: 'Claims' }).getByRole('row', { name: /Select claim/ });
  await rows.nth(1).click();
  const isOutlined = (at: number) => rows.nth(at).evaluate((row) => getComputedStyle(row).outlineStyle !== 'none');
  expect([await isOutlined(0), await isOutlined(1)]).toEqual([false, true]);
});
