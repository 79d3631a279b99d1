// A window with room for one pane, small or at double zoom: nothing extends sideways, and every pane can be reached.
import { expect, type Locator, type Page } from '@playwright/test';
import { boxOf } from '../geometry.ts';
import { Desk, type PlaceName } from '../pages/desk.ts';
import { test } from '../workbench.ts';

/** A window of 1440 × 900 px at 400 %. */
const AT_FOUR_TIMES = { width: 360, height: 225 };

test.use({ viewport_: { width: 720, height: 450 } });

const PLACES: readonly PlaceName[] = [
  'Claims',
  'Compare',
  'Matrix',
  'Timeline',
  'Reports',
  'Sources',
  'Imports',
  'Settings',
  'Library',
];

test('the words that are marked are whole in the dialogs that ask about them', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.results.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tablist', { name: 'Views of the article' })).toBeVisible();
  await desk.article.focus();
  for (const key of ['s', 'n']) {
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByRole('toolbar', { name: 'Mark the selected words' })).toBeVisible();
    await page.keyboard.press(key);
    const words = desk.dialog.getByRole('blockquote');
    await expect(words).not.toBeEmpty();
    expect(await words.evaluate((quoted) => quoted.scrollHeight - quoted.clientHeight)).toBe(0);
    const below = desk.dialog.locator('blockquote + *');
    const [quoted, next] = [await boxOf(words), await boxOf(below)];
    expect(quoted.y + quoted.height).toBeLessThanOrEqual(next.y);
    await page.keyboard.press('Escape');
  }
});

test('the first screen and that of an empty archive end above the status line', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  for (const name of ['First', 'Second', 'Third']) {
    await desk.newArchive(workbench, name);
    const note = page.getByText('Nothing is fetched from the web');
    await note.scrollIntoViewIfNeeded();
    expect(await isAboveStatus(page, note)).toBe(true);
    await desk.act('Close the archive');
    await expect(page.getByRole('listbox', { name: 'Recent archives' })).toBeVisible();
  }
  expect(await isAboveStatus(page, page.getByText('Drop an archive here'))).toBe(true);
});

