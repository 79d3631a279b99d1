// A folder of sixty mixed files: failures are understood and repaired, by mouse and by keyboard alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES_IN_FOLDER, makeMixedFolder, NOTES, TABLE, TABLE_TITLE } from '../fixtures/mixed-folder.ts';
import { Desk } from '../pages/desk.ts';
import { ImportsPage } from '../pages/imports.ts';
import { expect, test, type Workbench } from '../workbench.ts';

const SOURCE = 'Tolmar Pilot Office';

test('a mixed folder by mouse', async ({ workbench }) => {
  test.setTimeout(150_000);
  const { page } = workbench;
  const desk = new Desk(page);
  const imports = new ImportsPage(page);
  await makeArchive(workbench);
  await test.step('dropped in', async () => {
    await workbench.drop([makeMixedFolder(workbench.home)]);
    await desk.goTo('Imports');
    await imports.hasEnded();
  });
  await test.step('failures stand by their reasons, each with what can be done', async () => {
    await expect(imports.row(/^Empty/)).toContainText('download it again');
    await expect(imports.row('empty.txt')).toContainText('has no bytes');
    await expect(imports.row(TABLE)).toContainText('columns');
  });
  await test.step('a table is mapped', async () => {
    await imports.row(TABLE).getByRole('button', { name: 'Map columns…' }).click();
    await expect(imports.doubt).toContainText('No column is the text yet');
    await expect(desk.dialog.getByText('nothing in doubt')).toHaveCount(0);
    await imports.choiceFor('q1').selectOption({ label: 'Title' });
    await imports.choiceFor('q2').selectOption({ label: 'Text' });
    await expect(imports.preview).toContainText(TABLE_TITLE);
    await imports.dialog.getByRole('button', { name: 'Read with these columns' }).click();
    await imports.hasEnded();
  });
  await test.step('what the filter leaves out is no longer selected', async () => {
    const selected = page.getByRole('toolbar', { name: /selected/ });
    await imports.row('empty.txt').getByRole('checkbox').check();
    await expect(selected).toBeVisible();
    await imports.show('New').click();
    await imports.find(TABLE_TITLE);
    await expect(selected).toBeHidden();
  });
  await test.step('a source is assigned to two, and taken back', async () => {
    for (const title of NOTES) await (await imports.find(title)).click({ modifiers: ['ControlOrMeta'] });
    await page
      .getByRole('toolbar', { name: 'With 2 selected' })
      .getByRole('button', { name: /Assign a source/ })
      .click();
    await imports.dialog.getByRole('combobox', { name: 'Source' }).fill(SOURCE);
    await imports.dialog.getByRole('button', { name: 'Assign' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Assigned a source to 2 articles' })).toBeVisible();
    await expectOfSource(desk, 2);
    await desk.results.getByRole('option').first().click();
    await page.keyboard.press('Control+Z');
    await expectOfSource(desk, 0);
  });
  await test.step('what is dropped on the imports is shown at once, and back leads to the one looked at', async () => {
    await desk.goTo('Imports');
    const name = page.getByRole('main').getByRole('heading', { level: 1 });
    await expect(name).toHaveText('mixed pile');
    const later = join(workbench.home, 'later.txt');
    writeFileSync(later, 'The pilot cutter\n\nThe pilot cutter left Tolmar at noon.\n');
    await workbench.drop([later]);
    await expect(name).toHaveText('later.txt');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(name).toHaveText('mixed pile');
  });
});

test('a mixed folder by keyboard alone', async ({ workbench }) => {
  test.setTimeout(150_000);
  const { page } = workbench;
  const imports = new ImportsPage(page);
  const { keyboard } = page;
  await makeArchive(workbench);
  await test.step('brought in by the dialog', async () => {
    await workbench.answerOpen([makeMixedFolder(workbench.home)]);
    await keyboard.press('Alt+I');
    await expect(page.getByRole('status').filter({ hasText: 'Importing mixed pile' })).toBeVisible({ timeout: 30_000 });
    await keyboard.press('Alt+8');
    await expect(page.getByRole('main', { name: 'Imports' })).toBeVisible();
    await imports.hasEnded();
  });
  await test.step('a table is mapped', async () => {
    await walkTo(imports, TABLE);
    await keyboard.press('m');
    await expect(imports.choiceFor('q1')).toBeFocused();
    await keyboard.type('Title');
    await keyboard.press('Tab');
    await keyboard.type('Text');
    await expect(imports.preview).toContainText(TABLE_TITLE);
    await keyboard.press('Control+Enter');
    await expect(imports.dialog).toBeHidden();
    await imports.hasEnded();
  });
  await test.step('what is still failed is tried again', async () => {
    // The finished job shown may still be the one before the mapping, and while the file is read the key does nothing.
    await expect(async () => {
      await walkTo(imports, 'empty.txt');
      await keyboard.press('r');
      await expect(page.getByRole('status').filter({ hasText: 'Reading 1 file again' })).toBeVisible({
        timeout: 2_000,
      });
    }).toPass();
    await imports.hasEnded();
    await expect(imports.row('empty.txt')).toBeVisible();
  });
  await test.step('a source is assigned to two, and taken back', async () => {
    await imports.show(/^Failed/).press('ArrowRight');
    await expect(imports.show(/^Look again/)).toBeChecked();
    await keyboard.press('ArrowRight');
    await expect(imports.show('New')).toBeChecked();
    await walkTo(imports, TABLE_TITLE);
    for (const title of NOTES) {
      await walkTo(imports, title);
      await keyboard.press('x');
    }
    await expect(page.getByRole('toolbar', { name: 'With 2 selected' })).toBeVisible();
    await keyboard.press('s');
    await expect(imports.dialog.getByRole('combobox', { name: 'Source' })).toBeFocused();
    await keyboard.type(SOURCE);
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Assigned a source to 2 articles' })).toBeVisible();
    await keyboard.press('Control+Z');
    await expect(page.getByRole('status').filter({ hasText: 'Undone: Assigned a source' })).toBeVisible();
  });
});

async function makeArchive(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.answerNewArchive();
  await expect(page.getByRole('main', { name: 'Welcome' })).toBeVisible();
  await page.keyboard.press('Alt+n');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('mixed');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'This archive has no articles yet.' })).toBeVisible();
}

/** Moves to the row with these words, with the arrow keys from the top of the list. */
async function walkTo({ page, outcomes }: ImportsPage, words: string): Promise<void> {
  await outcomes.focus();
  await page.keyboard.press('Home');
  const here = outcomes.locator('[data-active]');
  for (let step = 0; step < 3 * FILES_IN_FOLDER; step++) {
    if ((await here.count()) > 0 && (await here.textContent())?.includes(words)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No outcome has “${words}”.`);
}

async function expectOfSource(desk: Desk, articles: number): Promise<void> {
  await desk.goToList();
  await desk.searchField.fill(`source:"${SOURCE}"`);
  if (articles === 0) await expect(desk.page.getByText(/^No article/).first()).toBeVisible();
  else {
    const found = new RegExp(`^${articles} articles?, `);
    await expect(desk.page.getByRole('region', { name: 'Results' }).getByText(found).first()).toBeVisible();
  }
}
