// What the settings change: how articles are read, which keys act, what grades and reports begin with.
import type { Page } from '@playwright/test';
import { expectNoViolation } from '../axe.ts';
import { isOnTop } from '../geometry.ts';
import { Desk } from '../pages/desk.ts';
import { expect, test } from '../workbench.ts';

const TITLE = 'Twelve dead as ferry and dredger collide off north mole';

async function openSection(page: Page, name: string): Promise<void> {
  await new Desk(page).goTo('Settings');
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('settings', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  const { keyboard } = page;
  await desk.openSample();

  await test.step('reading: size, length of lines, numbers of paragraphs', async () => {
    await desk.openArticle(TITLE);
    const paragraph = desk.article.locator('p[data-number]').first();
    const drawn = () =>
      paragraph.evaluate((element) => ({
        width: element.getBoundingClientRect().width,
        size: getComputedStyle(element).fontSize,
        number: getComputedStyle(element, '::before').content,
      }));
    const before = await drawn();
    expect(before).toMatchObject({ size: '18px', number: expect.stringMatching(/^"1"/) });
    await openSection(page, 'Reading');
    await page.getByRole('button', { name: 'Text larger' }).click();
    await page.getByRole('radio', { name: 'short' }).click();
    await page.getByRole('checkbox', { name: 'Numbers beside paragraphs' }).click();
    await expectNoViolation(page);
    await desk.openArticle(TITLE);
    const after = await drawn();
    expect(after).toMatchObject({ size: '19px', number: 'none' });
    expect(after.width).toBeLessThan(before.width);
  });

  await test.step('keys: another set acts at once, and one’s own can be gone back to', async () => {
    await openSection(page, 'Keys');
    const sets = page.getByRole('radiogroup', { name: 'Set of keys' });
    await expect(sets.getByRole('radio', { name: 'Collate' })).toBeChecked();
    await expect(sets.getByRole('radio', { name: 'Your own' })).toBeDisabled();
    await page.getByRole('button', { name: 'Change the key of Log:' }).click();
    await keyboard.press('Alt+L');
    await keyboard.press('Control+Enter');
    await expect(sets.getByRole('radio', { name: 'Your own' })).toBeChecked();
    await sets.getByRole('radio', { name: 'Vim-like' }).click();
    await expect(sets.getByRole('radio', { name: 'Vim-like' })).toBeChecked();
    await expectNoViolation(page);
    await keyboard.press('Shift+H');
    await expect(page.getByRole('main', { name: 'Library' })).toBeVisible();
    await keyboard.press('Shift+L');
    await expect(page.getByRole('main', { name: 'Settings' })).toBeVisible();
    await sets.getByRole('radio', { name: 'Your own' }).click();
    await expect(sets.getByRole('radio', { name: 'Your own' })).toBeChecked();
    await keyboard.press('Alt+L');
    await expect(desk.dialog).toBeVisible();
    await keyboard.press('Escape');
    await sets.getByRole('radio', { name: 'Collate' }).click();
  });

  await test.step('the sheet of keys fits its dialog, and the command bar reaches each section', async () => {
    await keyboard.press('F1');
    await expect(desk.dialog.getByRole('heading', { name: 'Keys' })).toBeVisible();
    expect(await isOnTop(desk.dialog.getByRole('searchbox'))).toBe(true);
    await keyboard.press('Escape');
    await desk.act('Settings: Backup');
    await expect(page.getByRole('heading', { level: 1, name: 'Backup' })).toBeVisible();
  });

  await test.step('grades and scales: the name that grades are given under', async () => {
    await openSection(page, 'Grades and scales');
    await page.getByRole('textbox', { name: 'Graded by' }).fill('R. Halm');
    await expect(page.getByRole('table', { name: 'Credibility of a claim' })).toContainText('Doubtful');
    await expectNoViolation(page);
    await desk.goTo('Claims');
    await page.getByRole('treegrid', { name: 'Claims' }).getByText('The dredger was showing lights').click();
    await keyboard.press('g');
    await expect(desk.dialog.getByRole('textbox', { name: 'By' })).toHaveValue('R. Halm');
    await keyboard.press('Escape');
  });

  await test.step('languages: from each to its articles', async () => {
    await openSection(page, 'Languages');
    await expectNoViolation(page);
    const row = page.getByRole('row').filter({ hasText: 'Ukrainian' });
    const count = Number.parseInt((await row.getByRole('button').textContent()) ?? '', 10);
    expect(count).toBeGreaterThan(1);
    await row.getByRole('button').click();
    await expect(page.getByRole('checkbox', { name: /Українська/ })).toBeChecked();
    await expect(page.getByText(new RegExp(`^${count} articles`)).first()).toBeVisible();
  });

  await test.step('watched folders', async () => {
    await openSection(page, 'Watched folders');
    await expect(page.getByRole('region', { name: 'Watched folders' })).toContainText(/watch/);
    await expectNoViolation(page);
  });
});
