// Whose reporting it is: copies in one row, what each added, split off and undone, a credit accepted; by mouse and by keyboard.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoViolation } from '../axe.ts';
import { Desk } from '../pages/desk.ts';
import { expect, PROGRAM, test, type Workbench } from '../workbench.ts';

const FILES = ['wire.html', 'echo.html', 'post.html', 'herald.html'].map((name) =>
  join(PROGRAM, 'e2e/fixtures/origins', name),
);
const WIRE = 'Barge sinks at Orrin bridge';
const COPY = 'Bridge struck, crew saved';
const HOLDS_PASSAGE = 'Morning in Orrin';

const tree = (page: Page) => page.getByRole('tree', { name: 'Origins and their articles, first to last' });
const articles = (page: Page) => tree(page).locator('[aria-level="2"]');
const articleOf = (page: Page, source: string) => articles(page).filter({ hasText: source });
const main = (page: Page) => page.getByRole('main', { name: 'Library' });
const found = (page: Page, words: string) => expect(page.getByText(words).first()).toBeVisible({ timeout: 60_000 });

async function begin(workbench: Workbench, desk: Desk, files = FILES, counts = '4 articles, 3 origins'): Promise<void> {
  await desk.newArchive(workbench, 'Orrin');
  await workbench.drop(files);
  await found(desk.page, counts);
}

test('origins by mouse', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await begin(workbench, desk);
  await expect(desk.results.getByRole('option')).toHaveCount(3);

  await test.step('a row stands for its copies, and opens', async () => {
    await page.getByText('and 1 of the same origin').click();
    await expect(desk.results.getByRole('option')).toHaveCount(4);
    await page.getByRole('checkbox', { name: 'One row for each' }).click();
    await expect(page.getByText('and 1 of the same origin')).toHaveCount(0);
    await expect(desk.results.getByRole('option')).toHaveCount(4);
    await page.getByRole('checkbox', { name: 'One row for each' }).click();
    await expect(page.getByText('and 1 of the same origin')).toBeVisible();
  });

  await test.step('what the copy added', async () => {
    await page.getByRole('button', { name: 'All origins…' }).click();
    await expect(articles(page)).toHaveCount(2);
    await expect(articles(page).first()).toContainText('the first');
    await expect(articles(page).nth(1)).toContainText('% of its words');
    await articleOf(page, 'Echo').click();
    await expect(page.getByRole('complementary')).toContainText('40 minutes after the first');
    const words = page.getByRole('article');
    await expect(words.getByRole('insertion').filter({ hasText: 'heavy' })).toHaveText('heavy');
    await expect(words.getByRole('insertion').filter({ hasText: 'lockkeeper' })).toBeVisible();
    await expect(words.getByRole('insertion').filter({ hasText: 'gravel' })).toHaveCount(0);
    const edition = page.getByRole('table', { name: 'The shared words, and who has them' });
    await expect(edition.getByRole('columnheader', { name: 'Echo' })).toHaveAttribute('aria-current', 'true');
    await expect(edition.getByRole('listitem').filter({ hasText: 'heavy' })).toContainText(/\].*heavy/);
    await expect(edition.getByRole('cell', { name: 'changed' }).first()).toBeVisible();
    await edition.getByRole('button', { name: /^added by .*Echo/ }).click();
    await expect(desk.article.getByRole('heading', { level: 1 })).toHaveText(COPY);
    await page.getByRole('banner').getByRole('button', { name: 'Back' }).click();
    await expect(tree(page)).toBeVisible();
    await expectNoViolation(page);
  });

  await test.step('a passage leads to the article that holds it too, and back', async () => {
    await articles(page).first().click();
    await page
      .getByRole('region', { name: 'Passages shared with other origins' })
      .getByRole('button', { name: 'there' })
      .first()
      .click();
    await expect(desk.article.getByRole('heading', { level: 1 })).toHaveText(HOLDS_PASSAGE);
    await expect(
      page.getByRole('list', { name: 'Passages shared with other origins' }).getByRole('button').first(),
    ).toHaveAccessibleName(/also appear in .*, which published .* earlier/);
    await page.getByRole('banner').getByRole('button', { name: 'Back' }).click();
    await expect(tree(page)).toBeVisible();
  });

  await test.step('split off, and taken back', async () => {
    await articleOf(page, 'Echo').click();
    await page.getByRole('button', { name: 'Split off…' }).click();
    await desk.dialog.getByRole('textbox', { name: 'Why' }).fill('own reporters on the quay');
    await desk.dialog.getByRole('button', { name: 'Split off' }).click();
    await expect(main(page)).toContainText('4 articles, 4 origins');
    await desk.notice('Gave 1 article').getByRole('button', { name: 'Undo' }).click();
    await expect(main(page)).toContainText('4 articles, 3 origins');
  });

  await test.step('joined with another, and taken back', async () => {
    await tree(page).getByRole('treeitem', { level: 1 }).first().click();
    await page.getByRole('button', { name: 'Join…' }).click();
    await desk.dialog.getByRole('combobox').fill('morning');
    // A row that moves under the mouse is not clicked.
    await expect(desk.dialog.getByRole('option').first()).toContainText(HOLDS_PASSAGE);
    await desk.dialog.getByRole('option', { name: HOLDS_PASSAGE }).click();
    await expect(articles(page)).toHaveCount(3);
    await desk.notice('Joined 3 articles').getByRole('button', { name: 'Undo' }).click();
    await expect(main(page)).toContainText('4 articles, 3 origins');
  });

  await test.step('a relay accepted, and taken back', async () => {
    await page.getByRole('tab', { name: /^Proposed/ }).click();
    const proposals = page.getByRole('list', { name: 'Proposed origins of these articles' });
    await expect(proposals).toContainText('Does it rest on Reuters?');
    await expectNoViolation(page);
    await proposals.getByRole('button', { name: /^Accept/ }).click();
    await expect(main(page)).toContainText('No origin is proposed.');
    await desk.notice('Moved 1 article to the origin').getByRole('button', { name: 'Undo' }).click();
    await expect(proposals).toContainText('Reuters');
    await proposals.getByRole('button', { name: /^Reject/ }).click();
    await expect(main(page)).toContainText('No origin is proposed.');
  });
});

