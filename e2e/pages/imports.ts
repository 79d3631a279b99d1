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

  /** Wheels on until the row is there and the list stands still: only rows in view are on the page. */
  async find(words: string): Promise<Locator> {
    const row = this.row(words).first();
    await this.outcomes.hover();
    await this.page.mouse.wheel(0, -100_000);
    for (let turn = 0; turn < 80; turn++) {
      await this.#standsStill();
      if ((await row.count()) > 0) return row;
      await this.page.mouse.wheel(0, 200);
    }
    throw new Error(`No outcome has “${words}”.`);
  }

  /** The wheel's way takes several frames, and rows that are measured move those below. */
  async #standsStill(): Promise<void> {
    const places = () =>
      this.outcomes.getByRole('row').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().y).join());
    for (let [before, now] = ['', await places()]; before !== now; [before, now] = [now, await places()]) {
      await this.page.evaluate(() => new Promise((done) => setTimeout(done, 80)));
    }
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
