import { expect, test } from 'vitest';
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Block, ReportCheck } from '../../../contract/model/reports/report.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { claim, evidence, facts, report } from '../fixtures/facts.ts';
import { checkReport } from './check.ts';

const lit = evidence(11, 1, 'The dredger was at anchor and lit', {
  speaker: 'Maren Dolk',
});
const litToo = evidence(14, 2, '挖泥船当时锚泊并亮灯');
const dark = evidence(12, 3, 'вогні на земснаряді не горіли', {
  stance: 'disputes',
});
const noneDamaged = new Set<string>();

function judged(text: string, cite: number[], more: object = {}): Block {
  const runs = [{ text }, ...(cite.length > 0 ? [{ cite }] : [])];
  return {
    kind: 'judgement',
    blockId: 'j1',
    runs,
    likelihood: 'likely',
    confidence: 'low',
    confidenceReason: '',
    ...more,
  } as Block;
}

function check(blocks: Block[], all: EvidenceInPlace[], more: Partial<ReportFacts> = {}): ReportCheck {
  return checkReport(facts(report(blocks), all, more), noneDamaged);
}

const codes = (checked: ReportCheck) => checked.findings.map((finding) => finding.check);

test('a sound report leaves nothing open, and the check says what holds', () => {
  const checked = check([judged('The dredger was lit.', [11, 12])], [lit, { ...dark, stance: 'supports' }]);
  expect(checked.findings).toEqual([]);
  expect(checked.held).toEqual([
    'All 2 quotations match their articles, letter for letter.',
    'All 2 originals are there and their hashes hold.',
    'Every judgement has a citation.',
    'Every source cited is graded.',
    'No sentence mixes likelihood and confidence.',
    'Marking TLP:AMBER on every page.',
  ]);
});

test('a judgement without evidence is found', () => {
  const checked = check([judged('It was lit.', [])], []);
  expect(checked.findings[0]).toMatchObject({
    check: 'judgement-without-evidence',
    severity: 'look',
    message: 'Judgement 1 has no citation.',
    blockId: 'j1',
  });
});

test.each([
  ['one letter differs', { ...lit, exact: 'The dredger was at anchor and Lit' }],
  ['it stands elsewhere', { ...lit, start: lit.start + 1, end: lit.end + 1 }],
  ['it is orphaned in the present text', { ...lit, anchor: { state: 'orphaned', spans: [] } }],
  ['it is only proposed there', { ...lit, anchor: { state: 'proposed', spans: [{ start: 1, end: 2 }] } }],
  ['its revision is gone', { ...lit, revisionId: 99 }],
] as [string, EvidenceInPlace][])('a quotation blocks the export when %s', (_how, evidenceNow) => {
  const checked = check([judged('It was lit.', [11])], [evidenceNow]);
  expect(checked.findings[0]).toMatchObject({
    check: 'quotation-differs',
    severity: 'blocking',
    evidenceIds: [11],
    blockId: 'j1',
  });
  expect(checked.held.join()).not.toMatch(/letter for letter/);
});

test('a quotation whose passage was removed blocks; a citation of it is only reported', () => {
  const quotation: Block = { kind: 'quotation', blockId: 'q', evidenceId: 77 };
  const checked = check([judged('It was lit.', [11, 78]), quotation], [lit]);
  expect(checked.findings.filter((one) => one.check === 'quotation-differs')).toMatchObject([
    { severity: 'blocking', blockId: 'q' },
    { severity: 'look', blockId: 'j1' },
  ]);
});

test('words the analyst puts in quotation marks must be in an article cited there', () => {
  expect(codes(check([judged('She said “at anchor and lit.”', [11])], [lit]))).not.toContain('quotation-differs');
  for (const marks of ['“…”', '"…"', '‘…’', '«…»', '„…“', '『…』']) {
    const says = (words: string) => judged(`She said ${marks.replace('…', words)}.`, [11]);
    expect(codes(check([says('anchored and lit')], [lit]))).toContain('quotation-differs');
    expect(codes(check([says('at anchor and lit')], [lit]))).not.toContain('quotation-differs');
  }
});