test('origins by keyboard', async ({ workbench }) => {
  const { page } = workbench;
  const { keyboard } = page;
  const desk = new Desk(page);
  await begin(workbench, desk);

  await test.step('a row opens and shuts', async () => {
    await keyboard.press('/');
    await keyboard.press('Control+a');
    await keyboard.type('barge tug');
    await keyboard.press('ArrowDown');
    await expect(desk.results).toBeFocused();
    await expect(desk.results.getByRole('option').filter({ hasText: 'of the same origin' })).toHaveCount(1);
    for (let row = 0; row < 3; row++) {
      if ((await desk.results.locator('[data-active]').getByText('of the same origin').count()) > 0) break;
      await keyboard.press('j');
    }
    const before = await desk.results.getByRole('option').count();
    await keyboard.press('ArrowRight');
    await expect(desk.results.getByRole('option')).toHaveCount(before + 1);
    await keyboard.press('ArrowLeft');
    await expect(desk.results.getByRole('option')).toHaveCount(before);
  });

  await test.step('its origin: split off, undone', async () => {
    await keyboard.press('Shift+O');
    await expect(tree(page)).toBeFocused();
    await expect(page.getByRole('complementary')).toContainText(WIRE);
    await keyboard.press('j');
    await keyboard.press('s');
    await expect(desk.dialog.getByRole('textbox', { name: 'Why' })).toBeFocused();
    await keyboard.type('own reporters on the quay');
    await keyboard.press('Enter');
    await expect(main(page)).toContainText('4 articles, 4 origins');
    await keyboard.press('Control+z');
    await expect(main(page)).toContainText('4 articles, 3 origins');
  });

  await test.step('an origin folds and unfolds; ← leads to it, → to its first article', async () => {
    const origin = tree(page).getByRole('treeitem', { level: 1 });
    const current = tree(page).locator('[data-active]');
    await tree(page).focus();
    await keyboard.press('ArrowLeft');
    await expect(current).toHaveAttribute('aria-level', '1');
    // It selects articles: the line of their origin is none.
    await keyboard.press('x');
    await expect(page.getByRole('button', { name: /^Split off…/ })).toBeDisabled();
    await expect(tree(page).locator('[aria-selected="true"]')).toHaveCount(0);
    await keyboard.press('ArrowLeft');
    await expect(origin).toHaveAttribute('aria-expanded', 'false');
    await expect(articles(page)).toHaveCount(0);
    await keyboard.press('ArrowRight');
    await expect(articles(page)).toHaveCount(2);
    await keyboard.press('ArrowRight');
    await expect(current).toHaveAttribute('aria-posinset', '1');
    await expect(current).toHaveAttribute('aria-level', '2');
    await expectNoViolation(page);
  });

  await test.step('joined, undone', async () => {
    await tree(page).focus();
    await keyboard.press('Shift+J');
    await expect(desk.dialog.getByRole('combobox')).toBeFocused();
    await keyboard.type('morning');
    await expect(desk.dialog.getByRole('option').first()).toContainText(HOLDS_PASSAGE);
    await keyboard.press('Enter');
    await expect(articles(page)).toHaveCount(3);
    await keyboard.press('Control+z');
    await expect(main(page)).toContainText('4 articles, 3 origins');
  });

  await test.step('a relay accepted', async () => {
    await keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await keyboard.type('>proposed by credits');
    await keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Proposed origins of these articles' })).toContainText('Reuters');
    await keyboard.press('a');
    await expect(main(page)).toContainText('No origin is proposed.');
    await expect(desk.notice('Moved 1 article to the origin')).toBeVisible();
    await keyboard.press('Control+z');
    await expect(page.getByRole('list', { name: 'Proposed origins of these articles' })).toContainText('Reuters');
    await keyboard.press('Shift+A');
    await expect(main(page)).toContainText('No origin is proposed.');
  });
});

