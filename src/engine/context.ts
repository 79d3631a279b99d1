/** What every handler is given. */
import type { MethodName, Params, ParamsIn, Result } from '../contract/methods.ts';
import type { OpenArchive } from './open-archive.ts';
import type { EngineMeans } from './runtime/engine-options.ts';

export interface Context extends EngineMeans {
  /** @throws CollateError no-archive */
  archive(): OpenArchive;
  current(): OpenArchive | null;
  /** Closes the open archive and replaces it by another. */
  replaceArchive(next: OpenArchive | null): Promise<void>;
  /** Calls the engine's methods as a host does, for handlers that combine several. */
  call<M extends MethodName>(method: M, params: ParamsIn<M>, signal?: AbortSignal): Promise<Result<M>>;
}

export type Handler<M extends MethodName> = (
  context: Context,
  params: Params<M>,
  signal: AbortSignal,
) => Result<M> | Promise<Result<M>>;

export type Handlers<M extends MethodName = MethodName> = { readonly [K in M]: Handler<K> };
