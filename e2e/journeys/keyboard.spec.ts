// The whole job by keyboard alone: nothing here moves, presses or clicks a mouse.
import type { Keyboard, Page } from '@playwright/test';
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

test('the whole job by keyboard alone', async ({ workbench }) => {
  test.setTimeout(300_000);
  await test.step('an archive, three files by the dialog', () => begin(workbench));
  await test.step('a claim from words, evidence from two more articles', () => mark(workbench));
  await test.step('undo and redo', () => takeBackAndAgain(workbench.page));
  await test.step('compare', () => compare(workbench.page));
  await test.step('matrix', () => lookAtMatrix(workbench));
  await test.step('report', () => write(workbench));
  const exports = await test.step('export', () => exportAll(workbench));
  await workbench.stop();
  await test.step('exports read by others', () => expectExportsHold(workbench, exports));
  await test.step('everything is there after a restart', () => comeBack(workbench));
});

const PLACE_DIGITS = { Library: 1, Claims: 2, Compare: 3, Matrix: 4, Reports: 6 };

async function goTo(page: Page, place: keyof typeof PLACE_DIGITS): Promise<void> {
  await page.keyboard.press(`Alt+${PLACE_DIGITS[place]}`);
  await expect(page.getByRole('main', { name: place })).toBeVisible();
}

const focused = (page: Page) => page.locator(':focus');
const options = (page: Page) => page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
const dialog = (page: Page) => page.getByRole('dialog');
const notice = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });

async function press(keyboard: Keyboard, ...keys: string[]): Promise<void> {
  for (const key of keys) await keyboard.press(key);
}

/** Presses one key until the focus is on the element looked for. */
async function walk(page: Page, key: string, role: Parameters<Page['getByRole']>[0], name: string | RegExp) {
  const goal = page.getByRole(role, { name }).and(page.locator(':focus'));
  for (let step = 0; step < 60; step++) {
    if ((await goal.count()) > 0) return;
    await page.keyboard.press(key);
  }
  await expect(goal).toBeVisible();
}

async function begin(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.answerNewArchive();
  await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
  await page.keyboard.press('Alt+n');
  await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type(ARCHIVE);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'This archive has no articles yet.' })).toBeVisible();
  await workbench.answerOpen(FILES);
  await page.keyboard.press('Control+i');
  await expect(options(page)).toHaveCount(3, { timeout: 60_000 });
  await expect(page.getByRole('contentinfo')).toContainText('3 articles · 3 sources · 3 languages', {
    timeout: 30_000,
  });
}

async function search(page: Page, text: string, ...titles: string[]): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('search').getByRole('textbox')).toBeFocused();
  await press(page.keyboard, 'Control+a', 'Backspace');
  await page.keyboard.type(text);
  await expect(options(page)).toHaveCount(titles.length);
  for (const title of titles) await expect(options(page).filter({ hasText: title })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeFocused();
}

/** Selects the first sentence of the article that opens. */
async function selectFirstSentence({ page }: Workbench, title: string, words: string): Promise<void> {
  await expect(page.getByRole('tablist', { name: 'Views of the article' })).toBeVisible();
  await expect(page.getByRole('article')).toContainText(title);
  await expect(page.getByRole('article')).toContainText(words);
  await page.keyboard.press('Control+a');
  const text = await page.evaluate(() => String(getSelection()));
  expect(text).toContain(words);
  expect(text).not.toContain('Find in text');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('toolbar', { name: 'Mark the selected words' })).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toContain(words);
}

async function mark(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const { keyboard } = page;
  await goTo(page, 'Claims');
  await goTo(page, 'Library');
  await keyboard.press('/');
  await keyboard.type('nowhere');
  await expect(page.getByRole('heading', { name: 'No article has “nowhere”.' })).toBeVisible();
  await page.evaluate(() => {
    const pressed = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    for (let time = 0; time < 3; time++) document.activeElement?.dispatchEvent(pressed());
  });
  await expect(page.getByRole('search').getByRole('textbox')).toHaveValue('');
  await keyboard.press('/');
  await keyboard.type('dredger');
  const keysHere = page.getByRole('list', { name: 'Keys here' });
  await expect(keysHere).toHaveText(/Enter to the list.*Esc clear$/);
  await press(keyboard, 'Escape', 'Escape');
  await expect(keysHere).toContainText(/^J next/);
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeFocused();
  await expect(page.getByRole('search').getByRole('textbox')).toHaveValue('');
  await search(page, 'dredger anchor', COURIER.title);
  await keyboard.press('Enter');
  await selectFirstSentence(workbench, COURIER.title, COURIER.words);
  for (let word = 0; word < 3; word++) await keyboard.press('Alt+Shift+ArrowLeft');
  await keyboard.press('n');
  await expect(dialog(page).getByRole('textbox', { name: 'The claim, in your words' })).toBeFocused();
  await keyboard.press('Control+a');
  await keyboard.type(CLAIM);
  await keyboard.press('Control+Enter');
  await expect(notice(page, 'Created claim 1')).toBeVisible();
  for (const { title, words, query, key } of [
    { ...VISNYK, query: 'lang:uk', key: 's' },
    { ...MANARAT, query: 'lang:ar', key: 'd' },
  ]) {
    await keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('search')).toBeVisible();
    await search(page, query, title);
    await keyboard.press('Enter');
    await selectFirstSentence(workbench, title, words);
    await keyboard.press(key);
    await expect(dialog(page).getByRole('option', { name: CLAIM })).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Enter');
    await expect(notice(page, 'Added a passage to claim 1')).toBeVisible();
  }
  await test.step('the text is no longer drawn, and the focus goes to what is', async () => {
    await expect(dialog(page)).toHaveCount(0);
    await keyboard.press('o');
    await expect(page.getByRole('tab', { name: 'Original', selected: true })).toBeVisible();
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
    await keyboard.press('o');
  });
}

