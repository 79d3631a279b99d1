/** Opens a bundle and checks it against its own manifest: all checks that need nothing but the bundle itself. */
import { createHash } from 'node:crypto';
import { CollateError } from '../../../contract/errors.ts';
import {
  BUNDLE_LIST,
  BUNDLE_PAGE,
  BUNDLE_PASSAGES,
  BundleManifest,
  BundlePassages,
} from '../../../contract/model/reports/bundle.ts';
import { CodePointMap } from '../../../text/offsets.ts';
import { type PageOfNotes, readPage } from '../html/passages-of-page.ts';
import { type FileBytes, notABundle, unpacksTo, type ZipEntry, zipEntries } from './zip-entries.ts';

export interface OpenedBundle {
  readonly manifest: BundleManifest;
  readonly manifestSha256: string;
  readonly passages: BundlePassages;
  /** All files but the manifest. */
  readonly files: ReadonlyMap<string, Pick<ZipEntry, 'sha256' | 'length'>>;
  /** The bytes of all files but the originals, which are read again later, one at a time. */
  readonly kept: ReadonlyMap<string, Uint8Array>;
}

const MOST_KEPT_BYTES = 256 * 1024 ** 2;

/** Opens a bundle, with at most one original in memory at a time. @throws CollateError unknown-format, unsafe-archive, damaged */
export async function openBundle(zip: FileBytes): Promise<OpenedBundle> {
  const files = new Map<string, Pick<ZipEntry, 'sha256' | 'length'>>();
  const kept = new Map<string, Uint8Array>();
  let keptBytes = 0;
  for await (const { name, bytes, length, sha256 } of zipEntries(zip)) {
    if (files.has(name)) throw new CollateError('damaged', `This bundle holds ${name} twice: it has been altered.`);
    files.set(name, { length, sha256 });
    if (name.startsWith(ORIGINALS)) continue;
    keptBytes += length;
    if (keptBytes > MOST_KEPT_BYTES) throw unpacksTo('256 MB of texts');
    kept.set(name, bytes);
  }
  const list = kept.get(BUNDLE_LIST);
  if (!list) throw notABundle();
  files.delete(BUNDLE_LIST);
  return {
    manifest: listed(list, BundleManifest),
    manifestSha256: sha256(list),
    passages: listed(kept.get(BUNDLE_PASSAGES) ?? NO_BYTES, BundlePassages),
    files,
    kept,
  };
}

const ORIGINALS = 'originals/';
const NO_BYTES = new Uint8Array();

function listed<T>(bytes: Uint8Array, schema: { safeParse(value: unknown): { data?: T | undefined } }): T {
  try {
    const { data } = schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    if (data) return data;
  } catch {
    // Not UTF-8 or not JSON: refused below, like JSON that does not match the schema.
  }
  throw new CollateError(
    'damaged',
    'A list in this bundle cannot be read: it has been altered, or was made by a newer version of the program.',
  );
}

/** Lists files that are missing, changed, added, or not in the manifest, and originals whose name is not their hash. */
export function problemsOfFiles({ manifest, files }: OpenedBundle): string[] {
  const known = new Set(manifest.files.map(({ path }) => path));
  const named = manifest.articles.flatMap(({ text, original }) => [text, original]);
  return [
    ...manifest.files.flatMap((file) => {
      const found = files.get(file.path);
      if (!found) return [`${file.path} is missing.`];
      const holds = found.length === file.bytes && found.sha256 === file.sha256;
      return holds ? [] : [`${file.path} has changed since the bundle was made.`];
    }),
    ...[...files.keys()].filter((path) => !known.has(path)).map((path) => `${path} was added later.`),
    ...named
      .filter((path) => !known.has(path))
      .map((path) => `${path} is referred to, but is not in the list of files.`),
    ...[...files]
      .filter(
        ([path, { sha256 }]) =>
          known.has(path) && path.startsWith(ORIGINALS) && !path.startsWith(`${ORIGINALS}${sha256}`),
      )
      .map(([path]) => `${path} is not the original with this name: its bytes differ.`),
  ];
}

/** Lists passages that are not in their article character for character or that the page prints differently, and notes without a passage. */
export function problemsOfQuotations(bundle: OpenedBundle): string[] {
  const { passages, manifest } = bundle;
  const page = readPage(textIn(bundle, BUNDLE_PAGE) ?? '');
  const placed = new Map<number, string>();
  const bySource = Map.groupBy(passages.items, ({ target }) => target.source);
  const problems = [...bySource].flatMap(([source, items]) => {
    const text = textIn(bundle, source) ?? '';
    const places = new CodePointMap(text);
    return items.flatMap(({ id, target: { selector } }) => {
      const [{ start, end }, { exact }] = selector;
      const note = Number(/(?<!\d)\d+$/.exec(id)?.[0]);
      placed.set(note, source);
      if (exact === '' || text.slice(places.utf16FromCodePoint(start), places.utf16FromCodePoint(end)) !== exact)
        return [`The words of note ${note} are not in ${source} where they should be.`];
      return page.prints(note, exact) ? [] : [`${BUNDLE_PAGE} prints different words for note ${note}.`];
    });
  });
  const unplaced = manifest.articles.flatMap(({ text, notes }) =>
    notes
      .filter((note) => placed.get(note) !== text)
      .map((note) => `Note ${note} has no words in ${text}, to which it belongs.`),
  );
  return [...problems, ...unplaced, ...notesWithout(page, placed)];
}

function notesWithout({ notes }: PageOfNotes, placed: ReadonlyMap<number, string>): string[] {
  return notes
    .filter((note) => !placed.has(note))
    .map((note) => `Note ${note} of ${BUNDLE_PAGE} has no passage in ${BUNDLE_PASSAGES}.`);
}

export function textIn({ kept }: OpenedBundle, path: string): string | null {
  const bytes = kept.get(path);
  return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
