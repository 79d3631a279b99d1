import type { Comparison } from './comparison.ts';

const LISTED = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** What is said of articles that seem to be about several events, or null. @param nameOf what to call an article @param asOneEvent whether all was compared */
export function eventsWords(
  { events }: Pick<Comparison, 'events'>,
  nameOf: (articleId: number) => string,
  asOneEvent: boolean,
): string | null {
  if (events.length < 2) return null;
  const compared = asOneEvent ? '' : ', so only names and counts are compared between them';
  const end = `${compared}. What differs may be about different things.`;
  if (events.flat().length === 2) return `These two seem to be about different events${end}`;
  const each = events.map((articleIds) => LISTED.format(articleIds.map(nameOf)));
  return `These articles seem to be about ${events.length} events (${each.join('; ')})${end}`;
}
