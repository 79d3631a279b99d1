// At 1024 px, truncated text keeps its beginning and can be seen in full, and notices cover nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { boxOf, isOnTop } from '../geometry.ts';
import { Desk } from '../pages/desk.ts';
import { test, type Workbench } from '../workbench.ts';

test.use({ viewport_: { width: 1024, height: 700 } });

const ARABIC = 'اثنا عشر قتيلًا في اصطدام عبّارة بكرّاكة عند مدخل ميناء أفيرين';

test('a notice is beside the counts, and names are truncated at their own end and shown in full', async ({
  workbench,
}) => {
  const desk = new Desk(workbench.page);
  await test.step('the first screen offers to check a bundle', () => checkBundle(workbench, desk));
  await desk.openSample();
  await test.step('a notice lies over nothing of the status line', () => showNotice(desk));
  await test.step('the count of what was found stands beside its box', () => countBesideBox(desk));
  await test.step('an Arabic title keeps its beginning in the title bar', () => truncateArabicTitle(desk));
  await test.step('a note in Arabic with Latin words runs from the right, where it is typed and where it is read', () =>
    writeArabicNote(desk));
  await test.step('of a table, the line one walks up to is clear of the head', () => walkUpTable(desk));
  await test.step('of several articles the days are told, and the claims that each speaks on', () =>
    summariseSelection(desk));
  await test.step('what a source said of a claim is peeked at from the list of sources', () => peekAtSource(desk));
  await test.step('what a citation opens does not cover it', () => openCitation(desk));
  await test.step('the names of imported files have more room than what can be done about them', () => readNames(desk));
  await test.step('where nothing is found and nothing comes close, Esc leads back to all articles', () =>
    findNothing(desk));
});

async function peekAtSource(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.goTo('Sources');
  await page.getByRole('listbox', { name: 'Sources' }).press(' ');
  const peek = page.getByRole('region', { name: 'Peek' });
  await expect(peek).toContainText('Averin Courier');
  await page.keyboard.press('ArrowDown');
  await expect(peek).toContainText('Kestrel FM');
  await page.keyboard.press('Escape');
  await expect(peek).toHaveCount(0);
}

async function readNames(desk: Desk): Promise<void> {
  await desk.goTo('Imports');
  await desk.page.getByRole('radio', { name: 'All', exact: true }).click();
  const widthOf = async (name: string) => (await boxOf(desk.page.getByRole('columnheader', { name }))).width;
  expect(await widthOf('File')).toBeGreaterThan(1.3 * (await widthOf('What to do')));
  await desk.goToList();
}

async function checkBundle(workbench: Workbench, desk: Desk): Promise<void> {
  const { page } = desk;
  const file = join(workbench.home, 'sent.zip');
  writeFileSync(file, 'words, and no zip');
  await workbench.answerOpen([file]);
  await page.getByRole('button', { name: 'Verify a bundle someone sent…' }).click();
  await expect(desk.dialog).toContainText('This is not a bundle of a report');
  await page.keyboard.press('Escape');
  await expect(desk.dialog).toHaveCount(0);
}

async function showNotice(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.results.getByRole('option').first().click();
  await page.keyboard.press('x');
  await page.keyboard.press('t');
  await desk.dialog.getByRole('combobox').fill('weather');
  await page.keyboard.press('Control+Enter');
  const undo = desk.notice(/weather|Tagged/).getByRole('button', { name: 'Undo' });
  const toast = await boxOf(undo.locator('..'));
  const saved = await boxOf(page.getByRole('contentinfo').getByText(/^Saved/));
  const counts = await boxOf(page.getByRole('contentinfo').getByText(/18 articles/));
  expect(counts.x + counts.width).toBeLessThanOrEqual(saved.x);
  expect(saved.x + saved.width).toBeLessThanOrEqual(toast.x);
  expect(toast.x + toast.width).toBeLessThanOrEqual(1024);
  expect(toast.y).toBeGreaterThanOrEqual((await boxOf(page.getByRole('contentinfo'))).y);
  await undo.click();
}

async function countBesideBox(desk: Desk): Promise<void> {
  const { page } = desk;
  const head = page.getByRole('checkbox', { name: 'All found' });
  const count = page.getByText('18 articles, 10 origins', { exact: true });
  const [box, words] = [await boxOf(head.locator('xpath=following-sibling::span')), await boxOf(count)];
  expect(box.x + box.width).toBeLessThan(words.x);
  await page.keyboard.press('Escape');
}

