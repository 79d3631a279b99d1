// What is written in a report, and on a claim, while its archive cannot take it.
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { ended, startServer, test } from '../workbench.ts';

test('words written while the archive is moved away are kept, said to be unsaved, and saved once it is back', async ({
  workbench: { page, home },
}) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  const archive = join(home, 'archives', 'Sample.collate');
  const sheet = page.getByRole('textbox', { name: 'Report', exact: true });
  const why = page.getByRole('alert').filter({ hasText: 'was moved, renamed or deleted while it was open' });
  await desk.openSample();
  await desk.openFirstReport();
  renameSync(archive, `${archive}.old`);
  await sheet.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Written meanwhile.');
  await expect(why.first()).toContainText('Your words are kept here');
  await expect(page.getByText('Not saved')).toBeVisible();
  await test.step('it is also said where the analyst goes, and the archive cannot be left', async () => {
    await desk.goTo('Claims');
    await expect(why.first()).toContainText('The last words of the report are not saved.');
    await desk.act('Close the archive');
    await expect(page.getByRole('alert').filter({ hasText: 'so the archive stays open' })).toBeVisible();
    await expect(page.getByRole('main', { name: 'Claims' })).toBeVisible();
  });
  renameSync(`${archive}.old`, archive);
  await expect(why.filter({ hasText: 'The last words of the report' })).toHaveCount(0, { timeout: 30_000 });
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(sheet).toContainText('Written meanwhile.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(sheet).toContainText('Written meanwhile.', { timeout: 30_000 });
});

test('a note written while the archive is moved away is kept, said to be unsaved, and saved once it is back', async ({
  workbench: { page, home },
}) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  const archive = join(home, 'archives', 'Sample.collate');
  const note = page.getByRole('textbox', { name: 'Note on the claim' });
  const alert = (words: string) => page.getByRole('alert').filter({ hasText: words });
  await desk.openSample();
  await desk.goTo('Claims');
  await page.getByRole('row', { name: /Select claim 13/ }).dblclick();
  await test.step('the words of the claim are there again after leaving it, and asked about before the window closes', async () => {
    const words = page.getByRole('textbox', { name: 'Words of the claim' });
    await desk.act('Edit the claim’s wording');
    await words.fill('As it is to read.');
    await desk.goTo('Sources');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(words).toHaveValue('As it is to read.');
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    await (await asked).dismiss();
    await words.press('Escape');
    await expect(words).toHaveCount(0);
  });
  await note.fill('Noted before.');
  await note.blur();
  renameSync(archive, `${archive}.old`);
  await note.fill('Noted meanwhile.');
  await expect(alert('Not saved.')).toContainText('Your words are kept here');
  await desk.goTo('Settings');
  await expect(alert('The note on claim 13 is not saved.')).toHaveCount(1);
  await desk.act('Close the archive');
  await expect(alert('so the archive stays open')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(note).toHaveValue('Noted meanwhile.');
  renameSync(`${archive}.old`, archive);
  await expect(alert('ot saved.').filter({ hasNotText: 'stays open' })).toHaveCount(0, { timeout: 30_000 });
  await page.reload();
  await expect(note).toHaveValue('Noted meanwhile.', { timeout: 30_000 });
});

