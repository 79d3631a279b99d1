// Signs that no one sees and that turn words: what is seen, marked and quoted are the words as they stand.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from '../pages/desk.ts';
import { expect, test } from '../workbench.ts';

const TURNED = 'The court found him \u202enot guilty\u202c of the charge.';
const BY_ISOLATES = 'It is said: \u2067\u2066not\u2069 \u2066guilty\u2069\u2069 of it.';
const HEBREW = 'טלפון: \u202a+972 50 123\u202c פתוח.';

test('words that an override turns are seen, marked and quoted in the order in which they stand', async ({
  workbench,
}) => {
  const folder = join(workbench.home, 'turned');
  mkdirSync(folder);
  const lines = [
    { title: 'The \u202everdict\u202c', text: `${TURNED}\n\n${BY_ISOLATES}` },
    { title: 'שעות', text: HEBREW },
  ];
  writeFileSync(join(folder, 'a.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
  const desk = new Desk(workbench.page);
  const overrides = desk.article.getByRole('img', { name: 'direction override' });
  await desk.newArchive(workbench, 'Turned');
  await workbench.drop([folder]);
  await expect(desk.results.getByRole('option')).toHaveCount(2, { timeout: 30_000 });

  await expect(desk.results.getByTitle('The verdict')).toBeVisible();
  await expect(workbench.page.locator('[title*="\u202e"]')).toHaveCount(0);
  await desk.openArticle('verdict');
  await expect(overrides).toHaveCount(3);
  await expectFromLeft(desk, TURNED, ['f', 'n', 't', 'g', 'y', 'of']);
  await expectFromLeft(desk, BY_ISOLATES, ['n', 't', 'g', 'y', 'of']);
  await desk.selectWords('guilty\u202c of the charge', 'guilty of the charge');
  await workbench.page.getByRole('toolbar').getByRole('button', { name: 'New claim' }).click();
  await expect(desk.dialog.getByRole('blockquote')).toHaveText('guilty\u202c of the charge');
  await desk.dialog.getByRole('textbox', { name: 'The claim, in your words' }).fill('He was convicted.');
  await desk.dialog.getByRole('button', { name: 'Create claim' }).click();
  await expect(desk.notice('Created claim 1')).toBeVisible();

  await desk.openArticle('שעות', 'פתוח');
  await expect(overrides).toHaveCount(0);
  await expectFromLeft(desk, HEBREW, ['9', '5', '1']);
});

/** Expects these letters of a paragraph, each sought behind the one before, further and further to the right. */
async function expectFromLeft(desk: Desk, paragraph: string, letters: readonly string[]): Promise<void> {
  const lefts = await desk.article.getByText(paragraph).evaluate((element, sought) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const places: DOMRect[] = [];
    while (texts.nextNode())
      for (let at = 0; at < (texts.currentNode as Text).length; at++) {
        const range = document.createRange();
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + 1);
        places.push(range.getBoundingClientRect());
      }
    let from = 0;
    return sought.map((letter) => {
      from = element.textContent.indexOf(letter, from + 1);
      return places[from]?.left ?? Number.NaN;
    });
  }, letters);
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
}
