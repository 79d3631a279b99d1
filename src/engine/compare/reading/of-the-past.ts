import type { ReadArticle, ReadSentence } from './reading.ts';

/** Days before its publication that a report may still be about. */
const NEWS = 31;

/** "In 2011 two contractors were killed": what a report tells of an earlier event. */
export const isOfThePast = ({ times }: ReadSentence, { published }: ReadArticle): boolean =>
  published !== null &&
  times.some((time) => time.kind === 'date' && time.spans.every(({ last }) => last < published.day - NEWS));
