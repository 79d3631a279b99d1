import { expect, test } from 'vitest';
import { Section } from '../../../contract/model/reports/report.ts';
import { MOST_CITED } from '../../../contract/model/values.ts';
import { evidenceInReadingOrder } from '../facts/report-references.ts';
import { claim, evidence, facts, report } from '../fixtures/facts.ts';
import { wordsFor } from '../model/words/words-for.ts';
import { draftSections } from './draft.ts';
import { draftedSummary, gapSentences } from './summary.ts';

const lit = evidence(11, 1, 'The dredger was at anchor and lit');
const litToo = evidence(14, 2, '挖泥船当时锚泊并亮灯', { remove: 2 });
const dark = evidence(12, 3, 'вогні на земснаряді не горіли', { stance: 'disputes' });
const twelve = evidence(13, 1, 'Twelve people died', { remove: 0, claimId: 2 });
const disputed = { claim: claim(1, 'The dredger was lit'), grade: null, evidence: [lit, litToo, dark] };
const agreed = { claim: claim(2, 'Twelve people died.'), grade: null, evidence: [twelve] };

function ids(): () => string {
  let last = 0;
  return () => `b${++last}`;
}

test('a draft judges what is disputed, reports every claim, and shows both sides', () => {
  const sections = draftSections([agreed, disputed], ['Nothing else.'], ids(), wordsFor('en'));
  expect(sections.map((section) => Section.parse(section).heading)).toEqual([
    'Key judgements',
    'What is reported',
    'Where sources differ',
    'Gaps',
  ]);
  const [judgements, reported, differ] = sections;
  expect(judgements?.blocks).toMatchObject([
    {
      kind: 'judgement',
      likelihood: null,
      runs: [
        { text: 'The dredger was lit.' },
        { cite: [11, 14] },
        { text: ' Аверінський вісник disputes it.' },
        { cite: [12] },
      ],
    },
  ]);
  expect(reported?.blocks).toMatchObject([
    { claimId: 2, runs: [{ text: 'Twelve people died.' }, { cite: [13] }] },
    { claimId: 1 },
  ]);
  expect(differ?.blocks).toMatchObject([
    {
      kind: 'paragraph',
      runs: [
        { text: 'The dredger was lit.' },
        { text: ' Averin Courier and 阿维林商报 say so.' },
        { cite: [11, 14] },
        { text: ' Аверінський вісник disputes it.' },
        { cite: [12] },
      ],
    },
    { kind: 'quotation', evidenceId: 11 },
    { kind: 'quotation', evidenceId: 12 },
    { kind: 'matrix', claimIds: [2, 1] },
  ]);
});

test('a claim that is only disputed is neither reported nor judged', () => {
  const denied = { claim: claim(1, 'The dredger was lit'), grade: null, evidence: [dark] };
  const [judgements, reported, differ] = draftSections([agreed, denied], [], ids(), wordsFor('en'));
  expect(judgements?.blocks).toMatchObject([{ runs: [{ text: 'Twelve people died.' }, { cite: [13] }] }]);
  expect(reported?.blocks).toMatchObject([{ claimId: 2 }]);
  expect(differ?.blocks).toMatchObject([
    { runs: [{ text: 'The dredger was lit.' }, { text: ' Аверінський вісник disputes it.' }, { cite: [12] }] },
    { kind: 'quotation', evidenceId: 12 },
    { kind: 'matrix', claimIds: [2, 1] },
  ]);
});

test('the unknown source is not named as if it were one', () => {
  const drafted = (all: readonly (typeof lit)[], language: 'en' | 'de') =>
    JSON.stringify(
      draftSections([{ claim: claim(1, 'x'), grade: null, evidence: [...all] }], [], ids(), wordsFor(language)),
    );
  const unknown = (language: 'en' | 'de', more: Parameters<typeof evidence>[3] = {}) =>
    evidence(31, 1, 'Twelve people died', {
      sourceId: 4,
      source: wordsFor(language).names.unknownSource,
      stance: 'disputes',
      ...more,
    });
  expect(drafted([lit, unknown('en'), dark], 'en')).toContain('Аверінський вісник and an unknown source dispute it.');
  expect(drafted([lit, unknown('en')], 'en')).toContain(' An unknown source disputes it.');
  expect(drafted([lit, unknown('en', { source: 'lenta.ru' })], 'en')).toContain(' lenta.ru disputes it.');
  expect(drafted([lit, unknown('de'), dark], 'de')).toContain('Аверінський вісник und einer unbekannten Quelle.');
});

