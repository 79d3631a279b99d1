// The whole job with a mouse, from an empty window to four exports, on every host; typing only where words are written.
import { Desk } from '../pages/desk.ts';
import { expect, test, type Workbench } from '../workbench.ts';
import {
  ARCHIVE,
  CLAIM,
  COURIER,
  DIFFERENCE,
  type Exports,
  expectExportsHold,
  FILES,
  JUDGEMENT,
  MANARAT,
  REASON,
  REPORT,
  VISNYK,
} from './story.ts';

test('the whole job by mouse', async ({ workbench }) => {
  test.setTimeout(300_000);
  const desk = new Desk(workbench.page);
  await test.step('an archive, three files dropped on it', () => begin(workbench, desk));
  await test.step('search', () => find(desk));
  await test.step('a claim from words, evidence from two more articles', () => mark(desk));
  await test.step('undo and redo', () => takeBackAndAgain(desk));
  await test.step('compare', () => compare(desk));
  await test.step('matrix', () => lookAtMatrix(desk));
  await test.step('report', () => write(desk));
  const exports = await test.step('export', () => exportAll(workbench, desk));
  await workbench.stop();
  await test.step('exports read by others', () => expectExportsHold(workbench, exports));
  await test.step('everything is there after a restart', () => comeBack(workbench));
});

async function begin(workbench: Workbench, desk: Desk): Promise<void> {
  const { page } = workbench;
  await desk.newArchive(workbench, ARCHIVE);
  await workbench.drop(FILES);
  await expect(desk.results.getByRole('option')).toHaveCount(3, { timeout: 30_000 });
  await expect(page.getByRole('contentinfo')).toContainText('3 articles · 3 sources · 3 languages', {
    timeout: 30_000,
  });
  await desk.goTo('Imports');
  await expect(page.getByRole('main', { name: 'Imports' })).toContainText(/3 (?:articles )?added|3 articles/);
}

async function find(desk: Desk): Promise<void> {
  await desk.goToList();
  await desk.search('dredger anchor');
  await expect(desk.results.getByRole('option')).toHaveCount(1);
  await expect(desk.result(COURIER.title).locator('mark').first()).toBeVisible();
  await desk.search('lang:ar');
  await expect(desk.results.getByRole('option')).toHaveCount(1);
  await expect(desk.result(MANARAT.title)).toBeVisible();
}

async function mark(desk: Desk): Promise<void> {
  const toolbar = desk.page.getByRole('toolbar', { name: 'Mark the selected words' });
  await desk.openArticle(COURIER.title);
  await desk.selectWords(COURIER.words);
  await toolbar.getByRole('button', { name: 'New claim' }).click();
  await expect(desk.dialog.getByRole('textbox', { name: 'Speaker' })).toHaveValue('the harbour authority');
  await desk.dialog.getByRole('textbox', { name: 'The claim, in your words' }).fill(CLAIM);
  await desk.dialog.getByRole('button', { name: 'Create claim' }).click();
  await expect(desk.notice('Created claim 1')).toBeVisible();
  for (const { title, words, stance } of [
    { ...VISNYK, stance: 'Supports' },
    { ...MANARAT, stance: 'Disputes' },
  ]) {
    await desk.openArticle(title, title === MANARAT.title ? 'lang:ar' : 'lang:uk');
    await desk.selectWords(words);
    await toolbar.getByRole('button', { name: stance }).click();
    await desk.dialog.getByRole('option', { name: CLAIM }).click();
    await expect(desk.notice('Added a passage to claim 1')).toBeVisible();
    await expect(desk.article.locator('[data-evidence-id], mark').first()).toBeVisible();
  }
}

async function takeBackAndAgain(desk: Desk): Promise<void> {
  const notes = desk.page.getByRole('list', { name: 'Marks' }).getByRole('listitem');
  await expect(notes).toHaveCount(1);
  await desk.notice('Added a passage').getByRole('button', { name: 'Undo' }).click();
  await expect(notes).toHaveCount(0);
  await desk.notice('Undone').getByRole('button', { name: 'Redo' }).click();
  await expect(notes).toHaveCount(1);
}

