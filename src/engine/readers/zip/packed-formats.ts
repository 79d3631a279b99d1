/** Formats that are ZIPs inside but are not read: recognised by the names in them, or by their declared type. */
import { CollateError } from '../../../contract/errors.ts';
import type { Refusal } from '../../../contract/model/values.ts';
import { own } from '../../../text/own.ts';
import type { Zip } from './open-zip.ts';

const TYPE_BYTES = 1024;

const PROGRAMS = { android: 'a program (Android)', java: 'a program (Java)' };
const HAS_NO_STORY: ReadonlySet<string> = new Set(Object.values(PROGRAMS));

const BY_NAME: readonly { readonly what: string; readonly has: RegExp }[] = [
  { what: 'a presentation (PPTX)', has: /^ppt\/presentation\.xml$/ },
  { what: 'a drawing (Visio)', has: /^visio\/document\.xml$/ },
  { what: 'an XPS document', has: /\.(?:fdseq|fdoc)$/i },
  { what: 'a binary spreadsheet (XLSB)', has: /^xl\/workbook\.bin$/ },
  {
    what: 'a document of Apple’s Pages, Numbers or Keynote',
    has: /^Index(?:\.zip|\/[^/]+\.iwa)$|^index\.apxl(?:\.gz)?$/,
  },
  { what: 'a document of Apple’s Pages', has: /^buildVersionHistory\.plist$/ },
  { what: PROGRAMS.android, has: /^AndroidManifest\.xml$/ },
  { what: PROGRAMS.java, has: /\.class$/ },
  { what: 'a Word document (DOCX)', has: /^word\/document\.xml$/ },
  { what: 'a spreadsheet (XLSX)', has: /^xl\/workbook\.xml$/ },
];

const OPEN_DOCUMENTS: Record<string, string> = {
  presentation: 'a presentation (ODP)',
  graphics: 'a drawing (ODG)',
  chart: 'a chart (ODC)',
  formula: 'a formula (ODF)',
  base: 'a database (ODB)',
};

/** Its name in words; null for an archive of files. @throws CollateError encrypted, damaged */
export async function packedFormat({ entries, bytes }: Zip): Promise<string | null> {
  const found = BY_NAME.find(({ has }) => entries.some(({ name }) => has.test(name)));
  if (found) return found.what;
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('META-INF/container.xml')) return 'a book (EPUB)';
  const type = names.has('mimetype') ? declaredType(await bytes('mimetype', TYPE_BYTES)) : null;
  if (type !== null) return typeInWords(type);
  return names.has('META-INF/manifest.xml') && names.has('content.xml') ? 'an OpenDocument file' : null;
}

function declaredType(bytes: Uint8Array | null): string | null {
  return /^\s*([a-z]+\/[\w.+-]+)\s*$/.exec(Buffer.from(bytes ?? []).toString('latin1'))?.[1] ?? null;
}

function typeInWords(type: string): string {
  const kind = /^application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(type)?.[1] ?? '';
  if (type.startsWith('application/vnd.sun.xml.')) return 'a document of the first OpenOffice (SXW, SXC, SXI)';
  return own(OPEN_DOCUMENTS, kind) ?? `a document of the type ${type}`;
}

/** @throws CollateError unknown-format, if it is another ZIP-based format than expected */
export async function refuseOtherFormat(zip: Zip): Promise<void> {
  const what = await packedFormat(zip);
  if (what === null) return;
  const { code, message } = notRead(what);
  throw new CollateError(code, message);
}

/** @param what as `packedFormat` names it */
export function notRead(what: string): { readonly code: Refusal; readonly message: string } {
  return HAS_NO_STORY.has(what)
    ? { code: 'not-an-article', message: `This is ${what}, not an article. Nothing was imported.` }
    : {
        code: 'unknown-format',
        message: `This is ${what}. Save the article from it as text, HTML or PDF, and import that.`,
      };
}
