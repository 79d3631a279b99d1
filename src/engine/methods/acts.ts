import { NOUNS } from '../../contract/events.ts';
import type { Act } from '../../contract/model/archive.ts';
import type { Context, Handlers } from '../context.ts';
import { listActs } from '../store/act-log.ts';
import type { Store } from '../store/open.ts';

export const actHandlers = {
  'act.list': (context, { limit, before }) => ({ acts: listActs(context.archive().db, limit, before) }),
  'act.undo': (context) => turn(context, (store) => store.acts.undo()),
  'act.redo': (context) => turn(context, (store) => store.acts.redo()),
} satisfies Partial<Handlers>;

/** An act may have touched anything; after a conflict its state in the log has changed. */
function turn(context: Context, work: (store: Store) => Act): { act: Act } {
  const store = context.archive().store();
  try {
    return { act: work(store) };
  } finally {
    // A title or a language may have come back.
    context.archive().indexer().nudge();
    context.emit({ name: 'changed', nouns: [...NOUNS] });
  }
}
