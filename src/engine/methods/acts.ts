import { NOUNS } from '../../contract/events.ts';
import type { Context, Handlers } from '../context.ts';
import { listActs } from '../store/acts/act-log.ts';
import type { Store } from '../store/open.ts';

export const actHandlers = {
  'act.list': (context, { limit, before }) => ({ acts: listActs(context.archive().db, limit, before) }),
  'act.undo': (context, { actId }) => turn(context, (store) => ({ act: store.acts.undo(actId) })),
  'act.redo': (context) => turn(context, (store) => ({ act: store.acts.redo() })),
  'act.undoTo': (context, { actId }) => turn(context, (store) => ({ acts: store.acts.undoTo(actId) })),
  'act.redoTo': (context, { actId }) => turn(context, (store) => ({ acts: store.acts.redoTo(actId) })),
} satisfies Partial<Handlers>;

/** Undoes or redoes acts. An act may have touched anything, and a conflict changes its state in the log, so listeners are notified either way. */
function turn<T>(context: Context, work: (store: Store) => T): T {
  const store = context.archive().store();
  try {
    return work(store);
  } finally {
    // A title or a language may have been restored, which needs indexing.
    context.archive().indexer().nudge();
    context.emit({ name: 'changed', nouns: [...NOUNS] });
  }
}
