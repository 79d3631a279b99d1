/** Where each file lies in a tar, found in one pass over its headers; nothing is unpacked. */
import { pipeline, Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import { CollateError } from '../../../contract/errors.ts';
import { countWords } from '../../../text/phrasing/counted.ts';
import { charsetOfNames, nameIn, TAR_PACKERS } from '../packed/archive-names.ts';
import { leavesFolder, linkLeavesFolder, pathInArchive, unsafeNames } from '../packed/archive-paths.ts';

interface TarFile {
  readonly name: string;
  /** Range of its bytes in the tar, half open. */
  readonly start: number;
  readonly end: number;
}

interface TarFiles {
  readonly files: readonly TarFile[];
  /** Whether the tar could be read to its end. */
  readonly isWhole: boolean;
}

interface FoundFile extends Omit<TarFile, 'name'> {
  /** One character per byte, unless the newer format gives it in UTF-8. */
  readonly written: string;
  readonly isText: boolean;
}

/** A file's bytes follow its header. */
const HEADER_BYTES = 512;
const MAX_ENTRIES = 200_000;

/** @throws CollateError unsafe-archive, too-large, and what the stream throws */
export async function tarFiles(stream: AsyncIterable<Uint8Array>): Promise<TarFiles> {
  const found: FoundFile[] = [];
  const links = new Set<string>();
  // Tars from before 1988 have no signature. Names are kept as bytes until all are known.
  const options = { allowUnknownFormat: true, filenameEncoding: 'latin1' } as Parameters<typeof extract>[0];
  const unpacker = extract(options);
  pipeline(Readable.from(stream), unpacker, () => {});
  try {
    for await (const entry of unpacker) {
      const { header } = entry;
      const name = pathInArchive(header.name);
      assertSafe(header, name, links);
      const start = entry.offset + HEADER_BYTES;
      if (header.type === 'file' || header.type === 'contiguous-file')
        found.push({
          written: header.name,
          isText: (header.pax as Record<string, string> | null | undefined)?.path !== undefined,
          start,
          end: start + header.size,
        });
      if (found.length > MAX_ENTRIES) throw tooMany();
      entry.resume();
    }
  } catch (error) {
    if (error instanceof CollateError) throw error;
    return { files: named(found), isWhole: false };
  }
  return { files: named(found), isWhole: true };
}

/** @throws CollateError unsafe-archive */
function named(found: readonly FoundFile[]): TarFile[] {
  const bytes = (written: string) => Buffer.from(written, 'latin1');
  const undeclared = found.filter(({ isText }) => !isText);
  const charset = charsetOfNames(
    undeclared.map(({ written }) => bytes(written)),
    TAR_PACKERS,
  );
  return found.map(({ written, isText, start, end }) => {
    const name = pathInArchive(isText ? written : nameIn(charset, bytes(written)));
    if (leavesFolder(name)) throw unsafeNames(name);
    return { name, start, end };
  });
}

function assertSafe({ type, linkname }: Header, name: string, links: Set<string>): void {
  if (leavesFolder(name)) throw unsafeNames(name);
  const parents = name.split('/').slice(0, -1);
  if (links.size > 0 && parents.some((_, i) => links.has(parents.slice(0, i + 1).join('/')))) throw unsafeNames(name);
  if (type === 'symlink') {
    links.add(name);
    if (linkLeavesFolder(name, linkname)) throw unsafeNames(name);
  }
  if (type === 'link' && leavesFolder(pathInArchive(linkname))) throw unsafeNames(name);
  if (type === 'character-device' || type === 'block-device' || type === 'fifo') throw unsafeNames(name);
}

function tooMany(): CollateError {
  return new CollateError(
    'too-large',
    `This archive contains more than ${countWords(MAX_ENTRIES)} files, which is the limit. Unpack it and import the folder.`,
  );
}
