/**
 * The streams of a compound file, a small file system in itself: Office stored its documents in it until 2007, and
 * Outlook stores messages in it.
 */
import * as CFB from 'cfb';
import { CollateError } from '../../../contract/errors.ts';

export class Streams {
  readonly #bytes = new Map<string, Buffer>();

  /** @throws CollateError damaged */
  constructor(file: Buffer) {
    const { FullPaths, FileIndex } = opened(file);
    const root = FullPaths[0] ?? '';
    FullPaths.forEach((path, i) => {
      const content = FileIndex[i]?.content;
      if (content && !path.endsWith('/')) this.#bytes.set(path.slice(root.length).toLowerCase(), asBuffer(content));
    });
  }

  /** Path with "/" between a storage and its contents, in any case; null if there is none. */
  get(path: string): Buffer | null {
    return this.#bytes.get(path.toLowerCase()) ?? null;
  }

  has(path: string): boolean {
    return this.#bytes.has(path.toLowerCase());
  }

  /**
   * Paths of the storages directly below one ("" or one that ends in "/"), in lower case, each with a "/" at its end.
   */
  storagesIn(path: string): string[] {
    const names = new Set<string>();
    for (const each of this.#bytes.keys()) {
      const end = each.startsWith(path.toLowerCase()) ? each.indexOf('/', path.length) : -1;
      if (end >= 0) names.add(each.slice(0, end + 1));
    }
    return [...names];
  }
}

/** Without copying, if it is one already. */
function asBuffer(content: CFB.CFB$Blob): Buffer {
  return content instanceof Uint8Array
    ? Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    : Buffer.from(content);
}

function opened(file: Buffer): CFB.CFB$Container {
  try {
    return CFB.read(file, { type: 'buffer' });
  } catch {
    // It reports problems as whatever error it stumbles over.
    throw new CollateError('damaged', 'This Office document is cut short or damaged. Download or copy it again.');
  }
}
