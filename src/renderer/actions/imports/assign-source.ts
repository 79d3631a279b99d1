import { importsHandle, outcomesHandle } from '../../places/imports/imports-handle.ts';
import { overlay } from '../../window-state.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

function withArticles({ handle }: ActionContext) {
  const acts = handle(outcomesHandle);
  return acts && acts.chosen > 0 ? acts.inHand.filter(({ articleId }) => articleId !== null) : null;
}

export const assignSource: Action = {
  name: 'assign-source',
  label: (context) => (withArticles(context) ? 'Assign a source to the selected…' : 'Assign a source to all imported…'),
  keys: 'S',
  place: 'imports',
  hint: 'assign a source',
  isPossible: (context) => {
    const chosen = withArticles(context);
    const articles = chosen ? chosen.length : (context.handle(importsHandle)?.job.added ?? 0);
    return canWrite(context) && articles > 0;
  },
  run: (context) => {
    const job = context.handle(importsHandle)?.job;
    if (!job) return;
    const chosen = withArticles(context);
    overlay.set({
      kind: 'assign-source',
      importId: job.importId,
      importItemIds: chosen?.map(({ importItemId }) => importItemId) ?? null,
      articles: chosen ? new Set(chosen.map(({ articleId }) => articleId)).size : job.added,
    });
  },
};
