// The logs of a claim and of a source, and the order in which the matrix shows its claims; by keyboard unless stated otherwise.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { test } from '../workbench.ts';

test('what was done to a claim and to a source is listed with them, and undone there', async ({
  workbench: { page },
}) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  await desk.openSample();
  await desk.goTo('Claims');
  await page.getByText('The dredger was showing lights').first().dblclick();
  await expect(page.getByRole('heading', { name: /The dredger was showing lights/ })).toBeVisible();
  const log = page.getByRole('tabpanel', { name: 'Log' });
  await test.step('a claim', async () => {
    await page.keyboard.press('g');
    await desk.dialog.getByRole('radio', { name: /^4,/ }).press(' ');
    await desk.dialog.getByRole('textbox', { name: 'Why' }).fill('Three passengers saw none');
    await page.keyboard.press('Control+Enter');
    const tab = page.getByRole('tab', { name: /^Log/ });
    await expect(desk.notice(/Graded claim/)).toBeVisible();
    await expect(tab).toHaveText(/^Log\d+$/);
    await page.getByRole('tab', { name: 'Evidence' }).press('ArrowRight');
    // The making of the sample is listed too, and cannot be undone.
    await expect(log.getByRole('listitem').last()).toContainText('cannot be undone: it was done when the sample');
    const graded = log
      .getByRole('listitem')
      .filter({ hasText: /Graded claim/ })
      .first();
    await graded.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(graded).toContainText('undone');
    await page.getByRole('tab', { name: /^Log/ }).press('ArrowLeft');
    await expect(page.getByRole('tabpanel', { name: 'Evidence' })).toContainText('supports');
  });
  await test.step('the speaker of a passage is taken from the words around it, and away', async () => {
    await page.getByRole('treegrid', { name: 'Evidence' }).focus();
    for (const key of ['Home', 'ArrowDown', 'p']) await page.keyboard.press(key);
    const speaker = desk.dialog.getByRole('textbox', { name: 'Speaker' });
    const around = desk.dialog.getByRole('group', { name: 'Speaker, by the words around' });
    const name = (await around.getByRole('button').first().textContent()) ?? '';
    await around.getByRole('button').first().press('Enter');
    await expect(speaker).toHaveValue(name);
    await around.getByRole('button', { name: 'no one named' }).press('Enter');
    await expect(speaker).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(desk.dialog).toHaveCount(0);
  });
  await test.step('a source', async () => {
    await desk.goTo('Sources');
    await page
      .getByRole('option', { name: /Averin Courier/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Averin Courier', exact: true })).toBeVisible();
    await page.keyboard.press('t');
    await desk.dialog.getByRole('combobox').or(desk.dialog.getByRole('textbox')).first().fill('harbour desk');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('tab', { name: /^Log/ }).click();
    await expect(log.getByRole('listitem').first()).toContainText('harbour desk');
  });
  await test.step('its tag, which only a source has, leads to the sources that have it', async () => {
    await desk.goTo('Library');
    await page.getByRole('button', { name: 'Find or do anything' }).click();
    await page.getByRole('combobox').fill('#harbour desk');
    await page.getByRole('option', { name: 'harbour desk' }).click();
    const sources = page.getByRole('listbox', { name: 'Sources' }).getByRole('option');
    await expect(sources).toHaveCount(1);
    await expect(sources).toContainText('Averin Courier');
    await page.getByRole('button', { name: 'harbour desk' }).press('Enter');
    await page.getByRole('menuitemradio', { name: 'any tag' }).press('Enter');
    await expect(sources).not.toHaveCount(1);
  });
});

test('all the way back to an act, and forward again, from the log', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.goTo('Sources');
  await page
    .getByRole('option', { name: /Averin Courier/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Averin Courier' }).first()).toBeVisible();
  for (const tag of ['one', 'two', 'three']) {
    await page.keyboard.press('t');
    await desk.dialog.getByRole('combobox').or(desk.dialog.getByRole('textbox')).first().fill(tag);
    await page.keyboard.press('Control+Enter');
    await expect(desk.notice(`“${tag}”`)).toBeVisible();
  }
  await page.keyboard.press('Control+Shift+L');
  const act = (tag: string) => desk.dialog.getByRole('listitem').filter({ hasText: `“${tag}”` });
  await act('one').getByRole('button', { name: 'Undo all after this' }).press('Enter');
  await expect(act('three')).toContainText('undone');
  await expect(act('two')).toContainText('undone');
  await act('three').getByRole('button', { name: 'Redo up to here' }).press('Enter');
  await expect(act('three').getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(act('two')).not.toContainText('undone');
  await test.step('all at once, by the button of the log and by key', async () => {
    await act('one').getByRole('button', { name: 'Undo all after this' }).press('Enter');
    await desk.dialog.getByRole('button', { name: 'Redo all 2' }).press('Enter');
    await expect(act('two')).not.toContainText('undone');
    await expect(desk.dialog.getByRole('button', { name: 'Redo', exact: true })).toBeDisabled();
    await act('one').getByRole('button', { name: 'Undo all after this' }).press('Enter');
    await expect(act('two')).toContainText('undone');
    await page.keyboard.press('Escape');
    await expect(desk.notice('Undone: 2 acts').getByRole('button', { name: /^Redo all/ })).toBeVisible();
    await page.keyboard.press('Control+Shift+Z');
    await expect(desk.notice('Redone: 2 acts')).toBeVisible();
  });
});

test('the rows of the matrix by tag, by grade, by when they were first seen', async ({ workbench }) => {
  test.setTimeout(120_000);
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.openSample();
  await desk.goTo('Matrix');
  const grid = page.getByRole('grid');
  const heads = grid.getByRole('rowheader', { name: /^(cause|not graded|credibility)/ });
  await expect(page.getByRole('button', { name: 'Rows: by tag' })).toBeVisible();
  await page.getByRole('button', { name: 'Rows: by tag' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'By credibility' }).press('Enter');
  await expect(heads.first()).toHaveText('credibility 1');
  await grid.getByRole('gridcell').first().focus();
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Rows: by first seen' })).toBeVisible();
  await expect(heads).toHaveCount(0);
  await desk.goTo('Claims');
  await desk.goTo('Matrix');
  await expect(page.getByRole('button', { name: 'Rows: by first seen' })).toBeVisible();
  await page.keyboard.press('e');
  await desk.dialog.getByRole('radio', { name: 'CSV' }).check();
  const table = (await workbench.saved(() => page.keyboard.press('Control+Enter'))).toString();
  expect(table).toMatch(/^\ufeffclaim,statement,/);
});

test('a row that was never chosen stays current, and where it stands, while many articles come in above it', async ({
  workbench,
}) => {
  const { page, home } = workbench;
  const desk = new Desk(page);
  await desk.openSample();
  const shown = desk.results.locator('[data-active]');
  const title = (await shown.getByRole('heading').textContent()) ?? '';
  const topOf = async () => Math.round((await shown.boundingBox())?.y ?? 0);
  const top = await topOf();
  // No word of one is in another, which would be a copy of it.
  const lines = Array.from({ length: 30 }, (_, at) => {
    const mark = `${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`;
    const text = ['buoy', 'berth', 'cable', 'channel', 'pilot', 'pier', 'lock', 'light'].map((word) => word + mark);
    return { title: `Notice ${mark}`, source: `Office ${mark}`, published: '2031-01-01', text: text.join(' ') };
  });
  const file = join(home, 'notices.jsonl');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  await workbench.drop([file]);
  await expect(page.getByRole('contentinfo')).toContainText('48 articles', { timeout: 60_000 });
  await expect.poll(async () => Number(await shown.getAttribute('aria-posinset'))).toBeGreaterThan(20);
  await expect(shown).toContainText(title);
  await expect.poll(topOf).toBe(top);
});

test('articles with all of the words are counted separately from those with only some', async ({
  workbench: { page },
}) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.search('ferry NEAR/9 (dead OR загинули OR 遇难) after:2026-10-09');
  const rows = page.getByRole('option');
  const place = page.getByRole('region', { name: 'Article' }).getByText(/^\d+ of \d+$/);
  await expect(page.getByText('Meeting only a part of the search')).toBeVisible();
  await expect(place).toHaveText('1 of 4');
  await rows.nth(3).click();
  await expect(place).toHaveText('4 of 4');
  await rows.nth(4).click();
  await expect(place).toHaveText(/^1 of [1-9]/);
});
