/** Reads exports back with other programs, LibreOffice and poppler, which `npm run soak` installs. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportTree, TreeCitation } from '../report/model/report-tree.ts';
import { docxExporter } from './docx/exporter.ts';
import { HOSTILE, PLAIN } from './fixtures/trees.ts';
import { wordsOfXml } from './fixtures/words-of-xml.ts';
import { pdfExporter } from './pdf/exporter.ts';

const FONTS = new URL('../../../resources/fonts', import.meta.url).pathname;
const fonts = readdirSync(FONTS)
  .filter((name) => name.endsWith('.ttf'))
  .toSorted()
  .map((name) => readFileSync(join(FONTS, name)));

/** Returns a PDF's text layer as poppler reads it. `-raw`, as poppler otherwise drops a hyphen at the end of a line. */
const pdfText = (bytes: Uint8Array): string =>
  execFileSync('pdftotext', ['-raw', '-', '-'], {
    input: bytes,
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  }).toString('utf8');

const withoutSpace = (words: string) => words.normalize('NFC').replace(/[\s\p{Cf}]+/gu, '');
const isArabic = (words: string) => /\p{Script=Arabic}/u.test(words);

/** Returns words without vowel signs, as a PDF stores these where they are drawn, not where they belong in the text. */
function arabicWords(text: string): string[] {
  const letters = text.normalize('NFKC').replace(/[\p{M}\p{Cf}ـ]/gu, '');
  return letters.match(/\p{Script=Arabic}+/gu) ?? [];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-read-back-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('LibreOffice', () => {
  async function converted(tree: ReportTree, name: string, to: string): Promise<Uint8Array> {
    writeFileSync(join(folder, `${name}.docx`), await docxExporter.export(tree, { fonts: [], texts: [] }));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, `${name}.docx`)],
      {
        stdio: 'ignore',
      },
    );
    return readFileSync(join(folder, `${name}.${to}`));
  }

  test('counts the footnotes and finds each quotation, heading and cell', { timeout: 120_000 }, async () => {
    const odt = unzipSync(await converted(PLAIN, 'plain', 'odt'));
    const content = strFromU8(odt['content.xml'] ?? new Uint8Array());
    expect(content.match(/<text:note [^>]*text:note-class="footnote"/g)).toHaveLength(PLAIN.citations.length);
    const words = withoutSpace(wordsOfXml(content));
    for (const { passage } of PLAIN.citations) expect(words).toContain(withoutSpace(passage));
    expect(content.match(/<text:h /g)?.length).toBeGreaterThanOrEqual(PLAIN.sections.length);
    expect(content.match(/<table:table-header-rows>/g)?.length).toBe(2);
    expect(wordsOfXml(strFromU8(odt['styles.xml'] ?? new Uint8Array())).split('TLP:AMBER+STRICT')).toHaveLength(3);
  });

  test('counts the endnotes if the report has those', { timeout: 120_000 }, async () => {
    const odt = unzipSync(await converted({ ...PLAIN, notesAre: 'endnotes' }, 'ended', 'odt'));
    const content = strFromU8(odt['content.xml'] ?? new Uint8Array());
    expect(content.match(/<text:note [^>]*text:note-class="endnote"/g)).toHaveLength(PLAIN.citations.length);
    expect(content).not.toContain('text:note-class="footnote"');
  });

  test('opens hostile words as words', { timeout: 120_000 }, async () => {
    const content = strFromU8(unzipSync(await converted(HOSTILE, 'hostile', 'odt'))['content.xml'] ?? new Uint8Array());
    expect(content.match(/<text:note [^>]*text:note-class="footnote"/g)).toHaveLength(HOSTILE.citations.length);
    const words = withoutSpace(wordsOfXml(content));
    expect(HOSTILE.citations.map(({ passage }) => passage).filter((one) => !words.includes(withoutSpace(one)))).toEqual(
      [],
    );
  });
});