test('if nothing is disputed, there is no section on it', () => {
  expect(draftSections([agreed], [], ids(), wordsFor('en')).map(({ heading }) => heading)).toEqual([
    'Key judgements',
    'What is reported',
  ]);
});

test('the source summary counts what is cited and names what is missing', () => {
  const claims = new Map([
    [1, { ...disputed, claim: claim(1, 'x', { credibility: '3' }) }],
    [2, agreed],
  ]);
  const all = facts(report([]), [lit, litToo, dark, twelve], { claims });
  expect(draftedSummary(all).split('\n')).toEqual([
    'This report rests on 3 articles by 3 sources in 3 languages (English, Chinese, Ukrainian), published on 10 October 2026. They go back to 2 origins: Harbour Authority; Аверінський вісник.',
    'Reliability. B: 1 source. C: 1 source. Not graded: 1 source.',
    'Credibility. Possibly true (3): 1 claim. Not graded: 1 claim.',
    'Speakers. Of 4 passages, 1 in the source’s own voice, 2 at remove 1, 1 at remove 2. The speaker is not named in 3 passages.',
    'Dates. 1 article without a time zone. 1 article without a time of day.',
    'Gaps. 2 of 3 articles by Averin Courier not read. 2 claims rest on one origin.',
  ]);
  expect(gapSentences(all, wordsFor('en'))).toHaveLength(2);
  expect(draftedSummary(facts(report([]), [lit], { claims }))).toContain('It goes back to 1 origin');
});

test('the source summary has one list of the sources whose own reporting it is, those with most origins first', () => {
  const from = (id: number, originName: string) =>
    evidence(id, 1, 'Twelve people died', { articleId: id, originId: id, originName });
  const all = [
    from(21, 'Harbour Authority'),
    from(22, 'Own reporting of Averin Courier'),
    from(23, 'Reporting of an unknown source'),
    from(24, 'Own reporting of Strait Wire'),
    from(25, 'Own reporting of Strait Wire'),
  ];
  expect(draftedSummary(facts(report([]), all, {}))).toContain(
    'back to 5 origins: Own reporting of Strait Wire (2), Averin Courier; Harbour Authority; Reporting of an unknown source.',
  );
  expect(draftedSummary(facts(report([], { language: 'zh' }), all, {}))).toContain(
    'Strait Wire (2)，Averin Courier自行报道; Harbour Authority; 未知来源的报道。',
  );
});

test('the source summary counts American and British English as one language', () => {
  const words = ['en-GB', 'en-US', 'uk'].map((language, at) => evidence(20 + at, 1, 'Twelve', { language }));
  expect(draftedSummary(facts(report([]), words, {}))).toContain('in 2 languages (English, Ukrainian)');
});

test('a draft in another language has its headings and sentences in that language', () => {
  const sections = draftSections([agreed, disputed], [], ids(), wordsFor('uk'));
  expect(sections.map(({ heading }) => heading)).toEqual([
    'Ключові висновки',
    'Що повідомляють',
    'Де джерела розходяться',
  ]);
  expect(JSON.stringify(sections)).toContain('Заперечують: Аверінський вісник.');
});

test('a claim with more passages than one citation may hold is cited in several', () => {
  const many = Array.from({ length: MOST_CITED + 1 }, (_, at) =>
    evidence(100 + at, 1, 'The dredger was at anchor and lit'),
  );
  const claims = [{ claim: claim(1, 'The dredger was lit'), grade: null, evidence: many }];
  const sections = draftSections(claims, [], ids(), wordsFor('en')).map((section) => Section.parse(section));
  const cited = evidenceInReadingOrder(report(sections.flatMap(({ blocks }) => blocks)));
  expect(cited).toEqual(many.map(({ evidenceId }) => evidenceId));
});