test('words in quotation marks that an article has only as parts of longer ones are found', () => {
  const first = { ...lit, start: 0, end: lit.exact.length };
  const texts = new Map([
    [1, `${lit.exact}. The pier was unsafe to cross; 12,000 people waited. The cafe\u0301s shut.`.normalize('NFC')],
  ]);
  const found = (words: string) =>
    codes(check([judged(`She said “${words}”.`, [11])], [first], { texts })).includes('quotation-differs');
  expect(found('safe to cross')).toBe(true);
  expect(found('unsafe to cross')).toBe(false);
  expect(found('000 people waited')).toBe(true);
  expect(found('12,000 people waited')).toBe(false);
  expect(found('The cafe\u0301s shut')).toBe(false);
});

test('quotation marks of every language are read, closed or not, around words of any length', () => {
  const found = (text: string) => codes(check([judged(text, [11])], [lit])).includes('quotation-differs');
  const marks = ['»…«', '‚…‘', '‹…›', '”…”', '„…”', '〝…〟', "'…'", '“…', '«…'];
  for (const pair of marks) {
    expect(found(`She said ${pair.replace('…', 'anchored and lit')}`)).toBe(true);
    expect(found(`She said ${pair.replace('…', 'at anchor and lit')}`)).toBe(false);
  }
  expect(check([judged('She said “anchored and lit”.', [11])], [lit]).held.join()).not.toMatch(/letter for letter/);
  expect(found('Was it lit? “No”, she said.')).toBe(true);
  expect(found('She said ‘at anchor and lit, wasn’t it’.')).toBe(true);
  expect(found('The ships\' crews and the boats\' owners saw 5" and 6" pipes.')).toBe(false);
  const reason = {
    confidence: 'low',
    confidenceReason: 'she was “not sure of it”',
  };
  expect(codes(check([judged('It was lit.', [11], reason)], [lit]))).toContain('quotation-differs');
});

test('a quotation may be of a title or of the analyst’s translation, across lines, and with other marks inside', () => {
  const translated = { ...dark, translation: 'the lights were not burning' };
  const found = (text: string, cite: number[]) =>
    codes(check([judged(text, cite)], [lit, translated])).includes('quotation-differs');
  expect(found(`See “${lit.title}”.`, [11])).toBe(false);
  expect(found('It says “the lights were not burning”.', [12])).toBe(false);
  expect(found('It says “the lights were burning”.', [12])).toBe(true);
  expect(found('It says “people died. ‘The dredger was at anchor”.', [11])).toBe(false);
});

test.each([
  ['The dredger … lit', 'The dredger was at anchor and lit'],
  ['The dredger […] lit', 'The dredger was at anchor and lit'],
  ['[A] dredger was at anchor', 'dredger was at anchor'],
  ['[t]he dredger was', 'The dredger was'],
  ['dredger [never] was', 'dredger was'],
  ['was at ... nchor', null],
  ['lit … The dredger', null],
  ['… was at anchor …', ''],
])('“%s”: what it leaves out or puts in is said', (words, inArticle) => {
  const [finding] = check([judged(`She said “${words}”.`, [11])], [lit]).findings.filter(
    (one) => one.check === 'quotation-differs',
  );
  if (inArticle === '') expect(finding).toBeUndefined();
  else
    expect(finding?.message).toContain(
      inArticle === null
        ? 'No article cited there has these words'
        : `Words were left out or put in: the article has “${inArticle}”.`,
    );
});

test('words in quotation marks in a paragraph without citations are found; the name of a ship is not', () => {
  const said = (text: string): Block => ({
    kind: 'paragraph',
    blockId: 'p',
    runs: [{ text }],
  });
  expect(check([said('She said “we have no doubt”.')], []).findings[0]?.message).toBe(
    'A paragraph in “Key judgements” puts “we have no doubt” in quotation marks. Nothing is cited there.',
  );
  expect(codes(check([said('The “Kestrel” sank.')], []))).not.toContain('quotation-differs');
});

