// Later versions of one article: a notice on the older one, the changes step by step, a mark that lost its words, and a decision of the analyst.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoViolation } from '../axe.ts';
import { Desk } from '../pages/desk.ts';
import { expect, PROGRAM, test, type Workbench } from '../workbench.ts';

const FILE = join(PROGRAM, 'e2e/fixtures/versions/ferry.jsonl');
const OLDEST = 'Nine dead as ferry and dredger collide';

const chain = (page: Page) => page.getByRole('listbox', { name: 'Versions' });

async function begin(workbench: Workbench, desk: Desk): Promise<void> {
  await desk.newArchive(workbench, 'Averin');
  await workbench.drop([FILE]);
  await expect(desk.page.getByText('3 articles, 1 origin').first()).toBeVisible({ timeout: 60_000 });
  await desk.page.getByRole('checkbox', { name: 'One row for each' }).click();
  await desk.result(OLDEST).dblclick();
}

test('versions by keyboard', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await begin(workbench, desk);

  await test.step('the older one says that it is', async () => {
    await expect(page.getByRole('note')).toContainText('A later version of 11 Oct 09:05 is in the archive: 6 changes.');
  });

  await test.step('what changed, one change after another', async () => {
    await page.keyboard.press('v');
    await expect(chain(page).getByRole('option')).toHaveCount(3);
    const words = page.getByRole('article');
    await expect(words.getByRole('deletion').filter({ hasText: 'and lit' })).toBeVisible();
    await expect(words.getByRole('insertion').filter({ hasText: 'at least' })).toHaveText('at least');
    for (let step = 0; step < 3; step++) await page.keyboard.press('n');
    await expect(page.getByRole('status').filter({ hasText: 'Change 3 of 6: “and lit” out' })).toHaveCount(1);
    await page.keyboard.press('p');
    await expect(page.getByRole('status').filter({ hasText: 'Change 2 of 6: “at least” in' })).toHaveCount(1);
    await expectNoViolation(page);
  });

  await test.step('each version against the one before', async () => {
    await chain(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('article', { name: /^Changes from version 1.* to version 2/ })).toBeVisible();
  });

  await test.step('one is no version, by the analyst’s word, and is again', async () => {
    await page.getByRole('button', { name: 'Version 2 is not a version of this article' }).click();
    await expect(chain(page).getByRole('option')).toHaveCount(2);
    await page.keyboard.press('Control+z');
    await expect(chain(page).getByRole('option')).toHaveCount(3);
    await page.keyboard.press('v');
    await expect(page.getByRole('note')).toBeVisible();
  });

  await test.step('the import tells how many of its articles are later versions, and saves its list', async () => {
    await desk.goTo('Imports');
    await expect(page.locator('dl').filter({ hasText: 'new articles' })).toContainText('2new versions');
    await page.keyboard.press('e');
    await desk.dialog.getByRole('radio', { name: 'CSV' }).check();
    const list = (await workbench.saved(() => page.keyboard.press('Control+Enter'))).toString();
    expect(list.split('\r\n')[0]).toBe('\ufefffile,inside,outcome,reason,message,article,title');
    expect(list).toContain(OLDEST);
  });
});

test('the marks of both versions in their diff, in one text and side by side', async ({ workbench: { page } }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  await desk.openSample();
  await desk.openArticle('Twelve dead as ferry and dredger collide off north mole');
  await page.keyboard.press('v');
  const words = page.getByRole('article', { name: /^Changes from version 1/ });
  await expect(words.getByRole('img', { name: /^\d+ words in, \d+ words out$/ })).toHaveText(/^\+\d+ −\d+ words$/);
  const struck = words.locator('del mark').filter({ hasText: 'and lit' });
  await expect(struck).toHaveCount(1);
  await expect(words.getByRole('list', { name: 'Marks' }).first()).toContainText('Claim 1');
  const anchored = words.locator('p', { has: page.locator('del mark', { hasText: 'and lit' }) });
  await expect(anchored).toHaveCount(1);
  await page.getByRole('radio', { name: 'in one text' }).press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'side by side' })).toBeChecked();
  await expect(anchored.locator('ins')).toHaveCount(0);
  expect(await words.locator('p:has(del):has(ins)').count()).toBe(0);
  await words.getByRole('list', { name: 'Marks' }).getByRole('button').first().press('Enter');
  await expect(page.getByRole('tab', { name: 'Text' })).toHaveAttribute('aria-selected', 'true');

  await test.step('that a mark lost its words is noted on its claim, once, and undone', async () => {
    await page.keyboard.press('v');
    const lost = page.getByRole('group', { name: 'Marks that have lost their words' });
    const note = lost.getByRole('button', { name: 'Note the change on claim 6' });
    await note.press('Enter');
    await expect(desk.notice('Changed claim 6')).toBeVisible();
    await note.press('Enter');
    await expect(desk.notice('The note of claim 6 already says so')).toBeVisible();
    await lost.getByRole('button', { name: /^Claim 6:/ }).click();
    const words = page.getByRole('complementary').getByRole('textbox', { name: 'Note' });
    const noted = 'Averin Courier, version of 11 Oct 09:05, no longer says “carrying 214 passengers”.';
    await expect(words).toHaveValue(new RegExp(`${noted}$`));
    await page.keyboard.press('Control+z');
    await expect(words).not.toHaveValue(new RegExp(noted));
    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('v');
  });

  await test.step('a mark that lost its words is pointed at others of the later version', async () => {
    await page.keyboard.press('v');
    await expect(page.getByRole('option').filter({ hasText: 'headline changed' })).toHaveCount(1);
    const lost = page.getByRole('group', { name: 'Marks that have lost their words' });
    await lost.getByRole('button', { name: 'Point to other words…' }).first().press('Enter');
    const pointing = page.getByRole('group', { name: 'Words for a mark' });
    await expect(pointing.getByRole('button', { name: 'Point to the selected words' })).toBeDisabled();
    await desk.selectWords('The dredger was at anchor');
    await pointing.getByRole('button', { name: 'Point to the selected words' }).click();
    await expect(desk.notice('Pointed a passage at other words')).toBeVisible();
    await expect(pointing).toHaveCount(0);
    await expect(
      page.getByRole('article').locator('mark').filter({ hasText: 'The dredger was at anchor' }),
    ).toHaveCount(1);
  });
  await expectNoViolation(page);
});
