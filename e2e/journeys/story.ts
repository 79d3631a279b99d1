/** What both journeys share: the same three articles, the same words, the same claim. Only the input device differs. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { quotationsOf, readDocx, readPdf, withoutSpace } from '../read-back.ts';
import { PROGRAM, type Workbench } from '../workbench.ts';

const SAMPLE = join(PROGRAM, 'resources/sample/articles');

export const ARCHIVE = 'Port Averin';
export const FILES = [
  'averin-courier-twelve-dead.html',
  'averinskyi-visnyk-zitknennia.html',
  'manarat-sennet-twelve-dead.html',
].map((name) => join(SAMPLE, name));

export const COURIER = {
  title: 'Twelve dead as ferry and dredger collide off north mole',
  words: 'Twelve people died and thirty-one were taken to hospital',
  sentence: /^AVERIN — Twelve people died and thirty-one were taken to hospital/,
};
export const VISNYK = {
  title: 'У порту Аверін пором зіткнувся із земснарядом',
  words: 'Щонайменше дванадцятеро людей загинули внаслідок зіткнення порома «Ларк оф Аверін»',
};
export const MANARAT = {
  title: 'اثنا عشر قتيلًا',
  words: 'لقي اثنا عشر شخصًا حتفهم مساء الجمعة',
};
export const CLAIM = 'At least twelve people died in the collision';
/** What the courier and the visnyk say about those aboard. */
export const DIFFERENCE = /214.*241|241.*214/;
export const REPORT = 'The Sennet ferry';
export const JUDGEMENT = 'The ferry carried more people than its list says';
export const REASON = 'two sources, each with its own reporting';

const archivePath = (workbench: Workbench) => join(workbench.home, 'archives', `${ARCHIVE}.collate`);

export interface Exports {
  readonly docx: Buffer;
  readonly pdf: Buffer;
  readonly html: Buffer;
  readonly md: Buffer;
}

/** Checks that every citation in the exports leads to words that are in the article, letter for letter. */
export async function expectExportsHold(workbench: Workbench, { docx, pdf, html, md }: Exports): Promise<void> {
  const quoted = await quotationsOf(archivePath(workbench));
  expect(quoted.length).toBeGreaterThanOrEqual(3);
  const markdown = md.toString('utf8');
  const notes = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)];
  expect(notes.length, 'notes of the Markdown').toBe(quoted.length);
  const page = html.toString('utf8');
  expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:)?\/\//i);
  for (const { exact } of quoted) {
    expect(withoutSpace(markdown.replace(/\\(?=[\p{P}\p{S}])/gu, ''))).toContain(withoutSpace(exact));
    expect(withoutSpace(page)).toContain(withoutSpace(exact));
  }
  await test.step('DOCX', () => {
    const read = readDocx(docx);
    expect(read.notes.length, 'footnotes').toBeGreaterThanOrEqual(quoted.length);
    for (const { exact } of quoted)
      expect(read.notes.filter((note) => note.includes(exact)).length, exact).toBeGreaterThanOrEqual(1);
    expect(read.text).toContain(JUDGEMENT);
  });
  await test.step('PDF', async () => {
    const letters = withoutSpace(await readPdf(pdf, workbench.home));
    for (const { exact } of quoted) expect(letters).toContain(withoutSpace(exact));
  });
}
