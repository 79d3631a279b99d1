/** What the page may hold instead of a path: an unguessable name, known only to the host that handed it over. */
import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { CollateError } from '../../contract/errors.ts';
import type { FileRef } from '../../contract/model/common.ts';

export interface FileRefs {
  /** Registers a path and returns its ref; the same path gives the same ref. */
  add(path: string): FileRef;
  /** @throws CollateError not-found for a ref that no host has handed over. */
  pathOf(ref: FileRef | { ref: string }): string;
}

export function createFileRefs(): FileRefs {
  const pathByRef = new Map<string, string>();
  const refByPath = new Map<string, string>();
  return {
    add: (path) => {
      const absolute = resolve(path);
      const ref = refByPath.get(absolute) ?? randomUUID();
      refByPath.set(absolute, ref);
      pathByRef.set(ref, absolute);
      return { ref, name: basename(absolute) };
    },
    pathOf: ({ ref }) => {
      const path = pathByRef.get(ref);
      if (path === undefined)
        throw new CollateError('not-found', 'This file was not passed on by the program. Choose it again.');
      return path;
    },
  };
}
