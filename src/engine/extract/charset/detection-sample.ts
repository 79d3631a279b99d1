/** The part of a text by which its charset is detected. */

export const SAMPLE_BYTES = 192 * 1024;

/** Tags dilute what a detector sees, so it gets only lines with bytes above ASCII. */
export function detectionSample(b: Buffer): Buffer {
  if (b.length <= 4096 && (b.includes(0x1b) || !b.includes('</'))) return b;
  const lines: string[] = [];
  let size = 0;
  for (const line of b.toString('latin1').split(/(?<=\n)/)) {
    if (!/[\x80-\xff]|\p{Cc}(?=[$(])/u.test(line)) continue;
    const bare = line.replace(/<[^<>]{0,2000}>/g, ' ');
    lines.push(bare);
    size += bare.length;
    if (size > SAMPLE_BYTES) break;
  }
  return Buffer.from(lines.join('').slice(0, SAMPLE_BYTES), 'latin1');
}
