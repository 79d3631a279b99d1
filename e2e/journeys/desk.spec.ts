// Small promises of the window, on the sample archive; by keyboard unless stated otherwise.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { isOnTop } from '../geometry.ts';
import { Desk } from '../pages/desk.ts';
import { test } from '../workbench.ts';

test('lists and tables by keyboard', async ({ workbench: { page } }) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  await desk.openSample();
  await test.step('back from an article that was opened out of the search field, the list goes on by J', () =>
    goOnInTheList(desk));
  await test.step('a name that is cut off is shown whole where the focus is', () => focusLongName(desk));
  await test.step('J goes on in the list of sources, beside the table of what one said, and its field leads to it', () =>
    goOnInSources(desk));
  await test.step('a selection is saved and found again', () => saveSelection(desk));
  await test.step('claims show the columns one chooses, and a group folds by Enter', () => chooseColumns(desk));
  await test.step('a filter typed just before leaving Claims does not call one back', () => leaveWhileFiltering(desk));
  await test.step('the cells of the matrix stand clear of what sticks to its edges', () => walkTheMatrix(desk));
});

test('the status line names only keys that act', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  const keysHere = page.getByRole('list', { name: 'Keys here' });
  await desk.openSample();
  await test.step('on a heading of a table, which folds and is not selected', async () => {
    await desk.goTo('Claims');
    const table = page.getByRole('treegrid');
    await table.focus();
    await page.keyboard.press('Home');
    await expect(keysHere).toContainText('Enter fold');
    await expect(keysHere).not.toContainText('select');
    await page.keyboard.press('Enter');
    await expect(keysHere).toContainText('Enter unfold');
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    await expect(keysHere).toContainText('Enter open');
    await expect(keysHere).toContainText('X select');
  });
  await test.step('in a report, where a citation is at the cursor or not', async () => {
    await desk.openFirstReport();
    const sheet = page.getByRole('textbox', { name: 'Report', exact: true });
    await sheet.focus();
    await page.keyboard.press('Control+Home');
    await expect(keysHere).not.toContainText('open citation');
    await expect(keysHere).not.toContainText('move section');
    await page.keyboard.press('Control+End');
    await expect(keysHere).toContainText('move section');
  });
});

