/** A page of frames has no text of its own: its story is in a page that it shows. */
import { lineFromHtml } from '../../extract/page/blocks/html-fragment.ts';

interface Frames {
  readonly title: string;
  /** Addresses of the pages in its frames. */
  readonly addresses: readonly string[];
}

const HEAD = 64 * 1024;
const MOST_FRAMES = 20;

/** Null for any other page. */
export function framesIn(body: Uint8Array, url: string): Frames | null {
  const html = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, HEAD)).toString();
  if (!/<frameset[\s>]/i.test(html)) return null;
  const sources = [
    ...html.matchAll(/<frame\s[^<>]{0,500}?\bsrc\s*=\s*(?:"([^"<>]{1,500})"|'([^'<>]{1,500})'|([^\s"'<>]{1,500}))/gi),
  ];
  const addresses = sources
    .slice(0, MOST_FRAMES)
    .map(([, double, single, bare]) => lineFromHtml(double ?? single ?? bare ?? ''))
    .flatMap((source) => URL.parse(source, url)?.href ?? []);
  return { title: lineFromHtml(/<title[^<>]{0,200}>([^<]{1,500})/i.exec(html)?.[1] ?? ''), addresses };
}
