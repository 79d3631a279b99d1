/** A WACZ's own metadata: the checksums of its parts, and the pages that were captured on purpose. */

import { listOf, objectOf, parsedJson } from '../../extract/json-values.ts';
import type { Zip } from '../zip/open-zip.ts';

export interface WaczContents {
  /** It has a list of its parts that can be read. */
  readonly isListed: boolean;
  /** Lower-case hexadecimal SHA-256 of a part by its path. */
  readonly checksums: ReadonlyMap<string, string>;
  /** Addresses without fragment; null if it lists none: then every page counts. */
  readonly pages: ReadonlySet<string> | null;
}

const LISTS = ['pages/pages.jsonl', 'pages/extraPages.jsonl'];
const LIMIT = 64 * 1024 * 1024;

/** @throws what the ZIP throws */
export async function waczContents(zip: Zip): Promise<WaczContents> {
  const manifest = await zip.bytes('datapackage.json', LIMIT);
  const resources = manifest ? objectOf(parsedJson(Buffer.from(manifest).toString()))?.resources : null;
  const isListed = Array.isArray(resources);
  const pages = await pageAddresses(zip);
  const digest = await zip.bytes('datapackage-digest.json', LIMIT);
  const listed = [...listOf(resources), ...(digest ? [parsedJson(Buffer.from(digest).toString())] : [])];
  return { isListed, checksums: new Map(listed.flatMap(checksumOf)), pages: pages.size > 0 ? pages : null };
}

/** Written as `hash: "sha256:…"`; in the first version as `stats.hash` and `hashing`. */
function checksumOf(resource: unknown): [string, string][] {
  const { path, hash, hashing, stats } = objectOf(resource) ?? {};
  const sha256 = /^sha256:([0-9a-f]{64})$/i.exec(String(hash ?? `${hashing}:${objectOf(stats)?.hash}`))?.[1];
  return typeof path === 'string' && sha256 !== undefined ? [[path, sha256.toLowerCase()]] : [];
}

async function pageAddresses(zip: Zip): Promise<Set<string>> {
  const addresses = new Set<string>();
  for (const list of LISTS) {
    const bytes = await zip.bytes(list, LIMIT);
    for (const line of Buffer.from(bytes ?? [])
      .toString()
      .split('\n')) {
      const url = objectOf(parsedJson(line))?.url;
      if (typeof url === 'string') addresses.add(address(url));
    }
  }
  return addresses;
}

export function address(url: string): string {
  const parsedUrl = URL.parse(url);
  if (parsedUrl === null) return url;
  parsedUrl.hash = '';
  return parsedUrl.href;
}
