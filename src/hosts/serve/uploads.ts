/** Files handed over by the browser: kept in a folder of this run until the server ends. */
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CollateError } from '../../contract/errors.ts';
import type { FileRef } from '../../contract/model/common.ts';
import type { FileRefs } from '../../engine/engine.ts';

const UPLOAD_LIMIT_BYTES = 8 * 1024 ** 3;

export interface Uploads {
  /**
   * Takes one file of a drop. Files of one `batch` keep their relative paths beside each other.
   * @returns what stands for the top entry of the path: the file, or the folder dropped.
   * @throws CollateError bad-request, too-large
   */
  take(request: IncomingMessage, batch: string, relativePath: string): Promise<FileRef>;
  close(): void;
}

export function createUploads(fileRefs: FileRefs): Uploads {
  const folder = mkdtempSync(join(tmpdir(), 'collate-'));
  return {
    take: async (request, batch, relativePath) => {
      const parts = safeParts(relativePath);
      if (!/^[\w-]{1,64}$/.test(batch)) throw new CollateError('bad-request', 'This upload has no batch.');
      const target = join(folder, batch, ...parts);
      mkdirSync(dirname(target), { recursive: true });
      await pipeline(request, bounded(UPLOAD_LIMIT_BYTES), createWriteStream(target, { mode: 0o600 }));
      return fileRefs.add(join(folder, batch, parts[0] as string));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The path's parts; refuses whatever could lead out of the folder. */
export function safeParts(relativePath: string): string[] {
  const parts = relativePath.split('/').filter((part) => part !== '');
  const isSafe = (part: string) =>
    part !== '.' && part !== '..' && !/[\0\\]/.test(part) && Buffer.byteLength(part) <= 255;
  if (parts.length === 0 || parts.length > 64 || !parts.every(isSafe)) {
    throw new CollateError(
      'bad-request',
      `The name "${relativePath.slice(0, 200)}" cannot be taken. The file was not read.`,
    );
  }
  return parts;
}

function bounded(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      done(
        seen > limit
          ? new CollateError(
              'too-large',
              'This file is too large to hand over by a browser. It was not read. Import it by the command line.',
            )
          : null,
        chunk,
      );
    },
  });
}
