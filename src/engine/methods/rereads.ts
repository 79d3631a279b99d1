import { placeOf } from '../../contract/model/place.ts';
import type { Handlers } from '../context.ts';
import type { Reader } from '../readers/port.ts';
import { assertArticles } from '../store/articles/articles.ts';
import { countFromOlderReaders, evidenceOfEarlierTexts } from '../store/articles/rereading.ts';
import { evidenceInPlace } from '../store/claims/evidence.ts';

const LOOKED_AT_ONCE = 200;

/** Loaded when asked for: their parsers take half the time of a start, and here only their versions are needed. */
const loadReaders = async (): Promise<readonly Reader[]> => (await import('../readers/index.ts')).READERS;

export const rereadHandlers = {
  'article.reread': async (context, { articleIds }) => {
    const readers = await loadReaders();
    const archive = context.archive();
    const ids = articleIds ? [...new Set(articleIds)] : null;
    if (ids) assertArticles(archive.db, ids);
    return { reread: archive.rereads().start(ids, readers) };
  },
  'article.rereadState': async (context) => {
    const readers = await loadReaders();
    const archive = context.archive();
    if (archive.heldBy !== null) return { older: countFromOlderReaders(archive.db, readers), reread: null };
    return archive.rereads().state(readers);
  },
  'article.rereadCancel': async (context) => ({ reread: await context.archive().rereads().cancel() }),
  'evidence.unplaced': (context, { after, limit }) => {
    const { db } = context.archive();
    const found = [];
    let last = after;
    for (;;) {
      const ids = evidenceOfEarlierTexts(db, last, LOOKED_AT_ONCE);
      for (const evidence of evidenceInPlace(db, ids)) {
        last = evidence.evidenceId;
        if (placeOf(evidence)) continue;
        found.push(evidence);
        if (found.length === limit) return { evidence: found, next: last };
      }
      if (ids.length < LOOKED_AT_ONCE) return { evidence: found, next: null };
    }
  },
} satisfies Partial<Handlers>;
