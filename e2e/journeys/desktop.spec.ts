// What only a window of its own has: the system's menu, dialogs and drops, originals by the program's own protocol, an end and a new start.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { expect, test, type Workbench } from '../workbench.ts';
import { ARCHIVE, COURIER, FILES, VISNYK } from './story.ts';

const [COURIER_FILE, ...OTHER_FILES] = FILES as [string, ...string[]];

test.describe('in a window of its own', { tag: '@electron' }, () => {
  test('a new archive, files by drop and by dialog, the menu, an original, and all of it after a restart', async ({
    workbench,
  }) => {
    test.setTimeout(150_000);
    const desk = new Desk(workbench.page);
    const articles = desk.results.getByRole('option');
    await test.step('files are dropped, and chosen in the dialog', async () => {
      await desk.newArchive(workbench, ARCHIVE);
      await workbench.drop([COURIER_FILE]);
      await expect(articles).toHaveCount(1, { timeout: 60_000 });
      await workbench.answerOpen(OTHER_FILES);
      await desk.page.keyboard.press('Control+i');
      await expect(articles).toHaveCount(3, { timeout: 60_000 });
    });
    await test.step('the menu and the keys that a browser keeps for itself lead to the places', async () => {
      await chooseInMenu(workbench, 'go-to-claims');
      await expect(desk.page.getByRole('main', { name: 'Claims' })).toBeVisible();
      await desk.page.keyboard.press('Control+4');
      await expect(desk.page.getByRole('main', { name: 'Matrix' })).toBeVisible();
    });
    await test.step('an original is shown, and saved byte for byte where the dialog says', async () => {
      await desk.openArticle(COURIER.title);
      await desk.page.getByRole('tab', { name: 'Original' }).click();
      const original = desk.page.frameLocator('iframe');
      await expect(original.getByRole('heading', { name: COURIER.title })).toBeAttached();
      const saved = await workbench.saved(() => desk.page.getByRole('button', { name: 'Save the original…' }).click());
      expect(saved.equals(readFileSync(COURIER_FILE))).toBe(true);
    });
    await workbench.stop();
    await workbench.start();
    const recent = workbench.page.getByRole('listbox', { name: 'Recent archives' });
    await recent.getByRole('option', { name: ARCHIVE }).click();
    await expect(new Desk(workbench.page).result(VISNYK.title)).toBeVisible();
  });

  test.describe('with a sample that it makes itself', () => {
    test.use({ hasSample: false });

    test('reports and articles are written where the dialog says, never over an archive or a folder', async ({
      workbench,
    }) => {
      const { page, home } = workbench;
      const app = workbench.app as ElectronApplication;
      const desk = new Desk(page);
      await desk.openSample();
      await page.keyboard.press('Control+Shift+e');
      await desk.dialog.getByRole('radio', { name: /^JSON Lines/ }).check();
      const articles = await workbench.saved(() => page.keyboard.press('Control+Enter'));
      expect(articles.toString().trimEnd().split('\n')).toHaveLength(18);
      await expect(desk.dialog).toHaveCount(0);

      await desk.openFirstReport();
      await page.keyboard.press('Control+e');
      await desk.dialog.getByRole('radio', { name: /Markdown/ }).check();
      const archive = join(home, 'archives', 'Sample.collate');
      for (const [filePath, why] of [
        [archive, 'is an archive. It was not touched'],
        [home, 'is a folder. Nothing was written'],
      ] as const) {
        await app.evaluate(({ dialog }, chosen) => {
          dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
        }, filePath);
        await desk.dialog.getByRole('button', { name: /^Export/ }).click();
        await expect(desk.dialog.getByText(`${filePath} ${why}`)).toBeVisible();
      }
      expect(readFileSync(archive).subarray(0, 15).toString()).toBe('SQLite format 3');
      const report = await workbench.saved(() => desk.dialog.getByRole('button', { name: /^Export/ }).click());
      expect(report.toString()).toContain('Key judgements');
    });
  });
});

function chooseInMenu({ app }: Workbench, action: string): Promise<void> {
  return (app as ElectronApplication).evaluate(
    ({ Menu }, name) => void Menu.getApplicationMenu()?.getMenuItemById(name)?.click(),
    action,
  );
}
