// A colleague's archive is dropped in: what has no place is given one, what was left out is listed, a report's citation leads to the words here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expectNoViolation } from '../axe.ts';
import { servedCaller } from '../callers/served.ts';
import { Desk } from '../pages/desk.ts';
import { ImportsPage } from '../pages/imports.ts';
import { expect, test } from '../workbench.ts';

const TEXT = [
  'Nine people died when the ferry sank off Sennet in the fog on Friday evening, the harbour office said.',
  'The north mole had been dark since Tuesday, and nobody had told the masters of the ships about it.',
  'Ministers met in the night and said nothing about the cause, but promised that there would be an inquiry.',
];
const DEATHS = 'Nine people died';
const BYLINE = 'Its byline was corrected there: “Bo Reed” (“In print”). Yours stays.';
const DARK = 'The north mole had been dark';
const page = (title: string, text: readonly string[]) =>
  JSON.stringify({ title, source: 'Harbour Post', author: 'Ada Finch', language: 'en', text: text.join('\n\n') });

/** @returns the archive of a colleague, closed, with one article of `file` and one more */
async function colleagues(home: string, file: string): Promise<string> {
  mkdirSync(home);
  const caller = await servedCaller(home);
  const other = join(home, 'other.jsonl');
  writeFileSync(other, page('Bread is dearer', TEXT.toReversed()));
  await caller.call('archive.create', { name: 'Theirs' });
  for (const each of [file, other]) await importOne(caller, each);
  const text = TEXT.join('\n\n');
  const marked = (exact: string) => {
    const start = text.indexOf(exact);
    return { articleId: 1, start, end: start + exact.length, exact, stance: 'supports' };
  };
  for (const [statement, exact] of [
    ['Nine people died on the ferry.', DEATHS],
    ['The lights were out.', DARK],
  ] as const)
    await caller.call('claim.create', { statement, kind: 'fact', evidence: [marked(exact)] });
  await caller.call('article.correct', { articleIds: [1], field: 'byline', value: 'Bo Reed', reason: 'In print' });
  await caller.call('comparison.dismiss', { key: 'figure 1:0-4=Nine 2:0-4=Nine', dismissed: true, reason: 'One' });
  await caller.call('report.create', { title: 'The ferry' });
  const runs = [{ text: 'Nine died' }, { cite: [1] }];
  const judgement = { kind: 'judgement', blockId: 'j', runs, likelihood: null, confidence: null, confidenceReason: '' };
  const sections = [{ sectionId: 's', heading: 'One', blocks: [judgement] }];
  await caller.call('report.update', { reportId: 1, changes: { sections } });
  await caller.call('archive.close', {});
  await caller.close();
  return join(home, 'archives', 'Theirs.collate');
}

async function importOne(caller: Awaited<ReturnType<typeof servedCaller>>, file: string): Promise<void> {
  const { importId } = (await caller.call('import.start', { files: await caller.handOver([file]) })) as {
    importId: number;
  };
  for (;;) {
    const job = (await caller.call('import.get', { importId })) as { import: { state: string } };
    if (job.import.state === 'finished') return;
    await setTimeout(50);
  }
}

