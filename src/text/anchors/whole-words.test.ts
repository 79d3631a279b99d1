import { expect, test } from 'vitest';
import { wholeWords } from './whole-words.ts';

/** The text with the span between bars, before and after. */
const whole = (marked: string) => {
  const [before = '', exact = '', after = ''] = marked.split('|');
  const text = before + exact + after;
  const { from, to } = wholeWords(text, {
    from: before.length,
    to: before.length + exact.length,
  });
  return `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
};

test.each([
  ['The un|safe fer|ry sank', 'The |unsafe ferry| sank'],
  ['The |ferry| sank', 'The |ferry| sank'],
  ['Пор|ом затон|ув', '|Пором затонув|'],
  ['cost |12|,000 marks', 'cost |12,000| marks'],
  ['cost 12,|000| marks', 'cost |12,000| marks'],
  ['cost |1 2|50 marks', 'cost |1 250| marks'],
  ['cost |12\u00a0|000 marks', 'cost |12\u00a0000| marks'],
  ['on page |12\u00a0|5 ships', 'on page |12\u00a0|5 ships'],
  ['fell |to 12| 000 marks', 'fell |to 12 000| marks'],
  ['in 2022| 300 people| left', 'in 2022| 300 people| left'],
  ['fell to -|5 degrees|.', 'fell to |-5 degrees|.'],
  ['from 2020-|21| on', 'from 2020-|21| on'],
  ['by |12| % a year', 'by |12 %| a year'],
  ['at least |12| million people', 'at least |12 million| people'],
  ['понад |12| тисяч осіб', 'понад |12 тисяч| осіб'],
  ['死亡|12|万人', '死亡|12万|人'],
  ['死亡|三十|五人', '死亡|三十五|人'],
  ['in |2026|. Then', 'in |2026|. Then'],
  ['It was|n’t safe| then', 'It |wasn’t safe| then'],
  ["Ce n'|est pas sûr|.", "Ce |n'est pas sûr|."],
  ['the ship’|s crew| left', 'the ship’|s crew| left'],
  ['متر ۱|۲۵|۰ ', 'متر |۱۲۵۰| '],
])('%s → %s', (marked, expected) => {
  expect(whole(marked)).toBe(expected);
});

test.each([
  'a compound: anti-|war| march',
  'Han: 渡|轮与挖泥船|相撞',
  'Kana: フェ|リー|が',
  'Thai: เรือ|ข้าม|ฟาก',
  'Hangul: 여객|선|이',
  'Arabic, whose articles and conjunctions are written together with the word: و|العبارة| غرقت',
])('is left as it is in %s', (marked) => {
  expect(whole(marked)).toBe(marked);
});
