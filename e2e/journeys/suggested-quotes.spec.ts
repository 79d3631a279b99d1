// What an article quotes is suggested to be marked: by keyboard alone, one is taken and another refused for good.
import type { Page } from '@playwright/test';
import { expectNoViolation } from '../axe.ts';
import { Desk } from '../pages/desk.ts';
import { expect, test } from '../workbench.ts';

const ARTICLE = 'Twelve dead as ferry strikes anchored dredger';
const TAKEN = 'There was nothing, no lamp, no horn, and then a wall';
const REFUSED = 'The dredger was at anchor,';

const list = (page: Page) => page.getByRole('listbox', { name: 'Suggested quotations' });
const suggested = (page: Page, words: string) => list(page).getByRole('option').filter({ hasText: words });
const said = (page: Page) => page.getByRole('status').filter({ hasText: /^Suggestion \d+ of \d+/ });
/** How often the text has a suggestion underlined. */
const underlined = (page: Page) => page.evaluate(() => CSS.highlights.get('suggested')?.size ?? 0);

async function open(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(`"${ARTICLE}"`);
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first()).toContainText(ARTICLE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toContainText(ARTICLE);
}

/** Steps to the suggestion of these words, which are selected then. */
async function stepTo(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('q');
    await expect(said(page)).toContainText(words, { timeout: 1_000 });
  }).toPass();
  expect(await page.evaluate(() => String(getSelection()))).toContain(words);
  await expect(suggested(page, words)).toHaveAttribute('data-active');
}

test('suggested quotations', async ({ workbench: { page } }) => {
  const { keyboard } = page;
  const desk = new Desk(page);
  await desk.openSample();
  await open(page);
  await expect(page.getByRole('tab', { name: /^Quotes \d/ })).toBeVisible({ timeout: 30_000 });
  const count = await underlined(page);

  await test.step('one is made a claim, with its speaker and remove', async () => {
    await stepTo(page, TAKEN);
    await expect(said(page)).toContainText(/quoted, Pavel Oster: /);
    await expectNoViolation(page);
    await keyboard.press('Enter');
    await expect(desk.dialog).toContainText(TAKEN);
    await expect(desk.dialog.getByRole('textbox', { name: 'Speaker' })).toHaveValue('Pavel Oster');
    await expect(desk.dialog.getByRole('radio', { name: '1, quotes a speaker' })).toBeChecked();
    await keyboard.press('Escape');
    await keyboard.press('n');
    await expect(desk.dialog.getByRole('textbox', { name: 'Speaker' })).toHaveValue('Pavel Oster');
    await keyboard.type('No horn was heard aboard.');
    await keyboard.press('Control+Enter');
    await expect(desk.dialog).toHaveCount(0);
    await expect(page.locator('mark', { hasText: TAKEN })).toBeFocused();
    await expect.poll(() => underlined(page)).toBe(count - 1);
  });

  await test.step('another is refused, brought back by undo, and refused again', async () => {
    await stepTo(page, REFUSED);
    await keyboard.press('x');
    await expect(suggested(page, REFUSED)).toHaveCount(0);
    await expect(said(page)).not.toContainText(REFUSED);
    await keyboard.press('Control+z');
    await expect(suggested(page, REFUSED)).toHaveCount(1);
    await stepTo(page, REFUSED);
    await keyboard.press('x');
    await expect(suggested(page, REFUSED)).toHaveCount(0);
    await expect.poll(() => underlined(page)).toBe(count - 2);
  });

  await test.step('the arrows step through the list, and Enter asks what it is to be marked for', async () => {
    await expect(async () => {
      await keyboard.press('F6');
      await expect(list(page)).toBeFocused({ timeout: 500 });
    }).toPass();
    await keyboard.press('Home');
    await expect(said(page)).toContainText('Suggestion 1 of');
    await expect(list(page)).toBeFocused();
    await keyboard.press('Enter');
    await expect(desk.dialog).toContainText('Which claim?');
    await keyboard.press('Escape');
    await expect(list(page)).toBeFocused();
  });

  await test.step('they can be hidden, and stay so; shown again, the refused one stays away', async () => {
    await keyboard.press('Alt+q');
    await expect.poll(() => underlined(page)).toBe(0);
    await page.reload();
    await expect(page.getByRole('tab', { name: 'Quotes', exact: true })).toBeVisible();
    await expect(page.getByRole('article')).toContainText(ARTICLE);
    expect(await underlined(page)).toBe(0);
    await keyboard.press('Alt+q');
    await expect.poll(() => underlined(page)).toBe(count - 2);
    await keyboard.press('q');
    await expect(list(page)).toBeVisible();
    await expect(suggested(page, REFUSED)).toHaveCount(0);
  });
});
