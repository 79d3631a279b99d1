import { CollateError } from '../../contract/errors.ts';
import type { Engine } from '../../engine/engine.ts';
import { findQuote } from '../../text/anchors/occurrences.ts';
import { codePointMap } from '../../text/offsets.ts';
import { counted } from '../../text/phrasing/counted.ts';

/**
 * Returns where the quoted words are in an article.
 * @param nth counted from 1; needed only if they occur more than once
 * @throws CollateError quote-not-found, quote-not-unique
 */
export async function quotedPlace(engine: Engine, articleId: number, quote: string, nth: number | undefined) {
  const { article } = await engine.call('article.get', { articleId });
  const exact = quote.normalize('NFC');
  const places = findQuote(article.text, exact);
  if (places.length === 0) {
    throw new CollateError(
      'quote-not-found',
      `Article ${articleId} does not have the words "${exact}". Nothing was marked.`,
    );
  }
  if (nth === undefined && places.length > 1) {
    throw new CollateError(
      'quote-not-unique',
      `Article ${articleId} has the words "${exact}" ${places.length} times. Say which with --nth. Nothing was marked.`,
    );
  }
  const place = places[(nth ?? 1) - 1];
  if (!place) {
    throw new CollateError(
      'quote-not-found',
      `Article ${articleId} has these words ${counted(places.length, 'time')}, not ${nth}. Nothing was marked.`,
    );
  }
  return { articleId, exact, ...codePointMap(article.text).spanFromUtf16(place) };
}
