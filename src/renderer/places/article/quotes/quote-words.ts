import type { Quote } from '../../../../contract/model/articles/quote.ts';

const KINDS: Record<Quote['kind'], string> = { direct: 'quoted', mixed: 'partly quoted', indirect: 'reported' };

/** How its words are given. */
export const kindWords = ({ kind, remove }: Quote): string => (remove === 2 ? `${KINDS[kind]}, relayed` : KINDS[kind]);
