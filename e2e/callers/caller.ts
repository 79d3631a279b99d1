import type { MethodName } from '../../src/contract/methods.ts';
import type { FileRef } from '../../src/contract/model/common.ts';

/** One host, called without a window. */
export interface Caller {
  call(method: MethodName, params: unknown): Promise<unknown>;
  /** Hands files over in the host's own way. */
  handOver(paths: readonly string[]): Promise<FileRef[]>;
  close(): Promise<void>;
}