describe('poppler', () => {
  /** In points. */
  const A4_WIDTH = 595.28;
  const MARGIN = 68;
  const pdf = (tree: ReportTree) => Promise.resolve(pdfExporter.export(tree, { fonts, texts: [] }));
  const info = (bytes: Uint8Array, ...options: string[]) =>
    execFileSync('pdfinfo', [...options, '-'], { input: bytes, stdio: ['pipe', 'pipe', 'ignore'] }).toString('utf8');

  test('finds each quotation; of Arabic ones, the same words', async () => {
    const text = pdfText(await pdf(PLAIN));
    const found = new Set(arabicWords(text));
    for (const { passage } of PLAIN.citations) {
      if (isArabic(passage)) expect(arabicWords(passage).filter((word) => !found.has(word))).toEqual([]);
      else expect(withoutSpace(text)).toContain(withoutSpace(passage));
    }
  });

  test('reads right-to-left text in order on a page of such text', async () => {
    const hebrew =
      'דובר רשות הנמל מסר כי 12 בני אדם נהרגו ליד Sennet ביום שישי 9 באוקטובר, לפי הודעה רשמית מ 2026 שלהם';
    const arabic =
      'قال المتحدث باسم هيئة الميناء إن 12 شخصا لقوا حتفهم قرب Sennet يوم الجمعة 9 أكتوبر، وفق بيان رسمي من 2026 منهم';
    const paragraphs = [hebrew, arabic].map((text) => ({
      kind: 'paragraph' as const,
      runs: Array.from({ length: 4 }, () => ({ kind: 'text' as const, text: `${text}. `, strong: false })),
    }));
    const sections = [{ heading: 'ממצאים', blocks: paragraphs }];
    const bytes = await pdf({ ...PLAIN, language: 'ar', sections, citations: [], articles: [] });
    const [page] = execFileSync('pdftotext', ['-', '-'], { input: bytes }).toString('utf8').split('\f');
    for (const text of [hebrew, arabic]) expect(withoutSpace(page ?? '')).toContain(withoutSpace(text));
  });

  test('finds the name in an Arabic note to the right of its grade, although its language is not known', async () => {
    const [note] = PLAIN.citations.filter(({ passage }) => isArabic(passage));
    const cited = { kind: 'paragraph' as const, runs: [{ kind: 'cite' as const, numbers: [1] }] };
    const sections = [{ heading: '', blocks: [cited] }];
    const citations = [{ ...(note as TreeCitation), number: 1, source: 'הנמל' }];
    const only = {
      sections,
      citations,
      articles: [],
      sourceSummary: null,
      grades: { reliability: [], credibility: [] },
    };
    const bytes = await pdf({ ...PLAIN, ...only, language: 'ar' });
    const words = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: bytes }).toString('utf8');
    const leftOf = (letters: string) =>
      Number(new RegExp(`xMin="([\\d.]+)"[^>]*>[^<]*${letters}[^<]*</word>`, 'u').exec(words)?.[1]);
    expect(leftOf(String.raw`\p{Script=Hebrew}`)).toBeGreaterThan(leftOf(String.raw`\bC\b`));
  });

  test('a word longer than a line stays on the page, and is copied as it is', async () => {
    const text = `See ${'W'.repeat(300)} there.`;
    const paragraph = { kind: 'paragraph' as const, runs: [{ kind: 'text' as const, text, strong: false }] };
    const bytes = await pdf({ ...PLAIN, sections: [{ heading: '', blocks: [paragraph] }] });
    expect(pdfText(bytes).replace(/\n/g, '')).toContain(text);
    expect(rightmostOf(bytes)).toBeLessThan(A4_WIDTH - MARGIN + 1);
  });

  test('the numbers of very many notes in one place stay on the page', async () => {
    const numbers = Array.from({ length: 120 }, (_, at) => 1 + (at % 5));
    const paragraph = { kind: 'paragraph' as const, runs: [{ kind: 'cite' as const, numbers }] };
    const bytes = await pdf({ ...PLAIN, sections: [{ heading: '', blocks: [paragraph] }] });
    expect(rightmostOf(bytes)).toBeLessThan(A4_WIDTH - MARGIN + 1);
  });

  function rightmostOf(bytes: Uint8Array): number {
    const words = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: bytes }).toString('utf8');
    return Math.max(...[...words.matchAll(/ xMax="([\d.]+)"/g)].map(([, right]) => Number(right)));
  }

  test('finds the marking in the header and footer of every page', async () => {
    const bytes = await pdf(HOSTILE);
    const pages = pdfText(bytes).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.map((page) => page.match(/TLP:AMBER\+STRICT/g)?.length)).toEqual(pages.map(() => 2));
  });

  test('sees a tagged document with headings, notes, a table with header cells, a quotation and its language', async () => {
    const bytes = await pdf(PLAIN);
    expect(info(bytes)).toMatch(/Title: +Collision of the ferry Lark of Averin\n[\s\S]*Tagged: +yes/);
    const structure = info(bytes, '-struct');
    expect(structure.match(/^ *Note\b/gm)).toHaveLength(PLAIN.citations.length);
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'BlockQuote'])
      expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
    expect(info(bytes, '-meta')).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  });

  test('nothing in the report becomes a link except web addresses', async () => {
    const urls = info(await pdf(HOSTILE), '-url')
      .split('\n')
      .slice(1)
      .filter(Boolean);
    expect(urls.filter((line) => !/https?:\/\//.test(line))).toEqual([]);
  });

  test('uses no font of this machine, so the bytes are the same wherever it runs', async () => {
    const file = join(folder, 'fonts.pdf');
    writeFileSync(file, await pdf(PLAIN));
    const rows = execFileSync('pdffonts', [file], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString('utf8')
      .split('\n')
      .slice(2);
    const faces = rows.filter(Boolean).map((row) => row.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, ''));
    expect(faces.length).toBeGreaterThanOrEqual(5);
    expect(faces.filter((face) => !/^Coll(a|Serif|Sans|SansSC|Emoji)-/.test(face ?? ''))).toEqual([]);
  });

  test('a character that no font can draw does not stop the export', async () => {
    const strange = { ...PLAIN, title: 'Ferry \u{1f8ff}' };
    expect(pdfText(await pdf(strange))).toContain('Key judgements');
  });
});
