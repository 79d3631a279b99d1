// Long texts and long lists: only what is near the view is laid out or fetched, and everything works as in short ones.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boxOf, isInView, isOnTop } from '../geometry.ts';
import { Desk } from '../pages/desk.ts';
import { expect, test } from '../workbench.ts';

const PARAGRAPHS = 600;
const FAR = 'The pilot of the tug Orla saw both lights go out.';

/** Of many lengths, so that every estimate of their heights is wrong. */
function inquiry(): string {
  const sentence = 'The inquiry heard what the harbour had done on that evening. ';
  const all = Array.from({ length: PARAGRAPHS }, (_, at) =>
    `${at + 1}. ${sentence.repeat(1 + ((at * 7) % 11))}`.trim(),
  );
  all[PARAGRAPHS - 60] = FAR;
  return JSON.stringify({
    id: 'i',
    title: 'The whole inquiry',
    text: all.join('\n\n'),
    source: 'Inquiry',
    language: 'en',
  });
}

test('a headline of a whole paragraph leaves room for the other results, and is read whole in the article', async ({
  workbench,
}) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.newArchive(workbench, 'Headlines');
  const file = join(workbench.home, 'headline.jsonl');
  const title = 'What the harbour said of the lights on the dredger that evening. '.repeat(7).trim();
  const articles = [
    { title, text: 'The lights went out.', published: '2012-10-05' },
    { title: 'Years later', text: 'The dredger is scrapped.', published: '2026-10-05' },
  ];
  writeFileSync(file, articles.map((one) => JSON.stringify({ ...one, language: 'en' })).join('\n'));
  await workbench.drop([file]);
  const row = desk.result('What the harbour said');
  await expect(row).toBeVisible();
  expect((await boxOf(row)).height).toBeLessThan(220);
  const months = page.getByRole('img', { name: /^Articles per month, 169 bars/ });
  await expect(months.locator(':scope > *').first(), 'a bar among very many has a width').toBeVisible();
  await row.dblclick();
  await expect(desk.article.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.getByRole('tab', { name: 'Article' }).click();
  const value = page.getByTitle('Correct: title');
  expect((await boxOf(value)).height, 'the title leaves room for the other details').toBeLessThan(160);
  await value.click();
  await expect(desk.dialog.getByRole('textbox').first()).toHaveValue(title);
});

test('a claim of very many words leaves room for its evidence', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.newArchive(workbench, 'Words');
  await desk.goTo('Claims');
  await page.keyboard.press('n');
  const words = `${'The lights went out. '.repeat(100)}${'https'.repeat(60)}`;
  await desk.dialog.getByRole('textbox', { name: 'Statement' }).fill(words);
  await page.keyboard.press('Control+Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('The lights went out.');
  expect(await heading.evaluate((whole) => whole.scrollWidth - whole.clientWidth)).toBe(0);
  for (const one of [
    page.getByRole('banner'),
    page.getByRole('tab', { name: 'Evidence' }),
    page.getByRole('contentinfo'),
  ])
    expect(await isOnTop(one)).toBe(true);
});

test('a long article: find, mark, its note, and back to the same place', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.newArchive(workbench, 'Inquiry');
  const file = join(workbench.home, 'inquiry.jsonl');
  writeFileSync(file, inquiry());
  await workbench.drop([file]);
  await desk.result('The whole inquiry').dblclick();
  const text = desk.article.locator('p[data-from]');
  await expect(text).toHaveCount(PARAGRAPHS);

  await test.step('most of it is not laid out', async () => {
    const skipped = await text.last().evaluate((last) => !last.checkVisibility({ contentVisibilityAuto: true }));
    expect(skipped).toBe(true);
  });

  const far = text.filter({ hasText: FAR });
  await test.step('what is found far below is brought into sight', async () => {
    await page.keyboard.press('Control+f');
    // At once, as fast hands do: no letter is lost on the way.
    await page.keyboard.type('tug Orla');
    await expect.poll(() => page.evaluate(wordsFilled, 'current-hit')).toEqual(['tug Orla']);
    await page.keyboard.press('Enter');
    await expect.poll(() => isInView(far)).toBe(true);
    await page.keyboard.press('Escape');
  });

  await test.step('it is marked, and its note stands beside it', async () => {
    await desk.selectWords('saw both lights go out');
    await page.keyboard.press('n');
    await desk.dialog.getByRole('textbox', { name: 'The claim, in your words' }).fill('Both lights went out.');
    await page.keyboard.press('Control+Enter');
    const mark = desk.article.locator('mark');
    await expect(mark).toHaveText('saw both lights go out');
    const note = page.getByRole('list', { name: 'Marks' }).getByRole('button');
    await expect(note).toBeVisible();
    await expect.poll(async () => Math.abs((await boxOf(note)).y - (await boxOf(mark)).y)).toBeLessThan(20);
  });

  await test.step('printed it is whole, black on white, its notes after it, and nothing else of the window', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const drawn = await text.evaluateAll((all) =>
      all.every((one) => one.checkVisibility({ contentVisibilityAuto: true })),
    );
    expect(drawn).toBe(true);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    expect(await text.last().evaluate((one) => getComputedStyle(one).color)).toBe('rgb(28, 29, 26)');
    expect(await page.locator('body').evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    const end = await boxOf(text.last());
    expect((await boxOf(page.getByRole('list', { name: 'Marks' }))).y).toBeGreaterThan(end.y + end.height);
    await page.emulateMedia({ media: null, colorScheme: null });
    await expect(page.getByRole('banner')).toBeVisible();
  });

  await test.step('back from elsewhere the same paragraph is in sight', async () => {
    await desk.goTo('Claims');
    await expect(desk.article).toHaveCount(0);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(text).toHaveCount(PARAGRAPHS);
    await expect.poll(() => isInView(far)).toBe(true);
  });
});

