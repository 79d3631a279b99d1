/** The window as an analyst meets it: places, the search field, toasts. */
import { expect, type Locator, type Page } from '@playwright/test';

export type PlaceName = 'Library' | 'Claims' | 'Compare' | 'Matrix' | 'Reports' | 'Sources' | 'Imports' | 'Settings';

export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get rail(): Locator {
    return this.page.getByRole('navigation', { name: 'Places' });
  }

  get results(): Locator {
    return this.page.getByRole('listbox', { name: /articles|results/i });
  }

  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: /sample archive/i }).click();
    await expect(this.results.getByRole('option').first()).toBeVisible({ timeout: 60_000 });
  }

  async goTo(place: PlaceName): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.rail.getByRole('button', { name: place }).click();
  }

  async search(text: string): Promise<void> {
    const field = this.page.getByRole('searchbox');
    await field.fill(text);
    await field.press('Enter');
    await expect(this.page.getByText(/\d+ articles?/).first()).toBeVisible();
  }

  /** Finds an article by words of its title (or by a query of its own) and opens it. */
  async openArticle(title: string, query = title): Promise<void> {
    await this.goTo('Library');
    await this.search(query);
    await this.results.getByRole('option').filter({ hasText: title }).first().dblclick();
    await expect(this.page.getByRole('article').getByRole('heading', { level: 1 })).toContainText(title);
  }

  /** Selects articles in the Library by their titles and puts them side by side. */
  async compare(titles: readonly RegExp[]): Promise<void> {
    await this.goTo('Library');
    await this.search('');
    for (const title of titles) {
      await this.results.getByRole('option').filter({ hasText: title }).first().click();
      await this.page.keyboard.press('x');
    }
    await this.page.keyboard.press('c');
    await expect(this.page.getByRole('region').nth(titles.length - 1)).toBeVisible();
  }
}
