import type { Handlers } from '../context.ts';
import { READERS } from '../readers/index.ts';
import { assertArticles } from '../store/articles/articles.ts';
import { countFromOlderReaders, evidenceOfEarlierTexts } from '../store/articles/rereading.ts';
import { evidenceInPlace } from '../store/claims/evidence.ts';

const LOOKED_AT_ONCE = 200;

export const rereadHandlers = {
  'article.reread': (context, { articleIds }) => {
    const archive = context.archive();
    const ids = articleIds ? [...new Set(articleIds)] : null;
    if (ids) assertArticles(archive.db, ids);
    return { reread: archive.rereads().start(ids) };
  },
  'article.rereadState': (context) => {
    const archive = context.archive();
    if (archive.heldBy !== null) return { older: countFromOlderReaders(archive.db, READERS), reread: null };
    return archive.rereads().state();
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
        if (evidence.anchor.state !== 'proposed' && evidence.anchor.state !== 'orphaned') continue;
        found.push(evidence);
        if (found.length === limit) return { evidence: found, next: last };
      }
      if (ids.length < LOOKED_AT_ONCE) return { evidence: found, next: null };
    }
  },
} satisfies Partial<Handlers>;
