import { webAddress } from '../drafts/addresses.ts';
import { failure } from '../failure.ts';
import { framesIn } from '../html/frames.ts';
import { headMarkup } from '../input/head.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { xmlRootName } from '../xml/xml-tree.ts';
import { isBinaryList, type PropertyList, propertyList } from './property-list.ts';

const LIMIT = 128 * 1024 * 1024;

/** A page saved by Safari as one file: a property list of the page and of what belongs to it. */
export const webArchiveReader: Reader = {
  name: 'webarchive',
  version: 3,
  label: 'Web archive of Safari',
  extensions: ['.webarchive'],
  sniff,
  read,
};

function sniff(head: Uint8Array): number {
  if (isBinaryList(head)) return 0.98;
  const text = headMarkup(head);
  return xmlRootName(text) === 'plist' && text.includes('<key>WebMainResource</key>') ? 0.98 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const list = propertyList(await readWhole(input, LIMIT));
  const page = list.entry('WebMainResource');
  const body = page?.entry('WebResourceData')?.data();
  if (!page || !body) yield withoutPage(list);
  else yield* pagesIn(list, input.name, 'the page');
}

const MOST_FRAMES = 20;
const DEEPEST_FRAME = 4;

/** The page; of a page of frames, those in them. */
function* pagesIn(archive: PropertyList, name: string, member: string, depth = 0): Iterable<ReaderResult> {
  const page = archive.entry('WebMainResource');
  const body = page?.entry('WebResourceData')?.data();
  if (!page || !body) return;
  const frames = archive.entry('WebSubframeArchives')?.items(MOST_FRAMES) ?? [];
  if (frames.length === 0 || depth === DEEPEST_FRAME || framesIn(body, '') === null) {
    yield pageIn(page, body, name, member);
    return;
  }
  for (const [i, frame] of frames.entries()) yield* pagesIn(frame, name, `${member}, frame ${i + 1}`, depth + 1);
}

/** The page alone, for whichever reader knows it: Safari saves documents in the same way. */
function pageIn(page: PropertyList, body: Uint8Array, name: string, member: string): ReaderResult {
  const line = (key: string) => page.entry(key)?.text()?.trim() ?? '';
  const [url, charset] = [webAddress(line('WebResourceURL')), line('WebResourceTextEncodingName')];
  return {
    outcome: 'member',
    member,
    name: name.replace(/\.webarchive$/i, ''),
    given: url === null ? [] : [{ field: 'url', value: url, from: 'the web archive' }],
    ...(charset !== '' && { charset }),
    open: async function* () {
      yield body;
    },
  };
}

function withoutPage(list: PropertyList): ReaderResult {
  if (list.entry('URL')?.text())
    return failure('not-an-article', 'This is a shortcut to a page, not an article. Nothing was imported.');
  return failure(
    'unknown-format',
    'This is a property list of Apple without a saved page in it. If it belongs to an article, save that as a web page or PDF, and import it.',
  );
}
