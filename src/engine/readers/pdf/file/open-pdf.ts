/** pdf.js, loaded with the first PDF: a document opened in this thread, without network, canvas or evaluated code. */
import type { DocumentInitParameters, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { CollateError } from '../../../../contract/errors.ts';
import type { ReaderInput } from '../../port.ts';

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** Larger files are read piece by piece, following their cross-references. */
const WHOLE_BYTES = 64 * 1024 * 1024;
const PIECE_BYTES = 1024 * 1024;

/** Its names of what is drawn. */
export type Ops = PdfJs['OPS'];

/** With what is put on a page beside its content, as `annotationStorage` has it. */
const WITH_ANNOTATIONS = 3;

/** What draws a page; pdf.js keeps it until the page is cleaned up. */
export function operatorsOf(page: PDFPageProxy): ReturnType<PDFPageProxy['getOperatorList']> {
  return page.getOperatorList({ annotationMode: WITH_ANNOTATIONS });
}

let library: Promise<PdfJs> | null = null;

const inPackage = (path: string) => import.meta.resolve(`pdfjs-dist/${path}`);

export function loadLibrary(): Promise<PdfJs> {
  library ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((pdfjs) => {
    pdfjs.GlobalWorkerOptions.workerSrc = inPackage('legacy/build/pdf.worker.mjs');
    return pdfjs;
  });
  return library;
}

/**
 * Where the package has the character maps and fonts that documents refer to without embedding them, as pdf.js wants
 * it: a path.
 */
function folderInPackage(name: string): string {
  const path = decodeURIComponent(new URL(inPackage(`${name}/`)).pathname);
  return path.replace(/^\/(?=[A-Za-z]:)/, '');
}

interface OpenPdf {
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

/** @throws CollateError encrypted, damaged; whatever the input throws */
export async function openPdf(input: ReaderInput): Promise<OpenPdf> {
  const pdfjs = await loadLibrary();
  const faults: unknown[] = [];
  const task = pdfjs.getDocument({
    ...(await sourceOf(input, pdfjs, (fault) => {
      faults.push(fault);
      void task.destroy();
    })),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    useWorkerFetch: false,
    useWasm: false,
    // No picture is ever unpacked.
    maxImageSize: 1,
    cMapUrl: folderInPackage('cmaps'),
    standardFontDataUrl: folderInPackage('standard_fonts'),
  });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw faults[0] ?? refusalOf(error);
  }
}

async function sourceOf(
  input: ReaderInput,
  pdfjs: PdfJs,
  onFault: (fault: unknown) => void,
): Promise<DocumentInitParameters> {
  // pdf.js takes over the buffer, so it gets one of its own.
  if (input.held) return { data: new Uint8Array(input.held) };
  if (input.size <= WHOLE_BYTES) return { data: new Uint8Array(await input.range(0, input.size)) };
  class Pieces extends pdfjs.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      input.range(begin, end).then((bytes) => this.onDataRange(begin, new Uint8Array(bytes)), onFault);
    }
  }
  const head = new Uint8Array(await input.range(0, PIECE_BYTES));
  return {
    range: new Pieces(input.size, head),
    rangeChunkSize: PIECE_BYTES,
    disableAutoFetch: true,
    disableStream: true,
  };
}

function refusalOf(error: unknown): CollateError {
  const { name, message } = error as Error;
  if (name === 'PasswordException')
    return new CollateError(
      'encrypted',
      'This PDF is locked: it opens only with a password. Open it with the password, print it to a new PDF, and import that.',
    );
  if (/encrypt|security handler|unsupported.*(?:algorithm|method)/i.test(message))
    return new CollateError(
      'encrypted',
      'This PDF is locked by a scheme that only its own program knows. Open it there, print it to a new PDF, and import that.',
    );
  return new CollateError(
    'damaged',
    'This PDF is damaged, and its pages could not be reconstructed. Get another copy of it, or open it in a PDF program and print it to a new PDF.',
  );
}
