/** One acceptance suite for all exporters. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat } from '../../contract/model/values.ts';
import { testInFull } from '../../measure/testing/test-in-full.ts';
import { inPlainOrder } from '../../text/letters/misleading-signs.ts';
import type { ReportTree } from '../report/model/report-tree.ts';
import { BARE, HOSTILE, HOSTILE_WORDS, PLAIN } from './fixtures/trees.ts';
import { wordsOfXml } from './fixtures/words-of-xml.ts';
import { readPage } from './html/passages-of-page.ts';
import { EXPORTERS } from './index.ts';
import { pdfPlaces, pdfText } from './testing/pdf-text.ts';

const FONTS = new URL('../../../resources/fonts', import.meta.url).pathname;
const fonts = readdirSync(FONTS)
  .filter((name) => name.endsWith('.ttf'))
  .toSorted()
  .map((name) => readFileSync(join(FONTS, name)));

async function exported(format: ExportFormat, tree: ReportTree): Promise<Uint8Array> {
  const exporter = EXPORTERS.find((one) => one.format === format);
  if (!exporter) throw new Error(`no exporter for ${format}`);
  return exporter.export(tree, { fonts, texts: [] });
}

const textOfPdf = async (bytes: Uint8Array) => (await pdfText(bytes)).join('\n');
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Extract all words that a reader of the format sees, in order, with footnotes where the format puts them. */
const WORDS: Record<ExportFormat, (bytes: Uint8Array) => string | Promise<string>> = {
  md: (bytes) =>
    utf8(bytes)
      .replace(/^> ?/gm, '')
      .replace(/&#32;/g, ' ')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  html: (bytes) => textOf(parse(utf8(bytes))),
  docx: (bytes) => ['word/document.xml', 'word/footnotes.xml'].map((name) => wordsOfXml(part(bytes, name))).join(' '),
  pdf: textOfPdf,
  bundle: (bytes) => textOf(parse(part(bytes, 'report.html'))),
};

type Node = DefaultTreeAdapterTypes.ChildNode;

function textOf(node: unknown): string {
  const it = node as Node;
  if (defaultTreeAdapter.isTextNode(it)) return it.value;
  if ('tagName' in it && (it.tagName === 'style' || it.tagName === 'head')) return '';
  const inner = ('childNodes' in it ? it.childNodes : []).map(textOf).join('');
  return 'tagName' in it && /^(p|h1|h2|li|td|th)$/.test(it.tagName) ? `${inner} ` : inner;
}

/** Removes what may differ: white space, and in a PDF also ligatures and invisible characters. */
function plain(format: ExportFormat, words: string): string {
  if (format === 'pdf') return words.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
  return words.replace(/\s+/gu, ' ');
}

const isArabic = (words: string) => /\p{Script=Arabic}/u.test(words);
const hasRightToLeft = (words: string) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words);

afterEach(() => vi.useRealTimers());

test('there is one exporter for each format, and it says what it is', () => {
  expect(EXPORTERS.map(({ format }) => format).toSorted()).toEqual([...EXPORT_FORMATS].toSorted());
  for (const { label, extension, mediaType } of EXPORTERS)
    expect([label, extension, mediaType].every(Boolean)).toBe(true);
});

