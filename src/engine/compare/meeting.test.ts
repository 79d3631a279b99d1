import { describe, expect, it } from 'vitest';
import { datesInText } from '../../text/dates-in-text.ts';
import { figures } from '../../text/figures.ts';
import { publishedMoment } from '../../text/time-mention.ts';
import { clocksMeet, datesMeet, figuresMeet, figureText } from './meeting.ts';

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
    ['some 45,000 customers', '44,800 customers', 'compatible'],
    ['45,000 customers', '44,800 customers', 'compatible'],
    ['45,000 customers', '38,000 customers', 'differ'],
    ['just over 61 per cent', '61.3 per cent', 'compatible'],
    ['nearly forty children', '38 children', 'compatible'],
    ['fewer than 20,000 people', 'about 38,000 people', 'differ'],
    ['four in five', '80 per cent', 'same'],
    ['72 hours', 'three days', 'compatible'],
    ['640 kilometres', '400 miles', 'compatible'],
    ['640 kilometres', '300 miles', 'differ'],
    ['a quarter of a percentage point', '25 basis points', 'compatible'],
    ['dozens of people', '50 people', 'compatible'],
    ['voted six to three', 'five members were for, four against', 'differ'],
  ])('%s, %s: %s', (left, right, expected) => {
    expect(figuresMeet(figure(left), figure(right))).toBe(expected);
    expect(figuresMeet(figure(right), figure(left))).toBe(expected);
  });

  it('are written in a normal form', () => {
    expect(figureText(figure('at least a dozen people'))).toBe('≥ 12');
    expect(figureText(figure('some 45,000 customers'))).toBe('≈ 45,000');
    expect(figureText(figure('5.5 kilometres'))).toBe('5.5 km');
    expect(figureText(figure('between 10 and 12 boats'))).toBe('10–12');
    expect(figureText(figure('the third cyclone'))).toBe('3rd');
    expect(figureText(figure('voted six to three'))).toBe('6–3');
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
    ['in 2009', 'in 2013', 'differ'],
    ['from 2016 to 2019', 'from 2015 to 2019', 'differ'],
    ['the end of this year', 'the middle of next year', 'differ'],
    ['yesterday', 'on Monday', 'same'],
  ])('%s, %s: %s', (left, right, expected) => {
    expect(datesMeet(date(left), date(right))).toBe(expected);
    expect(datesMeet(date(right), date(left))).toBe(expected);
  });

  it('meet across languages', () => {
    expect(datesMeet(date('since 6 June'), date('с 25 апреля', 'ru'))).toBe('differ');
    expect(datesMeet(date('on Friday evening'), date('в ночь на субботу', 'ru'))).toBe('compatible');
    expect(datesMeet(date('opened in May 2021'), date('2021年5月', 'zh'))).toBe('same');
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
    expect(meet('at 0130 GMT', 'at 11.30 a.m. (GMT+10)')).toBe('same');
    expect(meet('at 02:20 GMT', 'at 10:20')).toBe('same');
    expect(meet('at 0130 GMT', 'at 1.30 a.m. (GMT+10)')).toBe('differ');
  });

  it('can both be true where a zone is unknown', () => {
    expect(meet('at 0130 GMT', 'at 6 a.m.', publishedMoment('2025-03-11'))).toBe('compatible');
  });

  it('differ by more than their roundness', () => {
    expect(meet('at 5.40 a.m.', 'at 6.40 a.m.')).toBe('differ');
    expect(meet('at about 5.40 a.m.', 'at 5.55 a.m.')).toBe('compatible');
    expect(meet('at four o’clock', 'at 4 p.m.')).toBe('same');
  });
});
