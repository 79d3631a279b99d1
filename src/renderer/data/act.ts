/** Carries out an act of the analyst, and shows either one toast with Undo or the problem. */

import { useCallback } from 'react';
import { CollateError } from '../../contract/errors.ts';
import type { MethodName, ParamsIn, Result } from '../../contract/methods.ts';
import type { Acted } from '../../contract/model/common.ts';
import type { Client } from '../client.ts';
import { notices, sayDone, sayProblem, withdrawOffers } from '../notices.ts';
import { counted } from '../parts/words.ts';
import { useServices } from '../services.ts';
import { showChanges } from './use-read.ts';

const NOTHING_LEFT: ReadonlySet<string> = new Set(['nothing-to-undo', 'nothing-to-redo']);

interface ActOptions {
  /** No toast: the change can be seen where it was made. */
  readonly quiet?: boolean;
  /** The caller shows what another window has changed meanwhile, instead of the problem. */
  readonly onConflict?: () => void;
}

/** The latest act, until what it changed is shown: asked for again meanwhile, by a key or click that came twice, it is done once. */
let latest: { readonly asked: string; readonly answer: Promise<unknown> } | null = null;

/** @returns undefined if it failed, in which case the problem has been shown */
export function act<M extends MethodName>(
  client: Client,
  method: M,
  params: ParamsIn<M>,
  options: ActOptions = {},
): Promise<Result<M> | undefined> {
  const asked = JSON.stringify([method, params]);
  if (latest?.asked === asked) return latest.answer as Promise<Result<M> | undefined>;
  const forget = () => {
    if (latest?.answer === answer) latest = null;
  };
  const answer = carryOut(client, method, params, options).then((done) => {
    if (done) showChanges().finally(forget);
    else forget();
    return done;
  });
  latest = { asked, answer };
  return answer;
}

async function carryOut<M extends MethodName>(
  client: Client,
  method: M,
  params: ParamsIn<M>,
  options: ActOptions,
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

/** A step back or forward, several of which may be asked for at once. @returns undefined if it failed */
async function step<M extends 'act.undo' | 'act.redo' | 'act.undoTo' | 'act.redoTo'>(
  client: Client,
  method: M,
  params: ParamsIn<M>,
): Promise<Result<M> | undefined> {
  latest = null;
  const result = await client.call(method, params).catch(sayNothingLeft);
  if (result) void showChanges();
  return result ?? undefined;
}

/** Without an id: the last act. */
export async function undo(client: Client, actId?: number): Promise<void> {
  const result = await step(client, 'act.undo', { actId });
  if (result) sayDone(`Undone: ${result.act.label}`, { label: 'Redo', action: 'redo', run: () => redo(client) });
}

export async function redo(client: Client): Promise<void> {
  const result = await step(client, 'act.redo', {});
  if (result) sayDone(`Redone: ${result.act.label}`, { label: 'Undo', action: 'undo', run: () => undo(client) });
}

/** Goes back to the state after an act. The whole way back is one step, and so is the way forward. */
export async function undoTo(client: Client, actId: number, lastDone: number): Promise<void> {
  const result = await step(client, 'act.undoTo', { actId });
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
  const result = await step(client, 'act.redoTo', { actId });
  if (result) sayDone(`Redone: ${counted(result.acts, 'act')}`);
}

export function useAct(): <M extends MethodName>(
  method: M,
  params: ParamsIn<M>,
  options?: ActOptions,
) => Promise<Result<M> | undefined> {
  const { client } = useServices();
  return useCallback((method, params, options) => act(client, method, params, options), [client]);
}
