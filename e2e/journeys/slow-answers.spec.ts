// Keys pressed before the engine has answered: they act on what the analyst means by then, or on nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { test } from '../workbench.ts';

const SLOW_MS = 4_000;
/** Within the time that keys wait for a list. */
const SOON_MS = 800;

test('keys pressed before an answer is there act on what is meant, or on nothing', async ({ workbench: { page } }) => {
  test.setTimeout(180_000);
  const answers = await slowable(page);
  const desk = new Desk(page);
  await desk.openSample();
  await test.step('keys pressed before a list is drawn for the first time act in it', () => moveAhead(desk, answers));
  await test.step('what follows Enter is not typed into the search, though nothing is listed yet', () =>
    searchAhead(desk, answers));
  await test.step('a source gone to is graded, not the one whose page is still drawn', () => gradeNext(desk, answers));
  await test.step('no key acts on an article of the filter before', () => filterArticles(desk, answers));
  await test.step('keys pressed before the rows of a filter are there act on these', () => selectAhead(desk, answers));
  await test.step('Enter opens no claim of the filter before', () => filterClaims(desk, answers));
  await test.step('what is selected in the list is not deleted for the claim that opens', () =>
    deleteAtOnce(desk, answers));
  await test.step('Enter takes no claim offered for other words', () => pickClaim(desk, answers));
  await test.step('a mark that is made late leaves the next words and their question alone', () => goOn(desk, answers));
  await test.step('a passage that is found late is not opened where one has gone on', () => leaveMatrix(desk, answers));
});

test('a bundle that takes long to verify can be stopped', async ({ workbench }) => {
  const { page, home } = workbench;
  const answers = await slowable(page);
  const desk = new Desk(page);
  await desk.openSample();
  const file = join(home, 'sent.zip');
  writeFileSync(file, 'words, and no zip');
  await workbench.answerOpen([file]);
  await answers.slowly(async () => {
    await desk.act('Verify a bundle');
    await expect(desk.dialog.getByRole('progressbar', { name: /^Reading its originals/ })).toBeVisible();
    await desk.dialog.getByRole('button', { name: 'Stop' }).click();
    await expect(desk.dialog).toHaveCount(0);
  });
});

interface Answers {
  /** Lets all answers come late while it runs. */
  slowly(act: () => Promise<void>, ms?: number): Promise<void>;
}

async function slowable(page: Page): Promise<Answers> {
  let late = 0;
  await page.routeWebSocket(/.*/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => setTimeout(() => socket.send(message), late));
  });
  await page.reload();
  return {
    slowly: async (act, ms = SLOW_MS) => {
      late = ms;
      await act().finally(() => {
        late = 0;
      });
    },
  };
}

async function moveAhead(desk: Desk, answers: Answers): Promise<void> {
  const { page } = desk;
  const selected = page.getByRole('toolbar', { name: 'With 1 selected' });
  // The engine may itself be slower than keys wait.
  await expect(async () => {
    await desk.goTo('Library');
    await page.reload();
    await expect(desk.results.getByRole('option').first()).toBeVisible();
    await answers.slowly(async () => {
      await desk.rail.getByRole('button', { name: 'Claims' }).click();
      for (const key of ['j', 'x']) await page.keyboard.press(key);
      await expect(selected).toBeVisible({ timeout: 5_000 });
    }, SOON_MS);
  }).toPass({ timeout: 90_000 });
  const second = page.getByRole('treegrid', { name: 'Claims' }).getByRole('checkbox').nth(1);
  await expect(second).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(selected).toHaveCount(0);
}

async function searchAhead(desk: Desk, answers: Answers): Promise<void> {
  const { page, searchField } = desk;
  await desk.goToList();
  await answers.slowly(async () => {
    await page.reload();
    await searchField.fill('ferry');
    for (const key of ['Enter', 'j']) await page.keyboard.press(key);
    await expect(desk.results).toBeFocused();
  }, SOON_MS);
  await expect(searchField).toHaveValue('ferry');
}

