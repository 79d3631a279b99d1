/** An article's paragraphs with its marks. The elements contain exactly the text's characters, so that offsets of selections are right. */
import { memo, type Ref, useMemo } from 'react';
import { direction } from '../../text/letters/direction.ts';
import { type MisleadingSign, misleadingSigns } from '../../text/letters/misleading-signs.ts';
import type { Utf16Span } from '../../text/offsets.ts';
import { InPlainOrder } from '../parts/InPlainOrder.tsx';
import lines from '../parts/model/stance-lines.module.css';
import styles from './ArticleText.module.css';
import {
  countWithoutLine,
  extraLeading,
  type Mark,
  MOST_LINES,
  type Piece,
  piecesOf,
  type TextPiece,
} from './marks.ts';

interface ArticleTextProps {
  text: string;
  language: string | null;
  paragraphs: readonly Utf16Span[];
  marks: readonly Mark[];
  /** The current mark. */
  currentMarkId?: number | null;
  /** Marks are numbered and focusable: in the article view, but not in a preview. */
  working?: boolean;
  ref?: Ref<HTMLDivElement>;
}

export const markId = (evidenceId: number) => `mark-${evidenceId}`;
export const noteId = (evidenceId: number) => `note-${evidenceId}`;

export const ArticleText = memo(function ArticleText(props: ArticleTextProps) {
  const { text, language, paragraphs, working = false, ref } = props;
  const dir = useMemo(() => direction(text), [text]);
  const signs = useMemo(() => misleadingSigns(text), [text]);
  const stretches = useMemo(() => stretchesOf(text, paragraphs), [text, paragraphs]);
  return (
    <div ref={ref} className={styles.read} lang={language ?? undefined} dir={dir} data-working={working || undefined}>
      {stretches.length === 0 ? (
        <Paragraphs {...props} signs={signs} first={0} />
      ) : (
        stretches.map(({ first, own, lines }) => (
          <div key={first} className={styles.stretch} style={{ '--lines': lines } as React.CSSProperties}>
            <Paragraphs {...props} signs={signs} paragraphs={own} first={first} />
          </div>
        ))
      )}
    </div>
  );
});

/** `first`: the number of paragraphs in the text before these. */
function Paragraphs(props: ArticleTextProps & { first: number; signs: readonly MisleadingSign[] }) {
  const { text, signs, paragraphs, first, marks, currentMarkId = null, working = false } = props;
  return paragraphs.map((paragraph, index) => {
    const extra = extraLeading(marks, paragraph);
    return (
      <p
        key={paragraph.from}
        data-from={paragraph.from}
        data-number={first + index + 1}
        style={extra > 0 ? ({ '--extra-leading': `${extra}px` } as React.CSSProperties) : undefined}
      >
        <Pieces
          pieces={piecesOf(text, paragraph, marks)}
          signs={signs}
          marks={marks}
          currentMarkId={currentMarkId}
          working={working}
        />
      </p>
    );
  });
}

/** A longer text is drawn in stretches of this many paragraphs, of which only those near the view are laid out. */
const STRETCH = 40;
const LETTERS_A_LINE = 64;
/** As wide as two letters. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

interface Stretch {
  readonly first: number;
  readonly own: readonly Utf16Span[];
  /** Its estimated height in lines, including gaps. */
  readonly lines: number;
}

/** Returns none for a text short enough to be laid out as a whole. */
function stretchesOf(text: string, paragraphs: readonly Utf16Span[]): Stretch[] {
  if (paragraphs.length <= 3 * STRETCH) return [];
  const letters = LETTERS_A_LINE / (WIDE.test(text.slice(0, 200)) ? 2 : 1);
  return Array.from({ length: Math.ceil(paragraphs.length / STRETCH) }, (_, at) => {
    const own = paragraphs.slice(at * STRETCH, (at + 1) * STRETCH);
    const lines = own.reduce((sum, { from, to }) => sum + Math.ceil((to - from) / letters) + 0.5, 0);
    return { first: at * STRETCH, own, lines };
  });
}

interface PiecesProps {
  signs: readonly MisleadingSign[];
  pieces: readonly Piece[];
  marks: readonly Mark[];
  currentMarkId: number | null;
  working: boolean;
}

function Pieces(props: PiecesProps) {
  const { pieces, marks, currentMarkId, working, signs } = props;
  return pieces.map((piece, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a paragraph are in text order
    if ('text' in piece) return <WithCellsApart key={index} piece={piece} signs={signs} />;
    const { mark, isFirst, ending } = piece;
    const { evidenceId } = mark.evidence;
    const lowest = ending.find(({ level }) => level === MOST_LINES - 1);
    const more = lowest ? countWithoutLine(marks, lowest) : 0;
    return (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a paragraph are in text order
        key={index}
        id={isFirst ? markId(evidenceId) : undefined}
        className={mark.level < MOST_LINES ? `${styles.mark} ${lines[mark.line]}` : styles.mark}
        data-evidence={evidenceId}
        data-current={currentMarkId === evidenceId || undefined}
        data-number={working && ending.length > 0 ? ending.map(({ number }) => number).join(', ') : undefined}
        data-more={working && more > 0 ? more : undefined}
        aria-details={working ? noteId(evidenceId) : undefined}
        aria-description={working ? markWords(mark, isFirst) : undefined}
        tabIndex={working && isFirst ? (currentMarkId === evidenceId ? 0 : -1) : undefined}
        style={mark.drop > 0 ? ({ '--drop': `${mark.drop}px` } as React.CSSProperties) : undefined}
      >
        <Pieces {...props} pieces={piece.pieces} />
      </mark>
    );
  });
}

/** Tabs stand between the cells of a table's row: as narrow as a space, "444" and "44.4" would read as one figure. */
function WithCellsApart({ piece: { from, text }, signs }: { piece: TextPiece; signs: readonly MisleadingSign[] }) {
  let at = from;
  const parts = text.split(/(\t)/u).filter((part) => part !== '');
  return parts.map((part) => {
    const begins = at;
    at += part.length;
    return part === '\t' ? (
      <span key={begins} className={styles.betweenCells}>
        {part}
      </span>
    ) : (
      <InPlainOrder key={begins} text={part} from={begins} signs={signs} />
    );
  });
}

/** A mark that others divide is several elements. */
function markWords({ evidence, number }: Mark, isFirst: boolean): string {
  if (!isFirst) return `mark ${number} goes on`;
  return evidence.claimId === null
    ? `mark ${number}, without a claim`
    : `mark ${number}, ${evidence.stance} claim ${evidence.claimId}`;
}
