import type { FileRef } from '../../contract/model/common.ts';

/** Messages between the main process and the engine's process, besides the ports that carry calls. */
export type ToEngineProcess =
  | { readonly type: 'port' }
  /** Paths that the analyst chose. The engine answers with refs that stand for them. */
  | { readonly type: 'handOver'; readonly id: number; readonly paths: readonly string[] }
  /** The file that the analyst named for these bytes. */
  | { readonly type: 'save'; readonly id: number; readonly path: string; readonly bytes: Uint8Array }
  | { readonly type: 'close' };

export type FromEngineProcess =
  | { readonly type: 'handedOver'; readonly id: number; readonly files: FileRef[] }
  /** `problem`: why nothing was written. */
  | { readonly type: 'saved'; readonly id: number; readonly problem: string | null }
  | { readonly type: 'closed' };
