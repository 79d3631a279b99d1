/** Runs every act: on the writable archive, in one transaction, in the log, and announced to listeners. */
import type { Noun } from '../../contract/events.ts';
import type { Acted } from '../../contract/model/common.ts';
import type { Context } from '../context.ts';
import type { ActRequest } from '../store/acts/acts.ts';
import type { Store } from '../store/open.ts';

/** @throws CollateError no-archive, read-only, or whatever `work` throws; nothing is changed then */
export function runAct<T>(
  context: Context,
  request: ActRequest<T>,
  nouns: readonly Noun[],
  work: (store: Store) => T,
): { acted: Acted; value: T } {
  const store = context.archive().store();
  const { value, act } = store.acts.run(request, () => work(store));
  context.emit({ name: 'changed', nouns: [...nouns, 'act'] });
  return { acted: { actId: act.actId, label: act.label }, value };
}