async function gradeNext(desk: Desk, answers: Answers): Promise<void> {
  const { page, dialog } = desk;
  const sources = page.getByRole('listbox', { name: 'Sources' });
  await answers.slowly(async () => {
    await desk.goTo('Sources');
    await expect(sources).toBeVisible();
    // That the source’s page is still to come is seen beside the list.
    await expect(page.locator('[class*="_skeleton_"] > :first-child')).toBeVisible();
  }, 2_000);
  await expect(sources).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const next = (await sources.getByRole('option').nth(1).locator('bdi, [lang]').first().textContent()) ?? '';
  await answers.slowly(async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('g');
  });
  await expect(dialog.getByRole('heading', { name: `Grade ${next}` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

async function filterArticles(desk: Desk, answers: Answers): Promise<void> {
  const { page, dialog } = desk;
  await desk.goToList();
  const first = desk.results.getByRole('option').first();
  const before = (await first.getByRole('heading').textContent()) ?? '';
  const filter = page.getByRole('checkbox', { name: 'The master and the lights' });
  await answers.slowly(async () => {
    await filter.check();
    for (const key of ['t', 'x', 'r', 'Delete']) await page.keyboard.press(key);
    await expect(first).toContainText(before);
    await expect(dialog).toHaveCount(0);
  });
  await expect(first).not.toContainText(before);
  await page.keyboard.press('t');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await filter.uncheck();
  await expect(first).toContainText(before);
}

async function selectAhead(desk: Desk, answers: Answers): Promise<void> {
  const { page, results } = desk;
  const rows = results.getByRole('option');
  const all = (await rows.first().getAttribute('aria-setsize')) ?? '';
  await answers.slowly(async () => {
    await page.getByRole('button', { name: 'Dredger, lights', exact: true }).click();
    for (const key of ['j', 'x']) await page.keyboard.press(key);
    await expect(results).toHaveAttribute('aria-busy');
    await expect(page.getByRole('toolbar', { name: 'With 1 selected' })).toBeVisible();
  }, SOON_MS);
  const selected = results.getByRole('option', { selected: true });
  await expect(selected).toHaveAttribute('aria-posinset', '2');
  await expect(selected).not.toHaveAttribute('aria-setsize', all);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(rows.first()).toHaveAttribute('aria-setsize', all);
}

async function filterClaims({ page }: Desk, answers: Answers): Promise<void> {
  await new Desk(page).goTo('Claims');
  const table = page.getByRole('treegrid', { name: 'Claims' });
  await expect(table).toBeFocused();
  const rows = table.getByRole('row', { name: /Select claim/ });
  const all = await rows.count();
  await page.keyboard.press('/');
  await answers.slowly(async () => {
    await page.keyboard.type('permit');
    // Past the pause after which the words are asked for.
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    // Looked at in each frame: an assertion looks so seldom that the answer may be there before it.
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'treegrid');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
  });
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect(rows.first()).toContainText('permit');
  await expect(page.getByRole('status').filter({ hasText: 'Deleted' })).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(all);
}

async function deleteAtOnce({ page }: Desk, answers: Answers): Promise<void> {
  const table = page.getByRole('treegrid', { name: 'Claims' });
  await table.focus();
  for (const key of ['Home', 'j', 'x', 'j', 'x', 'j']) await page.keyboard.press(key);
  await expect(page.getByRole('toolbar', { name: 'With 2 selected' })).toBeVisible();
  await answers.slowly(async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
  });
  await expect(page.getByRole('textbox', { name: 'Note on the claim' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Deleted' })).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('toolbar', { name: 'With 2 selected' })).toBeVisible();
  await page.keyboard.press('Escape');
}

async function pickClaim(desk: Desk, answers: Answers): Promise<void> {
  const { page, dialog } = desk;
  await desk.openArticle('Twelve dead');
  const before = await marks(page).count();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('s');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await answers.slowly(async () => {
    await page.keyboard.type('permit');
    await page.keyboard.press('Enter');
  });
  const offered = dialog.getByRole('option').first();
  await expect(offered).toContainText('permit');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(marks(page)).toHaveCount(before + 1);
  await page.keyboard.press('Control+z');
  await expect(marks(page)).toHaveCount(before);
}

const marks = (page: Page) => page.getByRole('list', { name: 'Marks' }).getByRole('listitem');

async function goOn({ page, dialog }: Desk, answers: Answers): Promise<void> {
  const before = await marks(page).count();
  await page.keyboard.press('Alt+ArrowDown');
  await answers.slowly(async () => {
    await page.keyboard.press('.');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('s');
    await expect(dialog).toBeVisible();
  });
  const words = await dialog.locator('blockquote').textContent();
  await expect(marks(page)).toHaveCount(before + 1);
  await expect(dialog.locator('blockquote')).toHaveText(words ?? '');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(marks(page)).toHaveCount(before);
}

async function leaveMatrix(desk: Desk, answers: Answers): Promise<void> {
  const { page } = desk;
  await desk.goTo('Matrix');
  const cell = page.getByRole('gridcell', { name: /^supports, 1 passage/ }).first();
  await cell.click();
  await expect(cell).toBeFocused();
  await answers.slowly(async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+2');
  });
  await page.waitForTimeout(2 * SLOW_MS);
  await expect(page.getByRole('main', { name: 'Claims' })).toBeVisible();
}