async function compare(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.compare([COURIER.title, VISNYK.title]);
  await page.getByRole('button', { name: DIFFERENCE }).click();
  await page.getByRole('button', { name: 'Make claims…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Claims from a discrepancy' });
  await expect(sheet.getByRole('textbox', { name: 'Words of the claim' })).toHaveCount(2);
  await sheet.getByRole('button', { name: /^Make 2/ }).click();
  await expect(sheet).toHaveCount(0);
  await expect(desk.notice(/2 claims/)).toBeVisible();
}

async function lookAtMatrix(desk: Desk): Promise<void> {
  await desk.goTo('Matrix');
  const row = desk.page.getByRole('grid').getByRole('row').filter({ hasText: CLAIM });
  await expect(row.getByRole('gridcell', { name: 'supports, 1 passage: Averin Courier' })).toBeVisible();
  await row.getByRole('gridcell', { name: /^disputes, 1 passage/ }).click();
  await expect(desk.page.getByRole('complementary')).toContainText(MANARAT.words);
}

async function write(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.goTo('Reports');
  await page.getByRole('button', { name: 'New report…' }).first().click();
  await desk.dialog.getByRole('textbox', { name: 'Title' }).fill(REPORT);
  await desk.dialog.getByRole('radio', { name: /From all/ }).click();
  await desk.dialog.getByRole('button', { name: 'Draft report' }).click();
  const sheet = page.getByRole('textbox', { name: 'Report', exact: true });
  await expect(sheet.getByRole('heading', { name: 'Key judgements' })).toBeVisible();
  await sheet.getByText(`${CLAIM}.`).first().click({ clickCount: 3 });
  await page.keyboard.press('Home');
  await page.keyboard.type(`${JUDGEMENT}. `);
  await sheet.getByRole('button', { name: 'statement of fact' }).first().click();
  await page.getByRole('menuitemradio', { name: /^very likely/ }).click();
  await sheet.getByRole('button', { name: 'confidence not stated' }).first().click();
  await page.getByRole('menuitemradio', { name: 'moderate' }).click();
  await sheet.getByRole('textbox', { name: 'Why this confidence' }).first().fill(REASON);
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Check' }).click();
  const checks = page.getByRole('list', { name: 'Checks' });
  await expect(checks).toContainText(/All \d+ quotations match their articles, letter for letter/);
  await expect(checks).toContainText('Averin Courier is cited but not graded.');
}

async function exportAll(workbench: Workbench, desk: Desk): Promise<Exports> {
  const save = (format: RegExp) =>
    workbench.saved(async () => {
      await desk.page.getByRole('button', { name: 'Export…' }).click();
      await desk.dialog.getByRole('radio', { name: format }).check();
      await desk.dialog.getByRole('button', { name: 'Export', exact: true }).click();
      await expect(desk.dialog).toHaveCount(0, { timeout: 30_000 });
    });
  return { docx: await save(/Word/), pdf: await save(/PDF/), html: await save(/HTML/), md: await save(/Markdown/) };
}

async function comeBack(workbench: Workbench): Promise<void> {
  await workbench.start();
  const { page } = workbench;
  const desk = new Desk(page);
  await page.getByRole('listbox', { name: 'Recent archives' }).getByRole('option', { name: ARCHIVE }).click();
  await expect(desk.results.getByRole('option')).toHaveCount(3);
  await desk.goTo('Reports');
  await page.getByText(REPORT).first().dblclick();
  const sheet = page.getByRole('textbox', { name: 'Report', exact: true });
  await expect(sheet).toContainText(JUDGEMENT);
  await expect(sheet).toContainText('very likely, 80–95 %');
  await desk.act('Undo');
  await expect(sheet).not.toContainText(JUDGEMENT);
  await desk.act('Redo');
  await expect(sheet).toContainText(JUDGEMENT);
  await desk.goTo('Claims');
  await expect(page.getByRole('main', { name: 'Claims' })).toContainText(CLAIM);
}
