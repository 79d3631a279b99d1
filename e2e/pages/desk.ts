/** The window as an analyst uses it with a mouse: places, the search field, words of an article, dialogs, notices. */
import type { Locator, Page } from '@playwright/test';
import { expect, type Workbench } from '../workbench.ts';

export type PlaceName =
  | 'Library'
  | 'Claims'
  | 'Compare'
  | 'Matrix'
  | 'Timeline'
  | 'Reports'
  | 'Sources'
  | 'Imports'
  | 'Settings';

export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get rail(): Locator {
    return this.page.getByRole('navigation', { name: 'Places' });
  }

  get results(): Locator {
    return this.page.getByRole('listbox', { name: 'Articles' });
  }

  get searchField(): Locator {
    return this.page.getByRole('search').getByRole('textbox');
  }

  get article(): Locator {
    return this.page.getByRole('article');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The notice about what was just done. */
  notice(words: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  result(title: string | RegExp): Locator {
    return this.results.getByRole('option').filter({ hasText: title }).first();
  }

  /** Makes an archive from the first screen. */
  async newArchive(workbench: Workbench, name: string): Promise<void> {
    await workbench.answerNewArchive();
    await this.page.getByRole('button', { name: 'New archive' }).click();
    await this.dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.dialog.getByRole('button', { name: /^Create/ }).click();
    await expect(this.page.getByRole('heading', { name: 'This archive has no articles yet.' })).toBeVisible();
  }

  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: /sample archive/i }).click();
    await expect(this.page.getByRole('contentinfo')).toContainText('18 articles', { timeout: 120_000 });
    // Its saved searches load last; in a narrow window they are in a drawer.
    if ((this.page.viewportSize()?.width ?? 0) >= 1180)
      await expect(this.page.getByText('Saved searches')).toBeVisible({ timeout: 60_000 });
    await expect(this.results.getByRole('option').first()).toBeVisible();
  }

  async goTo(place: PlaceName): Promise<void> {
    await this.rail.getByRole('button', { name: place }).click();
    await expect(this.page.getByRole('main', { name: place })).toBeVisible();
  }

  /** Goes to the Library's list, whatever the Library is showing. */
  async goToList(): Promise<void> {
    await this.goTo('Library');
    if (await this.page.getByRole('tablist', { name: 'Views of the article' }).isVisible()) {
      await this.page.getByRole('banner').getByRole('button', { name: 'Back' }).click();
    }
    await expect(this.searchField).toBeVisible();
  }

  /** Types a search and waits for its own answer, because the previous one stays until then. */
  async search(text: string): Promise<void> {
    const understood = this.page.locator('#search-understood');
    const before = { text: await this.searchField.inputValue(), understood: await understood.textContent() };
    await this.searchField.fill(text);
    if (text !== before.text) await expect(understood).not.toHaveText(before.understood ?? '');
    await expect(this.page.locator('[role="listbox"][aria-busy]')).toHaveCount(0);
    await expect(this.page.getByText(/\d+ articles?(, [\d,]+ origins?)? in \d/).first()).toBeVisible();
  }

  /** Lists every article, with none collapsed under another of its origin. */
  async listEveryArticle(): Promise<void> {
    const rows = this.page.getByText(/^and \d+ of the same origin/);
    if ((await rows.count()) === 0) return;
    await this.act('List every article of an origin');
    await expect(rows).toHaveCount(0);
  }

  /** Finds an article by words of its title (or by another query) and opens it. */
  async openArticle(title: string, query = title): Promise<void> {
    await this.goToList();
    await this.search(query);
    await this.openRow(this.result(title));
    await expect(this.article.getByRole('heading', { level: 1 })).toContainText(title);
  }

  async openRow(row: Locator): Promise<void> {
    const views = this.page.getByRole('tablist', { name: 'Views of the article' });
    // While articles are still being imported, the list may be redrawn between the two clicks.
    await expect(async () => {
      await row.dblclick();
      await expect(views).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 30_000 });
  }

  /** Drags the mouse over words of the article. @param copied what copying would then take */
  async selectWords(words: string, copied = words): Promise<void> {
    await expect(this.article).toContainText(words);
    const ends = await this.article.evaluate(endsOf, words);
    if (!ends) throw new Error(`No paragraph of the article has “${words}”.`);
    await this.page.mouse.move(ends.from.x, ends.from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
    await this.page.mouse.up();
    await expect(this.page.getByRole('toolbar', { name: 'Mark the selected words' })).toBeVisible();
    expect(await this.page.evaluate(() => String(getSelection()).trim())).toBe(copied);
  }

  /** Selects articles in the Library by their titles and compares them. */
  async compare(titles: readonly (string | RegExp)[]): Promise<void> {
    await this.goToList();
    await this.search('');
    await this.listEveryArticle();
    for (const title of titles) await this.result(title).click({ modifiers: ['ControlOrMeta'] });
    await this.page.getByRole('toolbar').getByRole('button', { name: 'Compare' }).click();
    await expect(this.page.getByRole('main', { name: 'Compare' })).toBeVisible();
  }

  async openFirstReport(): Promise<void> {
    await this.goTo('Reports');
    await this.page.getByRole('grid', { name: 'Reports' }).getByRole('gridcell').first().dblclick();
    await expect(this.page.getByRole('list', { name: 'Checks' })).toBeVisible({ timeout: 60_000 });
  }

  /** Runs an action, found by its name in the command bar. */
  async act(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Find or do anything' }).click();
    await this.page.getByRole('combobox').fill(`>${name}`);
    await this.page.getByRole('option').filter({ hasText: name }).first().click();
  }
}

/** Runs in the page: returns points just inside the first and last letter of these words, once they are in view, in their own typeface and at rest. */
async function endsOf(article: Element, words: string) {
  const paragraph = [...article.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words));
  if (!paragraph) return null;
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const place = () => JSON.stringify(paragraph.getBoundingClientRect());
  for (let before = ''; before !== place(); await nextFrame()) {
    before = place();
    paragraph.scrollIntoView({ block: 'center' });
    await document.fonts.ready;
    await nextFrame();
  }
  const isRightToLeft = getComputedStyle(paragraph).direction === 'rtl';
  const first = paragraph.textContent.indexOf(words);
  const edge = (letter: number, isStart: boolean) => {
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let before = 0;
    while (texts.nextNode() && before + (texts.currentNode as Text).length <= letter)
      before += (texts.currentNode as Text).length;
    const range = document.createRange();
    range.setStart(texts.currentNode, letter - before);
    range.setEnd(texts.currentNode, letter - before + 1);
    const { left, right, top, height } = range.getBoundingClientRect();
    return { x: isStart === isRightToLeft ? right - 1 : left + 1, y: top + height / 2 };
  };
  return { from: edge(first, true), to: edge(first + words.length - 1, false) };
}
