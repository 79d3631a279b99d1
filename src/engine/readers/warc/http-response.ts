/** A server's response as stored in a web archive: headers, and the body with its codings undone. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { CollateError } from '../../../contract/errors.ts';
import { own } from '../../../text/own.ts';
import { RECORD_BYTES } from './records.ts';

export interface HttpResponse {
  readonly status: number;
  /** Without parameters, lower case. */
  readonly mediaType: string;
  readonly charset: string | undefined;
  readonly body: Buffer;
  /** The body as transferred: complete, and without chunk marks. Checksums are of one or the other. */
  readonly sent: readonly Buffer[];
  /** The connection ended before the body did. */
  readonly isCut: boolean;
}

const HEAD_BYTES = 256 * 1024;

/** Null if it is not an HTTP response. @throws CollateError too-large, if it unpacks to more than may be held */
export function httpResponse(block: Buffer): HttpResponse | null {
  const { head, body } = headAndBody(block);
  const status = /^HTTP\/\S+\s+(\d{3})\b/i.exec(head)?.[1];
  if (status === undefined) return null;
  const header = (name: string) =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim().toLowerCase() ?? '';
  const isChunked = header('transfer-encoding').includes('chunked');
  const { whole, isCut } = isChunked ? withoutChunks(body) : { whole: body, isCut: false };
  return {
    status: Number(status),
    // A page may be sent without being declared as one.
    mediaType: header('content-type').split(';')[0]?.trim() || 'text/html',
    charset: /;\s*charset\s*=\s*["']?([\w:.-]+)/.exec(header('content-type'))?.[1],
    body: header('content-encoding')
      .split(',')
      .reduceRight((bytes, coding) => unpacked(bytes, coding.trim()), whole),
    sent: whole === body ? [body] : [body, whole],
    isCut,
  };
}

function headAndBody(block: Buffer): { head: string; body: Buffer } {
  const start = block.subarray(0, HEAD_BYTES);
  const [crlf, lf] = [start.indexOf('\r\n\r\n'), start.indexOf('\n\n')];
  const isCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
  const end = isCrlf ? crlf : lf < 0 ? start.length : lf;
  return { head: start.toString('latin1', 0, end), body: block.subarray(end + (isCrlf ? 4 : 2)) };
}

/** The body itself if its chunks are malformed: archives keep the header of bodies that they have already dechunked. */
function withoutChunks(body: Buffer): { whole: Buffer; isCut: boolean } {
  const chunks: Buffer[] = [];
  let isCut = false;
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at);
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;[^\n]*)?$/i.exec(
      end < 0 ? '' : body.toString('latin1', at, Math.min(end, at + 200)),
    )?.[1];
    if (size === undefined) return { whole: body, isCut: false };
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    isCut = at > body.length;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
  return { whole: Buffer.concat(chunks), isCut };
}

const UNPACKERS: Record<string, readonly ((bytes: Buffer, options: { maxOutputLength: number }) => Buffer)[]> = {
  gzip: [gunzipSync],
  'x-gzip': [gunzipSync],
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
  zstd: [zstdDecompressSync],
};

/** The bytes themselves if they are not compressed as declared. */
function unpacked(bytes: Buffer, coding: string): Buffer {
  for (const unpack of own(UNPACKERS, coding) ?? []) {
    try {
      return unpack(bytes, { maxOutputLength: RECORD_BYTES });
    } catch (error) {
      if (error instanceof RangeError)
        throw new CollateError('too-large', 'This page unpacks to more than can be held in memory. It was left out.');
    }
  }
  return bytes;
}
