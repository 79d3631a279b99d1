import type { FileRef } from '../../contract/model/common.ts';

/** Messages between the main process and the engine's process, besides the ports that carry calls. */
export type ToEngineProcess =
  | { readonly type: 'port' }
  /** Paths that the analyst chose. The engine answers with refs that stand for them. */
  | { readonly type: 'handOver'; readonly id: number; readonly paths: readonly string[] }
  | { readonly type: 'close' };

export type FromEngineProcess =
  | { readonly type: 'handedOver'; readonly id: number; readonly files: FileRef[] }
  | { readonly type: 'closed' };
