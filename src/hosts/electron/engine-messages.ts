import type { FileRef } from '../../contract/model/common.ts';

/** Between main and the engine's process, beside the ports that carry calls. */
export type ToEngineProcess =
  | { readonly type: 'port' }
  /** Paths that the analyst chose; the engine answers what stands for them. */
  | { readonly type: 'handOver'; readonly id: number; readonly paths: readonly string[] }
  | { readonly type: 'close' };

export type FromEngineProcess =
  | { readonly type: 'handedOver'; readonly id: number; readonly files: FileRef[] }
  | { readonly type: 'closed' };
