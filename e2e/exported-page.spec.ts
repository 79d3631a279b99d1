// A report exported as a page, opened from disk in a browser: it asks for nothing, runs nothing, and its citations open their words.
import { writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { HOSTILE, PLAIN } from '../src/engine/exporters/fixtures/trees.ts';
import { htmlExporter } from '../src/engine/exporters/html/exporter.ts';
import type { ReportTree } from '../src/engine/report/model/report-tree.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { CHROMIUM } from './workbench.ts';

interface Opened {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
}

const test = base.extend<{ opened: (tree: ReportTree) => Promise<Opened> }>({
  launchOptions: [{ executablePath: CHROMIUM, args: chromiumFlags() }, { scope: 'worker' }],
  /** Opens the exported page as a file, and collects its console messages, errors and requests. */
  opened: async ({ browser }, use, info) => {
    await use(async (tree) => {
      const file = info.outputPath('report.html');
      writeFileSync(file, await htmlExporter.export(tree, { fonts: [], texts: [] }));
      const page = await (await browser.newContext({ viewport: { width: 1000, height: 800 } })).newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`file://${file}`);
      return { page, complaints, requests };
    });
  },
});

test('requests nothing, runs nothing and violates no rule of its policy, whatever the words', async ({ opened }) => {
  const { page, complaints, requests } = await opened(HOSTILE);
  expect(complaints).toEqual([]);
  expect(requests).toHaveLength(1);
  expect(await page.locator('h1').textContent()).toBe(HOSTILE.title);
});

test('a citation opens its words in their paragraph, in view, and the note links back', async ({ opened }) => {
  const { page } = await opened(PLAIN);
  await page.locator('#ref-4').click();
  const note = page.locator('#note-4');
  await expect.poll(() => note.evaluate((one) => getComputedStyle(one).position)).toBe('fixed');
  expect(await note.locator('mark').textContent()).toBe(PLAIN.citations[3]?.passage);
  expect(await note.locator('blockquote').evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  await note.getByRole('link', { name: 'Back to citation 4' }).click();
  expect(await note.evaluate((one) => getComputedStyle(one).position)).toBe('static');
});

test('axe finds nothing', async ({ opened }) => {
  const { page } = await opened(PLAIN);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