test('one pane is in front of the others, and no place scrolls sideways', async ({ workbench: { page } }) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  await desk.openSample();
  const front = page.getByRole('radiogroup', { name: 'Pane in front' }).getByRole('radio', { checked: true });
  await test.step('the focus brings its pane to the front, by key and by mouse', async () => {
    await expect(front).toHaveText('Results');
    await desk.results.focus();
    await page.keyboard.press('F6');
    await expect(front).toHaveText('Article');
    await page.getByRole('radio', { name: 'Results' }).click();
    await expect(front).toHaveText('Results');
    await desk.results.getByRole('option').nth(1).click();
  });
  await test.step('Tab stays in the pane in front, goes round by the frame, and comes back into it', async () => {
    for (const [label, name, key] of [
      ['Results', 'results', 'Tab'],
      ['Article', 'reading', 'Tab'],
      ['Article', 'reading', 'Shift+Tab'],
    ] as const) {
      await page.getByRole('radio', { name: label }).click();
      const stops = await stopsAround(page, key);
      expect([stops.has(name), stops.has('rail'), stops.has(name === 'results' ? 'reading' : 'results')]).toEqual([
        true,
        true,
        false,
      ]);
      await expect(front).toHaveText(label);
    }
    await page.getByRole('radio', { name: 'Results' }).click();
    await desk.results.getByRole('option').nth(1).click();
  });
  await test.step('an article is read in a column that is wide enough', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tablist', { name: 'Views of the article' })).toBeVisible();
    expect(await widthOfText(page)).toBeGreaterThan(400);
    await page.setViewportSize({ width: 480, height: 330 });
    await expect.poll(() => widthOfText(page)).toBeGreaterThan(320);
    await page.setViewportSize(AT_FOUR_TIMES);
    await expect.poll(async () => (await boxOf(page.locator('[data-scroller]'))).height).toBeGreaterThanOrEqual(150);
    await page.keyboard.press('Control+f');
    const find = page.getByRole('search', { name: 'Find in text' });
    expect((await boxOf(find.getByRole('textbox'))).width).toBeGreaterThan(120);
    const close = await boxOf(find.getByRole('button', { name: 'Close' }));
    expect(close.x + close.width).toBeLessThanOrEqual(AT_FOUR_TIMES.width);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 480, height: 330 });
    const marks = page.getByRole('list', { name: 'Marks' });
    await expect(marks.getByRole('button').first()).toBeVisible();
    await page.keyboard.press(']');
    await expect(marks.getByRole('button', { pressed: true })).toContainText('Claim');
  });
  for (const size of [
    { width: 720, height: 450 },
    { width: 480, height: 330 },
  ])
    await test.step(`at ${size.width} px`, async () => {
      await page.setViewportSize(size);
      for (const place of PLACES) {
        await desk.goTo(place);
        expect(await sideways(page), place).toBe(0);
      }
    });
  await test.step('the whole range of the timeline is in view below its lanes, with its dates', async () => {
    await page.setViewportSize({ width: 720, height: 450 });
    await desk.goTo('Timeline');
    const range = await boxOf(page.getByRole('group', { name: 'Whole range' }));
    const status = await boxOf(page.getByRole('contentinfo'));
    expect(range.y + range.height).toBeLessThanOrEqual(status.y);
  });
  await test.step('below it is the legend, and names of lanes break only between words', async () => {
    for (const lanes of ['Claims', 'Sources']) {
      await page.getByRole('radio', { name: lanes }).click();
      await expect(page.getByRole('row').first()).toBeVisible();
      expect(await isAboveStatus(page, page.getByRole('list', { name: 'Legend' }))).toBe(true);
    }
    const name = page.getByRole('rowheader').getByRole('button', { name: 'Аверінський вісник' });
    expect(await linesOf(name)).toEqual(['Аверінський', 'вісник']);
  });
  await test.step('what the claims are sorted by is in view', async () => {
    await desk.goTo('Claims');
    const sorted = page.locator('[role="columnheader"][aria-sort]');
    for (const column of ['Origins', 'No.']) {
      const box = await boxOf(sorted);
      expect(box.x + box.width).toBeLessThanOrEqual(720);
      await page.getByRole('columnheader', { name: column }).getByRole('button').click();
      await expect(sorted).toHaveText(column);
    }
    await expect(page.getByRole('columnheader', { name: 'First seen' })).toBeHidden();
  });
  await test.step('a claim is listed in two lines, and its page leads to who said it first', async () => {
    const claim = page.getByRole('row').filter({ hasText: 'The dredger was showing lights' });
    expect((await linesOf(claim.getByTitle(/^The dredger was showing lights/))).length).toBeGreaterThan(1);
    await claim.dblclick();
    await page.getByRole('button', { name: 'Who said it first' }).click();
    await expect(page.getByRole('main', { name: 'Timeline' })).toBeVisible();
  });
  await test.step('the reports are listed with all their columns', async () => {
    await desk.goTo('Reports');
    const last = await boxOf(page.getByRole('columnheader', { name: 'Changed' }));
    expect(last.x + last.width).toBeLessThanOrEqual(720);
  });
  await test.step('the drawer of filters is over the bar for what is selected', async () => {
    await desk.goToList();
    await desk.results.focus();
    await page.keyboard.press('x');
    await expect(page.getByRole('toolbar', { name: 'With 1 selected' })).toBeVisible();
    await page.keyboard.press('f');
    const drawer = page.getByRole('region', { name: 'Filters' });
    await expect(drawer).toBeVisible();
    const [over, below] = await drawer.evaluate((one) => {
      const { left, width, bottom } = one.getBoundingClientRect();
      return [-30, 10].map((by) => one.contains(document.elementFromPoint(left + width / 2, bottom + by)));
    });
    expect([over, below]).toEqual([true, false]);
  });
  await test.step('the drawer has the focus until it is closed, and is opened by a button, too', async () => {
    const drawer = page.getByRole('region', { name: 'Filters' });
    await expect(drawer.getByRole('checkbox', { name: /Averin Courier/ })).toBeVisible();
    for (let stop = 0; stop < 3; stop++) {
      await expect(drawer.locator(':focus')).toHaveCount(1);
      await page.keyboard.press('Tab');
    }
    await drawer.getByRole('checkbox', { name: /Averin Courier/ }).check();
    await page.keyboard.press('Escape');
    await expect(drawer).toHaveCount(0);
    await expect(desk.results).toBeFocused();
    await expect(page.getByRole('toolbar', { name: 'With 1 selected' })).toBeVisible();
    await page.getByRole('button', { name: 'Filters, 1 chosen' }).click();
    await drawer.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await expect(drawer.locator(':focus')).toHaveCount(1);
    await desk.results
      .getByRole('option')
      .first()
      .click({ position: { x: 400, y: 10 } });
    await expect(drawer).toHaveCount(0);
    await page.keyboard.press('Escape');
  });
  await test.step('at four times its size what is current in the command bar is in view, and nothing of an import lies over its name', async () => {
    await page.setViewportSize(AT_FOUR_TIMES);
    await desk.goTo('Imports');
    await page.getByRole('radio', { name: 'Outcomes', exact: true }).click();
    const name = await boxOf(page.getByRole('region', { name: 'Outcomes' }).getByRole('heading', { level: 1 }));
    expect(name.y + name.height).toBeLessThanOrEqual((await boxOf(page.getByText(/^started/))).y);
    await page.keyboard.press('Control+k');
    await desk.dialog.getByRole('combobox').press('ArrowUp');
    const current = await boxOf(desk.dialog.getByRole('option', { selected: true }));
    expect(current.y + current.height).toBeLessThanOrEqual(AT_FOUR_TIMES.height);
    await page.keyboard.press('Escape');
  });
  await test.step('a window at twice its size is such a window', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await desk.goTo('Settings');
    await expect(front).toHaveCount(0);
    await page.getByRole('button', { name: 'Appearance' }).click();
    const larger = page.getByRole('button', { name: 'Interface larger' });
    for (let step = 0; step < 10; step++) await larger.click();
    await expect(front).toHaveText('Appearance');
    expect(await sideways(page)).toBe(0);
  });
});