describe.each(EXPORT_FORMATS)('%s', (format) => {
  // A PDF takes ten times as long to make as the others.
  const testUnlessLong = format === 'pdf' ? testInFull : test;

  testUnlessLong('the same report gives the same bytes, at any time', async () => {
    const first = await exported(format, PLAIN);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const second = await exported(format, PLAIN);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('every quotation is there, character by character', async () => {
    const words = plain(format, await WORDS[format](await exported(format, PLAIN)));
    for (const { passage } of PLAIN.citations) {
      if (format === 'pdf' && isArabic(passage)) continue;
      expect(words).toContain(plain(format, passage));
    }
  });

  testUnlessLong('every statement, judgement, basis, legend and finding is there', async () => {
    const words = plain(format, await WORDS[format](await exported(format, PLAIN)));
    const expected = [
      PLAIN.title,
      PLAIN.marking,
      'First briefing · 12 October 2026 · Strait desk · likelihood by ICD 203',
      'Translation by the analyst: “The lights on the dredger were not burning.”',
      'Likely: 55–80 %.',
      'Confidence low: one side speaks for itself.',
      'Credibility 3, possibly true.',
      format === 'html' || format === 'bundle' ? 'paragraph 4' : 'as note 1, paragraph 4',
      'zone unknown',
      'imported 12 October 2026',
      '9f2c41ab',
      'Origin: Harbour Authority, statement no. 3.',
      'all articles read, none bears on the claim',
      'Draft: counted by the program',
      ...(PLAIN.sourceSummary?.paragraphs ?? []),
      'likely, or probable',
      'Usually reliable',
      PLAIN.articles[0]?.sha256 ?? '',
      'Notes 1, 5.',
      ...PLAIN.leftOpen,
    ];
    const shown = format === 'docx' ? `${words} ${PLAIN.marking}` : words;
    expect(expected.filter((one) => !shown.includes(plain(format, one)))).toEqual([]);
  });

  testUnlessLong('only what was switched off is left out', async () => {
    const citations = PLAIN.citations.map((one) => ({ ...one, noteParts: [] }));
    const words = plain(
      format,
      await WORDS[format](await exported(format, { ...PLAIN, citations, sourceSummary: null })),
    );
    const gone = ['Draft: counted by the program', 'Speaker:', 'Translation by', PLAIN.citations[4]?.passage ?? ''];
    expect(gone.filter((one) => words.includes(plain(format, one)))).toEqual([]);
    expect(words).toContain(plain(format, 'paragraph 4'));
    expect(words).toContain(plain(format, PLAIN.articles[0]?.sha256 ?? ''));
  });

  testUnlessLong(
    'numbers are in brackets in the running text if asked for, each with its note at the end',
    async () => {
      const bytes = await exported(format, { ...PLAIN, notesAre: 'brackets' });
      const words = plain(format, await WORDS[format](bytes));
      const atEnd = words.slice(words.lastIndexOf(plain(format, 'Citations')));
      expect(words).toContain(plain(format, '[1, 2]'));
      for (const { passage } of PLAIN.citations)
        if (!(format === 'pdf' && isArabic(passage))) expect(atEnd).toContain(plain(format, passage));
      if (format === 'docx') expect(part(bytes, 'word/document.xml')).not.toMatch(/<w:(?:foot|end)noteReference/);
      if (format === 'md') expect(utf8(bytes)).not.toContain('[^');
    },
  );

  testUnlessLong('hostile words come through as plain words', async () => {
    const words = plain(format, await WORDS[format](await exported(format, HOSTILE)));
    const lost = HOSTILE_WORDS.filter((one) => !(format === 'pdf' && hasRightToLeft(one))).filter(
      (one) => !words.includes(plain(format, inPlainOrder(one))),
    );
    expect(lost).toEqual([]);
  });

  testUnlessLong('an empty report can still be exported', async () => {
    expect(await WORDS[format](await exported(format, BARE))).toContain('Bare');
  });
});

test('Markdown: numbers are in the order of their first citation, one note each; the marking comes first and last', async () => {
  const text = utf8(await exported('md', PLAIN));
  const numbers = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => Number(match[1]));
  expect([...new Set(numbers)].slice(0, 3)).toEqual([1, 2, 3]);
  expect([...text.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => Number(match[1]))).toEqual([1, 2, 3, 4, 5]);
  expect(text.startsWith(`**${PLAIN.tlp}**`)).toBe(true);
  expect(text.match(/\*\*TLP:AMBER\+STRICT\*\*/g)).toHaveLength(2);
});

test('PDF: characters that no font can draw are named, each once', async () => {
  const said: string[] = [];
  const onLeftOut = (sentence: string) => said.push(sentence);
  const pdf = EXPORTERS.find(({ format }) => format === 'pdf');
  await pdf?.export(PLAIN, { fonts, texts: [], onLeftOut });
  expect(said).toEqual([]);
  await pdf?.export({ ...PLAIN, title: 'Ferry \u{1f8ff} \u{1f8fe}\u{1f8ff}' }, { fonts, texts: [], onLeftOut });
  expect(said).toEqual([expect.stringMatching(/boxes in place of 2 characters .*: \u{1f8ff} \u{1f8fe}\./u)]);
});

testInFull(
  'PDF: marks on no letter, from right to left, that no font can draw do not end the process, and are named',
  async () => {
    const said: string[] = [];
    const pdf = EXPORTERS.find(({ format }) => format === 'pdf');
    // Long enough to be broken into lines.
    const title = '\u{10efe}صب \u{10efd}\u{10eff}ص\u{10efd} '.repeat(20);
    await pdf?.export({ ...PLAIN, title }, { fonts, texts: [], onLeftOut: (sentence) => said.push(sentence) });
    expect(said).toEqual([expect.stringMatching(/boxes in place of \d+ character/u)]);
  },
);

test('PDF: the cells of a table’s row are kept apart, in every script', async () => {
  const rows = ['Harborline\t444\t44.4', '港务局\t444\t44.4', 'الميناء\t444\t44.4'];
  const blocks = rows.map((text) => {
    const passage = { text, language: null };
    return { kind: 'quotation' as const, passage, attribution: [], number: 1, gap: '\u202f' };
  });
  const said: string[] = [];
  const pdf = EXPORTERS.find(({ format }) => format === 'pdf');
  const tree = { ...PLAIN, sections: [{ heading: '', blocks }] };
  const bytes = await pdf?.export(tree, { fonts, texts: [], onLeftOut: (sentence) => said.push(sentence) });
  const drawn = (await pdfPlaces(bytes ?? new Uint8Array())).flat();
  const [first, second] = ['444', '44.4'].map((cell) => drawn.filter(({ text }) => text === cell));
  expect(first).toHaveLength(rows.length);
  const gaps = first?.map(({ left, right }, at) =>
    Math.max((second?.[at]?.left ?? 0) - right, left - (second?.[at]?.right ?? 0)),
  );
  // In points: more than a space is wide.
  expect(Math.min(...(gaps ?? []))).toBeGreaterThan(5);
  expect(said).toEqual([]);
});

testInFull('PDF: a byte order mark within an article’s words does not stop the export', async () => {
  const passage = { text: 'Harbor\ufeffline sails', language: 'en' };
  const blocks = [{ kind: 'quotation' as const, passage, attribution: [], number: 1, gap: '' }];
  const citations = PLAIN.citations.map((one) => ({ ...one, passage: passage.text, title: '\ufeffSailings' }));
  const pdf = await exported('pdf', { ...PLAIN, citations, sections: [{ heading: '', blocks }] });
  expect(plain('pdf', await textOfPdf(pdf))).toContain('Harborlinesails');
});

test('DOCX: a tab is the element that Word reads as one, also in headers', async () => {
  const passage = { text: 'Harborline\t444\t44.4', language: 'en' };
  const blocks = [{ kind: 'quotation' as const, passage, attribution: [], number: 1, gap: '' }];
  const bytes = await exported('docx', { ...PLAIN, sections: [...PLAIN.sections, { heading: '', blocks }] });
  const document = part(bytes, 'word/document.xml');
  expect(document.match(/>([^<>]*)<\/w:t><w:tab\/>/gu)).toHaveLength(3);
  expect(document).toMatch(/Harborline<\/w:t><w:tab\/><w:t[^>]*>444<\/w:t><w:tab\/><w:t[^>]*>44\.4</u);
  for (const file of Object.values(unzipSync(bytes))) expect(strFromU8(file)).not.toMatch(/<w:t[^>]*>[^<]*\t/u);
});

test('Markdown: number signs at the end of a heading are part of it', async () => {
  const sections = [{ heading: 'Press review #', blocks: [] }];
  const text = utf8(await exported('md', { ...PLAIN, title: 'Written in C # ##', sections }));
  expect(text).toContain('\n# Written in C # \\##\n');
  expect(text).toContain('\n## Press review \\#\n');
});

testInFull('the number of a note is kept apart from the figure that a quotation ends with', async () => {
  const passage = { text: 'The toll rose to 12', language: 'en' };
  const quotation = { kind: 'quotation' as const, passage, attribution: [], number: 1, gap: '\u202f' };
  const tree = { ...PLAIN, sections: [{ heading: '', blocks: [quotation] }] };
  expect(utf8(await exported('md', tree))).toContain('rose to 12\u202f[^1]');
  const page = utf8(await exported('html', tree));
  expect(page).toContain('<bdi>The toll rose to 12</bdi>\u202f<sup>');
  expect(readPage(page.replace('rose to 12<', 'rose to 21<')).prints(1, passage.text)).toBe(false);
  expect(part(await exported('docx', tree), 'word/document.xml')).toContain('rose to 12\u202f</w:t>');
  const citations = PLAIN.citations.map((one) => ({ ...one, source: '20 Minuten' }));
  const pdf = await textOfPdf(await exported('pdf', { ...tree, citations }));
  expect(pdf).toMatch(/rose to 12\s1\s/u);
  expect(pdf).toMatch(/(?<!\d)1\s20 Minuten/u);
});

test('Markdown: numbers of notes in a row do not read as one, and an exclamation mark makes no image of one', async () => {
  const runs = [
    { kind: 'text' as const, text: '“Get out!”, he cried: out!', strong: false },
    { kind: 'cite' as const, numbers: [1, 2] },
  ];
  const tree = { ...PLAIN, sections: [{ heading: '', blocks: [{ kind: 'paragraph' as const, runs }] }] };
  expect(utf8(await exported('md', tree))).toContain('“Get out!”, he cried: out\\![^1]\u202f[^2]');
});

test('Markdown: a quotation keeps the spaces at the ends of its lines', async () => {
  const passage = { text: '第一行\u3000\n第二行\u00a0', language: 'zh' };
  const quotation = { kind: 'quotation' as const, passage, attribution: [], number: 1, gap: '' };
  const text = utf8(await exported('md', { ...PLAIN, sections: [{ heading: '', blocks: [quotation] }] }));
  expect(text).toContain('> 第一行\u3000\n> 第二行\u00a0[^1]');
});

test('words stand in plain order, and turn nothing behind them', async () => {
  const turned = '\u202eturned\u{e0021}';
  const quotation = {
    kind: 'quotation' as const,
    passage: { text: turned, language: 'en' },
    attribution: [],
    number: 1,
    gap: '',
  };
  const tree = { ...PLAIN, sections: [{ heading: '', blocks: [quotation] }] };
  expect(utf8(await exported('md', tree))).toContain('> turned[^1]');
  expect(part(await exported('docx', tree), 'word/document.xml')).toContain('turned</w:t>');
  expect(utf8(await exported('html', tree))).toContain('<bdi>turned</bdi><sup>');
});

test('Markdown: no words become markup', async () => {
  const text = utf8(await exported('md', HOSTILE));
  expect(text).not.toMatch(/(?<!\\)\[[^\]^]*(?<!\\)\]\(/);
  expect(text.replace(/<https?:\/\/[^>]*>/g, '')).not.toMatch(/(?<!\\)<[a-z!/?]/i);
  expect(text).not.toMatch(/^#{1,6} not a heading/m);
  expect(text).not.toMatch(/<(?:javascript|https:\/\/e\.example\/")/);
});

test('HTML: nothing is loaded, nothing can run, and links lead to notes, citations or the web only', async () => {
  const page = utf8(await exported('html', HOSTILE));
  const elements = allElements(parse(page));
  expect(
    elements.filter(({ tagName }) => /^(script|img|iframe|object|embed|link|base|form|svg)$/.test(tagName)),
  ).toEqual([]);
  const attributes = elements.flatMap(({ attrs }) => attrs);
  expect(attributes.filter(({ name }) => /^(on|style$|src)/.test(name))).toEqual([]);
  expect(
    attributes.filter(({ name, value }) => name === 'href' && !/^(#(ref|note)-\d+(-\d+)?$|https?:\/\/)/.test(value)),
  ).toEqual([]);
  const policy = attributes.find(({ name, value }) => name === 'content' && value.includes('default-src'))?.value;
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'$/,
  );
});

test('HTML: every internal link has a target, every note links back, and words carry their language', async () => {
  const elements = allElements(parse(utf8(await exported('html', PLAIN))));
  const of = (name: string) =>
    elements.flatMap(({ attrs }) => attrs.filter((one) => one.name === name).map(({ value }) => value));
  const ids = of('id');
  expect(new Set(ids).size).toBe(ids.length);
  expect(of('href').filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
  expect(ids.filter((id) => id.startsWith('note-'))).toHaveLength(5);
  expect(new Set(of('lang'))).toEqual(new Set(['en', 'uk', 'zh', 'ar']));
  const marks = elements.filter(({ tagName }) => tagName === 'mark');
  expect(marks.map(textOf)).toEqual(PLAIN.citations.map(({ passage }) => passage));
  expect(marks.map((mark) => textOf(mark.parentNode).trim())).toEqual(
    PLAIN.citations.map(({ before, passage, after }) => `${before}${passage}${after}`),
  );
});

type ElementNode = DefaultTreeAdapterTypes.Element;

function allElements(node: { childNodes?: unknown }): ElementNode[] {
  return ((node.childNodes ?? []) as Node[]).flatMap((child) =>
    'tagName' in child ? [child, ...allElements(child)] : [],
  );
}

test('DOCX: endnotes are real ones, in Arabic numerals, and no footnote is left', async () => {
  const bytes = await exported('docx', { ...PLAIN, notesAre: 'endnotes' });
  const document = part(bytes, 'word/document.xml');
  expect([...document.matchAll(/<w:endnoteReference w:id="(\d+)"/g)].map((match) => Number(match[1]))).toEqual([
    1, 2, 3, 4, 5,
  ]);
  expect(document).toMatch(/<w:endnotePr><w:numFmt w:val="decimal"\/><\/w:endnotePr>/);
  expect(document).not.toContain('<w:footnoteReference');
  const words = plain('docx', wordsOfXml(part(bytes, 'word/endnotes.xml')));
  for (const { passage } of PLAIN.citations) expect(words).toContain(plain('docx', passage));
});

testInFull('PDF: endnotes are together at the end, after the list of articles', async () => {
  const words = plain('pdf', await textOfPdf(await exported('pdf', { ...PLAIN, notesAre: 'endnotes' })));
  const heading = words.lastIndexOf('Citations');
  expect(heading).toBeGreaterThan(words.lastIndexOf(plain('pdf', PLAIN.articles[0]?.sha256 ?? '')));
  for (const { passage } of PLAIN.citations.filter((one) => !isArabic(one.passage)))
    expect(words.slice(heading)).toContain(plain('pdf', passage));
});

test('DOCX: real footnotes in order, links to the web only, the marking in header and footer, named styles', async () => {
  const bytes = await exported('docx', PLAIN);
  const document = part(bytes, 'word/document.xml');
  expect([...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map((match) => Number(match[1]))).toEqual([
    1, 2, 3, 4, 5,
  ]);
  expect(part(bytes, 'word/footnotes.xml').match(/<w:footnote w:id="[1-9]\d*"/g)).toHaveLength(5);
  expect(document).toMatch(/<w:hyperlink [^>]*w:anchor="_citation_1"/);
  expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/);
  expect(document).toMatch(/<w:tblHeader\/>/);
  expect(document).toMatch(/<w:rtl\/>/);
  expect(document).toMatch(/<w:lang [^>]*w:bidi="ar-EG"/);
  const bookmarks = [...document.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map((match) => match[1]);
  expect(new Set(bookmarks).size).toBe(bookmarks.length);
  for (const name of ['word/header1.xml', 'word/footer1.xml']) expect(part(bytes, name)).toContain('TLP:AMBER+STRICT');
  expect(part(bytes, 'word/header1.xml')).toMatch(/<w:sz w:val="24"\/>/);
  expect(part(bytes, 'docProps/core.xml')).toMatch(/2026-10-12T12:30:00Z.*<dc:language>en<\/dc:language>/);
  const targets = Object.keys(unzipSync(await exported('docx', HOSTILE)))
    .filter((name) => name.endsWith('.rels'))
    .map((name) => part(bytes, name))
    .flatMap((rels) =>
      [...rels.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map((match) => match[1] as string),
    );
  expect(targets.filter((target) => !target.startsWith('https://'))).toEqual([]);
});

/** The same report, its figure with eight sources whose names are longer than a column is wide. */
const CROWDED: ReportTree = {
  ...PLAIN,
  sections: PLAIN.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'matrix'
        ? {
            ...block,
            columns: [0, 1].flatMap(() => block.columns.map((one) => ({ ...one, name: `${one.name} Hafenbehörde` }))),
            rows: block.rows.map((row) => ({ ...row, cells: [...row.cells, ...row.cells] })),
          }
        : block,
    ),
  })),
};

testInFull(
  'names over many columns are turned, but not right-to-left ones in Word, which are drawn outside when turned',
  async () => {
    const heads = part(await exported('docx', CROWDED), 'word/document.xml').match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    const turned = heads.filter((cell) => cell.includes('<w:textDirection w:val="btLr"/>')).map(wordsOfXml);
    expect(turned).toHaveLength(6);
    expect(turned.filter(hasRightToLeft)).toEqual([]);
    expect(utf8(await exported('html', CROWDED))).toContain('<figure class="matrix turned"');
    expect(utf8(await exported('html', PLAIN))).not.toContain('matrix turned');
    const words = plain('pdf', await textOfPdf(await exported('pdf', CROWDED)));
    expect(words.split(plain('pdf', 'Averin Courier Hafenbehörde B')).length - 1).toBe(2);
  },
);

testInFull(
  'a figure longer than a page goes on on the next one, under its head, and long names stay on the paper',
  async () => {
    const long = 'Sennet_Echo_of_the_northern_harbour_and_its_three_moles';
    const sections = CROWDED.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.kind !== 'matrix') return block;
        const [first, ...others] = block.columns;
        const rows = Array.from({ length: 60 }, (_, at) => ({
          ...block.rows[0],
          statement: `The claim row${at} is one.`,
        }));
        return { ...block, columns: [{ ...first, name: long }, ...others], rows } as typeof block;
      }),
    }));
    const pages = await pdfPlaces(await exported('pdf', { ...CROWDED, sections }));
    const withRows = pages.filter((page) => page.some(({ text }) => /row\d/.test(text)));
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(page.map(({ text }) => text)).toContain('Claim');
    expect(Math.min(...pages.flat().map(({ top }) => top))).toBeGreaterThan(0);
    const rows = pages.flat().filter(({ text }) => /row\d/.test(text));
    expect(rows).toHaveLength(60);
    for (const [at, { top }] of rows.entries()) if (at > 0) expect(top).not.toBe(rows[at - 1]?.top);
  },
);