test('a colleague’s archive', async ({ workbench }) => {
  test.setTimeout(240_000);
  const { page: window, home } = workbench;
  const desk = new Desk(window);
  const imports = new ImportsPage(window);
  const unplaced = window.getByRole('group', { name: 'Marks without a place' });
  const file = join(home, 'ferry.jsonl');
  writeFileSync(file, page('The ferry sank', TEXT));
  const theirs = await colleagues(join(home, 'theirs'), file);
  await desk.newArchive(workbench, 'Mine');
  await workbench.drop([file]);
  await desk.openArticle('The ferry sank', 'ferry');
  for (const key of ['Alt+ArrowDown', 'Alt+ArrowDown', 'a']) await window.keyboard.press(key);
  await expect(desk.article).not.toContainText(DARK);

  await test.step('comes in with its work, and what was left out has a list', async () => {
    await desk.goTo('Imports');
    await workbench.drop([theirs]);
    await expect(
      window.getByText(
        'From Theirs.collate, 2 claims, 2 passages, 1 report and 1 dismissed discrepancy came in as well.',
      ),
    ).toBeVisible({ timeout: 60_000 });
    await imports.show('Differences 1').click();
    await expect(imports.row(BYLINE)).toBeVisible();
    await expectNoViolation(window);
  });

  await test.step('is taken off it with the mouse or a key, and is on it again once that is undone', async () => {
    await imports.row(BYLINE).getByRole('button', { name: 'Done' }).click();
    await expect(imports.row(BYLINE)).toHaveCount(0);
    await window.keyboard.press('Control+z');
    await imports.show('All').click();
    await imports.row(BYLINE).click();
    await window.keyboard.press('d');
    await expect(imports.row(BYLINE)).toHaveCount(0);
    // The keys go on at the row in its place.
    await expect(imports.outcomes).toHaveAttribute('aria-activedescendant', /./);
    await expect(window.getByText('Marked 1 outcome of an import as done', { exact: true })).toBeVisible();
    await window.keyboard.press('Control+z');
    await expect(imports.row(BYLINE)).toBeVisible();
  });

  const other = await window.context().newPage();
  await other.goto(new URL(window.url()).origin);
  await new Desk(other).goTo('Claims');
  await window.bringToFront();
  const theirClaim = other.getByText('The lights were out.').first();
  await expect(theirClaim).toBeVisible();

  await test.step('what found no place is listed, and is pointed to words of its article', async () => {
    await imports.show('To place 1').click();
    await imports.row(`“${DARK}”, which supports claim 2, was not placed`).dblclick();
    await expect(unplaced).toContainText(DARK);
    await desk.selectWords('said nothing about the cause');
    await unplaced.getByRole('button', { name: 'Point to the selected words' }).click();
    await expect(unplaced).toHaveCount(0);
  });

  await test.step('is undone and done again as one act', async () => {
    await window.keyboard.press('Control+z');
    await expect(unplaced).toContainText(DARK);
    await window.keyboard.press('Control+z');
    await expect(unplaced).toHaveCount(0);
    await expect(theirClaim).toHaveCount(0);
    await window.keyboard.press('Control+Shift+z');
    await expect(unplaced).toContainText(DARK);
    await expect(theirClaim).toBeVisible();
  });

  await test.step('its report cites the words of the article here', async () => {
    await desk.openFirstReport();
    await window.getByRole('textbox', { name: 'Report' }).getByRole('link').first().click();
    await expect(window.getByRole('dialog', { name: 'Citation' })).toContainText(DEATHS);
  });
});

test('a colleague’s archive that is paused, stopped and resumed comes in once, as both windows show', async ({
  workbench,
}) => {
  test.setTimeout(240_000);
  const { page: window, home } = workbench;
  const file = join(home, 'notes.jsonl');
  const notes = Array.from({ length: 600 }, (_, n) => page(`Note ${n}`, [`The ferry of ${n} left Orrin.`, ...TEXT]));
  writeFileSync(file, [page('The ferry sank', TEXT), ...notes].join('\n'));
  const theirs = await colleagues(join(home, 'theirs'), file);
  await new Desk(window).newArchive(workbench, 'Mine');
  const other = await window.context().newPage();
  await other.goto(new URL(window.url()).origin);
  const windows = [window, other];
  for (const each of windows) await new Desk(each).goTo('Imports');
  const shown = async (words: RegExp) => {
    for (const each of windows)
      await expect(each.getByRole('option', { name: words })).toBeVisible({ timeout: 60_000 });
  };
  const isRunning = async () => {
    for (const each of windows) await expect(each.getByRole('progressbar').first()).toBeVisible({ timeout: 60_000 });
  };
  await window.bringToFront();
  await workbench.drop([theirs]);
  await isRunning();

  await test.step('paused and resumed with the mouse', async () => {
    await window.getByRole('button', { name: 'Pause' }).click();
    await shown(/· paused/);
    await window.getByRole('button', { name: 'Resume' }).click();
    await isRunning();
  });

  await test.step('stopped and resumed with keys', async () => {
    await window.keyboard.press('Shift+P');
    await shown(/· stopped by you/);
    await expect(window.getByText('Resume to continue: nothing is imported twice.')).toBeVisible();
    await window.keyboard.press('p');
    await shown(/602 articles$/);
    await expect(window.getByText(/^From Theirs\.collate, 2 claims, 2 passages, 1 report and/)).toBeVisible();
  });
});
