import { NOUNS } from '../../../contract/events.ts';
import type { Context, Handlers } from '../../context.ts';
import { listActs } from '../../store/acts/act-log.ts';
import type { Store } from '../../store/open.ts';

export const actHandlers = {
  'act.list': (context, { limit, before }) => ({ acts: listActs(context.archive().db, limit, before) }),
  'act.undo': (context, { actId }, signal) =>
    turn(context, async ({ acts }) => ({ act: await acts.undo(actId, signal) })),
  'act.redo': (context, _params, signal) => turn(context, async ({ acts }) => ({ act: await acts.redo(signal) })),
  'act.undoTo': (context, { actId }, signal) =>
    turn(context, async ({ acts }) => ({ acts: await acts.undoTo(actId, signal) })),
  'act.redoTo': (context, { actId }, signal) =>
    turn(context, async ({ acts }) => ({ acts: await acts.redoTo(actId, signal) })),
} satisfies Partial<Handlers>;

/** Undoes or redoes acts. An act may have touched anything, and a conflict changes its state in the log, so listeners are notified either way. */
async function turn<T>(context: Context, work: (store: Store) => Promise<T>): Promise<T> {
  const archive = context.archive();
  try {
    return await work(archive.store());
  } finally {
    // A title or a language may have been restored, which needs indexing.
    archive.indexer().nudge();
    context.emit({ name: 'changed', nouns: [...NOUNS] });
  }
}
