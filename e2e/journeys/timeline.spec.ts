// Who said it first: by mouse, and again by keyboard alone.
import type { Page } from '@playwright/test';
import { expectNoViolation } from '../axe.ts';
import { Desk } from '../pages/desk.ts';
import { expect, test } from '../workbench.ts';

const CLAIM = 'The dredger was showing lights';
const list = (page: Page) => page.getByRole('listbox', { name: 'Who said it first' });
const current = (page: Page) => list(page).locator('[aria-selected="true"]');
const lanes = (page: Page) => page.getByRole('grid', { name: 'Lanes' });
const cell = (page: Page) => lanes(page).getByRole('gridcell', { selected: true });
const slider = (page: Page, name: 'From' | 'To') => page.getByRole('slider', { name });

async function openClaim(desk: Desk): Promise<void> {
  await desk.openSample();
  await desk.goTo('Claims');
  await desk.page.getByText(CLAIM).first().dblclick();
  await expect(desk.page.getByRole('heading', { name: new RegExp(CLAIM) })).toBeVisible();
}

test('who said it first, by mouse: from the claim to its lanes, into an article and back to the same glyph', async ({
  workbench,
}) => {
  test.setTimeout(120_000);
  const { page } = workbench;
  const desk = new Desk(page);
  await openClaim(desk);
  await page.getByRole('button', { name: 'Who said it first' }).click();
  await expect(page.getByRole('main', { name: 'Timeline' })).toBeVisible();
  await expect(list(page).getByRole('option').first()).toContainText('Corran Wire');
  await expect(current(page)).toContainText('first support');
  await test.step('the picture sums itself up, and its glyphs lead to words', async () => {
    await expect(lanes(page)).toHaveAccessibleDescription(/articles in \d+ sources over time/);
    const glyph = lanes(page).getByTitle(/^Averin Harbour Authority, /);
    await glyph.click();
    await expect(current(page)).toContainText('Averin Harbour Authority');
    await glyph.dblclick();
    await expect(desk.article.locator('mark').first()).toBeVisible();
    await page.getByRole('banner').getByRole('button', { name: 'Back' }).click();
    await expect(current(page)).toContainText('Averin Harbour Authority');
  });
  await test.step('an article that gives no time zone has no order', async () => {
    await expect(list(page).getByRole('option', { name: /Аверінський вісник/ })).toContainText('order unknown');
  });
  await test.step('the window is dragged over the whole range', async () => {
    const before = await slider(page, 'From').getAttribute('aria-valuetext');
    const box = await slider(page, 'From').boundingBox();
    if (!box) throw new Error('no slider');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 220, box.y + 5, { steps: 4 });
    await page.mouse.up();
    await expect(slider(page, 'From')).not.toHaveAttribute('aria-valuetext', before ?? '');
  });
  await test.step('origins and claims', async () => {
    await page.getByRole('radio', { name: 'Origins' }).click();
    await expect(lanes(page)).toHaveAccessibleDescription(/articles in \d+ origins over time/);
    await page.getByRole('radio', { name: 'Claims' }).click();
    await expect(lanes(page)).toHaveAccessibleDescription(/articles in 18 claims over time/);
  });
  await test.step('another claim is picked', async () => {
    await page.getByRole('radio', { name: 'Sources' }).click();
    await page.getByRole('button', { name: new RegExp(`^9 · ${CLAIM}`) }).click();
    await desk.dialog.getByRole('combobox').fill('hospital');
    await desk.dialog.getByRole('option', { name: /hospital/ }).click();
    await expect(page.getByRole('button', { name: /hospital/ })).toBeVisible();
    await page.getByRole('banner').getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('button', { name: new RegExp(`^9 · ${CLAIM}`) })).toBeVisible();
  });
  await page.keyboard.press('e');
  await desk.dialog.getByRole('radio', { name: 'CSV' }).check();
  const table = (await workbench.saved(() => page.keyboard.press('Control+Enter'))).toString();
  expect(table).toMatch(/^\ufeffclaim,date,source,title,stance,/);
});

