/** An article of an origin: what it has of the first one set plain, what it added marked; and where else its passages stand. */
import { useMemo } from 'react';
import type { ArticleHead } from '../../../contract/model/article.ts';
import type { OriginMember } from '../../../contract/model/origin.ts';
import { direction } from '../../../text/direction.ts';
import { codePointMap } from '../../../text/offsets.ts';
import { paragraphs } from '../../../text/paragraphs.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button } from '../../parts/Button.tsx';
import { ErrorState } from '../../parts/EmptyState.tsx';
import { PaneBar, Push } from '../../parts/Panes.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { counted, countWords } from '../../parts/words.ts';
import styles from './Origins.module.css';
import { isTranslation, textParts } from './origin-words.ts';
import { PartialCopies } from './PartialCopies.tsx';

interface MemberTextProps {
  head: ArticleHead;
  first: ArticleHead;
  member: OriginMember | undefined;
  /** No other article rests on the origin. */
  alone: boolean;
  error: Error | null;
}

export function MemberText({ head, first, member, alone, error }: MemberTextProps) {
  const { data, error: unread } = useRead('article.get', { articleId: head.articleId });
  const isFirst = head.articleId === first.articleId;
  const problem = error ?? unread;
  return (
    <>
      <PaneBar>
        <h2 className={styles.inspected}>
          <BidiText lang={head.language}>{head.source}</BidiText>
        </h2>
        <Push />
        <Button keys="Enter" onClick={() => navigate('library', { articleId: head.articleId })}>
          Read
        </Button>
      </PaneBar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls by keys */}
      <div role="group" aria-label="Words shared and added" tabIndex={0} className={styles.scroll} data-scroller>
        {problem ? (
          <ErrorState message={problem.message} />
        ) : data && member ? (
          <>
            {!alone && <Figures member={member} head={head} first={first} isFirst={isFirst} />}
            <Text
              text={data.article.text}
              title={head.title}
              language={head.language}
              member={isTranslation(head, first) && member.sharedWords === 0 ? { ...member, own: [] } : member}
            />
            <PartialCopies article={head} />
          </>
        ) : (
          <Skeleton lines={9} />
        )}
      </div>
    </>
  );
}

interface FiguresProps {
  member: OriginMember;
  head: ArticleHead;
  first: ArticleHead;
  isFirst: boolean;
}

function Figures({ member, head, first, isFirst }: FiguresProps) {
  if (isFirst)
    return (
      <p className={styles.figures}>
        The first one. The others are measured against its {counted(member.words, 'word')}.
      </p>
    );
  if (member.sharedWords === 0 && isTranslation(head, first))
    return (
      <p className={styles.figures}>
        In another language than <BidiText lang={first.language}>{first.source}</BidiText>: its words cannot be held
        against the first one.
      </p>
    );
  const own = member.words - member.sharedWords;
  return (
    <p className={styles.figures}>
      {countWords(member.sharedWords)} of {counted(member.words, 'word')} also stand in{' '}
      <BidiText lang={first.language}>{first.source}</BidiText>.{' '}
      {own === 0 ? 'It added none' : <ins className={styles.own}>It added {countWords(own)}</ins>} and left out{' '}
      {countWords(member.leftOut)}.
    </p>
  );
}

interface TextProps {
  text: string;
  title: string;
  language: string | null;
  member: OriginMember;
}

function Text({ text, title, language, member }: TextProps) {
  const map = useMemo(() => codePointMap(text), [text]);
  const own = useMemo(() => member.own.map((span) => map.utf16FromSpan(span)), [member, map]);
  const list = useMemo(() => paragraphs(text), [text]);
  const isCompared = member.shared.length > 0 || own.length > 0;
  return (
    <article
      className={styles.text}
      lang={language ?? undefined}
      dir={direction(text)}
      data-compared={isCompared || undefined}
    >
      <h3 dir="auto">{title}</h3>
      {list.map((paragraph) => (
        <p key={paragraph.from}>
          {textParts(text, paragraph, own).map((part) =>
            part.isOwn ? (
              <ins key={part.from} className={styles.own}>
                {part.text}
              </ins>
            ) : (
              part.text
            ),
          )}
        </p>
      ))}
    </article>
  );
}
