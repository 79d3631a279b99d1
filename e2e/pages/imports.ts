/** The Imports place: jobs, and for the one shown each file's outcome. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../workbench.ts';

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

  /** Only rows in view are on the page, so this scrolls down until the row appears, and from the end back to the top while files still come in. */
  async find(words: string): Promise<Locator> {
    const row = this.row(words).first();
    await expect(async () => {
      await this.outcomes.evaluate((list) => {
        const isAtEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
        list.scrollTop = isAtEnd ? 0 : list.scrollTop + 200;
      });
      await expect(row).toBeAttached({ timeout: 200 });
      await row.scrollIntoViewIfNeeded({ timeout: 2_000 });
    }).toPass({ timeout: 60_000, intervals: [0] });
    return row;
  }

  show(which: string | RegExp): Locator {
    return this.page
      .getByRole('radiogroup', { name: 'Outcomes shown' })
      .getByRole('radio', { name: which, exact: true });
  }

  async hasEnded(): Promise<void> {
    await expect(this.page.getByText(/, ended \d/)).toBeVisible({ timeout: 150_000 });
    await expect(this.page.getByRole('progressbar', { name: /^Import of/ })).toHaveCount(0);
  }

  choiceFor(column: string): Locator {
    return this.dialog.getByRole('combobox', { name: `What “${column}” holds` });
  }

  /** What the dialog says the chosen row would become. */
  get preview(): Locator {
    return this.dialog.getByRole('region', { name: 'The article' });
  }

  /** What the dialog is in doubt about. */
  get doubt(): Locator {
    return this.dialog.getByRole('region', { name: 'In doubt' });
  }
}