test('fourteen outlets of one report: the column of the current one is in view, and so are the words', async ({
  workbench,
}) => {
  const { page } = workbench;
  const desk = new Desk(page);
  const file = join(workbench.home, 'wire.jsonl');
  const text = `A barge carrying gravel struck the second pier of the Orrin bridge shortly after dawn on Friday, the river authority said.

Engineers closed the crossing to heavy traffic while divers looked at the footing, and said that a decision would be taken in the evening.`;
  const lines = Array.from({ length: 14 }, (_, at) => {
    const source = `Outlet ${at + 1}`;
    return JSON.stringify({ title: WIRE, source, text, language: 'en', published: `2026-10-09T${10 + at}:00+02:00` });
  });
  writeFileSync(file, lines.join('\n'));
  await begin(workbench, desk, [file], '14 articles, 1 origin');
  await desk.act('Origins: who carries whose reporting');
  await tree(page).focus();
  await page.keyboard.press('End');
  const table = page.getByRole('table', { name: 'The shared words, and who has them' });
  await expect(table.getByRole('columnheader', { name: 'Outlet 14' })).toBeInViewport({ ratio: 0.9 });
  await expect(table.getByRole('columnheader', { name: 'The shared words' })).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Home');
  await expect(table.getByRole('columnheader', { name: 'Outlet 1', exact: true })).toBeInViewport({ ratio: 0.9 });
});

test('of many origins the one that was left is in view again', async ({ workbench }) => {
  const { page } = workbench;
  const { keyboard } = page;
  const desk = new Desk(page);
  const file = join(workbench.home, 'many.jsonl');
  const ORIGINS = 40;
  const lines = Array.from({ length: 2 * ORIGINS }, (_, at) => {
    const story = Math.floor(at / 2);
    const text = Array.from({ length: 60 }, (_, word) => `word${story}x${word}`).join(' ');
    const title = `Story ${story}, part ${at % 2}`;
    return JSON.stringify({
      title,
      source: `Outlet ${at % 2}`,
      text,
      language: 'en',
      published: `2026-10-0${1 + (at % 2)}`,
    });
  });
  writeFileSync(file, lines.join('\n'));
  await begin(workbench, desk, [file], `${2 * ORIGINS} articles, ${ORIGINS} origins`);
  await desk.act('Origins: who carries whose reporting');
  await tree(page).focus();
  await keyboard.press('End');
  const current = tree(page).locator('[data-active]');
  await expect(current).toContainText('Outlet 1');
  await expect(tree(page).getByRole('treeitem', { level: 1 }).last()).toHaveAttribute('aria-posinset', `${ORIGINS}`);
  await expect(page.getByRole('complementary')).toContainText(/Story \d+, part 1/);
  const title = await page
    .getByRole('complementary')
    .getByText(/^Story/)
    .textContent();
  await keyboard.press('Enter');
  await expect(desk.article.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await page.getByRole('banner').getByRole('button', { name: 'Back' }).click();
  await expect(current).toBeInViewport();
  await expect(current).toContainText('Outlet 1');
  await expect(page.getByRole('complementary')).toContainText(title ?? '');
});