test('who said it first, by keyboard alone', async ({ workbench: { page } }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  await openClaim(desk);
  await page.keyboard.press('i');
  await expect(lanes(page)).toBeFocused();
  const keys = page.getByRole('list', { name: 'Keys here' });
  await expect(keys).toContainText('+ closer');
  await expect(current(page)).toContainText('Corran Wire');
  await test.step('by article, by lane, and told to a screen reader', async () => {
    await page.keyboard.press('j');
    await expect(current(page)).toContainText('same origin, after Corran Wire');
    await page.keyboard.press('ArrowDown');
    await expect(current(page)).toContainText('Strait Telegraph');
    await page.keyboard.press('ArrowDown');
    await expect(current(page)).toContainText('Tolmar Evening Post');
    await expect(cell(page)).toHaveAccessibleName(/^Tolmar Evening Post, 9 October 2026, 23:51.*first dispute/);
    await expect(lanes(page)).toHaveAttribute('aria-activedescendant', (await cell(page).getAttribute('id')) ?? '');
  });
  await test.step('along the lane to a square of another article, into that, and back to the square', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(cell(page)).toHaveAccessibleName(/^silent, Authority ‘confirms twelve’.*not read$/);
    await expectNoViolation(page);
    await page.keyboard.press('Enter');
    await expect(desk.article).toContainText('as questions grow over dredger');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(lanes(page)).toBeFocused();
    await expect(cell(page)).toHaveAccessibleName(/^silent, Authority/);
    await page.keyboard.press('j');
    await expect(cell(page)).toHaveAccessibleName(/^منارة سينيت/);
    await page.keyboard.press('k');
    await page.keyboard.press('Home');
    await expect(current(page)).toContainText('Аверінський вісник');
    for (const _lane of [1, 2, 3, 4]) await page.keyboard.press('ArrowUp');
    await expect(current(page)).toContainText('Tolmar Evening Post');
  });
  await test.step('where nothing more is in view, the view goes on, as long as there is anything', async () => {
    for (const _press of [1, 2, 3]) await page.keyboard.press('ArrowLeft');
    await expect(page.getByText('Nothing earlier in this lane.')).toBeAttached();
    await page.keyboard.press('0');
  });
  await test.step('closer, wider, fit', async () => {
    const fit = await slider(page, 'From').getAttribute('aria-valuetext');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(slider(page, 'From')).not.toHaveAttribute('aria-valuetext', fit ?? '');
    await page.keyboard.press('0');
    await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', fit ?? '');
    await page.keyboard.press('-');
    await page.keyboard.press('+');
  });
  await test.step('read the passage, and come back to the same glyph', async () => {
    await page.keyboard.press('Enter');
    await expect(desk.article).toContainText('Fourteen feared lost');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(current(page)).toContainText('Tolmar Evening Post');
    await expect(lanes(page)).toBeFocused();
  });
  await test.step('as list', async () => {
    await page.keyboard.press('l');
    await expect(list(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(current(page)).toContainText('阿维林商报');
    await page.keyboard.press('l');
    await expect(lanes(page)).toBeFocused();
  });
  await test.step('the sliders', async () => {
    await slider(page, 'To').focus();
    const before = await slider(page, 'To').getAttribute('aria-valuetext');
    await page.keyboard.press('PageDown');
    await expect(slider(page, 'To')).not.toHaveAttribute('aria-valuetext', before ?? '');
    await lanes(page).focus();
  });
  await test.step('when updated, and the other lanes', async () => {
    await page.keyboard.press('b');
    await expect(page.getByRole('radio', { name: 'updated' })).toBeChecked();
    await page.keyboard.press('b');
    await expect(page.getByRole('radio', { name: 'published' })).toBeChecked();
    await page.keyboard.press('o');
    await expect(page.getByRole('radio', { name: 'Origins' })).toBeChecked();
    await page.keyboard.press('o');
    await page.keyboard.press('o');
    await expect(page.getByRole('radio', { name: 'Sources' })).toBeChecked();
  });
  await test.step('to the matrix of the claim, back by its key, and to the claim', async () => {
    await page.keyboard.press('v');
    await expect(page.getByRole('grid')).toContainText(CLAIM);
    await expect(page.getByRole('main', { name: 'Matrix' })).toBeVisible();
    await page.keyboard.press('i');
    await expect(page.getByRole('main', { name: 'Timeline' })).toBeVisible();
    await expect(list(page).getByRole('option').first()).toContainText('Corran Wire');
    await page.keyboard.press('c');
    await expect(page.getByRole('heading', { name: new RegExp(CLAIM) })).toBeVisible();
  });
});

test('the first appearances of selected claims are seen together', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.goTo('Claims');
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  for (const key of ['j', 'j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await expect(page.getByRole('toolbar', { name: 'With 2 selected' })).toBeVisible();
  await page.keyboard.press('i');
  await expect(lanes(page)).toHaveAccessibleDescription(/in 2 claims over time/);
  await expectNoViolation(page);
  await test.step('the claim of the current lane is opened', async () => {
    await expect(lanes(page)).toBeFocused();
    for (const lane of [0, 1]) {
      const name = lanes(page).getByRole('button').nth(lane);
      const statement = (await name.textContent())?.replace(/^\d+ · /, '') ?? '';
      await page.keyboard.press('c');
      await expect(page.getByRole('heading', { name: statement, level: 1 })).toBeVisible();
      await page.keyboard.press('Alt+ArrowLeft');
      await expect(lanes(page)).toBeFocused();
      await page.keyboard.press('ArrowDown');
    }
  });
  const matrix = page.getByRole('grid', { name: 'Claims by sources' });
  await page.keyboard.press('v');
  await expect(matrix).toHaveAttribute('aria-rowcount', /^[34]$/);
  await test.step('another claim that is picked takes their place', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('p');
    await desk.dialog.getByRole('combobox').fill('hospital');
    await desk.dialog.getByRole('option', { name: /hospital/ }).click();
    await expect(page.getByRole('button', { name: /hospital/ }).first()).toBeVisible();
    await expect(lanes(page)).toBeFocused();
    await page.keyboard.press('v');
    await expect(matrix).toContainText('hospital');
  });
});

test('where no mark has a place in time, the list is shown, and its key leads to it', async ({
  workbench: { page },
}) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.goTo('Claims');
  await page.getByText('The dredger lay inside its works area').first().dblclick();
  await expect(page.getByRole('heading', { name: /The dredger lay inside/, level: 1 })).toBeVisible();
  await page.keyboard.press('i');
  await expect(lanes(page)).toBeFocused();
  await page.keyboard.press('Control+.');
  await expect(list(page)).toBeHidden();
  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: /does not say when it was updated/ })).toBeVisible();
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('l');
  await expect(list(page)).toBeFocused();
});

