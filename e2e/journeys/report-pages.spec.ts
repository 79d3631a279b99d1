// The pages of a report: small beside the choice of format, large in the preview, complete on paper; the same everywhere.
import { createCanvas } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import { styleFor } from '../../src/engine/exporters/html/style.ts';
import { Desk } from '../pages/desk.ts';
import { openPdf } from '../read-back.ts';
import { expect, test } from '../workbench.ts';

test('the pages of a report before the export, and on paper', async ({ workbench }) => {
  test.setTimeout(120_000);
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.openSample();
  await desk.openFirstReport();
  await page.getByRole('textbox', { name: 'Other marking' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Report', exact: true })).toBeFocused();

  await page.keyboard.press('Control+e');
  const at = desk.dialog.getByText(/^page \d+ of \d+$/);
  await expect(at).toHaveText(/^page 1 of/, { timeout: 30_000 });
  await desk.dialog.getByRole('button', { name: 'Next page' }).click();
  await expect(at).toHaveText(/^page 2 of/);
  const pages = Number(/\d+$/.exec((await at.textContent()) ?? '')?.[0]);
  await desk.dialog.getByRole('radio', { name: /PDF/ }).check();
  await expect(desk.dialog.getByText('pages of the file end elsewhere')).toBeVisible();
  await desk.dialog.getByRole('radio', { name: /Markdown/ }).check();
  await expect(desk.dialog.getByText(/^\d+ lines$/)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('radio', { name: 'Preview' }).click();
  await expect(page.getByText(`pages 1–2 of ${pages}`)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Pages of Word and PDF end elsewhere')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText(`pages 3–4 of ${pages}`)).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByText(`pages 1–2 of ${pages}`)).toBeVisible();
  await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 });

  expect(await printedBy(page, () => page.keyboard.press('Control+p'))).toBe(pages);
});

test('what an export includes is chosen: its notes, its annexes, its marking', async ({ workbench }) => {
  test.setTimeout(120_000);
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.openSample();
  await desk.openFirstReport();
  await page.keyboard.press('Control+e');
  const { dialog } = desk;
  await dialog.getByRole('radio', { name: /Markdown/ }).check();
  const lines = dialog.locator('pre');
  await expect(lines).toContainText('**TLP:AMBER**');
  await dialog.getByRole('checkbox', { name: 'Speaker and remove' }).press(' ');
  await dialog.getByRole('checkbox', { name: 'Where sources differ' }).press(' ');
  await dialog.getByRole('combobox', { name: 'Marking' }).selectOption('TLP:GREEN');
  await expect(lines).toContainText('**TLP:GREEN**');
  const text = (await workbench.saved(() => page.keyboard.press('Control+Enter'))).toString();
  expect(text).toContain('## Where sources differ');
  expect(text).toContain('Disputed by');
  expect(text).not.toContain('Speaker:');
  await expect(page.getByRole('button', { name: 'Marking: TLP:AMBER' })).toBeVisible();
});

test('a report that cannot be exported has no pages beside the formats, and nothing is said of them', async ({
  workbench: { page },
}) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.openArticle('У порту Аверін', 'земснаряді горіли');
  await desk.article.locator('mark').filter({ hasText: 'вогні на земснаряді не горіли' }).first().click();
  await desk.act('Remove the mark');
  await expect(desk.notice('Removed')).toBeVisible();
  await desk.openFirstReport();
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(desk.dialog.getByText('Blocks the export')).toBeVisible();
  await expect(desk.dialog.getByText(/^page \d+ of/)).toHaveCount(0);
  await expect(desk.dialog.getByText('The words are the same')).toHaveCount(0);
  await desk.dialog.getByRole('radio', { name: /HTML/ }).check();
  await expect(desk.dialog.getByText('In a browser it is')).toHaveCount(0);
  await desk.dialog.getByRole('radio', { name: /Markdown/ }).check();
  await expect(desk.dialog.locator('pre')).toHaveCount(0);
});

test('a report in HTML bears its marking on black on paper, also where the browser prints no backgrounds', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.setContent(`<style>${styleFor('TLP:CLEAR')}</style><p>The channel stays shut.</p>`);
  const rows = await blackInRows(await page.pdf());
  await page.close();
  for (const margin of [rows.slice(0, MARGIN_PX), rows.slice(-MARGIN_PX)])
    expect(Math.max(...margin)).toBeGreaterThan(MARKING_PX);
});

/** Of the page, at 72 to the inch. */
const MARGIN_PX = 68;
/** The black of the words alone is narrower in every row. */
const MARKING_PX = 60;

/** Counts the black pixels in each row of the first page. */
async function blackInRows(pdf: Uint8Array): Promise<number[]> {
  const opened = await openPdf(pdf);
  const page = await opened.getPage(1);
  const viewport = page.getViewport({ scale: 1 });
  const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  const canvas = createCanvas(width, height);
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  await opened.loadingTask.destroy();
  const isBlack = (pixel: number) => data.subarray(4 * pixel, 4 * pixel + 3).every((colour) => colour < 32);
  return Array.from(
    { length: height },
    (_, row) => Array.from({ length: width }, (_, column) => isBlack(row * width + column)).filter(Boolean).length,
  );
}

/** Returns how many sheets come out of the printer. The dialog is the system's; here it is answered immediately. */
async function printedBy(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await act();
  const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await pdf.loadingTask.destroy();
  return pdf.numPages;
}
