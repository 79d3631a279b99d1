/** How the words of an origin's articles compare with the first one, loaded a page at a time. */
import type { ArticleHead } from '../../../contract/model/articles/article.ts';
import type { OriginMember } from '../../../contract/model/origins/origin.ts';
import { useRead, useReads } from '../../data/use-read.ts';
import type { ArticleLine, Line } from './origin-lines.ts';

const PAGE = 30;
const pageOf = (at: number) => Math.floor(Math.max(0, at) / PAGE);
const paramsOf = (originId: number, page: number) => ({ originId, after: page * PAGE, limit: PAGE });

export interface Member {
  readonly member: OriginMember | undefined;
  readonly error: Error | null;
}

export function useMember(originId: number | undefined, at: number): Member {
  const isAny = originId !== undefined;
  const { data, error } = useRead('origin.words', paramsOf(originId ?? 0, pageOf(at)), { enabled: isAny });
  return { member: data?.members[at % PAGE], error };
}

export interface Drawn {
  readonly article: ArticleHead | undefined;
  readonly member: OriginMember | undefined;
}

/** Loads what the lines in view show. @returns a function from an article's line to what is known about it */
export function useDrawn(inView: readonly Line[]): (line: ArticleLine) => Drawn {
  const lines = inView.filter((line) => line.kind === 'article');
  const ids = [...new Set(lines.map(({ head }) => head.originId))];
  const pages = [...new Map(lines.map((line) => [pageKey(line), line])).values()];
  const origins = useReads(
    'origin.get',
    ids.map((originId) => ({ originId })),
  );
  const words = useReads(
    'origin.words',
    pages.map(({ head, at }) => paramsOf(head.originId, pageOf(at))),
  );
  return (line) => ({
    article: origins[ids.indexOf(line.head.originId)]?.data?.origin.articles[line.at],
    member: words[pages.findIndex((each) => pageKey(each) === pageKey(line))]?.data?.members[line.at % PAGE],
  });
}

const pageKey = (line: ArticleLine) => `${line.head.originId} ${pageOf(line.at)}`;
