/** Reads exported PDFs back with pdf.js. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';

/** A run of letters and where it is drawn, in points from the upper left corner of its page. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface PdfPage {
  readonly height: number;
  readonly items: readonly TextItem[];
}

/** The text of each page, in the order in which it is drawn, a line for each line. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const pages = await pagesOf(bytes);
  return pages.map(({ items }) => items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''));
}

/** What is drawn on each page, and where. */
export async function pdfPlaces(bytes: Uint8Array): Promise<DrawnText[][]> {
  const pages = await pagesOf(bytes);
  return pages.map(({ items, height }) =>
    items.filter(({ str }) => str.trim() !== '').map((item) => placeOf(item, height)),
  );
}

async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  // pdf.js takes over the buffer, so it gets one of its own.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, disableFontFace: true });
  try {
    const document = await task.promise;
    return await Promise.all(
      Array.from({ length: document.numPages }, async (_, at) => {
        const page = await document.getPage(at + 1);
        const { items } = await page.getTextContent();
        return { height: page.getViewport({ scale: 1 }).height, items: items.filter((item) => 'str' in item) };
      }),
    );
  } finally {
    await task.destroy();
  }
}

/** Also of letters that are turned: their width runs along the line on which they stand. */
function placeOf({ str, transform, width, height }: TextItem, pageHeight: number): DrawnText {
  const [a, b, , , x, y] = transform as [number, number, number, number, number, number];
  const size = Math.hypot(a, b);
  const along = { x: (a / size) * width, y: (b / size) * width };
  const across = { x: (-b / size) * height, y: (a / size) * height };
  const xs = [x, x + along.x, x + across.x, x + along.x + across.x];
  const ys = [y, y + along.y, y + across.y, y + along.y + across.y].map((up) => pageHeight - up);
  return {
    text: str,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
