import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Matrix } from '../../../contract/model/comparing/matrix.ts';
import { cellsInLetters } from '../../../contract/model/comparing/matrix-cell.ts';
import {
  type Block,
  type ExportChoices,
  type Inline,
  PLAIN_EXPORT,
  Scale,
} from '../../../contract/model/reports/report.ts';
import { REPORT_LANGUAGES, type ReportLanguage } from '../../../contract/model/values.ts';
import { checkReport } from '../check/check.ts';
import { claim, evidence, facts, report, SCALES, TEXTS } from '../fixtures/facts.ts';
import { notePieces } from '../model/pieces.ts';
import type { TreeCitation } from '../model/report-tree.ts';
import { wordsFor } from '../model/words/words-for.ts';
import { composeReport } from './compose.ts';

const lit = evidence(11, 1, 'The dredger was at anchor and lit,', { speaker: 'Maren Dolk' });
const dark = evidence(12, 3, 'вогні на земснаряді не горіли', { stance: 'disputes', remove: 1 });
const twelve = evidence(13, 1, 'Twelve people died', { remove: 0 });

const judgement = (runs: Inline[], more: object = {}): Block =>
  ({
    kind: 'judgement',
    blockId: 'j',
    runs,
    likelihood: null,
    confidence: null,
    confidenceReason: '',
    ...more,
  }) as Block;

test('a citation is numbered by its first occurrence, and the same evidence keeps its number', () => {
  const blocks: Block[] = [
    judgement([{ text: 'One.' }, { cite: [12] }, { text: 'Two.' }, { cite: [11, 12] }]),
    { kind: 'quotation', blockId: 'q', evidenceId: 13 },
  ];
  const tree = composeReport(facts(report(blocks), [lit, dark, twelve]), []);
  expect(tree.citations.map(({ number, passage }) => [number, passage])).toEqual([
    [1, dark.exact],
    [2, lit.exact],
    [3, twelve.exact],
  ]);
  expect(tree.sections[0]?.blocks[0]).toMatchObject({
    number: 1,
    runs: [{ text: 'One.' }, { numbers: [1] }, { text: 'Two.' }, { numbers: [1, 2] }],
  });
  expect(tree.citations.map(({ sameArticleAs }) => sameArticleAs)).toEqual([null, null, 2]);
  expect(tree.articles.map(({ numbers }) => numbers)).toEqual([[1], [2, 3]]);
});

test('citations in a row are one, as two would read as one number', () => {
  const blocks = [judgement([{ text: 'One.' }, { cite: [13] }, { cite: [99] }, { text: '' }, { cite: [12, 13] }])];
  const tree = composeReport(facts(report(blocks), [dark, twelve]), []);
  expect(tree.sections[0]?.blocks[0]).toMatchObject({ runs: [{ text: 'One.' }, { kind: 'cite', numbers: [1, 2] }] });
});

test('the number of a note is kept apart from a figure before or after it', () => {
  const said = judgement([{ text: 'It rose to 12' }, { cite: [13] }, { text: '9人遇难，伤者３' }, { cite: [11] }]);
  const ended = evidence(14, 1, 'Twelve people died.\n\n“The dredger', { exact: 'died on the 3' });
  const quotes: Block[] = [twelve, ended].map(({ evidenceId }) => {
    return { kind: 'quotation', blockId: `q${evidenceId}`, evidenceId };
  });
  const tree = composeReport(facts(report([said, ...quotes]), [lit, twelve, ended]), []);
  const [sentence, ...quoted] = tree.sections[0]?.blocks ?? [];
  const read = sentence?.kind === 'judgement' ? sentence.runs : [];
  expect(read.map((run) => (run.kind === 'text' ? run.text : run.numbers.join())).join('')).toBe(
    'It rose to 12\u202f1\u202f9人遇难，伤者３\u202f2',
  );
  expect(quoted).toMatchObject([{ gap: '' }, { passage: { text: 'died on the 3' }, gap: '\u202f' }]);
});