async function takeBackAndAgain(page: Page): Promise<void> {
  const notes = page.getByRole('list', { name: 'Marks' }).getByRole('listitem');
  await expect(notes).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(notes).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(notes).toHaveCount(1);
}

async function compare(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('search')).toBeVisible();
  await search(page, 'lang:en OR lang:uk', COURIER.title, VISNYK.title);
  await press(keyboard, 'x', 'j', 'x');
  await expect(page.getByRole('toolbar', { name: 'With 2 selected' })).toBeVisible();
  await keyboard.press('c');
  await expect(page.getByRole('main', { name: 'Compare' })).toBeVisible();
  const current = page.locator('[data-stop][aria-current]');
  await expect(current).toBeVisible({ timeout: 60_000 });
  for (let step = 0; step < 5 && !DIFFERENCE.test((await current.textContent()) ?? ''); step++)
    await keyboard.press('n');
  await expect(current).toHaveText(DIFFERENCE);
  await keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Claims from a discrepancy' });
  await expect(sheet.getByRole('textbox', { name: 'Words of the claim' }).first()).toBeFocused();
  await keyboard.press('Control+Enter');
  await expect(sheet).toHaveCount(0);
  await expect(notice(page, /2 claims/)).toBeVisible();
}

async function lookAtMatrix(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await goTo(page, 'Matrix');
  await expect(focused(page)).toHaveRole('gridcell');
  const row = page.getByRole('grid').getByRole('row').filter({ hasText: CLAIM });
  await press(page.keyboard, 'Control+Home');
  const disputes = row.getByRole('gridcell', { name: /^disputes, 1 passage/ });
  for (let column = 0; column < 4 && !(await disputes.evaluate((cell) => cell === document.activeElement)); column++)
    await page.keyboard.press('ArrowRight');
  await expect(disputes).toBeFocused();
  await expect(page.getByRole('complementary')).toContainText(MANARAT.words);
  await goTo(page, 'Library');
  await expect(focused(page)).toHaveAccessibleName('Articles');
  await walk(page, 'F6', 'button', 'Library');
  await walk(page, 'Tab', 'button', 'Imports');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Jobs');
}

async function write(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const { keyboard } = page;
  await goTo(page, 'Reports');
  await keyboard.press('n');
  await expect(dialog(page).getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type(REPORT);
  await walk(page, 'Tab', 'radio', 'Empty');
  await keyboard.press('ArrowRight');
  await expect(dialog(page).getByRole('radio', { name: /From all/ })).toBeChecked();
  await keyboard.press('Control+Enter');
  const sheet = page.getByRole('textbox', { name: 'Report', exact: true });
  await expect(sheet.getByRole('heading', { name: 'Key judgements' })).toBeVisible();
  await walk(page, 'F6', 'textbox', 'Report');
  await press(keyboard, 'Control+Home', 'ArrowDown', 'Home');
  await keyboard.type(`${JUDGEMENT}. `);
  await expect(sheet).toContainText(`${JUDGEMENT}. ${CLAIM}`);
  await choose(page, 'statement of fact', /^very likely/);
  await choose(page, 'confidence not stated', 'moderate');
  await walk(page, 'Tab', 'textbox', 'Why this confidence');
  await keyboard.type(REASON);
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  await keyboard.press('Control+Shift+k');
  const checks = page.getByRole('list', { name: 'Checks' });
  await expect(checks.locator(':focus')).toBeVisible();
  await expect(checks).toContainText(/All \d+ quotations match their articles, letter for letter/);
}

async function choose(page: Page, button: string, item: string | RegExp): Promise<void> {
  await walk(page, 'Tab', 'button', button);
  await page.keyboard.press('Enter');
  await walk(page, 'ArrowDown', 'menuitemradio', item);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
}

async function exportAll(workbench: Workbench): Promise<Exports> {
  const { page } = workbench;
  const save = (format: RegExp) =>
    workbench.saved(async () => {
      await page.keyboard.press('Control+e');
      // The dialog waits for its data, and keys pressed before it is there choose nothing.
      await expect(dialog(page).locator(':focus')).toHaveRole('radio');
      await walk(page, 'ArrowDown', 'radio', format);
      await page.keyboard.press('Control+Enter');
      await expect(dialog(page)).toHaveCount(0, { timeout: 30_000 });
    });
  return { docx: await save(/Word/), pdf: await save(/PDF/), html: await save(/HTML/), md: await save(/Markdown/) };
}

async function comeBack(workbench: Workbench): Promise<void> {
  await workbench.start();
  const { page } = workbench;
  const recent = page.getByRole('listbox', { name: 'Recent archives' });
  await expect(recent).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(options(page)).toHaveCount(3);
  await goTo(page, 'Claims');
  await expect(page.getByRole('main', { name: 'Claims' })).toContainText(CLAIM);
  await goTo(page, 'Reports');
  const sheet = page.getByRole('textbox', { name: 'Report', exact: true });
  const reports = page.getByRole('grid', { name: 'Reports' });
  const openFirst = async () => {
    await expect(reports).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sheet).toContainText(CLAIM);
  };
  await expect(reports).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(notice(page, 'Undone: Edited the report')).toBeVisible();
  await openFirst();
  await expect(sheet).not.toContainText(JUDGEMENT);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(notice(page, 'Redone: Edited the report')).toBeVisible();
  await openFirst();
  await expect(sheet).toContainText(JUDGEMENT);
  await expect(sheet).toContainText('very likely, 80–95 %');
}
