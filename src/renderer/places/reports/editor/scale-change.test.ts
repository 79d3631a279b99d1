import { expect, test } from 'vitest';
import type { Report, Scale } from '../../../../contract/model/reports/report.ts';
import { scaleChangeWords } from './scale-change.ts';

const scale = (id: Scale['id'], ...terms: [string, string | null, number, number][]): Scale => ({
  id,
  name: id,
  terms: terms.map(([term, or, from, to]) => ({ term, or, from, to })),
});
const SCALES = [
  scale('icd203', ['very unlikely', null, 5, 20], ['likely', 'probable', 55, 80], ['even', null, 45, 55]),
  scale('phia', ['likely', 'probable', 55, 75], ['even', null, 45, 55]),
];
const report = (...likelihoods: (string | null)[]) =>
  ({
    scale: 'icd203',
    sections: [{ blocks: likelihoods.map((likelihood) => ({ kind: 'judgement', likelihood })) }],
  }) as unknown as Report;

test('judgements whose term stands for another range, or for none, are listed', () => {
  expect(scaleChangeWords(report('probable', 'very unlikely', 'even', null), SCALES, 'phia')).toBe(
    '2 judgements kept the word, which means something else in this scale: “probable” is 55–75 % here, “very unlikely” is not a term here.',
  );
});

test('terms with the same meaning are not', () => {
  expect(scaleChangeWords(report('even', null), SCALES, 'phia')).toBeNull();
  expect(scaleChangeWords(report('likely'), SCALES, 'icd203')).toBeNull();
});
