/** What both journeys share: the same three articles, the same words, the same claim. Only the input device differs. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { arabicWords, has, quotationsOf, readDocx, readPdf, withoutSpace } from '../read-back.ts';
import { PROGRAM, stepOnOneHost, type Workbench } from '../workbench.ts';

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
  expect(Object.keys(unzipSync(docx))).toContain('word/document.xml');
  // Every host exports the same bytes (conformance.spec.ts), and LibreOffice takes as long as half of the journey.
  await stepOnOneHost(workbench, 'DOCX, as LibreOffice reads it', () => {
    if (!has('soffice')) return void console.log('LibreOffice is not here: the DOCX is not read back.');
    const read = readDocx(docx, workbench.home);
    expect(read.notes.length, 'footnotes').toBeGreaterThanOrEqual(quoted.length);
    for (const { exact } of quoted) {
      expect(read.notes.filter((note) => note.includes(exact)).length, exact).toBeGreaterThanOrEqual(1);
    }
    expect(read.text).toContain(JUDGEMENT);
  });
  await test.step('PDF, as poppler reads it', () => {
    if (!has('pdftotext')) return void console.log('poppler is not here: the PDF is not read back.');
    const text = readPdf(pdf, workbench.home);
    const letters = withoutSpace(text);
    const arabic = new Set(arabicWords(text));
    for (const { exact, language } of quoted) {
      if (language === 'ar') expect(arabicWords(exact).filter((word) => !arabic.has(word))).toEqual([]);
      else expect(letters).toContain(withoutSpace(exact));
    }
  });
}