async function truncateArabicTitle(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.openArticle('اثنا عشر قتيلًا', 'lang:ar');
  const crumb = page.getByRole('banner').getByText(ARABIC);
  await expect(crumb).toHaveCSS('direction', 'rtl');
  expect(await crumb.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
  await crumb.hover();
  await expect(crumb).toHaveAttribute('title', ARABIC);
}

async function writeArabicNote(desk: Desk): Promise<void> {
  const { page } = desk;
  const note = 'ملاحظة: التقرير من Reuters ثم BBC News';
  await page.keyboard.press(']');
  await page.keyboard.press('e');
  const field = desk.dialog.getByRole('textbox');
  await field.fill(note);
  await expect(field).toHaveCSS('direction', 'rtl');
  await page.keyboard.press('Control+Enter');
  const read = page.getByRole('tabpanel', { name: 'Claim' }).locator('bdi', { hasText: note });
  await expect(read).toHaveCSS('direction', 'rtl');
  const [words, column] = [await boxOf(read), await boxOf(read.locator('..').locator('..'))];
  expect(column.x + column.width - (words.x + words.width)).toBeLessThan(4);
  await page.keyboard.press('Control+z');
}

async function walkUpTable(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.goTo('Claims');
  const table = page.getByRole('treegrid', { name: 'Claims' });
  const head = await boxOf(table.getByRole('row').first());
  for (const keys of [
    ['End', 'Home'],
    ['End', ...Array(17).fill('k')],
  ]) {
    await table.focus();
    for (const key of keys) await page.keyboard.press(key);
    await expect
      .poll(async () => (await boxOf(table.locator('[data-active]'))).y)
      .toBeGreaterThanOrEqual(head.y + head.height - 1);
  }
}

async function summariseSelection(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.goToList();
  await desk.search('title:"Twelve dead"');
  await desk.listEveryArticle();
  const rows = desk.results.getByRole('option');
  for (const at of [0, 1]) await rows.nth(at).click({ modifiers: ['ControlOrMeta'] });
  const pane = page.getByRole('region', { name: 'Selection' });
  await expect(pane).toContainText(/\d+ Oct · English/);
  await expect(pane.getByText(/^marks? on \d+ claims?$/)).toBeVisible();
  await pane
    .getByRole('button', { name: /^Open claim \d+$/ })
    .first()
    .click();
  await expect(page.getByRole('main', { name: 'Claims' })).toBeVisible();
  await desk.goToList();
  await page
    .getByRole('toolbar', { name: /^With 2 selected/ })
    .getByRole('button', { name: 'Clear' })
    .click();
}

async function openCitation(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.openFirstReport();
  const citation = page.getByRole('textbox', { name: 'Report' }).getByRole('link').nth(2);
  await citation.click();
  const opened = page.getByRole('dialog', { name: 'Citation' });
  await expect(opened.getByText('words match').first()).toBeVisible();
  await expect
    .poll(async () => {
      const [own, at] = [await boxOf(opened), await boxOf(citation)];
      return own.y >= at.y + at.height || (own.y >= 0 && own.y + own.height <= at.y);
    })
    .toBe(true);
  await page.keyboard.press('Escape');
}

async function findNothing(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.goToList();
  await desk.searchField.fill('zzzz qqqq');
  await page.getByRole('button', { name: 'All articles' }).click();
  await expect(page.getByText('18 articles, 10 origins', { exact: true })).toBeVisible();
}

test('long names leave room for what stands beside them, and are truncated at their own end', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.newArchive(workbench, 'Names');
  const file = join(workbench.home, 'names.jsonl');
  const source = 'The Broadcasting Corporation of the Northern Coast, of its Harbours, and of the Islands before them';
  const languages = 'en uk ru de fr es it pt pl nl sv da fi tr ar zh'.split(' ');
  const lines = languages.map((language) => ({
    title: `The ferry and the dredger, ${language}`,
    text: `The lights went out, said witness ${language}.`,
    source,
    language,
  }));
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  await workbench.drop([file]);
  await expect(page.getByRole('contentinfo')).toContainText(`${languages.length} articles`, { timeout: 30_000 });

  await test.step('an article keeps its title in the command bar', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('ferr');
    const title = page.getByRole('option').getByText('The ferry and the dredger, ').first();
    expect((await boxOf(title)).width).toBeGreaterThan(150);
    await page.keyboard.press('Escape');
  });

  await test.step('a source in many languages keeps its buttons', async () => {
    await desk.goTo('Sources');
    await expect.poll(() => isOnTop(page.getByRole('button', { name: /^More on/ }))).toBe(true);
  });

  await test.step('a claim from right to left keeps its beginning in the matrix', async () => {
    const statement = 'قالت سلطة الميناء إن أضواء الحفارة كانت مضاءة عندما اصطدمت بها العبارة قبالة الرصيف الشمالي';
    await desk.goTo('Claims');
    await page.getByRole('button', { name: 'New claim' }).first().click();
    await desk.dialog.getByRole('textbox', { name: 'Statement' }).fill(statement);
    await page.keyboard.press('Control+Enter');
    await expect(desk.dialog).toHaveCount(0);
    await desk.goTo('Matrix');
    await expect(page.getByRole('rowheader').getByRole('button', { name: statement })).toHaveCSS('direction', 'rtl');
  });

  await test.step('the days of the matrix leave its other buttons in the window', async () => {
    await page.getByRole('button', { name: /^All dates/ }).click();
    await expect(page.getByRole('textbox', { name: 'From' })).toBeFocused();
    await expect.poll(() => isOnTop(page.getByRole('button', { name: /^Export table/ }))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^All dates/ })).toBeFocused();
  });
});
