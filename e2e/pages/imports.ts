/** The Imports place: jobs, and of the one shown each file's outcome. */
import { expect, type Locator, type Page } from '@playwright/test';

export class ImportsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get outcomes(): Locator {
    return this.page.getByRole('treegrid', { name: 'Outcomes' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  row(words: string | RegExp): Locator {
    return this.outcomes.getByRole('row').filter({ hasText: words });
  }

  /** Wheels through the list until the row is there, again from the top while files still come in. */
  async find(words: string): Promise<Locator> {
    const row = this.row(words).first();
    await expect(() => this.#wheelTo(row)).toPass({ timeout: 60_000, intervals: [200] });
    return row;
  }

  /** Only rows in view are on the page. */
  async #wheelTo(row: Locator): Promise<void> {
    await this.outcomes.hover();
    await this.page.mouse.wheel(0, -100_000);
    for (let [before, now] = ['', await this.#placesAtRest()]; before !== now; ) {
      if ((await row.count()) > 0) return;
      await this.page.mouse.wheel(0, 200);
      [before, now] = [now, await this.#placesAtRest()];
    }
    throw new Error('The row is not in the list.');
  }

  /** Where the rows stand: the wheel's way takes several frames, and rows that are measured move those below. */
  async #placesAtRest(): Promise<string> {
    const places = () =>
      this.outcomes.getByRole('row').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().y).join());
    let now = await places();
    for (let before = ''; before !== now; ) {
      await this.page.evaluate(() => new Promise((done) => setTimeout(done, 80)));
      [before, now] = [now, await places()];
    }
    return now;
  }

  show(which: string | RegExp): Locator {
    return this.page.getByRole('radiogroup', { name: 'Outcomes shown' }).getByRole('radio', { name: which });
  }

  async hasEnded(): Promise<void> {
    await expect(this.page.getByText(/, ended \d/)).toBeVisible({ timeout: 60_000 });
    await expect(this.page.getByRole('progressbar', { name: /^Import of/ })).toHaveCount(0);
  }

  choiceFor(column: string): Locator {
    return this.dialog.getByRole('combobox', { name: `What “${column}” holds` });
  }

  /** What the dialog says the row chosen would become. */
  get preview(): Locator {
    return this.dialog.getByRole('region', { name: 'The article' });
  }

  /** What the dialog is in doubt about. */
  get doubt(): Locator {
    return this.dialog.getByRole('region', { name: 'In doubt' });
  }
}