test('words written when the server has ended can be copied; the window saves them if it is connected again', async ({
  workbench,
}) => {
  test.setTimeout(180_000);
  const { page, home } = workbench;
  const desk = new Desk(page);
  const sheet = page.getByRole('textbox', { name: 'Report', exact: true });
  const lost = page.getByRole('alert').filter({ hasText: 'open the address that it prints' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await desk.openSample();
  await desk.openFirstReport();
  await workbench.stop('SIGKILL');
  await lost.getByRole('button', { name: 'Copy what is not saved' }).click();
  await expect(desk.notice('Nothing that you typed here is unsaved.')).toBeVisible();
  await sheet.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Written too late.');
  await expect(page.getByRole('alert').filter({ hasText: 'kept here while the window is open' })).toBeVisible();
  await lost.getByRole('button', { name: 'Copy what is not saved' }).click();
  await expect(desk.notice('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Written too late.');

  // The same port was asked for, and the new address is opened in the same browser.
  const { server, address } = await startServer(home, ['--port', new URL(page.url()).port]);
  try {
    await expect(lost).toBeVisible();
    await (await page.context().newPage()).goto(address);
    await expect(lost).toHaveCount(0, { timeout: 30_000 });
    await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible({ timeout: 30_000 });
    await expect(sheet).toContainText('Written too late.');
  } finally {
    await ended(server, 'SIGTERM');
  }
});

test('a note typed on a claim that another window deletes can be copied, and the archive closed after that', async ({
  workbench: { page },
}) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  const note = page.getByRole('textbox', { name: 'Note on the claim' });
  const unsaved = page.getByRole('alert').filter({ hasText: 'The note on claim 13 is not saved.' });
  await desk.openSample();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const other = await page.context().newPage();
  await other.goto(new URL(page.url()).origin);
  await new Desk(other).goTo('Claims');
  await other.getByRole('row', { name: /Select claim 13/ }).click();
  await desk.goTo('Claims');
  await page.getByRole('row', { name: /Select claim 13/ }).dblclick();
  const deleteMeanwhile = async (words: string) => {
    await note.fill(words);
    await other.keyboard.press('Delete');
    await expect(page.getByText('Not there', { exact: true })).toBeVisible();
    await expect(unsaved).toBeVisible();
  };
  await test.step('it is saved once the deletion is undone', async () => {
    await deleteMeanwhile('Typed too late.');
    await new Desk(other).act('Undo');
    await expect(note).toHaveValue('Typed too late.');
    await expect(unsaved).toHaveCount(0, { timeout: 30_000 });
  });
  await test.step('copied, it is no longer held to be lost', async () => {
    await other.getByRole('row', { name: /Select claim 13/ }).click();
    await deleteMeanwhile('Typed too late again.');
    await desk.act('Close the archive');
    await expect(page.getByRole('alert').filter({ hasText: 'so the archive stays open' })).toBeVisible();
    await page.getByRole('button', { name: 'Copy the note' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Typed too late again.');
    await expect(page.getByRole('button', { name: 'Copy the note' })).toHaveCount(0);
    await desk.act('Close the archive');
    await expect(page.getByRole('main', { name: 'Claims' })).toHaveCount(0);
  });
});

test('what is typed when another window opens another archive is shown until it is discarded', async ({
  workbench,
}) => {
  test.setTimeout(180_000);
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.openSample();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const other = await page.context().newPage();
  await other.goto(new URL(page.url()).origin);
  const left = page.getByRole('dialog', { name: 'What you were typing is not saved' });

  await test.step('in a dialog; keys typed on do nothing in the other archive', async () => {
    await desk.results.getByRole('option').first().dblclick();
    await expect(desk.article).toBeVisible();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('n');
    await desk.dialog.getByRole('textbox', { name: 'The claim, in your words' }).fill('The pier is');
    await new Desk(other).act('Close the archive');
    await expect(left).toBeVisible();
    await page.keyboard.type(' closed ');
    await page.keyboard.press('Enter');
    await expect(left.getByRole('textbox', { name: /The claim, in your words/ })).toHaveValue('The pier is');
    await page.keyboard.press('Escape');
    await expect(left).toHaveCount(0);
    await page.getByRole('button', { name: 'Show it' }).click();
    await left.getByRole('button', { name: 'Copy all' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('The pier is');
    await left.getByRole('button', { name: 'Discard' }).click();
    await expect(left).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Show it' })).toHaveCount(0);
  });

  await test.step('the words of a claim that were left while they were edited', async () => {
    await desk.openSample();
    await desk.goTo('Claims');
    await page.getByRole('row', { name: /Select claim 13/ }).dblclick();
    await desk.act('Edit the claim’s wording');
    await page.getByRole('textbox', { name: 'Words of the claim' }).fill('As it is to read.');
    await desk.goTo('Sources');
    await desk.act('Close the archive');
    await expect(
      page.getByRole('alert').filter({ hasText: 'The words of claim 13 are still being edited' }),
    ).toBeVisible();
    page.on('dialog', (asked) => asked.accept());
    await page.reload();
    await expect(page.getByRole('main', { name: 'Sources' })).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('textbox', { name: 'Words of the claim' })).toHaveValue('As it is to read.');
    await desk.goTo('Sources');
    await new Desk(other).act('Close the archive');
    await expect(left.getByRole('textbox', { name: /claim 13/ })).toHaveValue('As it is to read.');
  });
});

test('words written in a report that another window deletes can be copied, and the archive closed after that', async ({
  workbench: { page },
}) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  await desk.openSample();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const other = await page.context().newPage();
  await other.goto(new URL(page.url()).origin);
  await desk.openFirstReport();
  await new Desk(other).goTo('Reports');
  await other.getByRole('main', { name: 'Reports' }).getByRole('row').nth(1).click();
  await page.getByRole('textbox', { name: 'Report', exact: true }).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Written too late.');
  await other.keyboard.press('Delete');
  const copy = page.getByRole('button', { name: 'Copy what you wrote' });
  await expect(copy).toBeVisible();
  await desk.goTo('Sources');
  await desk.act('Close the archive');
  const open = page.getByRole('alert').filter({ hasText: 'so the archive stays open' });
  await open.getByRole('button', { name: 'Show it' }).last().click();
  await copy.click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Written too late.');
  await expect(copy).toHaveCount(0);
  await desk.act('Close the archive');
  await expect(page.getByRole('button', { name: /sample archive/i })).toBeVisible();
});

test('going back over what is still to be confirmed in an article is refused, and said', async ({
  workbench: { page },
}) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.results.getByRole('option').first().dblclick();
  await expect(desk.article).toBeVisible();
  await page.getByTitle('Correct: title').click();
  const title = desk.dialog.getByRole('textbox', { name: 'Title' });
  await title.fill('As it is to read');
  await page.goBack();
  await expect(desk.dialog.getByRole('alert')).toContainText('before you go elsewhere');
  await expect(title).toHaveValue('As it is to read');
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(desk.searchField).toBeVisible();
});

test('a name that is being typed holds who would go elsewhere, and is shown if what it is for is deleted', async ({
  workbench: { page },
}) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  await desk.openSample();
  const other = await page.context().newPage();
  await other.goto(new URL(page.url()).origin);
  const searches = (at: Page) => at.getByRole('group', { name: 'Saved searches' });
  const more = (at: Page) => searches(at).getByRole('button', { name: /^More/ }).first();
  await more(page).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the search' });
  await name.fill('Not called so any more');
  await desk.rail.getByRole('button', { name: 'Claims' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'before you go elsewhere' })).toBeVisible();
  await expect(name).toHaveValue('Not called so any more');
  await expect(name).toBeFocused();
  await more(other).click();
  await other.getByRole('menuitem', { name: 'Delete' }).click();
  const left = page.getByRole('dialog', { name: 'What you were typing is not saved' });
  await expect(left.getByRole('textbox', { name: 'Name of the search' })).toHaveValue('Not called so any more');
  await left.getByRole('button', { name: 'Discard' }).click();
  await desk.goTo('Claims');
});

test('a claim takes no more words than can be kept', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.openArticle('Twelve dead as ferry and dredger collide off north mole');
  await desk.article.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('n');
  const words = desk.dialog.getByRole('textbox', { name: 'The claim, in your words' });
  await expect(words).toBeFocused();
  await page.keyboard.insertText('long '.repeat(1_000));
  expect(await words.inputValue()).toHaveLength(4_000);
  await page.keyboard.press('Control+Enter');
  await expect(desk.notice(/Created claim/)).toBeVisible();
});
