import { describe, expect, it } from 'vitest';
import { datesInText } from '../../../../text/dates/dates-in-text.ts';
import { publishedMoment } from '../../../../text/dates/time-mention.ts';
import { figures } from '../../../../text/figures/figures.ts';
import { figuresMeet } from '../../../../text/figures/figures-meet.ts';
import { clocksMeet, datesMeet, figureText } from './meeting.ts';

const figure = (text: string, language = 'en') => {
  const [found] = figures(text, language, []);
  if (!found) throw new Error(`no figure in "${text}"`);
  return found;
};

describe('two figures', () => {
  it.each([
    ['12 people', 'twelve people', 'same'],
    ['at least 12 people', '14 people', 'compatible'],
    ['at least 12 people', 'nine people', 'differ'],
    ['12 people', '14 people', 'differ'],
    ['some 72,000 households', '71,800 households', 'compatible'],
    ['72,000 households', '71,800 households', 'compatible'],
    ['72,000 households', '61,000 households', 'differ'],
    ['just over 57 per cent', '57.4 per cent', 'compatible'],
    ['nearly fifty guests', '48 guests', 'compatible'],
    ['fewer than 30,000 people', 'about 52,000 people', 'differ'],
    ['three in four', '75 per cent', 'same'],
    ['72 hours', 'three days', 'compatible'],
    ['320 kilometres', '200 miles', 'compatible'],
    ['320 kilometres', '150 miles', 'differ'],
    ['a quarter of a percentage point', '25 basis points', 'compatible'],
    ['two thirds of pupils', '67 per cent', 'compatible'],
    ['two thirds of pupils', '62 per cent', 'differ'],
    ['38 degrees Celsius', '100 degrees Fahrenheit', 'compatible'],
    ['38 degrees Celsius', '80 degrees Fahrenheit', 'differ'],
    ['minus 12 degrees', '12 degrees', 'differ'],
    ['minus 12 degrees', '-12°C', 'same'],
    ['two hours and forty minutes', '160 minutes', 'same'],
    ['two minutes and two seconds', 'two minutes', 'compatible'],
    ['250 hectares', '618 acres', 'compatible'],
    ['14lb salmon', '9 kilos', 'differ'],
    ['30 barrels', '4,770 litres', 'compatible'],
    ['40 megawatts', '40,000 kW', 'compatible'],
    ['dozens of people', '50 people', 'compatible'],
    ['voted seven to two', 'eight deputies were for, six against', 'differ'],
  ])('%s, %s: %s', (left, right, expected) => {
    expect(figuresMeet(figure(left), figure(right))).toBe(expected);
    expect(figuresMeet(figure(right), figure(left))).toBe(expected);
  });

  it('are written in a normal form', () => {
    expect(figureText(figure('at least a dozen people'))).toBe('≥ 12');
    expect(figureText(figure('some 72,000 households'))).toBe('≈ 72,000');
    expect(figureText(figure('5.5 kilometres'))).toBe('5.5 km');
    expect(figureText(figure('between 10 and 12 boats'))).toBe('10–12');
    expect(figureText(figure('the third attempt'))).toBe('3rd');
    expect(figureText(figure('voted seven to two'))).toBe('7–2');
  });
});

/** A Tuesday. */
const PUBLISHED = publishedMoment('2025-03-11T16:30+08:00');
const date = (text: string, language = 'en') => {
  const [found] = datesInText(text, language, PUBLISHED);
  if (found?.kind !== 'date') throw new Error(`no date in "${text}"`);
  return found;
};

describe('two dates', () => {
  it.each([
    ['on Tuesday', 'on 11 March', 'same'],
    ['on Tuesday', 'on 10 March', 'differ'],
    ['on Tuesday', 'on Wednesday', 'differ'],
    ['on 20 March', 'in March', 'compatible'],
    ['on 20 March', 'in April', 'differ'],
    ['since October', 'since July', 'differ'],
    ['in late February', 'in early March', 'differ'],
    ['in 2003', 'in 2008', 'differ'],
    ['from 2011 to 2014', 'from 2010 to 2014', 'differ'],
    ['the end of this year', 'the middle of next year', 'differ'],
    ['yesterday', 'on Monday', 'same'],
  ])('%s, %s: %s', (left, right, expected) => {
    expect(datesMeet(date(left), date(right))).toBe(expected);
    expect(datesMeet(date(right), date(left))).toBe(expected);
  });

  it.each([
    ['from 1 March', 'from 1 March 2019', 'same'],
    ['from 1 March', 'from 2 March 2019', 'differ'],
    ['on 1 January', 'on 1 January 2025', 'same'],
    ['in March', 'on 20 March 2019', 'compatible'],
    ['in winter', 'in January 2019', 'compatible'],
    ['yesterday', 'on 20 March 2019', 'compatible'],
    ['on Friday', 'on 20 March 2019', 'compatible'],
    ['in 2003', 'on 20 March 2019', 'differ'],
  ])('%s in an undated article, %s: %s', (written, other, expected) => {
    const [undated] = datesInText(written, 'en', null);
    if (undated?.kind !== 'date') throw new Error(`no date in "${written}"`);
    expect(datesMeet(undated, date(other))).toBe(expected);
    expect(datesMeet(date(other), undated)).toBe(expected);
  });

  it('of undated articles are given no year, and are told apart by their days', () => {
    const undated = (text: string) => datesInText(text, 'en', null)[0];
    const [first, last] = [undated('since 1 March'), undated('until 2 March')];
    if (first?.kind !== 'date' || last?.kind !== 'date') throw new Error('no dates');
    expect(first.normal).toContain('XXXX-03-01');
    expect(undated('yesterday')?.normal).not.toMatch(/\d/);
    expect(datesMeet(first, first)).toBe('same');
    expect(datesMeet(first, last)).toBe('differ');
  });

  it('meet across languages', () => {
    expect(datesMeet(date('since 9 May'), date('с 12 апреля', 'ru'))).toBe('differ');
    expect(datesMeet(date('on Friday evening'), date('в ночь на субботу', 'ru'))).toBe('compatible');
    expect(datesMeet(date('opened in April 2020'), date('2020年4月', 'zh'))).toBe('same');
  });
});

describe('two clock times', () => {
  const clock = (text: string) => {
    const [found] = datesInText(text, 'en', PUBLISHED);
    if (found?.kind !== 'clock') throw new Error(`no clock time in "${text}"`);
    return found;
  };
  const meet = (left: string, right: string, published = PUBLISHED) =>
    clocksMeet(clock(left), clock(right), published, published);

  it('are told by zone where both can be known', () => {
    expect(meet('at 0215 GMT', 'at 11.15 a.m. (GMT+9)')).toBe('same');
    expect(meet('at 03:05 GMT', 'at 11:05')).toBe('same');
    expect(meet('at 0215 GMT', 'at 2.15 a.m. (GMT+9)')).toBe('differ');
  });

  it('can both be true where a zone is unknown', () => {
    expect(meet('at 0215 GMT', 'at 6 a.m.', publishedMoment('2025-03-11'))).toBe('unordered');
  });

  it('differ by more than their roundness', () => {
    expect(meet('at 7.10 a.m.', 'at 8.10 a.m.')).toBe('differ');
    expect(meet('at about 7.10 a.m.', 'at 7.25 a.m.')).toBe('compatible');
    expect(meet('at five o’clock', 'at 5 p.m.')).toBe('same');
  });
});
