/** What all OpenDocument files have in common: how to tell their kind, and whether they are locked. */
import { CollateError } from '../../../contract/errors.ts';
import type { Zip } from '../zip/open-zip.ts';
import { parseXml } from './xml.ts';

const MANIFEST_BYTES = 16 * 1024 * 1024;

/**
 * The kind that a package names in its first entry, or a single XML document in its root: "text", "spreadsheet"; null
 * for other files.
 */
export function openDocumentKind(head: string): string | null {
  return (
    /^PK[\s\S]{28,62}?mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(head.slice(0, 200))?.[1] ??
    /<office:document\s[^>]*office:mimetype\s*=\s*["']application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(
      head,
    )?.[1] ??
    null
  );
}

/** @throws CollateError encrypted, if a password is required */
export async function refuseLocked(zip: Zip): Promise<void> {
  const manifest = await zip.bytes('META-INF/manifest.xml', MANIFEST_BYTES);
  let isLocked = false;
  if (manifest !== null)
    parseXml(manifest, {
      open: ({ name }) => {
        if (name === 'encryption-data') isLocked = true;
        return true;
      },
    });
  if (isLocked)
    throw new CollateError(
      'encrypted',
      'This document is locked with a password. Open it with the password in the program it came from, save it without one, and import that.',
    );
}
