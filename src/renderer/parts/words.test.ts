import { expect, test } from 'vitest';
import {
  bytesWords,
  counted,
  inLine,
  instantOfRecord,
  instantWords,
  languageName,
  longDate,
  primaryLanguage,
  shortDate,
  shortHash,
  spanShort,
  spanWords,
  stalledWords,
  withLocalTimes,
  zonedDate,
} from './words.ts';

test('counts have digit groups, and agree with their noun', () => {
  expect(counted(1, 'article')).toBe('1 article');
  expect(counted(11_806, 'article')).toBe('11,806 articles');
  expect(counted(0, 'mark has', 'marks have')).toBe('0 marks have');
});

test('sizes', () => {
  expect([412, 214_306, 3_400_000, 38_000_000, 1_430_000_000].map(bytesWords)).toEqual([
    '412 bytes',
    '214 kB',
    '3.4 MB',
    '38 MB',
    '1.4 GB',
  ]);
});

test('an unknown time zone is stated, an unknown date is not invented', () => {
  expect(shortDate('2026-10-10T08:40', 2026)).toBe('10 Oct 08:40 ?');
  expect(shortDate('2026-10-10T06:15+02:00', 2026)).toBe('10 Oct 06:15');
  expect(zonedDate('2026-10-10T06:15+02:00')).toMatch(/10 Oct.* 06:15 \+02:00$/);
  expect(zonedDate('2026-10-10T06:15Z')).toMatch(/06:15 UTC$/);
  expect([zonedDate('2026-10-10T06:15'), zonedDate('2026-10-10')]).toEqual([
    shortDate('2026-10-10T06:15'),
    shortDate('2026-10-10'),
  ]);
  expect(shortDate(null)).toBe('undated');
  expect(longDate('2026-10-10T06:15+02:00')).toBe('10 October 2026, 06:15 (+02:00)');
  expect(longDate('2022-02~')).toBe('about February 2022');
  expect(longDate('XXXX')).toBe('date unknown');
});

test('a span gives its years if there are two', () => {
  const year = new Date().getFullYear();
  expect(spanShort(`${year - 1}-12-30`, `${year}-01-02`)).toEqual([`30 Dec ${year - 1}`, `2 Jan ${year}`]);
  expect(spanShort(`${year}-01-02`, `${year}-02`)).toEqual(['2 Jan', `Feb ${year}`]);
  expect(spanShort(null, '2021-02')).toEqual(['undated', 'Feb 2021']);
  expect(spanWords('2021-01-02', '2021-02')).toBe('2 Jan 2021 – Feb 2021');
  expect(spanWords('2021-01-02', '2021-01-02')).toBe('2 Jan 2021');
});

test('languages by their own names', () => {
  expect(['en', 'uk', 'zh', null].map(languageName)).toEqual(['English', 'Українська', '中文', 'Not known']);
});

test('instants by this machine’s clock', () => {
  const now = new Date(2026, 9, 12, 16, 5);
  expect(instantWords(new Date(2026, 9, 12, 14, 32).toISOString(), now)).toBe('14:32');
  expect(instantWords(new Date(2026, 9, 2, 9, 5).toISOString(), now)).toBe('2 Oct 09:05');
  expect(instantWords(new Date(2021, 0, 2, 9, 5).toISOString(), now)).toBe('2 Jan 2021, 09:05');
  const today = new Date();
  expect(instantOfRecord(today.toISOString())).toMatch(new RegExp(`^${today.getDate()} \\w+ ${today.getFullYear()}, `));
  const instant = new Date(2021, 0, 2, 9, 5).toISOString();
  expect(withLocalTimes(`open since ${instant}.`)).toBe('open since 2 Jan 2021, 09:05.');
});

test('a hash is shortened to its ends', () => {
  expect(shortHash(`9f2c41ab${'0'.repeat(52)}07de`)).toBe('9f2c 41ab … 07de');
});

test('a language is counted without its region', () => {
  expect(['de', 'de-DE', 'zh-Hant-TW', null].map(primaryLanguage)).toEqual(['de', 'de', 'zh', null]);
});

test('a name within a line keeps what stands behind it on its side, and holds no line break', () => {
  expect(`Exported ${inLine('brief.pdf')}, 12 kB`).toBe('Exported brief.pdf, 12 kB');
  expect(inLine('תקציר')).toBe('תקציר\u200e');
  expect(inLine('brief\u202efdp.exe')).toBe('brieffdp.exe');
  expect(inLine('a\nb')).toBe('a b');
});

test('what cannot be written is named, and that it is kept', () => {
  const search = { from: 'search', isDiskFull: true } as const;
  const origins = { from: 'origins', isDiskFull: false } as const;
  expect([[search], [search, origins], [origins]].map(stalledWords)).toEqual([
    'The disk is full: what is not searchable yet waits for room, and is kept',
    'The disk is full: what is not searchable or compared yet waits for room, and is kept',
    'What is not compared yet cannot be written: it is kept, and tried again',
  ]);
});