test('a selection that cuts a word or leaves out a “not” says so, and W extends it', async ({
  workbench: { page },
}) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.openArticle('Twelve dead as ferry and dredger collide off north mole');
  await desk.selectWords('after the passen');
  const toolbar = page.getByRole('toolbar', { name: 'Mark the selected words' });
  await expect(toolbar.getByRole('status')).toHaveText('Cuts a word');
  await page.keyboard.press('w');
  expect(await page.evaluate(() => String(getSelection()))).toBe('after the passenger');
  await expect(toolbar.getByRole('status')).toBeEmpty();
  await expect(toolbar.getByRole('button', { name: /Whole words/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await desk.selectWords('give her name');
  await expect(toolbar.getByRole('status')).toHaveText('Leaves out “not”');
  await page.keyboard.press('w');
  expect(await page.evaluate(() => String(getSelection()))).toBe('not give her name');
  await expect(toolbar.getByRole('status')).toBeEmpty();
});

test('the cells of a table’s row stand apart, and are marked as they are in the article', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.newArchive(workbench, 'Tables');
  const file = join(workbench.home, 'berths.html');
  const story = `<p>${'The harbour office has counted the berths of every quay again. '.repeat(12)}</p>`;
  const table = '<table><tr><td>North mole</td><td>444</td><td>44.4</td></tr></table>';
  writeFileSync(file, `<html lang="en"><title>Berths counted</title><article><h1>Berths counted</h1>${story}${table}`);
  await workbench.drop([file]);
  await desk.openArticle('Berths counted');
  await desk.selectWords('444\t44.4');
  const gap = await page.evaluate(() => {
    const cells = (getSelection() as Selection).getRangeAt(0);
    const [left, right] = [cells.cloneRange(), cells.cloneRange()];
    left.setEnd(left.startContainer, left.startOffset + 3);
    right.setStart(right.endContainer, right.endOffset - 4);
    const letters = left.getBoundingClientRect();
    return (right.getBoundingClientRect().left - letters.right) / letters.width;
  });
  // Wider than half of three figures, which no space is.
  expect(gap).toBeGreaterThan(0.5);
  await page.keyboard.press('n');
  await page.keyboard.press('Control+Enter');
  await expect(desk.article.locator('mark')).toHaveText(/^444\t44\.4/);
});

test('what fails in a dialog is told in it, and is gone when it is left', async ({ workbench: { page } }) => {
  await page.getByRole('button', { name: 'New archive' }).click();
  const dialog = new Desk(page).dialog;
  await dialog.getByRole('textbox', { name: 'Name' }).fill('...');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('“...” cannot be a file name. Nothing was created.');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByText('cannot be a file name')).toHaveCount(0);
  await page.getByRole('button', { name: 'New archive' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ferry / dredger: day 1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ferry - dredger- day 1.collate')).toBeVisible();
});

test('comparing, the report style of an organisation, a window at double zoom', async ({ workbench: { page } }) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  await desk.openSample();
  await test.step('a discrepancy is dismissed with its reason; where there is nothing to add, that is said', () =>
    dismissWithReason(desk));
  await test.step('a new report begins in the style of the house', () => writeInHouseStyle(desk));
  await test.step('at twice its size a dialog stands whole in the window', () => enlarge(desk));
});

async function goOnInTheList(desk: Desk): Promise<void> {
  const { page, results } = desk;
  await page.keyboard.press('/');
  await page.keyboard.type('dredger');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tablist', { name: 'Views of the article' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(results).toBeFocused();
  await page.keyboard.press('j');
  await expect(results.getByRole('option').nth(1)).toHaveAttribute('data-active', /.*/);
  await expect(desk.searchField).toHaveValue('dredger');
}

async function goOnInSources(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.goTo('Sources');
  await page.getByRole('option', { name: /Averin Courier/ }).click();
  await expect(page.getByRole('treegrid', { name: 'What the source said' })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { level: 1, name: 'Kestrel FM' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { level: 1, name: 'Averin Courier' })).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Filter sources' });
  await page.keyboard.press('/');
  await page.keyboard.type('zzz');
  await expect(page.getByText('No source has “zzz” in its name.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Sources' })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('kestrel');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: /Kestrel FM/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Kestrel FM' })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Averin Courier' })).toBeVisible();
  await desk.goTo('Library');
}

async function focusLongName({ page }: Desk): Promise<void> {
  const long = 'Anything by Corran Wire and those it was taken over by';
  await page.getByRole('button', { name: 'More on Anything by Corran Wire' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Rename' }).press('Enter');
  await page.getByRole('textbox', { name: 'Name of the search' }).fill(long);
  await page.keyboard.press('Enter');
  const saved = page.getByRole('button', { name: long, exact: true });
  const whole = page.locator('div[aria-hidden="true"]', { hasText: long });
  await expect(saved).toBeVisible();
  await page.keyboard.press('Tab');
  await saved.focus();
  await expect(whole).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(whole).toHaveCount(0);
}

async function saveSelection(desk: Desk): Promise<void> {
  const { page, results } = desk;
  await results.focus();
  for (const key of ['x', 'j', 'x']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Save selection…' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the collection' })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'Only the 2 selected' })).toBeChecked();
  await page.keyboard.type('Two to read again');
  await page.keyboard.press('Enter');
  const collection = page.getByRole('checkbox', { name: 'Two to read again' });
  await collection.press('Space');
  await expect(results.getByRole('option')).toHaveCount(2);
  await collection.press('Space');
  await expect(results.getByRole('option')).not.toHaveCount(2);
  await results.press('Escape');
}

