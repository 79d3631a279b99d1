import { describe, expect, test } from 'vitest';
import { dateFromAddress, dateFromField, findDates, findDatesAndMonths } from './dates.ts';

describe('dates as papers write them', () => {
  test.each<[string, string | undefined, string]>([
    ['2 February 2022, 11:52 AM', 'en', '2022-02-02T11:52'],
    ['Feb. 2, 2022 at 5:03 p.m. EST', 'en', '2022-02-02T17:03-05:00'],
    ['Updated 11:52 GMT, 2 February 2022', 'en', '2022-02-02T11:52Z'],
    ['Published 10:04, 12 May 2021', 'en', '2021-05-12T10:04'],
    ['Thursday, Oct. 1st, 2020', 'en', '2020-10-01'],
    ['2 лютого 2022, 14:30', 'uk', '2022-02-02T14:30'],
    ['2 февраля 2022 г., 11:52 МСК', 'ru', '2022-02-02T11:52+03:00'],
    ['2 lutego 2022, 11:52', 'pl', '2022-02-02T11:52'],
    ['5 listopada 2021', 'pl', '2021-11-05'],
    ['5. listopada 2021.', 'hr', '2021-10-05'],
    ['Mittwoch, 2. Februar 2022, 11:52 Uhr', 'de', '2022-02-02T11:52'],
    ['21.04.2024 , 20:24 Uhr', 'de', '2024-04-21T20:24'],
    ['21.04.24 | 20:24', 'de', '2024-04-21T20:24'],
    ['04.21.24, 20:24', 'en', '2024-04-21T20:24'],
    ['2 फरवरी 2022', 'hi', '2022-02-02'],
    ['12 มี.ค. 67 10:30 น.', 'th', '2024-03-12T10:30'],
    ['๑ กุมภาพันธ์ ๖๗', 'th', '2024-02-01'],
    ['113/03/12 10:30', 'zh-TW', '2024-03-12T10:30'],
    ['٢ رمضان ١٤٤٥ هـ', 'ar', '2024-03-12'],
    ['الثلاثاء 2/9/1445هـ', 'ar', '2024-03-12'],
    ['1 محرم 1446 هجرية', 'ar', '2024-07-07'],
    ['วันพุธที่ 2 กุมภาพันธ์ พ.ศ. 2565', 'th', '2022-02-02'],
    ['2. februara 2022.', 'sr', '2022-02-02'],
    ['2022. gada 2. februāris', 'lv', '2022-02-02'],
    ['Publicerad 2 februari 2022 14.30', 'sv', '2022-02-02T14:30'],
    ['2 februari 2022, 14.30 kronor', 'sv', '2022-02-02'],
    ['1er février 2022 à 11h52', 'fr', '2022-02-01T11:52'],
    ['2 de febrero de 2022 a las 11:52', 'es', '2022-02-02T11:52'],
    ['15 oct 2024 - 17:38CEST', 'es', '2024-10-15T17:38+02:00'],
    ['2. února 2022 11:52', 'cs', '2022-02-02T11:52'],
    ['2022. február 2. 11:52', 'hu', '2022-02-02T11:52'],
    ['2 Şubat 2022 11:52', 'tr', '2022-02-02T11:52'],
    ['2 Φεβρουαρίου 2022, 3:05 μ.μ.', 'el', '2022-02-02T15:05'],
    ['ngày 2 tháng 2 năm 2022', 'vi', '2022-02-02'],
    ['٢ فبراير ٢٠٢٢', 'ar', '2022-02-02'],
    ['الأربعاء 2 شباط 2022 - 14:05', 'ar', '2022-02-02T14:05'],
    ['الخميس، 3 مارس / آذار 2022', 'ar', '2022-03-03'],
    ['2022年2月2日 11:52', 'zh', '2022-02-02T11:52'],
    ['2022年02月02日11时52分', 'zh', '2022-02-02T11:52'],
    ['2022 02/02 11:52:30', 'zh', '2022-02-02T11:52:30'],
    ['Dec 28 Sat 2013 10:28', 'zh', '2013-12-28T10:28'],
    ['14-oktabr 2026, 08:30', 'uz', '2026-10-14T08:30'],
    ['二〇二二年二月十二日', 'zh', '2022-02-12'],
    ['令和4年2月2日', 'ja', '2022-02-02'],
    ['2022년 2월 2일 오후 3:05', 'ko', '2022-02-02T15:05'],
    ['2 กุมภาพันธ์ 2565', 'th', '2022-02-02'],
    ['02.02.2022, 11:52 (UTC+3)', 'ru', '2022-02-02T11:52+03:00'],
    ['۲۴ اسفند ۱۴۰۳ - ۰۹:۴۰', 'fa', '2025-03-14T09:40'],
    ['1403/12/24', 'fa', '2025-03-14'],
    ['الجمعة 14 رمضان 1446 هـ - 14 مارس 2025 م', 'ar', '2025-03-14'],
    ['14 במרץ 2025, 09:40', 'he', '2025-03-14T09:40'],
    ['令和元年5月1日', 'ja', '2019-05-01'],
    ['昭和64年1月7日', 'ja', '1989-01-07'],
    ['14 มี.ค. 2568', 'th', '2025-03-14'],
    ['Freitag, 14. März 2025, 9.40 Uhr', 'de', '2025-03-14T09:40'],
    ['Fri 14 Mar 2025 09.40 GMT', 'en', '2025-03-14T09:40Z'],
    ['3/4/2022', 'en-US', '2022-03-04'],
    ['3/4/2022', 'en-GB', '2022-04-03'],
    ['3/4/2022', 'fr', '2022-04-03'],
    ['25/4/2022', 'en', '2022-04-25'],
  ])('%s (%s)', (text, language, edtf) => {
    expect(findDates(text, { language: language ?? null }).map((date) => date.edtf)).toEqual([edtf]);
  });

  test('a date is returned with its place in the text', () => {
    const text = 'Bruselas - 15 oct 2024 - 08:22 Actualizado: 16 oct 2024';
    expect(findDates(text).map(({ from, to }) => text.slice(from, to))).toEqual(['15 oct 2024 - 08:22', '16 oct 2024']);
  });

  test.each([
    '3/4/2022',
    'in 2014 the war of 1945',
    '30 February 2022',
    'page 12 of 20',
    'version 1.2.2022.3',
    'Feb. 4 to Feb. 20',
    '1,2 million in 2021',
    '14 رمضان 1446',
    '14/09/1446',
    '12 มี.ค. 10:30 น.',
    '12 มี.ค. 10.30 น.',
    '2 hours ago',
    'вчера в 09:40',
    '3天前',
  ])('invents nothing: %s', (text) => expect(findDates(text, { language: 'en' })).toEqual([]));

  test('a month without a day is a date only where months are asked for', () => {
    expect(findDatesAndMonths('Februar 2022').map(({ edtf }) => edtf)).toEqual(['2022-02']);
    expect(findDates('Februar 2022')).toEqual([]);
  });
});

