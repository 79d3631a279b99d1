import { Fragment, useMemo } from 'react';
import { type MisleadingSign, misleadingSigns } from '../../text/letters/misleading-signs.ts';
import { indexEndingAfter } from '../../text/spans.ts';
import styles from './InPlainOrder.module.css';

interface InPlainOrderProps {
  text: string;
  /** Where `text` begins in the whole text that `signs` are those of; if not given, it stands alone. */
  from?: number;
  signs?: readonly MisleadingSign[];
}

/** Words of others in the order in which they stand: what would turn or hide them is a sign. The elements contain exactly the text’s characters. */
export function InPlainOrder({ text, from = 0, signs }: InPlainOrderProps) {
  const all = useMemo(() => signs ?? misleadingSigns(text), [signs, text]);
  if (all.length === 0) return text;
  return partsOf(text, from, all).map(({ at, words, sign }) =>
    sign === null ? (
      <Fragment key={at}>{words}</Fragment>
    ) : (
      <span
        key={at}
        className={styles.apart}
        {...(sign.name !== null && {
          role: 'img',
          'aria-label': sign.name,
          title: MEANING[sign.name],
          'data-sign': SHAPE[sign.name],
        })}
      >
        {words}
      </span>
    ),
  );
}

type Name = NonNullable<MisleadingSign['name']>;
const SHAPE: Record<Name, string> = { 'direction override': '↔', 'hidden letters': '…' };
const MEANING: Record<Name, string> = {
  'direction override':
    'A direction override, which no one sees. It makes other programs show words in another order than they stand in. Here, and wherever they are quoted, they keep their order.',
  'hidden letters': 'Letters that no one sees. They are not written where these words are quoted.',
};

interface Part {
  readonly at: number;
  readonly words: string;
  readonly sign: MisleadingSign | null;
}

function partsOf(text: string, from: number, signs: readonly MisleadingSign[]): Part[] {
  const parts: Part[] = [];
  const end = from + text.length;
  let done = from;
  const cut = (to: number, sign: MisleadingSign | null) => {
    if (to > done) parts.push({ at: done, words: text.slice(done - from, to - from), sign });
    done = Math.max(done, to);
  };
  for (let index = indexEndingAfter(signs, from); index < signs.length; index++) {
    const sign = signs[index] as MisleadingSign;
    if (sign.from >= end) break;
    cut(Math.max(sign.from, from), null);
    cut(Math.min(sign.to, end), sign);
  }
  cut(end, null);
  return parts;
}
