import { describe, expect, it } from 'vitest';
import {
  basisWords,
  copyTimeWords,
  extentWords,
  isTranslation,
  shareMark,
  sharePercent,
  shareWords,
  shortLemma,
  textParts,
  timeBetween,
} from './origin-words.ts';

describe('the time between two articles', () => {
  it('is given as exactly as both dates allow, and not at all if they do not tell', () => {
    expect(timeBetween('2026-10-09T22:10+02:00', '2026-10-09T22:50+02:00')).toBe('40 minutes');
    expect(timeBetween('2026-10-09T22:10+02:00', '2026-10-10T03:10+02:00')).toBe('5 hours');
    expect(timeBetween('2026-10-09T22:10', '2026-10-09T22:50+02:00')).toBeNull();
    expect(timeBetween('2026-10-09T22:10', '2026-10-09T22:50')).toBe('about 40 minutes');
    expect(timeBetween('2026-10-09T22:10Z', '2026-10-11')).toBe('2 days');
    expect(timeBetween('2026-10-09', '2026-10-09')).toBeNull();
    expect(timeBetween('2026-10', '2026-11-02')).toBeNull();
    expect(timeBetween('2026-10-09T22:10+02:00', '2026-10-09T22:10+02:00')).toBeNull();
    expect(timeBetween(null, '2026-11-02')).toBeNull();
  });
});

it('says which of two copies came first, or which is taken to have', () => {
  const early = { published: '2026-10-09T22:10+02:00' };
  const late = { published: '2026-10-09T22:50+02:00' };
  expect(copyTimeWords('from', early, late)).toBe('which published 40 minutes earlier');
  expect(copyTimeWords('to', late, early)).toBe('which published 40 minutes later');
  expect(copyTimeWords('from', { published: null }, late)).toBe('taken as the earlier one');
});

it('compares a text only with one in its own language', () => {
  expect(isTranslation({ language: 'zh' }, { language: 'en' })).toBe(true);
  expect(isTranslation({ language: 'en-GB' }, { language: 'en' })).toBe(false);
  expect(isTranslation({ language: null }, { language: 'en' })).toBe(false);
});

describe('the share of words', () => {
  it('does not call a part all or nothing', () => {
    expect(sharePercent({ words: 1000, sharedWords: 999 })).toBe(99);
    expect(sharePercent({ words: 1000, sharedWords: 1 })).toBe(1);
    expect(sharePercent({ words: 10, sharedWords: 10 })).toBe(100);
    expect(sharePercent({ words: 0, sharedWords: 0 })).toBe(0);
  });
});

describe('a text in parts', () => {
  const text = 'At least nine died.\n\nRelatives waited.';
  const whole = { from: 0, to: text.length };
  it('is the whole text, with its own words separated', () => {
    const parts = textParts(text, whole, [
      { from: 3, to: 8 },
      { from: 21, to: 38 },
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter((part) => part.isOwn).map((part) => part.text)).toEqual(['least', 'Relatives waited.']);
  });
  it('takes only the part of a run that is in the paragraph', () => {
    const parts = textParts(text, { from: 0, to: 19 }, [{ from: 14, to: 30 }]);
    expect(parts.map(({ text: words, isOwn }) => [words, isOwn])).toEqual([
      ['At least nine ', false],
      ['died.', true],
    ]);
  });
});

it('says how far an origin reaches', () => {
  expect(extentWords({ articles: 1, sources: 1, first: '2026-10-09', last: '2026-10-09' })).toMatch(
    /^1 article by 1 source, 9 Oct/,
  );
  const when = (first: string, last: string) => extentWords({ articles: 2, sources: 2, first, last }).slice(25);
  expect(when('2021-10-09', '2021-10-11')).toBe('9 Oct 2021 to 11 Oct 2021');
  expect(when('2021-10-09', '2021-10-09T09:30:00Z')).toBe('9 Oct 2021');
});

it('abbreviates a long lemma by its ends', () => {
  expect(shortLemma('At least nine')).toBe('At least nine');
  expect(shortLemma('Fog had cut sight to under 200 metres, said the pilot')).toBe('Fog had cut … said the pilot');
  expect(shortLemma('周五晚间一艘客轮在港外浓雾中与一艘挖泥船相撞')).toBe('周五晚间一艘客…一艘挖泥船相撞');
});

describe('what connects an article with its origin', () => {
  const en = { language: 'en' };
  const ar = { language: 'ar' };
  const copy = { words: 329, sharedWords: 204, credited: false };
  const named = { words: 88, sharedWords: 0, credited: true };

  it('are its words if it has any of the first, or else what it says or the analyst said', () => {
    expect(shareWords({ ...copy, sharedWords: 329 }, true, en, en)).toBe('the first, 329 words');
    expect(shareWords(copy, false, en, en)).toBe('62 % of its words');
    expect(shareWords(named, false, ar, en)).toBe('names it; in another language');
    expect(shareWords({ ...named, credited: false }, false, en, en)).toBe('placed by hand');
    expect([copy, named, { ...named, credited: false }].map(shareMark)).toEqual(['204', 'credit', 'by hand']);
  });

  it('is said of the whole', () => {
    expect(basisWords({ articles: 3, decidedBy: 'program', reason: '' })).toBe('near copies');
    expect(basisWords({ articles: 1, decidedBy: 'program', reason: '' })).toBe('own reporting');
    expect(basisWords({ articles: 2, decidedBy: 'analyst', reason: 'one pool' })).toBe('decided by hand: one pool');
  });
});
