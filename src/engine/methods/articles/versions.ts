import type { DiffRun } from '../../../contract/model/articles/article.ts';
import { type WordDiff, wordDiff } from '../../../text/copies/word-diff.ts';
import { sliceCodePoints } from '../../../text/offsets.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import type { Handlers } from '../../context.ts';
import { articleHeads, assertArticles } from '../../store/articles/articles.ts';
import { currentText } from '../../store/articles/revisions.ts';
import { allowVersions, isRefusedVersion, refuseVersions, versionsOf } from '../../store/origins/versions.ts';
import { runAct } from '../run-act.ts';

export const versionHandlers = {
  'article.versions': (context, { articleId }) => {
    const { db } = context.archive();
    assertArticles(db, [articleId]);
    return { versions: versionsOf(db, articleId), refused: isRefusedVersion(db, articleId) };
  },
  'article.diff': async (context, { articleId, otherId }, signal) => {
    const { db, comparing } = context.archive();
    const [a, b] = [currentText(db, articleId), currentText(db, otherId)];
    const titles = new Map(articleHeads(db, [articleId, otherId]).map((head) => [head.articleId, head.title]));
    const [before, after] = [titles.get(articleId) ?? '', titles.get(otherId) ?? ''];
    const { runs, changes } = await comparing.diff(a, b, signal);
    return { changes, runs: withWords(runs, a, b), title: withWords(wordDiff(before, after).runs, before, after) };
  },
  'article.notAVersion': (context, { articleIds, refused }) => {
    const ids = [...new Set(articleIds)];
    const what = refused ? 'Marked' : 'No longer marked';
    const label = `${what} ${counted(ids.length, 'article')} as not a version`;
    return runAct(context, { kind: 'article.notAVersion', label }, ['article', 'claim'], (store) => {
      assertArticles(store.db, ids);
      if (refused) refuseVersions(store.db, ids, store.clock().toISOString());
      else allowVersions(store.db, ids);
    }).acted;
  },
} satisfies Partial<Handlers>;

function withWords(runs: WordDiff['runs'], a: string, b: string): DiffRun[] {
  return runs.map((run) => {
    const [text, span] = run.kind === 'removed' ? [a, run.a] : [b, run.b];
    return { ...run, text: sliceCodePoints(text, span.start, span.end) };
  });
}
