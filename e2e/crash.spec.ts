// What happens when the process that holds the archive dies during work: it is reported, nothing saved is lost, and work goes on.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './pages/desk.ts';
import { ImportsPage } from './pages/imports.ts';
import { expect, test } from './workbench.ts';

const STATEMENT = 'Made just before the engine died';
const LOST = 'The part of Collate that holds the archive has stopped.';

test('the engine is killed during work', { tag: '@both' }, async ({ workbench }) => {
  const { page, host } = workbench;
  const desk = new Desk(page);
  await desk.openSample();
  await desk.goTo('Claims');
  // A key does not wait for its list for long.
  await expect(page.getByRole('row', { name: /Select claim 13/ })).toBeVisible();
  await page.keyboard.press('n');
  await desk.dialog.getByRole('textbox', { name: 'Statement' }).fill(STATEMENT);
  await desk.dialog.getByRole('button', { name: /^Create/ }).click();
  const heading = page.getByRole('heading', { level: 1, name: STATEMENT });
  await expect(heading).toBeVisible();
  const said = page.getByRole('alert').filter({ hasText: LOST });

  if (host === 'electron') {
    // The notice disappears as soon as the engine is back, so it is watched from inside the page, from before the kill.
    const watch = await page.evaluateHandle(
      (words) => ({
        seen: new Promise<boolean>((resolve) => {
          const watcher = new MutationObserver(() => document.body.textContent.includes(words) && resolve(true));
          watcher.observe(document.body, { childList: true, subtree: true });
        }),
      }),
      LOST,
    );
    const before = await workbench.enginePid();
    process.kill(before, 'SIGKILL');
    expect(await watch.evaluate(({ seen }) => seen)).toBe(true);
    await expect(said).toHaveCount(0);
    expect(await workbench.enginePid()).not.toBe(before);
  } else {
    await desk.act('New claim');
    await desk.dialog.getByRole('textbox', { name: 'Statement' }).fill('Begun when the engine died');
    await workbench.stop('SIGKILL');
    await expect(said).toContainText('open the address that it prints');
    await said.getByRole('button', { name: 'Copy what is not saved' }).click();
    await expect(said).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(desk.dialog).toHaveCount(0);
    await expect(said).toContainText('open the address that it prints');
    await workbench.start();
    await page.getByRole('listbox', { name: 'Recent archives' }).getByRole('option').first().click();
    await desk.goTo('Claims');
    await page.getByText(STATEMENT).first().dblclick();
  }

  await expect(heading).toBeVisible();
  await desk.goToList();
  await desk.act('Undo');
  await expect(desk.notice('Undone')).toBeVisible();
  await desk.goTo('Claims');
  await expect(heading).toHaveCount(0);
  await desk.goToList();
  await desk.search('dredger');
  await expect(desk.results.getByRole('option').first()).toBeVisible();
});

test('the engine is killed during an import: the import resumes automatically, and nothing is imported twice', {
  tag: '@both',
}, async ({ workbench }) => {
  test.setTimeout(240_000);
  const { host } = workbench;
  const lines = join(workbench.home, 'lines.jsonl');
  writeFileSync(lines, manyLines(6000));
  let desk = new Desk(workbench.page);
  await desk.newArchive(workbench, 'cut off');
  await workbench.drop([lines]);
  await desk.goTo('Imports');
  const sums = () => desk.page.locator('dl').filter({ hasText: 'new articles' });
  await expect(sums()).toContainText(/[1-9]\d*new articles/, { timeout: 60_000 });
  if (host === 'electron') {
    process.kill(await workbench.enginePid(), 'SIGKILL');
  } else {
    await workbench.stop('SIGKILL');
    await workbench.start();
    await workbench.page.getByRole('listbox', { name: 'Recent archives' }).getByRole('option').first().click();
    desk = new Desk(workbench.page);
    await desk.goTo('Imports');
  }
  await new ImportsPage(workbench.page).hasEnded();
  await expect(sums()).toContainText('6,000new articles');
  await expect(sums()).toContainText('0duplicates');
});

function manyLines(count: number): string {
  return Array.from({ length: count }, (_, n) => {
    const text = `Boat ${n} left the harbour in the morning, and ${n} boats had left before it. Nobody on them spoke.`;
    return `${JSON.stringify({ id: `${n}`, title: `Boat ${n}`, text, source: 'Harbour Post', language: 'en' })}\n`;
  }).join('');
}