describe('dates as machines write them', () => {
  test.each<[string | number, string | null]>([
    ['2024-05-03 15:47:42.389000+00:00', '2024-05-03T15:47:42Z'],
    ['2022-02-02T11:52:00+0200', '2022-02-02T11:52:00+02:00'],
    ['2022-02-02T11:52Z', '2022-02-02T11:52Z'],
    ['2022-02-02T11:52', '2022-02-02T11:52'],
    ['2022-02-02T00:00:00Z', '2022-02-02'],
    ['20220202', '2022-02-02'],
    ['20220202T115200Z', '2022-02-02T11:52:00Z'],
    ['Wed, 02 Feb 2022 11:52:00 GMT', '2022-02-02T11:52:00Z'],
    ['Wed Feb 02 11:52:00 UTC 2022', '2022-02-02T11:52:00Z'],
    ['2005-5-7 21:23:57', '2005-05-07T21:23:57'],
    ['1643802720', '2022-02-02T11:52:00Z'],
    ['Thu, 01 Jan 1970 00:00:00 +0000', null],
    ['1970-01-01T00:00:00.000Z', null],
    ['1970-01-01', '1970-01-01'],
    [1643802720000, '2022-02-02T11:52:00Z'],
    ['2022-02', '2022-02'],
    ['02/2022', '2022-02'],
    ['February 2022', '2022-02'],
    ['2022年2月', '2022-02'],
    ['Archive of February 2022', null],
    ['2022', '2022'],
    ['2022~', '2022~'],
    ['2022-02-30', null],
    ['2022-13', null],
    ['', null],
    ['yesterday', null],
  ])('%j', (field, edtf) => {
    expect(dateFromField(field)).toBe(edtf);
  });
});

