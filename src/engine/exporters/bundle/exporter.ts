/** Exports a ZIP that can be used without Collate: the report as a page, and the texts and originals it rests on, each with its hash. */
import { createHash } from 'node:crypto';
import {
  BUNDLE_LIST,
  BUNDLE_PAGE,
  BUNDLE_PASSAGES,
  type BundledArticle,
  type BundleManifest,
  type BundlePassages,
} from '../../../contract/model/reports/bundle.ts';
import type { BundledText } from '../../report/model/bundled-text.ts';
import type { ReportTree, TreeCitation } from '../../report/model/report-tree.ts';
import { htmlExporter } from '../html/exporter.ts';
import type { Exporter } from '../port.ts';
import { sameZip } from '../same-zip.ts';

export const bundleExporter: Exporter = {
  format: 'bundle',
  label: 'Bundle',
  extension: 'zip',
  mediaType: 'application/zip',
  carriesFonts: false,
  carriesOriginals: true,
  export: async (tree, options) => {
    const files = new Map<string, Uint8Array>([[BUNDLE_PAGE, await htmlExporter.export(tree, options)]]);
    const texts = options.texts.map((text, index) => ({ ...text, place: placesOf(text, index + 1) }));
    for (const { text, place } of texts) files.set(place.text, utf8(text));
    for (const { original, place } of texts) files.set(place.original, original.bytes);
    files.set(BUNDLE_PASSAGES, json(passagesOf(tree, texts)));
    const manifest = json(manifestOf(tree, texts, files));
    return sameZip([[BUNDLE_LIST, manifest], ...files]);
  },
};

interface Places {
  readonly text: string;
  readonly original: string;
}
type PlacedText = BundledText & { readonly place: Places };

const ENDING = /\.[a-z\d]{1,8}$/iu;

/** Names a text by its number and an original by its hash, as several articles may share an original. */
function placesOf({ original, article }: BundledText, number: number): Places {
  const ending = ENDING.exec(article.member ?? '')?.[0] ?? ENDING.exec(article.path)?.[0] ?? '';
  return {
    text: `articles/${String(number).padStart(3, '0')}.txt`,
    original: `originals/${original.sha256}${ending.toLowerCase()}`,
  };
}

function manifestOf(
  { title, changed, tlp }: ReportTree,
  texts: readonly PlacedText[],
  files: ReadonlyMap<string, Uint8Array>,
): BundleManifest {
  return {
    form: 'collate-bundle',
    version: 1,
    report: { title, changed: changed.toISOString(), tlp },
    files: [...files].map(([path, bytes]) => ({
      path,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    })),
    articles: texts.map(
      ({ article, place, passages }): BundledArticle => ({
        ...place,
        ...article,
        notes: passages.map(({ number }) => number),
      }),
    ),
  };
}

function passagesOf({ citations }: ReportTree, texts: readonly PlacedText[]): BundlePassages {
  const all = texts.flatMap(({ passages, place }) => passages.map((passage) => ({ ...passage, source: place.text })));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: BUNDLE_PASSAGES,
    type: 'AnnotationPage',
    items: all
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, source, start, end, exact, before, after }) => ({
        id: `${BUNDLE_PAGE}#note-${number}`,
        type: 'Annotation',
        motivation: 'highlighting',
        ...translated(citations[number - 1]),
        target: {
          source,
          selector: [
            { type: 'TextPositionSelector', start, end },
            { type: 'TextQuoteSelector', exact, prefix: before, suffix: after },
          ],
        },
      })),
  };
}

function translated(citation: TreeCitation | undefined): Pick<BundlePassages['items'][number], 'body'> {
  if (!citation?.noteParts.includes('translation') || citation.translation === null) return {};
  return { body: { type: 'TextualBody', purpose: 'describing', value: citation.translation } };
}

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
const json = (value: unknown): Uint8Array => utf8(`${JSON.stringify(value, null, 2)}\n`);
