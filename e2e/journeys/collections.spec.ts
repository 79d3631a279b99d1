// Articles gathered for a task: added and removed, found again, and the matrix of them alone.
import { expect } from '@playwright/test';
import { seriousViolations } from '../axe.ts';
import { Desk } from '../pages/desk.ts';
import { test } from '../workbench.ts';

const LIGHTS = 'What the master saw';

test('a collection by keyboard', async ({ workbench: { page } }) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const collection = page.getByRole('checkbox', { name: LIGHTS });
  const rows = desk.results.getByRole('option');
  await desk.openSample();

  await test.step('A makes one of the selected articles', async () => {
    await desk.search('dredger');
    await press('Enter', 'x', 'j', 'x', 'j', 'x', 'a');
    await expect(desk.dialog).toContainText('Add 3 articles to a collection');
    await expect(desk.dialog.getByRole('option')).toHaveText('The master and the lights6 articlesEnter');
    await page.keyboard.type(LIGHTS);
    await expect(desk.dialog.getByRole('option')).toHaveText(`New collection “${LIGHTS}”Enter`);
    expect(await seriousViolations(page)).toEqual([]);
    await press('Enter');
    await expect(desk.notice(`Made the collection “${LIGHTS}” of 3 articles`)).toBeVisible();
    await expect(collection).toBeVisible();
  });

  await test.step('the next is added to it by Enter alone', async () => {
    await press('Escape', 'j', 'x', 'a');
    await expect(desk.dialog.getByRole('option').first()).toHaveText(`${LIGHTS}3 articlesEnter`);
    await press('Enter');
    await expect(desk.notice(`Added 1 article to “${LIGHTS}”`)).toBeVisible();
    await press('Escape');
  });

  await test.step('it is typed in the search field, and said in words', async () => {
    await desk.search('collection:"what the master saw"');
    await expect(page.locator('#search-understood')).toContainText('in the collection what the master saw');
    await expect(rows).toHaveCount(4);
    const typed = page.getByRole('search').locator('[class*="_named_"]');
    await expect(typed).toHaveText('collection:"what the master saw"');
    await page.getByRole('search').getByRole('textbox').press('Escape');
    await expect(page.locator('#search-understood')).toHaveText('all articles');
  });

  await test.step('within its filter, Shift A removes, and undo brings back', async () => {
    await collection.press('Space');
    await expect(rows).toHaveCount(4);
    await desk.results.focus();
    await press('Shift+A');
    await expect(rows).toHaveCount(3);
    await press('Control+z');
    await expect(rows).toHaveCount(4);
  });

  await test.step('it is renamed in its place; a taken name is refused', async () => {
    await page.getByRole('button', { name: `More on ${LIGHTS}` }).press('Enter');
    await page.getByRole('menuitem', { name: 'Rename' }).press('Enter');
    const name = page.getByRole('textbox', { name: 'Name of the collection' });
    await name.fill('anything by corran wire');
    await name.press('Enter');
    await expect(page.getByText('There is a collection “Anything by Corran Wire” already')).toBeVisible();
    await name.fill('What he saw');
    await name.press('Enter');
    await expect(page.getByRole('checkbox', { name: 'What he saw' })).toBeChecked();
  });

  await test.step('deleted while it is shown, it is named as gone, and undo brings it back', async () => {
    await page.getByRole('button', { name: 'More on What he saw' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
    await expect(page.getByRole('checkbox', { name: 'A collection that no longer exists' })).toBeChecked();
    await press('Control+z');
    await expect(page.getByRole('checkbox', { name: 'What he saw' })).toBeChecked();
    await expect(rows).toHaveCount(4);
  });
});

test('a collection by mouse, and its matrix', async ({ workbench: { page } }) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  await desk.openSample();
  const title = page.getByRole('banner');

  await test.step('articles are picked in the list, and kept from the bar below', async () => {
    await desk.search('dredger');
    for (const at of [0, 1, 2])
      await desk.results
        .getByRole('option')
        .nth(at)
        .click({ modifiers: ['ControlOrMeta'] });
    await page
      .getByRole('toolbar', { name: 'With 3 selected' })
      .getByRole('button', { name: 'Add to collection' })
      .click();
    await desk.dialog.getByRole('combobox').fill(LIGHTS);
    await desk.dialog.getByRole('option', { name: /New collection/ }).click();
    await expect(page.getByRole('checkbox', { name: LIGHTS })).toBeVisible();
  });

  await test.step('an article says which it is in, leads there, and can be taken out', async () => {
    const opened = (await desk.results.getByRole('option').first().getByRole('heading').textContent()) ?? '';
    await desk.results.getByRole('option').first().dblclick();
    await page.getByRole('tab', { name: 'Article', exact: true }).click();
    await page.getByRole('button', { name: LIGHTS, exact: true }).click();
    await expect(page.getByRole('checkbox', { name: LIGHTS })).toBeChecked();
    await expect(desk.results.getByRole('option')).toHaveCount(3);
    await desk.result(opened).dblclick();
    await page.getByRole('button', { name: `Remove from ${LIGHTS}` }).click();
    await expect(desk.notice(`Removed 1 article from “${LIGHTS}”`)).toBeVisible();
    await expect(page.getByRole('button', { name: LIGHTS, exact: true })).toHaveCount(0);
    await desk.notice(`Removed 1 article from “${LIGHTS}”`).getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('button', { name: LIGHTS, exact: true })).toBeVisible();
    await desk.goToList();
  });

  await test.step('the matrix is that of the collection, and its title says so', async () => {
    await desk.goTo('Matrix');
    const grid = page.getByRole('grid');
    const columns = () => grid.getByRole('columnheader').count();
    await expect(grid).toBeVisible();
    const all = await columns();
    await page.getByRole('button', { name: 'All articles' }).click();
    await page.getByRole('menuitemradio', { name: LIGHTS }).click();
    await expect(title).toContainText(`${LIGHTS} · `);
    await expect.poll(columns).toBeLessThan(all);
    await page.getByRole('button', { name: LIGHTS, exact: true }).click();
    await page.getByRole('menuitemradio', { name: 'Anything by Corran Wire' }).click();
    await expect(title).toContainText('Anything by Corran Wire · ');
    await page.getByRole('button', { name: 'Anything by Corran Wire', exact: true }).click();
    await page.getByRole('menuitemradio', { name: 'All articles' }).click();
    await expect(title).toContainText('all claims');
  });
});

test('where nothing is found, each filter can still be taken off by itself', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  await desk.openSample();
  const filters = page.getByRole('region', { name: 'Filters' });
  const days = filters.getByRole('slider', { name: 'From date' });
  for (let bars = 0; bars < 2; bars++) await days.press('ArrowRight');
  const ofImport = filters.getByRole('group', { name: 'Import' }).getByRole('checkbox').first();
  await ofImport.check();
  await desk.searchField.fill('zzyzx');
  await expect(page.getByRole('heading', { name: /No article/ })).toBeVisible();
  await expect(ofImport).toBeChecked();
  const from = filters.getByRole('checkbox', { name: /^from \d/ });
  await from.click();
  await expect(from).toHaveCount(0);
  await ofImport.click();
  await expect(filters.getByRole('button', { name: 'Clear filters' })).toHaveCount(0);
});