test.each<[string, string | null]>([
  ['https://a.example/2020/10/30/story', '2020-10-30'],
  ['https://a.example/news/20201030-story.html', '2020-10-30'],
  ['https://a.example/2012-01/06/c_123.htm', '2012-01-06'],
  ['https://a.example/2010/POLITICS/08/13/quay.html', '2010-08-13'],
  ['https://a.example/quays/2010/pier/08/13/1.html', null],
  ['https://a.example/12345678', null],
  ['https://a.example/article/A2020103009300005', '2020-10-30'],
  ['https://a.example/article/A2020103099300005', null],
  ['https://2020-10-30.example/story', null],
])('the address %s', (url, edtf) => {
  expect(dateFromAddress(url)).toBe(edtf);
});

test('a two-digit year is one beside a time, before it or behind', () => {
  for (const text of ['16:15, 03.02.26', '03.02.26, 16:15'])
    expect(findDates(text, { language: 'uk' }).map(({ edtf }) => edtf)).toEqual(['2026-02-03T16:15']);
  expect(findDates('version 3:15, 03.02.26.1', { language: 'uk' })).toEqual([]);
});

test('a two-digit year comes first where four-digit years do', () => {
  const day = (language: string) => findDates('24-03-12 21:14', { language })[0]?.edtf;
  expect(['zh', 'ja-JP', 'ko'].map(day)).toEqual(Array(3).fill('2024-03-12T21:14'));
  expect(day('de')).toBe('2012-03-24T21:14');
});

test('another day of the line, or an American zone, tells whether the month comes first', () => {
  const days = (line: string) => findDates(line, { language: 'en' }).map(({ edtf }) => edtf.slice(0, 10));
  expect(days('Published: 03/05/2024 | Updated: 03/25/2024')).toEqual(['2024-03-05', '2024-03-25']);
  expect(days('Published: 03/05/2024 | Updated: 25/05/2024')).toEqual(['2024-05-03', '2024-05-25']);
  expect(days('03/05/2024 9:14 PM EST')).toEqual(['2024-03-05']);
  expect(days('03/05/2024 9:14 PM')).toEqual([]);
  const inLanguage = (language: string, line: string) => findDates(line, { language })[0]?.edtf.slice(0, 10);
  expect(inLanguage('en-AU', '03/05/2024 9:14 PM EST')).toBe('2024-05-03');
  expect(inLanguage('fr', 'Publié le 03/05/2024 à 9:14 et mis à jour')).toBe('2024-05-03');
});

test('a time directly before another date belongs to that one', () => {
  const days = (line: string, language: string) => findDates(line, { language }).map(({ edtf }) => edtf);
  expect(days('21:40 12.03.2024 (обновлено: 07:10 13.03.2024)', 'ru')).toEqual([
    '2024-03-12T21:40',
    '2024-03-13T07:10',
  ]);
  expect(days('12 March 2024 (updated: 07:10, 13 March 2024)', 'en')).toEqual(['2024-03-12', '2024-03-13T07:10']);
  expect(days('12.03.2024 21:40, 13.03.2024 07:10', 'ru')).toEqual(['2024-03-12T21:40', '2024-03-13T07:10']);
});

test('a field may have a day of the calendar of Iran, in figures', () => {
  expect(['۱۴۰۴/۱۱/۱۷', '1404-11-17 14:30', '2024-02-30'].map((field) => dateFromField(field))).toEqual([
    '2026-02-06',
    '2026-02-06T14:30',
    null,
  ]);
});

test.each([
  ['Wed, 03/04/2026 - 08:15', '2026-03-04T08:15'],
  ['Friday 03/04/2026', '2026-04-03'],
  ['Mon, 03/04/2026', undefined],
])('the day of the week tells the order of day and month: %s', (line, edtf) => {
  expect(findDates(line, { language: 'en' })[0]?.edtf).toBe(edtf);
});
