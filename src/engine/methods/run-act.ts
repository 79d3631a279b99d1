/** Runs every act: on the writable archive, in one transaction, in the log, and announced to listeners. */
import type { Noun } from '../../contract/events.ts';
import type { Acted } from '../../contract/model/common.ts';
import type { Context } from '../context.ts';
import type { ActRequest } from '../store/acts/acts.ts';
import type { Store } from '../store/open.ts';
import type { Pace } from '../store/pace.ts';

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

/** The same for work on thousands of rows, which calls `pace` after every few. @throws also CollateError cancelled */
export async function runActInTurns<T>(
  context: Context,
  request: ActRequest<T>,
  nouns: readonly Noun[],
  work: (store: Store, pace: Pace) => Promise<T>,
  signal: AbortSignal,
): Promise<Acted> {
  const store = context.archive().store();
  const { act } = await store.acts.runInTurns(request, (pace) => work(store, pace), signal);
  context.emit({ name: 'changed', nouns: [...nouns, 'act'] });
  return { actId: act.actId, label: act.label };
}
