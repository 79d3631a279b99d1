import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
import { tries } from '../../measure/test-effort.ts';
import { datesInText } from './dates-in-text.ts';
import { isoDay, publishedMoment } from './time-mention.ts';

/** A Tuesday. */
const PUBLISHED = publishedMoment('2025-03-11T16:30+08:00');
const read = (text: string, language: string) =>
  datesInText(text, language, PUBLISHED).map(({ from, to, normal }) => [text.slice(from, to), normal]);

describe('dates in a text', () => {
  it.each([
    ['en', 'on 4 March', [['4 March', '2025-03-04']]],
    ['en', 'on March 5, 2024', [['March 5, 2024', '2024-03-05']]],
    ['en', 'since October', [['since October', 'since 2024-10']]],
    ['en', 'Minister Ann May spoke, and Mrs. May left. May said so.', []],
    [
      'en',
      'In May, early May, and Tuesday May 6',
      [
        ['May', '2025-05'],
        ['early May', 'early 2025-05'],
        ['Tuesday', 'Tuesday'],
        ['May 6', '2025-05-06'],
      ],
    ],
    ['en', 'It opened in Tolsay. May was wet.', [['May', '2025-05']]],
    ['en', 'In Tolsay May was wet.', [['May', '2025-05']]],
    ['en', 'She voted for Theresa May. Theresa May was wet, and in Theresa May was no fear.', []],
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
    [
      'it',
      'il 9 aprile e lunedì',
      [
        ['9 aprile', '2025-04-09'],
        ['lunedì', 'Monday'],
      ],
    ],
    ['pt', 'desde 9 de abril', [['desde 9 de abril', 'since 2025-04-09']]],
    ['nl', 'tot 9 mei', [['tot 9 mei', 'by 2025-05-09']]],
    ['pl', 'trzy lata, 9 kwietnia 2024 roku', [['9 kwietnia 2024 roku', '2024-04-09']]],
    ['en', 'a violin made in 1742', [['1742', '1742']]],
    ['en', 'until 1742 of them had come', []],
    ['en', 'not before 14 July', [['not before 14 July', 'since 2025-07-14']]],
    ['en', 'between 12 and 14 July', [['12 and 14 July', '2025-07-12/2025-07-14']]],
    [
      'en',
      'between 12 October and 2 November',
      [
        ['between 12 October', 'since 2024-10-12'],
        ['2 November', '2024-11-02'],
      ],
    ],
    ['de', 'an Heiligabend', [['Heiligabend', '2024-12-24']]],
    ['en', 'on New Year’s Eve', [['New Year’s Eve', '2024-12-31']]],
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

describe('days of a month in words', () => {
  it.each([
    ['en', 'from the first of March', [['from the first of March', 'since 2025-03-01']]],
    ['en', 'until the twenty-first of December 2026', [['until the twenty-first of December 2026', 'by 2026-12-21']]],
    ['en', 'on March the third', [['March the third', '2025-03-03']]],
    ['uk', 'з першого жовтня', [['з першого жовтня', 'since 2024-10-01']]],
    ['uk', 'до двадцять третього квітня', [['до двадцять третього квітня', 'by 2025-04-23']]],
    ['uk', 'другого березня', [['другого березня', '2025-03-02']]],
    ['ru', 'с первого октября', [['с первого октября', 'since 2024-10-01']]],
    ['ru', 'к тридцатому апреля', [['к тридцатому апреля', 'by 2025-04-30']]],
    ['ar', 'منذ الأول من آذار', [['منذ الأول من آذار', 'since 2025-03-01']]],
    ['ar', 'الحادي والعشرين من آب', [['الحادي والعشرين من آب', '2025-08-21']]],
    ['de', 'seit dem dritten März', [['seit dem dritten März', 'since 2025-03-03']]],
    ['fr', 'le premier mars', [['premier mars', '2025-03-01']]],
    ['es', 'desde el uno de abril', [['desde el uno de abril', 'since 2025-04-01']]],
    ['en', "the second of March's two hearings", [['of March', '2025-03']]],
    ['en', 'the fourth of the suspects', []],
    ['en', 'in the first half', []],
    ['en', 'May I ask who paid?', []],
    ['uk', 'третій травень поспіль', [['травень', '2025-05']]],
    ['ru', 'другого марта не будет', [['марта', '2025-03']]],
    ['fr', 'le premier ministre', []],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });
});

describe('a clock time and its day', () => {
  it.each([
    ['en', 'until midnight on Saturday', ['by 00:00', 'by Saturday']],
    ['en', 'by noon on Friday', ['by 12:00', 'by Friday']],
    ['en', 'From noon on Sunday no one may fire', ['since 12:00', 'since Sunday']],
    ['en', 'since Friday at 6 a.m.', ['since Friday', 'since 06:00']],
    ['en', 'after midnight on Saturday', ['after 00:00', 'Saturday']],
    ['en', 'It takes effect on Saturday at 6 a.m.', ['Saturday', '06:00']],
    ['en', 'on Sunday evening at about half past eight', ['Sunday', '≈ 20:30']],
    ['en', 'by noon. On Friday it ended', ['by 12:00', 'Friday']],
    ['uk', "до 18:00 п'ятниці", ['by 18:00', 'by Friday']],
    ['uk', 'у середу ввечері о восьмій', ['Wednesday', '20:00']],
    ['ru', 'до 18:00 пятницы', ['by 18:00', 'by Friday']],
    ['ar', 'حتى منتصف ليل السبت', ['by 00:00', 'by Saturday']],
    ['ar', 'حتى يوم الجمعة', ['by Friday']],
    ['zh', '周六午夜前', ['by Saturday', 'by 00:00']],
    ['zh', '周三晚8时', ['Wednesday', '20:00']],
    ['zh', '昨晚10时', ['2025-03-10', '22:00']],
    ['en', 'seen before midnight on Saturday', ['by 00:00', 'Saturday']],
    ['de', 'bis Mitternacht am Samstag', ['by 00:00', 'by Saturday']],
    ['de', 'kurz vor Mitternacht am Samstag', ['≈ 00:00', 'Saturday']],
    ['fr', "jusqu'à minuit samedi", ['by 00:00', 'by Saturday']],
    ['es', 'hasta la medianoche del sábado', ['by 00:00', 'by Saturday']],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language).map(([, normal]) => normal)).toEqual(expected);
  });
});

describe('clock times in words', () => {
  it.each([
    ['en', 'since four this morning', ['since 04:00', 'since 2025-03-11']],
    ['en', "at six o'clock this morning", ['06:00', '2025-03-11']],
    ['en', 'at eleven that night', ['23:00']],
    ['en', 'around 11 that night', ['≈ 23:00']],
    ['en', 'on Saturday evening at six', ['Saturday', '18:00']],
    ['en', 'It began at twenty to six.', ['05:40 or 17:40']],
    ['en', 'shortly after ten to nine in the evening', ['≈ 20:50']],
    ['en', 'from ten to six in the evening', ['since 17:50']],
    ['en', 'By ten to nine the square was full.', ['by 08:50 or 20:50']],
    ['en', 'at 0600 on Thursday', ['06:00', 'Thursday']],
    ['en', 'until 1800 hours', ['by 18:00']],
    ['en', 'at a quarter past four, British Summer Time', ['04:15 or 16:15 GMT+1']],
    ['en', 'at 16:00 Kyiv time', ['16:00 GMT+2']],
    ['en', 'at noon, local time', ['12:00']],
    ['uk', 'об одинадцятій десять', ['11:10 or 23:10']],
    ['uk', 'за чверть шоста', ['05:45 or 17:45']],
    ['uk', "без двадцяти дев'ята", ['08:40 or 20:40']],
    ['uk', 'чверть на шосту', ['05:15 or 17:15']],
    ['uk', 'о другій ночі', ['02:00']],
    ['uk', 'о 18:00 за київським часом', ['18:00 GMT+2']],
    ['ru', 'в десять минут второго', ['01:10 or 13:10']],
    ['ru', 'без четверти шесть', ['05:45 or 17:45']],
    ['ru', 'в шесть тридцать утра', ['06:30']],
    ['ru', 'в шесть часов', ['06:00 or 18:00']],
    ['ru', 'с пяти часов', ['since 05:00 or 17:00']],
    ['ru', 'Взрыв произошёл около 20 часов', ['≈ 20:00']],
    ['ru', 'в 15:00 по московскому времени', ['15:00 GMT+3']],
    ['ar', 'منتصف الليل', ['00:00']],
    ['ar', 'الثالثة والنصف', ['03:30 or 15:30']],
    ['ar', 'الساعة العاشرة ليلا', ['22:00']],
    ['zh', '三点一刻', ['03:15']],
    ['zh', '截至周五18时', ['by Friday', 'by 18:00']],
    ['de', 'um Viertel nach drei', ['03:15 or 15:15']],
    ['fr', 'à huit heures moins le quart du soir', ['19:45']],
    ['es', 'a las tres y media de la tarde', ['15:30']],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language).map(([, normal]) => normal)).toEqual(expected);
  });

  it.each([
    ['en', 'The motion passed by twenty to six.'],
    ['en', 'They won by ten to nine in the vote'],
    ['en', 'Sales fell from twenty to six'],
    ['en', 'about ten to twelve people'],
    ['en', 'There were about ten to twelve.'],
    ['en', 'at twenty to six per cent'],
    ['en', 'until 1700 hours of work were done'],
    ['uk', 'у першій половині'],
    ['uk', 'до першої лінії'],
    ['uk', 'за двадцять друга прийшла'],
    ['ru', 'без пяти минут чемпион'],
    ['ru', 'за первые десять минут второго тайма'],
    ['ru', 'ждали около 20 часов'],
    ['ru', 'нас морозили около шести часов'],
    ['ru', 'в два часа езды'],
    ['uk', 'у перші години'],
    ['uk', 'в один час в одному місці'],
    ['ru', 'в шесть тридцать человек'],
    ['ar', 'في المرتبة الثالثة'],
    ['zh', '提出三点建议'],
    ['zh', '为84.3点'],
    ['fr', 'dans le Midi'],
    ['fr', 'à deux heures de Houston'],
    ['fr', 'pendant quatre à six heures'],
    ['fr', 'en fuite depuis six heures'],
  ])('%s: "%s" is not a time', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('a bracket is part of a time only if its zone opened it', () => {
    expect(read('(at 8 p.m. GMT)', 'en')).toEqual([['8 p.m. GMT', '20:00 GMT']]);
    expect(read('at 8 p.m. (GMT)', 'en')).toEqual([['8 p.m. (GMT)', '20:00 GMT']]);
  });

  it('a verb after a time is not a zone', () => {
    expect(read('um 17:00 ist Schluss', 'de')).toEqual([['17:00', '17:00']]);
    expect(read('at 8 p.m. established', 'en')).toEqual([['8 p.m.', '20:00']]);
  });

  it('a count is not an hour', () => {
    expect(read('The toll stood at eleven this morning', 'en')).toEqual([['this morning', '2025-03-11']]);
  });
});

describe('times near the day of publication', () => {
  it.each([
    ['en', 'three days ago', '2025-03-08'],
    ['en', 'about three days ago', '≈ 2025-03-08'],
    ['en', 'a week ago', '≈ 2025-03-04'],
    ['en', 'fifty-four years ago', '≈ 1971'],
    ['en', "in two days' time", '2025-03-13'],
    ['en', 'the day before yesterday', '2025-03-09'],
    ['en', 'the day after tomorrow', '2025-03-13'],
    ['en', 'since last week', 'since 2025-03-03/2025-03-09'],
    ['en', 'early next week', '2025-03-17/2025-03-23'],
    ['en', 'last year', '2024'],
    ['en', 'up 15% from a year ago', '≈ 2024'],
    ['en', 'up from last year', '2024'],
    ['en', 'from next month', 'since 2025-04'],
    ['en', 'in October last year', '2024-10'],
    ['en', 'the year before last', '2023'],
    ['en', 'at the start of next month', 'early 2025-04'],
    ['en', 'by the end of the month', 'by late 2025-03'],
    ['en', 'It was struck overnight.', '2025-03-10/2025-03-11'],
    ['en', 'overnight into Thursday', 'Thursday'],
    ['uk', 'позавчора', '2025-03-09'],
    ['uk', 'три дні тому', '2025-03-08'],
    ['uk', 'загинув рік тому', '≈ 2024'],
    ['uk', 'торік', '2024'],
    ['uk', 'позаторік', '2023'],
    ['uk', 'у березні минулого року', '2024-03'],
    ['uk', 'минулого тижня', '2025-03-03/2025-03-09'],
    ['uk', 'до кінця місяця', 'by late 2025-03'],
    ['ru', 'позавчера', '2025-03-09'],
    ['ru', 'неделю назад', '≈ 2025-03-04'],
    ['ru', 'в прошлом году', '2024'],
    ['ru', 'на прошлой неделе', '2025-03-03/2025-03-09'],
    ['ru', 'в конце следующего месяца', 'late 2025-04'],
    ['zh', '前天', '2025-03-09'],
    ['zh', '三天前', '2025-03-08'],
    ['zh', '去年', '2024'],
    ['zh', '截至本月底', 'by late 2025-03'],
    ['zh', '上月5日', '2025-02-05'],
    ['zh', '上周', '2025-03-03/2025-03-09'],
    ['ar', 'قبل ثلاثة أيام', '2025-03-08'],
    ['ar', 'قبل يومين', '2025-03-09'],
    ['ar', 'في وقت سابق من هذا الشهر', '2025-03'],
    ['ar', 'ابتداء من العام المقبل', 'since 2026'],
    ['ar', 'أول أمس', '2025-03-09'],
    ['ar', 'بحلول نهاية الشهر المقبل', 'by late 2025-04'],
    ['ar', 'في آذار من العام الماضي', '2024-03'],
    ['de', 'vor drei Tagen', '2025-03-08'],
    ['de', 'bis Ende des Monats', 'by late 2025-03'],
    ['de', 'in der Nacht auf Donnerstag', 'Thursday'],
    ['fr', 'il y a trois jours', '2025-03-08'],
    ['fr', "en mars de l'année dernière", '2024-03'],
    ['es', 'hace tres días', '2025-03-08'],
    ['es', 'a finales del mes pasado', 'late 2025-02'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language).map(([, normal]) => normal)).toEqual([expected]);
  });

  it.each([
    ['en', 'more than three days ago'],
    ['en', 'two or three days ago'],
    ['en', 'a few days ago'],
    ['en', 'done in three weeks'],
    ['en', 'over the last week'],
    ['en', 'the host of This Week'],
    ['en', 'in her last year at school'],
    ['en', 'overnight trains'],
    ['en', 'He became famous overnight.'],
    ['uk', 'понад рік тому'],
    ['uk', 'чекали рік тому що'],
    ['uk', 'через три дні'],
    ['ru', 'шаг назад'],
    ['ru', 'более года назад'],
    ['zh', '十多年前'],
    ['zh', '第三天前'],
    ['zh', '三天后'],
    ['zh', '目前年均收入'],
    ['ar', 'قبل سنة ونصف'],
    ['ar', 'قبل ثلاثة أيام من الانتخابات'],
    ['ar', 'قبل شهر رمضان'],
    ['fr', 'il y a trois jours fériés'],
    ['fr', 'cette année-là'],
    ['es', 'hace tres días que espera'],
  ])('%s: "%s" is not a day', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('"the end of the month" refers to a month that the sentence has named', () => {
    expect(read('à la fin du mois de juin', 'fr')).toEqual([['de juin', '2025-06']]);
    expect(read('In May it fell, but by the end of the month it rose', 'en')).toEqual([['May', '2025-05']]);
  });

  it('"a week ago" covers the days around it, and "last week", written on a Sunday, may end that day', () => {
    const days = (text: string, day: string) =>
      datesInText(text, 'en', publishedMoment(day)).flatMap((time) =>
        time.kind === 'date' ? time.spans.map(({ first, last }) => [isoDay(first), isoDay(last)]) : [],
      );
    expect(days('a week ago', '2025-03-11')).toEqual([['2025-02-28', '2025-03-08']]);
    expect(days('last week', '2025-03-11')).toEqual([['2025-03-03', '2025-03-09']]);
    expect(days('last week', '2025-03-09')).toEqual([
      ['2025-02-24', '2025-03-02'],
      ['2025-03-03', '2025-03-09'],
    ]);
  });

  it('they are unknown without a day of publication', () => {
    for (const [text, normal] of [
      ['three days ago', 'day not known'],
      ['last week', 'week not known'],
      ['next month', 'month not known'],
      ['last year', 'year not known'],
      ['overnight.', 'day not known'],
    ] as const)
      expect(datesInText(text, 'en', null)).toMatchObject([{ unplaced: 'day', normal }]);
  });
});

it('dates never overlap and lie within any text, without an error', () => {
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
    { numRuns: tries(100) },
  );
});

it('a long run of apostrophes is not tried as a numeral at each of them', () => {
  const spent = processorTime();
  expect(read(`${'’'.repeat(60_000)} 4 березня`, 'uk')).toEqual([['4 березня', '2025-03-04']]);
  expect(spent()).toBeLessThan(5_000);
});
