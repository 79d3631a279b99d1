/** The whole text of an origin's article: what it shares with the first one subdued, what it added marked. */
import { useMemo } from 'react';
import type { ArticleHead } from '../../../contract/model/articles/article.ts';
import type { OriginMember } from '../../../contract/model/origins/origin.ts';
import { direction } from '../../../text/letters/direction.ts';
import { codePointMap } from '../../../text/offsets.ts';
import { paragraphs } from '../../../text/sentences/paragraphs.ts';
import { useRead } from '../../data/use-read.ts';
import { InPlainOrder } from '../../parts/InPlainOrder.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import styles from './Origins.module.css';
import { isTranslation, textParts } from './origin-words.ts';

interface MemberTextProps {
  head: ArticleHead;
  first: ArticleHead;
  member: OriginMember;
}

export function MemberText({ head, first, member }: MemberTextProps) {
  const { data, error } = useRead('article.get', { articleId: head.articleId });
  if (error) return <ErrorState message={error.message} />;
  if (!data) return <Skeleton lines={6} />;
  const isOtherLanguage = isTranslation(head, first) && member.sharedWords === 0;
  return <Text text={data.article.text} language={head.language} own={isOtherLanguage ? NONE : member.own} />;
}

const NONE: OriginMember['own'] = [];

/** Longer texts, such as books, are read in the article view. */
const MOST_PARAGRAPHS = 200;

function Text({ text, language, own }: { text: string; language: string | null; own: OriginMember['own'] }) {
  const marked = useMemo(() => {
    const map = codePointMap(text);
    return own.map((span) => map.utf16FromSpan(span));
  }, [text, own]);
  const list = useMemo(() => paragraphs(text), [text]);
  return (
    <article
      aria-label="Words shared and added"
      className={styles.text}
      lang={language ?? undefined}
      dir={direction(text)}
      data-compared={own.length > 0 || undefined}
    >
      {list.slice(0, MOST_PARAGRAPHS).map((paragraph) => (
        <p key={paragraph.from}>
          {textParts(text, paragraph, marked).map((part) =>
            part.isOwn ? (
              <ins key={part.from} className={styles.own}>
                <InPlainOrder text={part.text} />
              </ins>
            ) : (
              <InPlainOrder key={part.from} text={part.text} />
            ),
          )}
        </p>
      ))}
      {list.length > MOST_PARAGRAPHS && <p>…</p>}
    </article>
  );
}