const ROWS = 1_200;

test('a long list: dragging past rows with its scroll bar fetches only what stays in view, and all rows between two can be selected', async ({
  workbench,
}) => {
  test.setTimeout(120_000);
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.newArchive(workbench, 'Wire');
  const file = join(workbench.home, 'wire.jsonl');
  const lines = Array.from({ length: ROWS }, (_, at) =>
    JSON.stringify({
      id: `${at}`,
      title: `Wire ${at}`,
      text: `Line ${at} of the wire.`,
      source: 'Wire',
      language: 'en',
    }),
  );
  writeFileSync(file, lines.join('\n'));
  await workbench.drop([file]);
  await expect(page.getByRole('contentinfo')).toContainText('1,200 articles', { timeout: 60_000 });
  await desk.listEveryArticle();
  const rows = desk.results.getByRole('option');
  await page.evaluate(() => {
    const { send } = WebSocket.prototype;
    const counted = { searches: 0 };
    Object.assign(globalThis, { counted });
    WebSocket.prototype.send = function (data) {
      if (String(data).includes('search.run')) counted.searches++;
      send.call(this, data);
    };
  });
  const searches = () =>
    page.evaluate(() => (globalThis as unknown as { counted: { searches: number } }).counted.searches);
  // Until then rows come in above the one that is clicked, and the list is asked again as articles are indexed and compared.
  const isSettled = async () => {
    const before = await searches();
    await page.waitForTimeout(700);
    return (await searches()) === before;
  };
  await expect.poll(isSettled).toBe(true);
  await desk.results.press('Home');
  await expect(rows.first()).toContainText(`Wire ${ROWS - 1}`);
  await rows.first().click();
  const title = (await page.getByRole('group', { name: 'Preview' }).getByRole('heading').first().textContent()) ?? '';

  const before = await searches();
  await desk.results.evaluate((list) => {
    list.scrollTop = list.scrollHeight;
  });
  await expect(rows.last()).toHaveAttribute('aria-posinset', '1200');
  await expect(rows.last()).toContainText('Wire');
  expect((await searches()) - before).toBeLessThan(6);
  await expect(page.getByRole('group', { name: 'Preview' }).getByRole('heading').first()).toHaveText(title);

  await rows.last().click({ modifiers: ['Shift'] });
  await expect(page.getByRole('toolbar', { name: 'With 1,200 selected' })).toBeVisible();
});

const SOURCES = 300;

test('a matrix of many sources: the part near the view is drawn, and every cell can be reached by keyboard', async ({
  workbench,
}) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.newArchive(workbench, 'Papers');
  const file = join(workbench.home, 'papers.jsonl');
  const lines = Array.from({ length: SOURCES }, (_, at) =>
    JSON.stringify({
      title: `What paper ${at} wrote`,
      text: `Paper ${at} says that the lamp number ${at} was out on that evening.`,
      source: `Paper ${at}`,
      language: 'en',
    }),
  );
  writeFileSync(file, lines.join('\n'));
  await workbench.drop([file]);
  await expect(page.getByRole('contentinfo')).toContainText('300 articles', { timeout: 60_000 });
  await desk.openArticle('What paper 7 wrote');
  await desk.selectWords('lamp number 7');
  await page.keyboard.press('n');
  await page.keyboard.press('Control+Enter');
  await expect(desk.article.locator('mark')).toHaveCount(1);
  // If nothing was compared yet, Enter does what the place offers.
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('button', { name: 'Go to the Library' })).toBeFocused();
  await desk.goTo('Matrix');
  const grid = page.getByRole('grid', { name: 'Claims by sources' });
  await expect(grid).toHaveAttribute('aria-colcount', String(SOURCES + 2));
  await expect(grid.getByRole('gridcell').first()).toBeVisible();
  expect(await grid.getByRole('gridcell').count()).toBeLessThan(60);
  const focused = page.locator('[role="gridcell"]:focus');
  await grid.getByRole('gridcell').first().focus();
  await page.keyboard.press('End');
  await expect(focused).toHaveAttribute('data-cell', `0:${SOURCES - 1}`);
  expect(await isOnTop(focused)).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAttribute('data-cell', `0:${SOURCES - 2}`);
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('data-cell', '0:0');
  expect(await isOnTop(focused)).toBe(true);
  await expect(focused).toHaveAccessibleName('supports, 1 passage: Paper 7');
});

test('the number of a claim stays on one line, however many claims there are', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.openSample();
  await desk.goTo('Matrix');
  const header = page
    .getByRole('rowheader')
    .filter({ has: page.getByRole('button') })
    .first();
  const number = header.getByText(/^\d+$/).first();
  // In place of the thousand claims that it takes to get there. At once: the matrix may be drawn again between two looks.
  const [one, thousand] = await number.evaluate((held) => {
    const height = () => held.getBoundingClientRect().height;
    const before = height();
    held.textContent = '1024';
    return [before, height()];
  });
  expect(one).toBeGreaterThan(0);
  expect(thousand).toBe(one);
});

/** The words that the browser fills under this name. */
function wordsFilled(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
}
