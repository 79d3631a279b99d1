/** A bundle opened and held against its own list: what needs nothing but the bundle. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { CollateError } from '../../../contract/errors.ts';
import { BUNDLE_LIST, BUNDLE_PASSAGES, BundleManifest, BundlePassages } from '../../../contract/model/bundle.ts';
import { sliceCodePoints } from '../../../text/offsets.ts';

export interface OpenedBundle {
  readonly manifest: BundleManifest;
  readonly manifestSha256: string;
  readonly passages: BundlePassages;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Held in memory. */
const MOST_BYTES = 1024 ** 3;

/** @throws CollateError unknown-format, unsafe-archive, damaged */
export function openBundle(zip: Uint8Array): OpenedBundle {
  const files = new Map(Object.entries(unzipped(zip)));
  const list = files.get(BUNDLE_LIST);
  if (!list) throw notABundle();
  files.delete(BUNDLE_LIST);
  return {
    manifest: listed(list, BundleManifest),
    manifestSha256: sha256(list),
    passages: listed(files.get(BUNDLE_PASSAGES) ?? new Uint8Array(), BundlePassages),
    files,
  };
}

function unzipped(zip: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(zip, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total <= MOST_BYTES) return true;
        throw new CollateError('unsafe-archive', 'This bundle unpacks to more than 1 GB: it was not opened.');
      },
    });
  } catch (error) {
    throw error instanceof CollateError ? error : notABundle();
  }
}

function listed<T>(bytes: Uint8Array, schema: { safeParse(value: unknown): { data?: T | undefined } }): T {
  try {
    const { data } = schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    if (data) return data;
  } catch {
    // Neither JSON nor UTF-8: as little a list as JSON of another form.
  }
  throw new CollateError(
    'damaged',
    'A list of this bundle cannot be read: it was altered, or made by a newer program.',
  );
}

function notABundle(): CollateError {
  return new CollateError('unknown-format', `This is no bundle of a report: it is no zip with a ${BUNDLE_LIST} in it.`);
}

/** Every file is there with its hash, and no other. */
export function problemsOfFiles({ manifest, files }: OpenedBundle): string[] {
  const known = new Set(manifest.files.map(({ path }) => path));
  const named = manifest.articles.flatMap(({ text, original }) => [text, original]);
  return [
    ...manifest.files.flatMap((file) => {
      const bytes = files.get(file.path);
      if (!bytes) return [`${file.path} is missing.`];
      const holds = bytes.length === file.bytes && sha256(bytes) === file.sha256;
      return holds ? [] : [`${file.path} has other bytes than when the bundle was made.`];
    }),
    ...[...files.keys()].filter((path) => !known.has(path)).map((path) => `${path} was added later.`),
    ...named.filter((path) => !known.has(path)).map((path) => `${path} is named, but not in the list of files.`),
  ];
}

/** Every quotation is in its article, letter for letter. */
export function problemsOfQuotations(bundle: OpenedBundle): string[] {
  return bundle.passages.items.flatMap(({ id, target: { source, selector } }) => {
    const [{ start, end }, { exact }] = selector;
    const text = textIn(bundle, source);
    const note = /\d+$/.exec(id)?.[0] ?? id;
    return text !== null && exact !== '' && sliceCodePoints(text, start, end) === exact
      ? []
      : [`The words of note ${note} do not stand in ${source} where they should.`];
  });
}

export function textIn({ files }: OpenedBundle, path: string): string | null {
  const bytes = files.get(path);
  return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : null;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
