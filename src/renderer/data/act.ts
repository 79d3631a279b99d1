/** Carries out an act of the analyst, and shows either one toast with Undo or the problem. */

import { CollateError } from '../../contract/errors.ts';
import type { MethodName, ParamsIn, Result } from '../../contract/methods.ts';
import type { Acted } from '../../contract/model/common.ts';
import type { Client } from '../client.ts';
import { notices, sayDone, sayProblem, withdrawOffers } from '../notices.ts';
import { counted } from '../parts/words.ts';
import { useServices } from '../services.ts';

const NOTHING_LEFT: ReadonlySet<string> = new Set(['nothing-to-undo', 'nothing-to-redo']);

interface ActOptions {
  /** No toast: the change can be seen where it was made. */
  readonly quiet?: boolean;
  /** The caller shows what another window has changed meanwhile, instead of the problem. */
  readonly onConflict?: () => void;
}

/** @returns undefined if it failed, in which case the problem has been shown */
export async function act<M extends MethodName>(
  client: Client,
  method: M,
  params: ParamsIn<M>,
  options: ActOptions = {},
): Promise<Result<M> | undefined> {
  try {
    const result = await client.call(method, params);
    if (options.quiet) withdrawOffers();
    else if ('actId' in result) sayActed(client, result);
    return result;
  } catch (error) {
    if (options.onConflict && error instanceof CollateError && error.code === 'conflict') options.onConflict();
    else sayProblem(error);
    return undefined;
  }
}

/** Having nothing to undo is not a failure. */
function sayNothingLeft(error: unknown): void {
  if (error instanceof CollateError && NOTHING_LEFT.has(error.code)) sayDone(error.message);
  else sayProblem(error);
}

/** Its Undo is of this act alone: another window may have done something since. */
export function sayActed(client: Client, { actId, label }: Acted): void {
  sayDone(label, { label: 'Undo', action: 'undo', run: () => undo(client, actId) });
}

/** Without an id: the last act. */
export async function undo(client: Client, actId?: number): Promise<void> {
  const result = await client.call('act.undo', { actId }).catch(sayNothingLeft);
  if (result) sayDone(`Undone: ${result.act.label}`, { label: 'Redo', action: 'redo', run: () => redo(client) });
}

export async function redo(client: Client): Promise<void> {
  const result = await client.call('act.redo', {}).catch(sayNothingLeft);
  if (result) sayDone(`Redone: ${result.act.label}`, { label: 'Undo', action: 'undo', run: () => undo(client) });
}

/** Goes back to the state after an act. The whole way back is one step, and so is the way forward. */
export async function undoTo(client: Client, actId: number, lastDone: number): Promise<void> {
  const result = await client.call('act.undoTo', { actId }).catch(sayNothingLeft);
  if (!result) return;
  const forward = { label: result.acts > 1 ? 'Redo all' : 'Redo', action: 'redo' };
  const run = () => redoTo(client, lastDone);
  wayBack = { notice: sayDone(`Undone: ${counted(result.acts, 'act')}`, { ...forward, run }), run };
}

let wayBack: { readonly notice: number; readonly run: () => Promise<void> } | null = null;

/** For the redo key: goes the whole way forward as long as its notice offers that, otherwise one step. */
export function redoAsOffered(client: Client): Promise<void> {
  const isOffered = notices.get().some(({ id }) => id === wayBack?.notice);
  return isOffered && wayBack ? wayBack.run() : redo(client);
}

export async function redoTo(client: Client, actId: number): Promise<void> {
  const result = await client.call('act.redoTo', { actId }).catch(sayNothingLeft);
  if (result) sayDone(`Redone: ${counted(result.acts, 'act')}`);
}

export function useAct(): <M extends MethodName>(
  method: M,
  params: ParamsIn<M>,
  options?: ActOptions,
) => Promise<Result<M> | undefined> {
  const { client } = useServices();
  return (method, params, options) => act(client, method, params, options);
}