test('numbers are consecutive in reading order, whatever is cited and whatever is gone', () => {
  const cites = fc.array(fc.array(fc.integer({ min: 10, max: 16 }), { minLength: 1, maxLength: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(cites, (lists) => {
      const tree = composeReport(facts(report([judgement(lists.map((cite) => ({ cite })))]), [lit, dark, twelve]), []);
      const there = lists.flat().filter((id) => id >= 11 && id <= 13);
      expect(tree.citations.map(({ number }) => number)).toEqual([...new Set(there)].map((_, index) => index + 1));
      const [block] = tree.sections[0]?.blocks ?? [];
      const used =
        block?.kind === 'judgement' ? block.runs.flatMap((run) => (run.kind === 'cite' ? run.numbers : [])) : [];
      expect(new Set(used)).toEqual(new Set(tree.citations.map(({ number }) => number)));
    }),
  );
});

test('a citation has its whole paragraph, and its place', () => {
  const tree = composeReport(facts(report([judgement([{ cite: [11] }])]), [lit]), []);
  const [citation] = tree.citations;
  expect(`${citation?.before}${citation?.passage}${citation?.after}`).toBe((TEXTS[1] as string).split('\n\n')[1]);
  expect(citation).toMatchObject({
    paragraph: 2,
    lastParagraph: 2,
    published: '10 October 2026, 06:15 (+02:00)',
    imported: '12 October 2026',
    address: 'https://example.org/1',
    speaker: 'Maren Dolk',
    origin: 'Harbour Authority',
  });
});

test.each([
  ['en', 'paragraphs 1–2'],
  ['uk', 'абзаци 1–2'],
  ['zh', '第 1–2 段'],
])('a passage that spans two paragraphs names both, in %s', (language, words) => {
  const across = evidence(11, 1, 'Twelve people died.\n\n“The dredger');
  const [citation] = composeReport(facts(report([judgement([{ cite: [11] }])]), [across]), []).citations;
  const pieces = citation ? notePieces(citation, wordsFor(language)) : [];
  expect(pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')).toContain(words);
});

test.each([
  ['en', 'منارة', '\u200e'],
  ['ar', 'Averin Courier', '\u200f'],
])(
  'a name that runs against its line, in %s, is followed by a mark that keeps what follows in its place',
  (language, source, mark) => {
    const [citation] = composeReport(facts(report([judgement([{ cite: [11] }])]), [lit]), []).citations;
    const pieces = notePieces({ ...(citation as TreeCitation), source }, wordsFor(language));
    expect(pieces.slice(0, 2)).toEqual([
      { kind: 'name', text: source, language: null },
      { kind: 'text', text: mark },
    ]);
  },
);

test('a note gives everything about an article once, then refers back', () => {
  const tree = composeReport(facts(report([judgement([{ cite: [11, 13, 12] }])]), [lit, dark, twelve]), []);
  const words = tree.citations.map((citation) =>
    notePieces(citation, wordsFor('en'))
      .map((piece) => ('text' in piece ? piece.text : piece.address))
      .join(''),
  );
  expect(words).toEqual([
    'Averin Courier (B), “Twelve dead”, 10 October 2026, 06:15 (+02:00), paragraph 2: “The dredger was at anchor and lit,” Speaker: Maren Dolk, remove 1. Origin: Harbour Authority. https://example.org/1 Original 11111111, imported 12 October 2026.',
    'Averin Courier (B), as note 1, paragraph 1: “Twelve people died”. In its own voice.',
    'Аверінський вісник (C), “У порту Аверін”, 10 October 2026, 08:40 (zone unknown), paragraph 1: “вогні на земснаряді не горіли”. Speaker not named, remove 1. Origin: Аверінський вісник. https://example.org/3 Original 33333333, imported 12 October 2026.',
  ]);
});

test('likelihood and confidence are in separate sentences', () => {
  const said = judgement([{ text: 'x' }], {
    likelihood: 'likely',
    confidence: 'low',
    confidenceReason: 'one side speaks for itself.',
  });
  const plain = judgement([{ text: 'x' }], { confidence: 'high' });
  const [section] = composeReport(facts(report([said, plain]), []), []).sections;
  expect(section?.blocks).toMatchObject([
    { number: 1, likelihood: 'Likely: 55–80 %.', confidence: 'Confidence low: one side speaks for itself.' },
    { number: 2, likelihood: 'Statement of fact.', confidence: 'Confidence high.' },
  ]);
});

test('an overridden credibility is printed with its reason', () => {
  const overridden = {
    value: '1' as const,
    reason: 'The authority published the names.',
    at: '',
    overridden: true,
    holdsFrom: null,
    by: '',
  };
  const claims = new Map([
    [1, { claim: claim(1, 'Twelve died.', { credibility: '1' }), grade: overridden, evidence: [] }],
  ]);
  const blocks: Block[] = [{ kind: 'claim', blockId: 'c', claimId: 1, runs: [{ text: 'Twelve died.' }] }];
  const [section] = composeReport(facts(report(blocks), [], { claims }), []).sections;
  expect(section?.blocks[0]).toMatchObject({
    notes: [
      'Credibility 1, confirmed by other sources.',
      'Given with fewer than two origins by the analyst: The authority published the names.',
    ],
  });
});

test('the scales have the values of the standards', () => {
  expect(SCALES.map((scale) => Scale.parse(scale).id)).toEqual(['icd203', 'phia']);
  const [icd, phia] = SCALES;
  expect(icd?.terms.map(({ from, to }) => [from, to])).toEqual([
    [1, 5],
    [5, 20],
    [20, 45],
    [45, 55],
    [55, 80],
    [80, 95],
    [95, 99],
  ]);
  expect(phia?.terms.map(({ from, to }) => [from, to])).toEqual([
    [0, 5],
    [10, 20],
    [25, 35],
    [40, 50],
    [55, 75],
    [80, 90],
    [95, 100],
  ]);
});

describe('choices for an export', () => {
  const noteWords = (notes: ExportChoices['notes']) => {
    const of = facts(report([judgement([{ cite: [11] }])]), [lit]);
    const [citation] = composeReport(of, [], { ...PLAIN_EXPORT, notes }).citations;
    return notePieces(citation as TreeCitation, wordsFor('en'))
      .map((piece) => ('text' in piece ? piece.text : piece.address))
      .join('');
  };

  test('a note can include the words, the speaker, the original, or none of them, but always says where', () => {
    const where = 'Averin Courier (B), “Twelve dead”, 10 October 2026, 06:15 (+02:00), paragraph 2';
    const origin = ' Origin: Harbour Authority. https://example.org/1';
    expect(noteWords(['words'])).toBe(`${where}: “The dredger was at anchor and lit,”${origin}`);
    expect(noteWords(['speaker'])).toBe(`${where}. Speaker: Maren Dolk, remove 1.${origin}`);
    expect(noteWords(['original'])).toBe(`${where}.${origin} Original 11111111, imported 12 October 2026.`);
    expect(noteWords([])).toBe(`${where}.${origin}`);
  });

  test('and the analyst’s translation, if there is one', () => {
    const translated = { ...lit, translation: 'Der Bagger lag vor Anker' };
    const of = facts(report([judgement([{ cite: [11] }])]), [translated]);
    const [citation] = composeReport(of, [], { ...PLAIN_EXPORT, notes: ['words', 'translation'] }).citations;
    const words = notePieces(citation as TreeCitation, wordsFor('de')).map((piece) =>
      'text' in piece ? piece.text : '',
    );
    expect(words.join('')).toContain('lit,“ Eigene Übersetzung: „Der Bagger lag vor Anker“. Ursprung');
  });

  test('annexes follow the report: who says and who disputes, with the notes that are there', () => {
    const claims = new Map([
      [1, { claim: claim(1, 'It was lit.'), grade: null, evidence: [lit, { ...dark, stance: 'disputes' as const }] }],
      [2, { claim: claim(2, 'Twelve died.'), grade: null, evidence: [twelve] }],
    ]);
    const of = facts(report([judgement([{ cite: [11] }])]), [lit], { claims });
    const tree = composeReport(of, [], { ...PLAIN_EXPORT, annexes: ['differences'], tlp: 'TLP:GREEN' });
    expect(tree).toMatchObject({ sourceSummary: null, tlp: 'TLP:GREEN' });
    expect(tree.sections.at(-1)).toEqual({
      heading: 'Where sources differ',
      blocks: [
        {
          kind: 'paragraph',
          runs: [
            { kind: 'text', text: 'It was lit.', strong: true },
            { kind: 'text', text: ' Said by Averin Courier.', strong: false },
            { kind: 'cite', numbers: [1] },
            { kind: 'text', text: ' Disputed by Аверінський вісник.', strong: false },
          ],
        },
      ],
    });
    expect(composeReport(of, []).sections).toHaveLength(1);
  });
});

describe('a matrix', () => {
  const column = (columnId: number, name: string, cutOff: number) => ({
    ...{ columnId, name, cutOff },
    ...{ apart: null, reliability: null, originId: null, articles: 2, unread: 0 },
  });
  const row = (claimId: number, ...cells: [number, 'supports' | 'silent'][]) => ({
    ...{ claimId, statement: `Claim ${claimId}`, credibility: null },
    cells: cellsInLetters(cells.map(([, cell]) => cell)),
    said: cells
      .filter(([, cell]) => cell === 'supports')
      .map(([columnId]) => ({ columnId, evidenceIds: [1], unmarked: null })),
  });
  const figure = (silent: 'supports' | 'silent', language: ReportLanguage) => {
    const block: Block = { kind: 'matrix', blockId: 'm', claimIds: [1, 2], caption: 'Claims.' };
    const matrix: Matrix = {
      by: 'source',
      range: { from: null, to: null },
      columns: [column(1, 'Courier', 1), column(2, 'Echo', 0)],
      columnsInAll: 2,
      claims: [row(1, [1, 'supports'], [2, 'supports']), row(2, [1, silent], [2, 'silent'])],
    };
    const of = facts(report([block], { language }), [], { matrices: new Map([['m', matrix]]) });
    return composeReport(of, []).sections[0]?.blocks[0];
  };

  test.each(REPORT_LANGUAGES)('names, in %s, the columns whose silence means less because of a paywall', (language) => {
    const words = wordsFor(language).silentCutOff('Courier', 1);
    expect(figure('silent', language)).toMatchObject({ caption: `Claims. ${words}` });
    expect(figure('supports', language)).toMatchObject({ caption: 'Claims.' });
  });
});

describe('the fixed words', () => {
  const graded = { ...lit, claim: claim(1, 'The dredger was lit', { credibility: '3' }) };
  const composed = (language: ReportLanguage) => {
    const block = { ...judgement([{ cite: [11, 13, 12] }]), likelihood: 'likely', confidence: 'low' as const };
    const of = facts({ ...report([block]), language, sourceSummary: { text: '', edited: false } }, [
      graded,
      dark,
      twelve,
    ]);
    const findings = checkReport(of, new Set()).findings;
    return composeReport(of, findings, { ...PLAIN_EXPORT, annexes: ['sources', 'matrix', 'differences'] });
  };

  test.each(REPORT_LANGUAGES)(
    'of a report in %s are in that language, except for the likelihood terms of the scale',
    (language) => {
      const tree = composed(language);
      const [block] = tree.sections[0]?.blocks ?? [];
      expect(block).toMatchObject({ likelihood: expect.stringContaining(language === 'en' ? 'Likely' : 'likely') });
      expect(block).toMatchObject({ likelihood: expect.stringContaining('55–80 %') });
      const said = [
        ...(tree.sourceSummary?.paragraphs ?? []),
        ...tree.leftOpen,
        ...tree.grades.reliability.map(([, words]) => words),
        tree.citations[0]?.published ?? '',
        ...tree.citations.flatMap((one) => notePieces(one, wordsFor(language)).filter(({ kind }) => kind === 'text')),
        block?.kind === 'judgement' ? block.confidence : '',
      ].map((one) => (typeof one === 'string' ? one : 'text' in one ? one.text : ''));
      const english = /\b(?:article|source|origin:|paragraph \d|speaker|remove|imported|confidence|graded|october)/iu;
      expect(said.filter((one) => english.test(one)).length > 0).toBe(language === 'en' || language === 'fr');
      expect(said.filter((one) => one.includes('undefined'))).toEqual([]);
    },
  );

  test.each(REPORT_LANGUAGES)('include the names that the program gave, in %s', (language) => {
    const { names } = wordsFor(language);
    const unknown = { ...graded, source: 'Unknown source', originName: 'Reporting of an unknown source' };
    const block = { ...judgement([{ cite: [11, 13, 12] }]) };
    const of = facts({ ...report([block]), language, sourceSummary: { text: '', edited: false } }, [
      unknown,
      { ...dark, originName: 'First published by Averin Courier' },
      { ...twelve, originName: 'Harbour Authority' },
    ]);
    const tree = composeReport(of, []);
    expect(tree.citations.map(({ origin }) => origin).toSorted()).toEqual(
      [names.own.unknown, names.first.of('Averin Courier'), 'Harbour Authority'].toSorted(),
    );
    expect(tree.citations.map(({ source }) => source)).toContain(names.unknownSource);
    expect(tree.sourceSummary?.paragraphs.join(' ')).toContain(names.first.of('Averin Courier'));
    if (language !== 'en') expect(JSON.stringify(tree)).not.toMatch(/unknown source|first published by/i);
  });
});
