// What a screen reader is given: words that make sense without the picture, each said once.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { listen, readAloud } from '../heard.ts';
import { Desk } from '../pages/desk.ts';
import { test } from '../workbench.ts';

test('the numbers of marks and paragraphs do not run into the figures of the words', async ({
  workbench: { page },
}) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.openArticle('Twelve dead as ferry and dredger collide off north mole');
  const paragraph = (words: string) => desk.article.locator('p[data-from]').filter({ hasText: words });
  await expect(desk.article.locator('mark').first()).toBeVisible();
  expect(await readAloud(paragraph('Twelve people died'))).toMatch(
    /^paragraph 1: AVERIN — Twelve people died and thirty-one were taken to hospital after/,
  );
  expect(await readAloud(paragraph('carrying 214'))).toContain('carrying 214 passengers and a crew of nine');
});

test('an import is announced when it starts and when it has ended, and no step between', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.newArchive(workbench, 'Heard');
  const pile = join(workbench.home, 'pile');
  mkdirSync(pile);
  for (let number = 1; number <= 30; number++)
    writeFileSync(
      join(pile, `${number}.txt`),
      `Report ${number}\n\nThe ferry left the quay at ${number} minutes past.\n`,
    );
  const said = await listen(page);
  await workbench.drop([pile]);
  await expect(page.getByText('Imported: 30 articles')).toBeAttached();
  const heard = await said();
  expect(heard.filter((words) => /^Uploading/.test(words))).toHaveLength(1);
  expect(heard.some((words) => /^Importing pile/.test(words))).toBe(true);
  expect(heard.filter((words) => /^Imported/.test(words))).toEqual(['Imported: 30 articles']);
});

test('what is found and selected is said, and a step in the matrix only names its cell', async ({
  workbench: { page },
}) => {
  const desk = new Desk(page);
  await desk.openSample();
  const said = await listen(page);
  await test.step('in the Library', async () => {
    await desk.search('nowhere');
    await expect.poll(said).toContain('0 articles found');
    await desk.search('ferry');
    await expect.poll(said).toContainEqual(expect.stringMatching(/^\d+ articles, \d+ origins found$/));
    await desk.results.focus();
    await page.keyboard.press('x');
    await expect.poll(said).toContain('1 selected');
    await page.keyboard.press('Escape');
  });
  await test.step('in Claims', async () => {
    await desk.goTo('Claims');
    await expect.poll(said).toContainEqual(expect.stringMatching(/^\d+ claims · \d+ passages$/));
    await page.getByRole('treegrid', { name: 'Claims' }).focus();
    await page.keyboard.press('x');
    await expect.poll(said).toContain('1 selected');
    await page.keyboard.press('Escape');
  });
  await test.step('in the matrix', async () => {
    await desk.goTo('Matrix');
    const cell = page.getByRole('gridcell', { name: /^supports, \d/ }).first();
    await cell.click();
    await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
    await said();
    await page.keyboard.press('ArrowRight');
    await expect(cell).not.toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(cell).toBeFocused();
    expect(await said()).toEqual([]);
  });
});