test('of a collection: chosen in the bar, said in the title and in the name of the table, taken along to the matrix', async ({
  workbench,
}) => {
  test.setTimeout(120_000);
  const { page } = workbench;
  const desk = new Desk(page);
  await openClaim(desk);
  await page.keyboard.press('i');
  await expect(list(page).getByRole('option').first()).toContainText('Corran Wire');
  const before = await list(page).getByRole('option').first().getAttribute('aria-setsize');
  await page.getByRole('button', { name: 'All articles' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'The master and the lights' }).press('Enter');
  await expect(page.getByRole('banner')).toContainText('The master and the lights · 9 · The dredger');
  await expect(list(page).getByRole('option').first()).not.toHaveAttribute('aria-setsize', before ?? '');
  const download = page.waitForEvent('download');
  await lanes(page).focus();
  await page.keyboard.press('e');
  await expect(desk.dialog.getByRole('radio', { name: 'XLSX' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('timeline, The master and the lights.xlsx');
  await expect(desk.dialog).toBeHidden();
  await expect(lanes(page)).toBeFocused();
  await page.keyboard.press('v');
  await expect(page.getByRole('main', { name: 'Matrix' })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('The master and the lights · ');
  await expect(page.getByRole('gridcell').first()).toBeFocused();
  await page.keyboard.press('i');
  await expect(page.getByRole('banner')).toContainText('The master and the lights · 9 · The dredger');
});

test('where no article has a date, the list has the focus, and a date can be corrected at once', async ({
  workbench,
}) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.newArchive(workbench, 'Undated');
  await page.keyboard.press('Control+Shift+V');
  await desk.dialog
    .getByRole('textbox', { name: 'Article' })
    .fill('Quay closed\n\nThe quay was closed at noon, the harbour master said.');
  await page.keyboard.press('Control+Enter');
  await desk.openArticle('Quay closed');
  await desk.selectWords('The quay was closed at noon');
  await page.keyboard.press('n');
  await page.keyboard.press('Control+Enter');
  await expect(desk.dialog).toHaveCount(0);
  await desk.goTo('Timeline');
  await expect(page.getByRole('heading', { name: 'The only article has no date.' })).toBeVisible();
  await expect(list(page)).toBeFocused();
  await page.getByRole('button', { name: /^Correct the date/ }).press('Enter');
  await desk.dialog.getByRole('textbox', { name: 'Published' }).fill('2026-10-09T12:00Z');
  await desk.dialog.getByRole('textbox', { name: 'Why' }).fill('The paper’s front page');
  await page.keyboard.press('Control+Enter');
  await expect(lanes(page)).toBeFocused();
  await expect(cell(page)).toHaveAccessibleName(/9 October 2026, 12:00/);
});

test('without claims it says what to do', async ({ workbench }) => {
  const desk = new Desk(workbench.page);
  await desk.newArchive(workbench, 'Nothing yet');
  await desk.goTo('Timeline');
  await expect(workbench.page.getByRole('heading', { name: 'No claims yet.' })).toBeVisible();
  await expect(workbench.page.getByRole('button', { name: 'Go to the Library' })).toBeFocused();
  await workbench.page.keyboard.press('Enter');
  await expect(workbench.page.getByRole('main', { name: 'Library' })).toBeVisible();
});
