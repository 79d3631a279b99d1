import { expect, test } from 'vitest';
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Block } from '../../../contract/model/reports/report.ts';
import { claim, evidence, facts, report } from '../fixtures/facts.ts';
import { checkReport } from './check.ts';

const twelve = evidence(21, 1, 'Twelve people died', { statement: 'People died.' });
const nine = evidence(22, 2, '至少九人遇难', { statement: 'People died.', title: '港口' });

function found(text: string, cited: EvidenceInPlace[], more: object = {}, language = 'en'): string[] {
  const cite = cited.map(({ evidenceId }) => evidenceId);
  const block = { kind: 'paragraph', blockId: 'p1', runs: [{ text }, { cite }], ...more } as Block;
  const claims = new Map([[7, { claim: claim(7, 'At least 15 died.'), grade: null, evidence: [] }]]);
  const of = facts(report([block], { language }), cited, { claims });
  return checkReport(of, new Set()).findings.flatMap(({ check, message }) =>
    check === 'figure-not-cited' ? [message] : [],
  );
}

test('a figure that no passage cited holds is found', () => {
  expect(found('At least 14 people died.', [twelve])).toEqual([
    'A paragraph in “Key judgements” says 14, which is in none of the passages cited here.',
  ]);
  expect(found('Fourteen people died.', [twelve, nine])).toHaveLength(1);
  expect(found('At least 10 people died.', [nine])).toHaveLength(1);
  expect(found('Загинуло 14 людей.', [twelve], {}, 'uk')).toHaveLength(1);
  expect(found('People died, 16 of them.', [twelve], { kind: 'claim', claimId: 7 })).toHaveLength(1);
});

test('the figures of a paragraph that no passage cited holds are named in one finding', () => {
  expect(found('At first 14, then 16 people died, and 300 fled; 14 were sailors.', [twelve])).toEqual([
    'A paragraph in “Key judgements” says 14, 16 and 300, which are in none of the passages cited here.',
  ]);
});

test.each([
  ['en', '12 people died.'],
  ['en', 'More than eleven people died.'],
  ['uk', 'Загинуло дванадцять людей.'],
  ['ru', 'Погибли двенадцать человек.'],
  ['de', 'Zwölf Menschen starben.'],
  ['zh', '十二人遇难。'],
])('values are compared, not spellings (%s: %s)', (language, text) => {
  expect(found(text, [twelve], {}, language)).toEqual([]);
});

test('a figure of the claim, of a title or of a translation is held', () => {
  expect(found('At least 15 died.', [twelve], { kind: 'claim', claimId: 7 })).toEqual([]);
  expect(found('At least 14 died.', [{ ...twelve, title: 'Fourteen dead' }])).toEqual([]);
  expect(found('At least 14 died.', [{ ...nine, translation: 'At least 14 are dead' }])).toEqual([]);
  expect(found('It happened near 14th Street and 14 Mill Lane.', [twelve])).toEqual([]);
});

test.each([
  ['en', 'On 10 October 2026 people died.'],
  ['en', 'People died at 06:15.'],
  ['en', 'In 2025 people died.'],
  ['en', '1. People died. 2. Divers came. (3) They left.'],
  ['en', 'Three sources and 14 articles by 4 local newspapers say that people died.'],
  ['en', '3 of 14 reports go back to 2 origins.'],
  ['en', 'The two ships collided; the third one came, and three boats searched.'],
  ['de', 'Vier Quellen und 14 Artikel sagen es.'],
  ['uk', 'Про це пишуть 14 джерел.'],
  ['zh', '14篇报道称，有5个来源。'],
])('dates, lists and counts of the report itself are not facts of a passage (%s: %s)', (language, text) => {
  expect(found(text, [twelve], {}, language)).toEqual([]);
});

test('a judgement may say how likely and how soon', () => {
  const judgement = { kind: 'judgement', likelihood: null, confidence: null, confidenceReason: '' };
  expect(found('More deaths are likely (55–80%) within 48 hours.', [twelve], judgement)).toEqual([]);
  expect(found('14 people died.', [twelve], judgement)).toHaveLength(1);
});

test('a sentence without a citation is left alone', () => {
  expect(found('At least 14 people died.', [])).toEqual([]);
});

const four = evidence(23, 1, 'Twelve people died', {
  exact: 'Four sailors died in the collision, and the fire killed 6 divers. Twelve ships searched.',
  statement: 'People died.',
});

test.each([
  ['en', 'Three sailors died in the collision.', four.exact, 'Three'],
  ['en', 'The collision killed seven divers.', 'The fire killed six divers.', 'seven'],
  ['en', 'Three dead.', 'Four dead', 'Three'],
  ['en', 'Three were killed.', 'Four were killed.', 'Three'],
  ['de', 'Drei Matrosen starben.', 'Vier Matrosen starben.', 'Drei'],
  ['fr', 'Trois marins sont morts.', 'Quatre marins sont morts.', 'Trois'],
  ['es', 'Tres marineros murieron.', 'Cuatro marineros murieron.', 'Tres'],
  ['uk', 'Загинули троє моряків.', 'Загинули четверо моряків.', 'троє'],
  ['ru', 'Погибли трое моряков.', 'Погибли 4 моряков.', 'трое'],
  ['ar', 'قتل ثلاثة بحارة.', 'قتل أربعة بحارة.', 'ثلاثة'],
  ['zh', '三人死亡。', '四人死亡。', '三'],
])(
  'a small figure in words is found where a passage counts the same otherwise (%s: %s)',
  (language, own, exact, said) => {
    const messages = found(own, [{ ...four, exact, language }], {}, language);
    expect(messages).toEqual([
      `A paragraph in “Key judgements” says ${said}, which is in none of the passages cited here.`,
    ]);
  },
);

test.each([
  ['en', 'Three sailors died.', '3 sailors died.'],
  ['en', 'Three sailors died.', 'At least three sailors died.'],
  ['en', 'Two ships collided: the ferry and the dredger.', 'Twelve ships searched for survivors.'],
  ['en', 'The two ships collided.', 'Four ships collided.'],
  ['en', 'All three sailors died.', 'Four sailors died.'],
  ['en', 'One sailor died.', 'Four sailors died.'],
  ['en', 'Two sailors died.', 'One sailor died on the ferry, and one on the dredger.'],
  ['en', 'Three sailors left after two days.', 'Three sailors left after four days.'],
  ['en', 'Three children died.', 'Four sailors died.'],
  ['en', 'Two suspects were charged.', 'Emil Vey, 16, and Jan Holm, 17, were charged.'],
  ['fr', 'Deux navires ont coulé.', 'Un navire a coulé, puis un navire encore.'],
  ['de', 'Zwei Schiffe sanken.', 'Ein Schiff sank, dann sank ein Schiff.'],
])('a small figure in words that is the analyst’s own count is left alone (%s: %s)', (language, own, exact) => {
  expect(found(own, [{ ...four, exact, language }], {}, language)).toEqual([]);
});
