import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { endsSentence, joined, paragraphsOf, titleFromWords } from './plain-text.ts';

test.each(['He said so.', '他这样说。', 'उन्होंने ऐसा कहा।', '“Yes!”', 'قال ذلك؟'])('a sentence ends: %s', (line) =>
  expect(endsSentence(line)).toBe(true),
);

describe('paragraphs of plain text', () => {
  test('are separated by blank lines, keeping single line breaks', () => {
    expect(paragraphsOf('One\ntwo.\r\n \t\r\nThree.')).toEqual(['One\ntwo.', 'Three.']);
  });

  test('are separated by line breaks if there are no blank lines', () => {
    expect(paragraphsOf('First one.\nSecond one.\nThird.')).toEqual(['First one.', 'Second one.', 'Third.']);
  });

  test('hard-wrapped lines are joined with a space', () => {
    const text =
      'The harbour council voted on Friday to build a third quay, after\nseven years in which the plan had been put off again and again by\nmembers who feared its cost.';
    expect(paragraphsOf(text)).toEqual([text.replaceAll('\n', ' ')]);
  });

  test('are composed to NFC and not altered otherwise', () => {
    expect(paragraphsOf('Cafe\u0301  au  lait')).toEqual(['Café  au  lait']);
  });

  test('joined by blank lines are read back unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (lines) => {
        const once = paragraphsOf(lines.join('\n\n'));
        expect(paragraphsOf(once.join('\n\n'))).toEqual(once);
        for (const paragraph of once) expect(paragraph).toBe(paragraph.trim().normalize('NFC'));
      }),
    );
  });
});

test('lines in scripts without spaces are joined without one, even at a full stop or a bracket', () => {
  expect(joined(['港务局周二表示，两艘渡轮相撞。', '潜水员检查了船体', '（直到傍晚）。'])).toBe(
    '港务局周二表示，两艘渡轮相撞。潜水员检查了船体（直到傍晚）。',
  );
  expect(joined(['两艘渡轮', 'Two ferries', 'collided.'])).toBe('两艘渡轮 Two ferries collided.');
});

test('a title made of first words ends at a sentence or a word', () => {
  expect(titleFromWords(['The council voted on Friday. Work begins in April.']).value).toBe(
    'The council voted on Friday.',
  );
  expect(titleFromWords(['word '.repeat(60)]).value).toMatch(/word…$/);
  expect(titleFromWords([]).value).toBe('');
});

test('joining very many lines takes linear time', () => {
  const spent = processorTime();
  expect(joined(Array<string>(200_000).fill('водного транспорту')).length).toBe(200_000 * 19 - 1);
  expect(spent()).toBeLessThan(2_000);
});

test.each([
  [['旧码头建于', '1911年，', '最近一次整修是在2014', '年。'], '旧码头建于1911年，最近一次整修是在2014年。'],
  [['旧码头建于', '1911 年，', '最近一次整修是在 2014', '年。'], '旧码头建于 1911 年，最近一次整修是在 2014 年。'],
])('figures beside Chinese at the end of a line are set as they are within lines', (lines, whole) => {
  expect(joined(lines)).toBe(whole);
});
