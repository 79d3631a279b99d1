/** Johab, the Korean charset of DOS programs: a syllable is encoded as its three letters, five bits each. */
import iconv from 'iconv-lite';

const SYLLABLES = 0xac00;
/** What the five bits of a syllable's vowel and final consonant stand for; -1 for nothing. */
const VOWELS = [
  -1, -1, -1, 0, 1, 2, 3, 4, -1, -1, 5, 6, 7, 8, 9, 10, -1, -1, 11, 12, 13, 14, 15, 16, -1, -1, 17, 18, 19, 20, -1, -1,
];
const SAMPLE = 64 * 1024;
/** Number of different ones: with fewer, bytes of another charset may happen to be syllables. */
const LEAST = 20;

/** Every byte above ASCII begins a pair, and nearly all pairs are syllables. */
export function isJohab(bytes: Buffer): boolean {
  let [pairs, broken] = [0, 0];
  const syllables: string[] = [];
  const end = Math.min(bytes.length, SAMPLE) - 1;
  for (let i = 0; i < end; i++) {
    const [lead = 0, trail = 0] = [bytes[i], bytes[i + 1]];
    if (lead < 0x80) continue;
    if (trail < 0x31) return false;
    pairs++;
    const syllable = syllableOf(lead, trail);
    if (syllable !== null) syllables.push(syllable);
    else if (signOf(lead, trail) === null) broken++;
    i++;
  }
  return new Set(syllables).size >= LEAST && syllables.length > pairs * 0.7 && broken <= pairs * 0.02;
}

export function readJohab(bytes: Buffer): string {
  const words: string[] = [];
  let ascii = 0;
  for (let i = 0; i < bytes.length; i++) {
    const [lead = 0, trail = 0] = [bytes[i], bytes[i + 1]];
    if (lead < 0x80) continue;
    words.push(bytes.toString('latin1', ascii, i), syllableOf(lead, trail) ?? signOf(lead, trail) ?? '\ufffd');
    ascii = ++i + 1;
  }
  return words.join('') + bytes.toString('latin1', Math.min(ascii, bytes.length));
}

function syllableOf(lead: number, trail: number): string | null {
  const bits = (lead << 8) | trail;
  const first = ((bits >> 10) & 31) - 2;
  const vowel = VOWELS[(bits >> 5) & 31] ?? -1;
  const last = (bits & 31) - ((bits & 31) > 18 ? 2 : 1);
  if (first < 0 || first > 18 || vowel < 0 || last < 0 || last > 27 || (bits & 31) === 18) return null;
  return String.fromCodePoint(SYLLABLES + (first * 21 + vowel) * 28 + last);
}

/** Signs and Chinese characters are arranged as in EUC-KR, two of its rows per lead byte. */
function signOf(lead: number, trail: number): string | null {
  const isLead = (lead >= 0xd9 && lead <= 0xde) || (lead >= 0xe0 && lead <= 0xf9);
  const isTrail = (trail >= 0x31 && trail <= 0x7e) || (trail >= 0x91 && trail <= 0xfe);
  if (!isLead || !isTrail) return null;
  const place = trail < 0x91 ? trail - 0x31 : trail - 0x43;
  const row = (lead < 0xe0 ? 2 * (lead - 0xd9) : 2 * lead - 0x197) + (place >= 94 ? 1 : 0);
  const sign = iconv.decode(Buffer.from([row + 0xa1, (place % 94) + 0xa1]), 'euc-kr');
  return sign.includes('\ufffd') ? null : sign;
}