test.each([
  ['safe', 'un', ' to cross', true],
  ['not safe', 'was ', 'ly moored', true],
  ['e\u0301tat', 'l’', ' de', false],
  ['safe', 'un-', ', they said', false],
  ['亮灯', '锚泊并', '。', false],
  ['السلامة', 'و', ' العامة', false],
  ['السلام', '', '\u0651ة', true],
  ['\u{1f469}', '', '\u200d\u{1f467} waved', true],
  ['\u{1f1fa}\u{1f1e6}', '', '\u{1f1eb}\u{1f1f7}', false],
  ['at least 12', '', ',000 people', true],
  ['at least 12', '', ' 000 people', true],
  ['5 degrees', 'at -', '', true],
  ['rose by 12', '', ' % in', true],
  ['三十', '死亡', '五人', true],
  ['at least 12', '', '.5 tonnes', true],
  ['mindestens 12', '', '\u202f000 Menschen', true],
  ['200 habitants', '5\u00a0', '', true],
  ['٥ قتلى', '١٢٬', '', true],
  ['in 2026', '', ', 12 people', false],
  ['the 12', '', '. It was', false],
])(
  '“%s” after “%s” and before “%s”: cut within a word, a number or a character is %s',
  (exact, before, after, isCut) => {
    const cut = { ...lit, exact, before, after };
    expect(codes(check([judged('It was lit.', [11])], [cut])).includes('cut-word')).toBe(isCut);
  },
);

test.each([
  ['safe', 'was not ', ' to cross', 'en', 'leaves out ‘not’ before it: “safe”'],
  ['安全', '渡轮不', '。', 'zh', 'leaves out ‘不’ before it: “安全”'],
  ['Sie sank', '', ' nicht.', 'de', 'leaves out ‘nicht’ behind it: “Sie sank”'],
])('“%s” after “%s” and before “%s” leaves out what denies it', (exact, before, after, language, says) => {
  const checked = check([judged('It was lit.', [11])], [{ ...lit, exact, before, after, language }]);
  const found = checked.findings.find((finding) => finding.check === 'negator-left-out');
  expect(found).toMatchObject({ severity: 'look', blockId: 'j1', evidenceIds: [11] });
  expect(found?.message).toContain(says);
});

test('a quotation that has its negator leaves none out', () => {
  const whole = { ...lit, exact: 'not safe', before: 'was ', after: ' to cross' };
  expect(codes(check([judged('It was lit.', [11])], [whole]))).not.toContain('negator-left-out');
});

test("a likelihood term that is not in the report's scale is found", () => {
  const of = (likelihood: string, scale: 'icd203' | 'phia') =>
    checkReport(facts(report([judged('It was lit.', [11], { likelihood })], { scale }), [lit]), noneDamaged);
  expect(codes(of('very unlikely', 'icd203'))).not.toContain('term-of-another-scale');
  expect(
    of('very unlikely', 'phia').findings.find(({ check: code }) => code === 'term-of-another-scale'),
  ).toMatchObject({
    message: 'Judgement 1 says “very unlikely”, which is not a term of PHIA. Choose its likelihood again.',
    blockId: 'j1',
  });
});

test('a claim stated over passages of which none supports it is found', () => {
  const stated = (cite: number[]): Block => ({
    kind: 'claim',
    blockId: 'c',
    claimId: 1,
    runs: [{ text: 'It was lit.' }, { cite }],
  });
  expect(codes(check([stated([12])], [dark]))).toContain('disputed-alone');
  expect(codes(check([stated([11, 12])], [lit, dark]))).not.toContain('disputed-alone');
  expect(codes(check([judged('It was dark.', [12])], [dark]))).not.toContain('disputed-alone');
  const named = { ...lit, stance: 'mentions' as const };
  expect(check([stated([11])], [named]).findings).toContainEqual(
    expect.objectContaining({
      check: 'not-supported',
      message: expect.stringMatching(/ is stated, but no passage cited there supports it\.$/u),
    }),
  );
  expect(codes(check([stated([11, 12])], [named, dark]))).toContain('not-supported');
  expect(codes(check([stated([11])], [lit]))).not.toContain('not-supported');
});

