/** What a headline looks like in plain text, and a line that belongs to the head beside it. */

import { startsByline } from '../bylines/byline-words.ts';
import { findDates } from '../dates/dates.ts';
import { endsSentence } from './plain-text.ts';

export const TITLE_LENGTH = 220;

/** In words, or Han and Kana characters: shorter lines are a paper's name, a section, a word above the headline. */
export const HEADLINE = /(?:\S+\s+){3}\S|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u;

export const isHeadline = (text: string) => text.length <= TITLE_LENGTH && HEADLINE.test(text) && !endsSentence(text);

/** A date, a byline or an address. */
export function isHeadLike(text: string): boolean {
  return (
    text.length < 100 &&
    (findDates(text, { dayFirst: true }).length > 0 || startsByline(text) || /^https?:\/\/\S+$/.test(text))
  );
}
