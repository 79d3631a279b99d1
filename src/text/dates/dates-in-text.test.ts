import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesInText } from './dates-in-text.ts';
import { publishedMoment } from './time-mention.ts';

/** A Tuesday. */
const PUBLISHED = publishedMoment('2025-03-11T16:30+08:00');
const read = (text: string, language: string) =>
  datesInText(text, language, PUBLISHED).map(({ from, to, normal }) => [text.slice(from, to), normal]);

describe('dates in a text', () => {
  it.each([
    ['en', 'on 4 March', [['4 March', '2025-03-04']]],
    ['en', 'on March 5, 2024', [['March 5, 2024', '2024-03-05']]],
    ['en', 'since October', [['since October', 'since 2024-10']]],
    ['en', 'in early February', [['early February', 'early 2025-02']]],
    ['en', 'the end of next year', [['the end of next year', 'late 2026']]],
    ['en', 'until Friday', [['until Friday', 'by Friday']]],
    ['en', 'between 2011 and 2014', [['2011 and 2014', '2011/2014']]],
    ['en', 'It may close; prices will fall, said 2000 people', []],
    ['en', 'it ended yesterday', [['yesterday', '2025-03-10']]],
    ['en', 'it sank last night', [['last night', '2025-03-10/2025-03-11']]],
    ['uk', 'до 18 травня', [['до 18 травня', 'by 2025-05-18']]],
    ['uk', 'у ніч на четвер', [['у ніч на четвер', 'Thursday']]],
    ['ru', 'в 2029 году', [['2029 году', '2029']]],
    ['ru', 'с 12 апреля', [['с 12 апреля', 'since 2025-04-12']]],
    ['zh', '大桥于2020年4月通车', [['2020年4月', '2020-04']]],
    ['zh', '不晚于8月', [['不晚于8月', 'by 2025-08']]],
    ['ar', 'في العشرين من آب', [['في العشرين من آب', '2025-08-20']]],
    ['ar', 'يوم الاثنين', [['الاثنين', 'Monday']]],
    ['de', 'am 3. Oktober 2024', [['3. Oktober 2024', '2024-10-03']]],
    ['fr', 'le 14 juillet', [['14 juillet', '2025-07-14']]],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });
});

describe('clock times in a text', () => {
  it.each([
    ['en', 'at about 7.10 a.m.', [['at about 7.10 a.m.', '≈ 07:10']]],
    [
      'en',
      'half past ten in the morning local time (GMT+9)',
      [['half past ten in the morning local time (GMT+9)', '10:30 GMT+9']],
    ],
    ['en', 'at 0215 GMT', [['0215 GMT', '02:15 GMT']]],
    ['en', 'at four o’clock', [['four o’clock', '04:00 or 16:00']]],
    ['uk', 'за десять хвилин до півночі', [['за десять хвилин до півночі', '23:50']]],
    ['uk', 'о дев’ятій ранку', [['дев’ятій ранку', '09:00']]],
    ['zh', '下午2时许', [['下午2时许', '≈ 14:00']]],
    ['en', 'at 19.40 local time', [['19.40 local time', '19:40']]],
    ['en', 'the rate stood at 4.25 on average', []],
    ['uk', 'о 20.10 надійшов виклик', [['20.10', '20:10']]],
    ['uk', 'о пів на восьму вечора', [['о пів на восьму вечора', '19:30']]],
    ['uk', 'близько 7-ї ранку', [['близько 7-ї ранку', '≈ 07:00']]],
    ['ru', 'в 14 часов 20 минут', [['14 часов 20 минут', '14:20']]],
    ['ru', 'около половины восьмого вечера', [['около половины восьмого вечера', '≈ 19:30']]],
    ['ru', 'выросла в 2.50 раза', []],
    ['de', 'um halb acht', [['halb acht', '07:30 or 19:30']]],
    ['fr', 'vers 19 heures 40', [['vers 19 heures 40', '≈ 19:40']]],
    ['ar', 'نحو الساعة 19:40', [['نحو الساعة 19:40', '≈ 19:40']]],
    ['ar', 'السابعة مساءً', [['السابعة مساءً', '19:00']]],
    ['ar', 'الساعة العاشرة إلا ربعًا', [['الساعة العاشرة إلا ربعًا', '09:45 or 21:45']]],
    ['ar', 'قائمة الركّاب في المرتبة السابعة', []],
    ['ar', 'الساعة العاشرة صباحا', [['الساعة العاشرة صباحا', '10:00']]],
    ['de', 'um 17 Uhr', [['17 Uhr', '17:00']]],
    ['fr', 'à 14h30', [['14h30', '14:30']]],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });
});

it('never throws, overlaps nothing and stays in the text', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('12', ' March ', '月', '٣', ' Tuesday ', '13:61', ' 1999 ', '年', ' of ', ' since '),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 14 }),
      fc.constantFrom('en', 'de', 'fr', 'uk', 'ru', 'zh', 'ar', 'xx'),
      (parts, language) => {
        const text = parts.join('');
        let end = 0;
        for (const { from, to } of datesInText(text, language, PUBLISHED)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