test('a claim withdrawn after it was put into the report is found', () => {
  const stated: Block = {
    kind: 'claim',
    blockId: 'c',
    claimId: 1,
    runs: [{ text: 'It was lit.' }, { cite: [11] }],
  };
  const of = (status: 'settled' | 'withdrawn') => {
    const reported = {
      claim: claim(1, 'It was lit.', { status }),
      grade: null,
      evidence: [lit],
    };
    return check([stated], [lit], { claims: new Map([[1, reported]]) });
  };
  expect(codes(of('settled'))).not.toContain('withdrawn-claim');
  expect(of('withdrawn').findings).toContainEqual(
    expect.objectContaining({
      check: 'withdrawn-claim',
      message: 'The claim “It was lit.” was withdrawn but is stated here.',
      blockId: 'c',
    }),
  );
});

test('two claims of the report that the analyst said contradict each other are found, wherever only one is stated not', () => {
  const stating = (claimId: number): Block => {
    return {
      kind: 'claim',
      blockId: `c${claimId}`,
      claimId,
      runs: [{ text: 'Words' }, { cite: [11] }],
    };
  };
  const reported = (claimId: number, words: string) =>
    [claimId, { claim: claim(claimId, words), grade: null, evidence: [lit] }] as const;
  const more = {
    claims: new Map([reported(1, 'It was lit.'), reported(2, 'It was dark.')]),
    contradictions: [[1, 2] as const],
  };
  expect(codes(check([stating(1)], [lit], more))).not.toContain('contradicting-claims');
  expect(check([stating(1), stating(2)], [lit], more).findings).toContainEqual(
    expect.objectContaining({
      check: 'contradicting-claims',
      severity: 'look',
      blockId: 'c2',
      message:
        'The claim “It was lit.” and the claim “It was dark.” are both in the report, and by your own word contradict each other.',
    }),
  );
});

test('a damaged original is named', () => {
  const checked = checkReport(facts(report([judged('x', [11])]), [lit]), new Set([lit.sha256]));
  expect(checked.findings.map(({ message }) => message).join()).toMatch(/11111111.*bytes have changed/);
});

test('each side on one origin', () => {
  const checked = check([judged('It was lit.', [11, 14, 12])], [lit, { ...litToo, reliability: 'C' }, dark]);
  expect(checked.findings).toMatchObject([
    {
      check: 'one-origin',
      message: 'Judgement 1 rests on one origin for each side.',
      why: '2 supporting passages go back to one origin: Harbour Authority. 1 disputing passage goes back to one origin: Аверінський вісник.',
    },
  ]);
});

test.each([
  ['It is likely that it was lit, and we have high confidence in that.', true],
  ['We are confident. It is likely that it was lit.', false],
  ['We assess with moderate confidence that there is a realistic possibility of a fire.', true],
  ['It is unlikely. “I am confident and it is likely,” she said.', false],
  ['The confidence trick is a remote island matter.', true],
  ['Unlikelihood is not a term; confidence is.', false],
])('likelihood with confidence: %s', (text, isFound) => {
  expect(codes(check([judged(text, [11])], [lit])).includes('likelihood-with-confidence')).toBe(isFound);
});

test('a likelihood term in the reason for the confidence is found', () => {
  const block = judged('x', [11], {
    confidence: 'low',
    confidenceReason: 'the wire is likely wrong',
  });
  expect(codes(check([block], [lit]))).toContain('likelihood-with-confidence');
});

test('an ungraded source, a draft summary, and warnings of the claims are reported', () => {
  const reported = {
    claim: claim(1, 'The dredger was lit.', {
      warnings: [
        {
          code: 'relays-only',
          message: 'Every passage relays another outlet or speaker.',
        },
        {
          code: 'unconfirmed',
          message: 'Graded 1; what supports it has only one origin.',
        },
      ],
    }),
    grade: {
      value: '1' as const,
      reason: 'Seen from the pilot boat.',
      at: '',
      overridden: true,
      holdsFrom: null,
      by: '',
    },
    evidence: [litToo],
  };
  const block: Block = {
    kind: 'claim',
    blockId: 'c',
    claimId: 1,
    runs: [{ text: 'The dredger was lit.' }, { cite: [14] }],
  };
  const draft = report([block], { sourceSummary: { text: '', edited: false } });
  const checked = checkReport(facts(draft, [litToo], { claims: new Map([[1, reported]]) }), noneDamaged);
  expect(codes(checked)).toEqual([
    'one-origin',
    'relays-only',
    'overridden-credibility',
    'ungraded-source',
    'summary-is-draft',
  ]);
});