async function chooseColumns(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.goTo('Claims');
  const table = page.getByRole('treegrid', { name: 'Claims' });
  await expect(table.getByRole('row').nth(3)).toBeVisible();
  const heads = table.getByRole('columnheader');
  await expect(heads.filter({ hasText: 'Tags' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Columns' }).press('Enter');
  for (const name of ['Tags', 'Articles']) await page.getByRole('menuitemcheckbox', { name }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(heads.filter({ hasText: 'Tags' })).toHaveCount(1);
  await expect(heads.filter({ hasText: 'Articles' })).toHaveCount(1);
  // Two in quick succession, before either is drawn: both take effect.
  await page.getByRole('button', { name: 'Columns' }).press('Enter');
  await page.getByRole('menuitemcheckbox', { name: /^(Tags|Articles)/ }).evaluateAll((items) => {
    for (const item of items) (item as HTMLElement).click();
  });
  await page.keyboard.press('Escape');
  await expect(heads.filter({ hasText: /Tags|Articles/ })).toHaveCount(0);

  const group = table.getByRole('row', { name: /^cause/ });
  await table.focus();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(group).toHaveAttribute('aria-expanded', 'false');
  // With a heading current, a key acts on no row, least of all on one that is folded away.
  await page.keyboard.press('Delete');
  await page.keyboard.press('g');
  await page.keyboard.press('Enter');
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  await expect(desk.dialog).toHaveCount(0);
  await expect(page.getByText('18 claims')).toBeVisible();

  const box = table.getByRole('checkbox').first();
  await box.dblclick();
  await expect(box).not.toBeChecked();
  await expect(table).toBeVisible();
}

async function leaveWhileFiltering(desk: Desk): Promise<void> {
  const { page } = desk;
  await page.getByRole('textbox', { name: 'Filter claims' }).focus();
  const library = await desk.rail.getByRole('button', { name: 'Library' }).elementHandle();
  // In one turn, so that the pause after which the filter applies has not passed.
  await library?.evaluate((button) => {
    document.execCommand('insertText', false, 'ferry');
    (button as HTMLElement).click();
  });
  await desk.search('dredger');
  await expect(page.getByRole('main', { name: 'Library' })).toBeVisible();
}

async function walkTheMatrix(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.goTo('Matrix');
  const cells = page.getByRole('gridcell');
  await cells.first().focus();
  await page.keyboard.press('Control+End');
  const focused = page.locator('[role="gridcell"]:focus');
  await expect(focused).toHaveAttribute('data-cell', /^[1-9]\d*:[1-9]\d*$/);
  expect(await isOnTop(focused)).toBe(true);
  await page.keyboard.press('Control+Home');
  await expect(focused).toHaveAttribute('data-cell', '0:0');
  expect(await isOnTop(focused)).toBe(true);
}

async function dismissWithReason(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.compare([/Twelve dead as ferry and dredger/, /У порту Аверін/]);
  const current = page.locator('[data-stop][aria-current]');
  await expect(current).toContainText('214', { timeout: 30_000 });
  await page.keyboard.press('Shift+N');
  await expect(desk.notice(/^Nothing to add: the passages are in claims \d+ and \d+ already$/)).toBeVisible();
  await page.keyboard.press('Shift+Z');
  await expect(page.getByRole('textbox', { name: 'Why it does not matter' })).toBeFocused();
  await page.keyboard.type('tickets, not people');
  await page.keyboard.press('Enter');
  await expect(desk.notice('Dismissed a discrepancy')).toBeVisible();
  await page.getByRole('button', { name: '1 dismissed' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Dismissed' })).toContainText('tickets, not people');
}

async function writeInHouseStyle(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.goTo('Settings');
  await page.getByRole('button', { name: 'Report style' }).press('Enter');
  await page.getByRole('radio', { name: 'TLP:GREEN', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'TLP:GREEN', exact: true })).toBeChecked();
  await page.getByRole('textbox', { name: 'Author' }).fill('Strait desk');
  await page.getByRole('button', { name: 'Grades and scales' }).press('Enter');
  await page.getByRole('radio', { name: 'PHIA' }).click();
  await expect(page.getByRole('table', { name: 'The terms of PHIA' })).toContainText('realistic possibility');
  await desk.goTo('Reports');
  await page.keyboard.press('n');
  await desk.dialog.getByRole('textbox', { name: 'Title' }).fill('In the style of the house');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Marking: TLP:GREEN' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('PHIA');
  await expect(page.getByRole('textbox', { name: 'Author' })).toContainText('Strait desk');
}

async function enlarge(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.goTo('Settings');
  await page.getByRole('button', { name: 'Appearance' }).press('Enter');
  const larger = page.getByRole('button', { name: 'Interface larger' });
  for (let step = 0; step < 10; step++) await larger.click();
  await expect(page.getByText('200 %')).toBeVisible();
  await desk.goTo('Reports');
  await expect(page.getByRole('textbox', { name: 'Report', exact: true })).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(desk.dialog).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Find or do anything' }).click();
  await expect(desk.dialog).toBeInViewport({ ratio: 1 });
}
