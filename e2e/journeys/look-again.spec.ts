// Articles that came in and deserve a look: counted by reason, and mended from the list, by mouse and by keyboard.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoViolation } from '../axe.ts';
import { Desk } from '../pages/desk.ts';
import { expect, test } from '../workbench.ts';

const text = (n: number) => `${n}. ${'The ferry reached the harbour in the evening, and nobody was hurt. '.repeat(6)}`;

test('articles to look at again', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  const file = join(workbench.home, 'pile.jsonl');
  const whole = { title: 'Ferry arrives', source: 'Courier', published: '2026-10-09', language: 'en' };
  const lines = [
    { ...whole, text: text(1) },
    { ...whole, text: text(2), title: 'Of no day', published: undefined },
    { ...whole, text: text(3), title: 'Of nobody', source: undefined },
    { ...whole, text: text(4), title: 'Of nobody either', source: undefined },
    { ...whole, text: 'It sank.', title: 'In two words' },
    { ...whole, text: text(6), title: 'Of some day', published: undefined },
    { ...whole, text: text(7), title: 'Of another day', published: undefined },
  ];
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  await desk.newArchive(workbench, 'Pile');
  await workbench.drop([file]);
  await test.step('a day that is typed leaves out the undated, and the filters say how many, and offer them', async () => {
    await desk.search('after:2026-10-01');
    const filters = page.getByRole('region', { name: 'Filters' });
    const undated = filters.getByRole('checkbox', { name: 'Undated, too' });
    await undated.check({ timeout: 30_000 });
    await expect(page.getByText(/^7 articles/).first()).toBeVisible();
    await undated.uncheck();
    await expect(page.getByText(/^4 articles/).first()).toBeVisible();
    await desk.search('');
    await expect(filters.getByText('3 undated', { exact: true })).toBeVisible();
  });

  await desk.goTo('Imports');
  const shown = page.getByRole('radiogroup', { name: 'Outcomes shown' });
  await shown.getByRole('radio', { name: 'Look again 6' }).click({ timeout: 30_000 });
  const table = page.getByRole('treegrid', { name: 'Articles to look at again' });
  await expect(table.getByRole('row', { level: 1 })).toContainText([/No source.*2/, /No day.*3/, /Very short.*1/]);
  await expect(page.getByText('imported, look again')).toBeVisible();
  await expectNoViolation(page);

  await test.step('a count leads to the list of what it counts', async () => {
    await page.getByRole('button', { name: 'List 7 new articles' }).press('Enter');
    await expect(shown.getByRole('radio', { name: 'New', exact: true })).toBeChecked();
    await expect(page.getByRole('treegrid', { name: 'Outcomes' }).getByRole('row', { level: 2 })).toHaveCount(7);
    await page.getByRole('button', { name: 'List 6 imported, look again' }).click();
    await expect(table).toBeVisible();
  });

  await test.step('its key offers what the current article lacks', async () => {
    await table.focus();
    for (const key of ['Home', 'j', 'j', 'j', 'j', 'c']) await page.keyboard.press(key);
    await expect(desk.dialog.getByRole('textbox', { name: 'Published' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(desk.dialog).toBeHidden();
  });

  await test.step('several get their day at once, for one reason, and only those that have none', async () => {
    for (const title of ['Of some day', 'Of another day', 'In two words'])
      await table.getByRole('row').filter({ hasText: title }).getByRole('checkbox').click();
    const bar = page.getByRole('toolbar', { name: 'With 3 selected' });
    await bar.getByRole('button', { name: 'Set the day of 2 articles…' }).click();
    await expect(desk.dialog.getByRole('heading', { name: 'Correct: published (2 articles)' })).toBeVisible();
    await expectNoViolation(page);
    await desk.dialog.getByRole('textbox', { name: 'Published' }).fill('2026-10-11');
    await desk.dialog.getByRole('textbox', { name: 'Why' }).fill('They came with the mail of that day');
    await page.keyboard.press('Control+Enter');
    await expect(shown.getByRole('radio', { name: 'Look again 4' })).toBeChecked();
    await desk
      .notice(/2 articles/)
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect(shown.getByRole('radio', { name: 'Look again 6' })).toBeChecked();
    await page.keyboard.press('Control+Shift+Z');
    await expect(shown.getByRole('radio', { name: 'Look again 4' })).toBeChecked();
    await page.getByRole('toolbar', { name: 'With 1 selected' }).getByRole('button', { name: 'Clear' }).click();
  });

  await test.step('the day is set, and its article is gone from the list', async () => {
    await table.getByRole('button', { name: 'Set the day…' }).click();
    await desk.dialog.getByRole('textbox', { name: 'Published' }).fill('2026-10-10');
    await page.keyboard.press('Control+Enter');
    await expect(shown.getByRole('radio', { name: 'Look again 3' })).toBeChecked();
    await expect(table).not.toContainText('Of no day');
  });

  await test.step('by keyboard: a source for both that have none', async () => {
    await table.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('s');
    await expect(desk.dialog.getByRole('combobox').or(desk.dialog.getByRole('textbox')).first()).toBeFocused();
    await page.keyboard.type('Sennet Echo');
    await page.keyboard.press('Control+Enter');
    await expect(desk.notice('Assigned a source to 2 articles')).toBeVisible();
    await expect(shown.getByRole('radio', { name: 'Look again 1' })).toBeChecked();
  });

  await test.step('what is gone from the list is no longer selected', async () => {
    await expect(page.getByRole('toolbar', { name: /selected/ })).toBeHidden();
    await table.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('x');
    await expect(page.getByRole('toolbar', { name: 'With 1 selected' })).toBeVisible();
    await page.keyboard.press('s');
    await expect(desk.dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(desk.dialog).toBeHidden();
  });

  await test.step('Enter opens the article', async () => {
    await table.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(desk.article.getByRole('heading', { level: 1 })).toHaveText('In two words');
  });

  await test.step('back leads to the same row of the same list', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(shown.getByRole('radio', { name: 'Look again 1' })).toBeChecked();
    await expect(table.locator('[data-active]')).toContainText('In two words');
  });
});
