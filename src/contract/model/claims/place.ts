import type { Evidence } from '../articles/article.ts';
import type { Span } from '../common.ts';

/** Where the passage is now; null if its words have moved or gone since it was marked, and the analyst has not said where to. */
export function placeOf({ anchor: { state, spans } }: Pick<Evidence, 'anchor'>): Span | null {
  return (state === 'held' || state === 'carried' ? spans[0] : null) ?? null;
}
