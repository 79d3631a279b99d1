// Writing a report as fast as one can, on a slow machine too: undone across saves, and nothing lost however one leaves.
import { expect, type Page } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { test } from '../workbench.ts';

const sheet = (page: Page) => page.getByRole('textbox', { name: 'Report', exact: true });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ });

async function writeAtEnd(page: Page, words: string): Promise<void> {
  await sheet(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

test('typing and a paste are undone and done again one after the other, across saves', async ({
  workbench: { page },
}) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  await desk.openSample();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('Pasted as one.\n\nIn two paragraphs.'));
  await desk.openFirstReport();
  await writeAtEnd(page, ' Typed before.');
  await page.keyboard.press('Control+V');
  await page.keyboard.type(' Typed after.');
  const [before, pasted, after] = ['Typed before.', 'In two paragraphs.', 'Typed after.'];
  const shows = async (there: readonly string[], gone: readonly string[]) => {
    for (const words of there) await expect(sheet(page)).toContainText(words);
    for (const words of gone) await expect(sheet(page)).not.toContainText(words);
    await expect(saved(page)).toBeVisible();
  };
  await shows([before, pasted, after], []);
  for (const [key, there, gone] of [
    ['Control+Z', [before, pasted], [after]],
    ['Control+Z', [before], ['Pasted as one.', pasted, after]],
    ['Control+Z', [], [before, pasted, after]],
    ['Control+Y', [before], [pasted, after]],
    ['Control+Y', [before, 'Pasted as one.', pasted], [after]],
  ] as const) {
    await page.keyboard.press(key);
    await shows(there, gone);
  }
  await page.reload();
  await shows([before, 'Pasted as one.', pasted], [after]);
});

test('a heading typed at once before the report is left in any way is in the archive, on a slow machine too', async ({
  workbench: { page },
}) => {
  test.setTimeout(300_000);
  const desk = new Desk(page);
  await desk.openSample();
  const processor = await page.context().newCDPSession(page);
  const slow = (rate: number) => processor.send('Emulation.setCPUThrottlingRate', { rate });
  const addHeading = async (words: string) => {
    await expect(saved(page)).toBeVisible();
    await desk.act('Add a section');
    await expect(sheet(page)).toBeFocused();
    await slow(8);
    await page.keyboard.type(words);
  };
  const openReport = async () => {
    await desk.goTo('Reports');
    const row = page.getByRole('grid', { name: 'Reports' }).getByRole('gridcell').first();
    await expect(sheet(page).or(row)).toBeVisible();
    if (await row.isVisible()) await row.dblclick();
    await expect(sheet(page)).toBeVisible();
  };
  await openReport();

  await test.step('for the place before', async () => {
    await addHeading('Left by going back');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(sheet(page)).toHaveCount(0);
    await slow(1);
    await openReport();
    await expect(sheet(page)).toContainText('Left by going back');
  });

  await test.step('by closing the archive', async () => {
    await addHeading('Left by closing');
    await page.keyboard.press('Alt+W');
    await expect(page.getByRole('listbox', { name: 'Recent archives' })).toBeVisible();
    await slow(1);
    await page.getByRole('listbox', { name: 'Recent archives' }).getByRole('option').first().click();
    await openReport();
    await expect(sheet(page)).toContainText('Left by closing');
  });

  await test.step('by reloading; or else the analyst is asked first', async () => {
    let isAsked = false;
    page.on('dialog', (dialog) => {
      isAsked = true;
      return dialog.accept();
    });
    await addHeading('Left by reloading');
    await page.reload();
    await slow(1);
    await expect(saved(page)).toBeVisible();
    if (!isAsked) await expect(sheet(page)).toContainText('Left by reloading');
  });
});