/** The names of the panes that the key leads through until it is back where it began; '' for what is in none. */
async function stopsAround(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Set<string>> {
  const stops = new Set<string>();
  const first = await page.evaluateHandle(() => document.activeElement);
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press(key);
    const at = await page.evaluate((begun) => {
      const pane = document.activeElement?.closest<HTMLElement>('[data-pane]');
      return { name: pane?.dataset.pane ?? '', isBack: document.activeElement === begun };
    }, first);
    stops.add(at.name);
    if (at.isBack) return stops;
  }
  throw new Error(`${key} does not come back to where it began.`);
}

async function isAboveStatus(page: Page, element: Locator): Promise<boolean> {
  const { y, height } = await boxOf(element);
  return y + height <= (await boxOf(page.getByRole('contentinfo'))).y;
}

/** The words of each of its lines. */
const linesOf = (element: Locator) =>
  element.evaluate((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    const tops = new Map<number, string>();
    const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (let at = 0; at < text.length; at++) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { top } = range.getBoundingClientRect();
        tops.set(top, (tops.get(top) ?? '') + text.data[at]);
      }
    }
    return [...tops.values()].map((line) => line.trim());
  });

/** The px that extend beyond the window's edge, scrollable or not. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { documentElement, body } = document;
    return Math.max(0, documentElement.scrollWidth - innerWidth, body.scrollWidth - body.clientWidth);
  });

const widthOfText = (page: Page) =>
  page
    .locator('p[data-from]')
    .first()
    .evaluate((paragraph) => paragraph.clientWidth);
