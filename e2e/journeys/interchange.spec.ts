// What the analyst has done is taken out for other programs, by keyboard and by mouse, and comes back in.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoViolation } from '../axe.ts';
import { Desk } from '../pages/desk.ts';
import { ImportsPage } from '../pages/imports.ts';
import { expect, test } from '../workbench.ts';

test('articles and marks are taken out', async ({ workbench }) => {
  test.setTimeout(180_000);
  const { page, home } = workbench;
  const desk = new Desk(page);
  const { keyboard } = page;
  const much = desk.dialog.getByRole('combobox', { name: 'How much' });
  await desk.openSample();

  await test.step('all of them, by keyboard', async () => {
    await keyboard.press('Control+Shift+E');
    await expect(desk.dialog.getByRole('radio', { name: /^Web annotations/ })).toBeFocused();
    await expectNoViolation(page);
    await keyboard.press('Tab');
    await expect(much).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.type('Ann Lyst');
    const bytes = await workbench.saved(() => keyboard.press('Control+Enter'));
    const { type, total, first } = JSON.parse(bytes.toString('utf8'));
    expect([type, first.items.length]).toEqual(['AnnotationCollection', total]);
    expect(first.items[0].creator.name).toBe('Ann Lyst');
    await expect(desk.notice(/^Exported .*, \d+ marks/)).toBeVisible();
    await expect(desk.dialog).toHaveCount(0);
  });

  await test.step('what the Library finds, and a collection, by keyboard', async () => {
    const taken = async (part: RegExp) => {
      await keyboard.press('Control+Shift+E');
      await desk.dialog.getByRole('radio', { name: /^JSON Lines/ }).check();
      await keyboard.press('Tab');
      await expect(much).toBeFocused();
      const label = await much.getByRole('option').filter({ hasText: part }).textContent();
      await much.selectOption({ label: label ?? '' });
      const bytes = await workbench.saved(() => keyboard.press('Control+Enter'));
      await expect(desk.dialog).toHaveCount(0);
      return [label, bytes.toString('utf8').trimEnd().split('\n').length];
    };
    await desk.search('radar');
    const [found, lines] = await taken(/^Found in the Library: \d/);
    expect(found).toBe(`Found in the Library: ${lines} articles`);
    expect(lines).toBeLessThan(18);
    expect(await taken(/^The master/)).toEqual(['The master and the lights: 6 articles', 6]);
  });

  await test.step('the articles selected in the Library, by mouse', async () => {
    await desk.search('ferry');
    for (const at of [0, 1])
      await desk.results
        .getByRole('option')
        .nth(at)
        .click({ modifiers: ['ControlOrMeta'] });
    await page
      .getByRole('toolbar', { name: 'With 2 selected' })
      .getByRole('button', { name: /^Export/ })
      .click();
    await expect(much.getByRole('option', { name: '2 articles selected', selected: true })).toHaveCount(1);
    await desk.dialog.getByRole('radio', { name: /^JSON Lines/ }).check();
    const bytes = await workbench.saved(() => desk.dialog.getByRole('button', { name: /^Export/ }).click());
    const lines = bytes.toString('utf8').trimEnd().split('\n');
    expect(lines.map((line) => typeof JSON.parse(line).text)).toEqual(['string', 'string']);
    await keyboard.press('Escape');
  });

  await test.step('reviews of the claims that are graded; those that are not are told of', async () => {
    await desk.goTo('Settings');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('button', { name: /^Export…/ }).click();
    await desk.dialog.getByRole('radio', { name: /^Reviews of claims/ }).check();
    const bytes = await workbench.saved(() => desk.dialog.getByRole('button', { name: /^Export/ }).click());
    expect(JSON.parse(bytes.toString('utf8'))['@graph'].length).toBeGreaterThan(0);
    await expect(desk.dialog.getByText('not graded were left out')).toBeVisible();
    await expectNoViolation(page);
    await expect(desk.dialog.getByRole('button', { name: /^Export/ })).toHaveCount(0);
    await desk.dialog.getByRole('textbox', { name: 'Your name' }).fill('Ann Other');
    await expect(desk.dialog.getByRole('button', { name: /^Export/ })).toBeVisible();
    await desk.dialog.getByRole('button', { name: /^Cancel/ }).click();
  });

  await test.step('a project whose articles are all in the archive already', async () => {
    await desk.act('Export articles and marks');
    await desk.dialog.getByRole('radio', { name: /^QDA project/ }).check();
    await much.selectOption('Everything');
    const bytes = await workbench.saved(() => desk.dialog.getByRole('button', { name: /^Export/ }).click());
    writeFileSync(join(home, 'project.qdpx'), bytes);
    await expect(desk.dialog).toHaveCount(0);
    await desk.goTo('Imports');
    await expect(new ImportsPage(page).outcomes).toBeVisible();
    await workbench.drop([join(home, 'project.qdpx')]);
    const outcomes = new ImportsPage(page).outcomes;
    await expect(outcomes.getByRole('row', { name: 'Duplicates 18' })).toBeVisible({ timeout: 60_000 });
  });
});

test('what the Library finds is not taken before all can be found, and the dialog says so', async ({ workbench }) => {
  test.setTimeout(180_000);
  const { page, home } = workbench;
  const desk = new Desk(page);
  await desk.newArchive(workbench, 'Wire');
  const wire = (from: number, count: number) => {
    const file = join(home, `wire-${from}.jsonl`);
    const words = (at: number) => Array.from({ length: 400 }, (_, n) => `ship${(at * 31 + n * 17) % 9973}`).join(' ');
    const line = (at: number) => ({
      id: `${at}`,
      title: `Wire ${at}`,
      text: `The ferry. ${words(at)}.`,
      source: 'Wire',
    });
    writeFileSync(file, Array.from({ length: count }, (_, n) => JSON.stringify(line(from + n))).join('\n'));
    return file;
  };
  await workbench.drop([wire(0, 1)]);
  await expect(desk.result('Wire 0')).toBeVisible();
  await desk.search('ferry');
  await workbench.drop([wire(1, 4_000)]);
  await expect(page.getByRole('contentinfo')).toContainText(/Importing: [1-9]/, { timeout: 60_000 });
  await page.keyboard.press('Control+Shift+E');
  await desk.dialog.getByRole('radio', { name: /^JSON Lines/ }).check();
  await desk.dialog.getByRole('combobox', { name: 'How much' }).selectOption('found');
  const bytes = await workbench.saved(async () => {
    await page.keyboard.press('Control+Enter');
    await expect(desk.dialog).toContainText(/articles? (is|are) not searchable yet. The export begins once all are./);
    await expect(desk.dialog).toHaveCount(0, { timeout: 120_000 });
  });
  expect(bytes.toString('utf8').trimEnd().split('\n').length).toBeGreaterThan(1);
});
