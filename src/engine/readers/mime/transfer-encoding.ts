/** Undoes the transfer encoding of a part. Never throws: what is not encoded as it says is taken as it stands. */

/** @param body one character a byte */
export function transferDecoded(body: string, encoding: string): Uint8Array {
  const name = encoding
    .replace(/\([^)]*\)/g, '')
    .replace(/["\s;]/g, '')
    .toLowerCase();
  if (name.startsWith('base64')) return Buffer.from(body.replace(/[^A-Za-z0-9+/]/g, ''), 'base64');
  return Buffer.from(name.startsWith('quoted-printable') ? fromQuotedPrintable(body) : body, 'latin1');
}

function fromQuotedPrintable(body: string): string {
  return body
    .replace(/[ \t]{1,200}(?=\r?\n)/g, '')
    .replace(/=(?:([\dA-Fa-f]{2})|\r?\n|$)/g, (_, hex: string | undefined) =>
      hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
    );
}
