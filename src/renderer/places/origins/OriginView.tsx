/** The articles of one origin, first to last, and beside them the words of the one stood on. */
import { useMemo } from 'react';
import type { ArticleHead } from '../../../contract/model/article.ts';
import type { Origin, OriginMember } from '../../../contract/model/origin.ts';
import { canWrite } from '../../actions/action.ts';
import { useHandle } from '../../actions/handles.ts';
import { keysOf } from '../../actions/key-bindings.ts';
import { joinOrigin, splitOff } from '../../actions/origins/decide-origin.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate, useKept } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button } from '../../parts/Button.tsx';
import { DateText } from '../../parts/DateText.tsx';
import { TickBox } from '../../parts/Field.tsx';
import { Grade } from '../../parts/Grade.tsx';
import { Listbox } from '../../parts/Listbox.tsx';
import { Pane } from '../../parts/Panes.tsx';
import { countWords } from '../../parts/words.ts';
import { select, toggleSelected, useWorkingSet } from '../../working-set.ts';
import { MemberText } from './MemberText.tsx';
import styles from './Origins.module.css';
import { DECIDED_WORDS, extentWords, isTranslation, sharePercent, timeBetween } from './origin-words.ts';
import { originsHandle } from './origins-handle.ts';
import { Proposals } from './Proposals.tsx';
import { useMembers } from './use-members.ts';

interface OriginViewProps {
  origin: Origin;
  /** The proposal come from, and its article. */
  proposalId: number | null;
  articleId: number | null;
}

export function OriginView({ origin, proposalId, articleId }: OriginViewProps) {
  const { originId, articles } = origin;
  const [kept, stand] = useKept(`origin ${originId} ${articleId ?? ''}`, { articleId, at: 0 });
  const set = useWorkingSet();
  const chosen = useMemo(() => new Set(set.kind === 'article' ? set.ids : []), [set]);
  const found = articles.findIndex((head) => head.articleId === kept.articleId);
  // What was stood on may have been split off: then its neighbour.
  const active = found >= 0 ? found : Math.min(kept.at, articles.length - 1);
  const current = articles[active];
  const members = useMembers(originId, active);
  const proposals = useRead('origin.proposals', { originId, limit: 100 }).data?.proposals ?? [];
  const proposal =
    proposals.find((one) => one.proposalId === proposalId) ??
    proposals.find(({ article }) => article.articleId === current?.articleId) ??
    null;
  useOriginsHandle(articles, chosen, current, proposal);
  const idAt = (index: number) => articles[index]?.articleId;
  const open = (index: number) => {
    const id = idAt(index);
    if (id !== undefined) navigate('library', { articleId: id });
  };
  return (
    <>
      <Pane
        name="articles"
        label={`Articles of ${origin.name}`}
        width={{ plain: 430, narrow: 330, least: 300, most: 640 }}
      >
        <OriginHeading origin={origin} selected={articles.filter((head) => chosen.has(head.articleId)).length} />
        <Proposals proposals={proposals} current={proposal} />
        <Listbox
          main
          autoFocus={articleId === null}
          label="Articles, first to last"
          count={articles.length}
          active={active}
          onActive={(index) => stand({ articleId: idAt(index) ?? null, at: index })}
          onOpen={open}
          onRange={members.onRange}
          estimate={70}
          keyOf={(index) => idAt(index) ?? index}
          focusKey="origin-articles"
          selection={{
            isSelected: (index) => chosen.has(idAt(index) ?? -1),
            toggle: (index) => {
              const id = idAt(index);
              if (id !== undefined) toggleSelected('article', id);
            },
            selectTo: (index) => {
              const [low, high] = active < index ? [active, index] : [index, active];
              select('article', [...chosen, ...articles.slice(low, high + 1).map((head) => head.articleId)]);
            },
            selectAll: () =>
              select(
                'article',
                articles.map((head) => head.articleId),
              ),
          }}
          renderOption={(index, { selected }) =>
            articles[index] && (
              <MemberRow
                head={articles[index]}
                before={articles[index - 1]}
                first={articles[0] ?? articles[index]}
                member={members.at(index)}
                selecting={chosen.size > 0}
                selected={selected}
              />
            )
          }
        />
      </Pane>
      <Pane name="words" label="Words of the article">
        {current && articles[0] && (
          <MemberText
            key={current.articleId}
            head={current}
            first={articles[0]}
            member={members.at(active)}
            alone={articles.length === 1}
            error={members.error}
          />
        )}
      </Pane>
    </>
  );
}

function useOriginsHandle(
  articles: readonly ArticleHead[],
  chosen: ReadonlySet<number>,
  current: ArticleHead | undefined,
  proposal: NonNullable<typeof originsHandle.of>['proposal'],
): void {
  useHandle(
    originsHandle,
    useMemo(() => {
      const ids = articles.map((head) => head.articleId);
      const selected = ids.filter((id) => chosen.has(id));
      const meant = selected.length > 0 ? selected : current ? [current.articleId] : [];
      return {
        toSplit: meant.length < ids.length ? meant : [],
        toJoin: ids,
        articleId: current?.articleId ?? null,
        proposal,
      };
    }, [articles, chosen, current, proposal]),
  );
}

function OriginHeading({ origin, selected }: { origin: Origin; selected: number }) {
  const context = useActionContext();
  const { articles } = origin;
  const isWritable = canWrite(context);
  return (
    <header className={styles.heading}>
      <h2>
        <bdi>{origin.name}</bdi>
      </h2>
      <p className={styles.small}>
        {extentWords({
          articles: articles.length,
          sources: new Set(articles.map(({ sourceId }) => sourceId)).size,
          first: articles[0]?.published ?? null,
          last: articles.findLast(({ published }) => published !== null)?.published ?? null,
        })}{' '}
        · counts once
      </p>
      <p className={styles.small}>
        {articles.length === 1 && origin.decidedBy === 'program'
          ? 'No near copy was found'
          : DECIDED_WORDS[origin.decidedBy]}
        {origin.reason !== '' && (
          <>
            : <bdi>{origin.reason}</bdi>
          </>
        )}
      </p>
      <div className={styles.acts}>
        {isWritable && (
          <>
            <Button
              disabled={!splitOff.isPossible(context)}
              keys={keysOf(splitOff)[0]}
              onClick={() => splitOff.run(context)}
            >
              {selected > 0 ? `Split off ${countWords(selected)}…` : 'Split off…'}
            </Button>
            <Button keys={keysOf(joinOrigin)[0]} onClick={() => joinOrigin.run(context)}>
              Join…
            </Button>
          </>
        )}
        {articles.length > 1 && (
          <Button look="quiet" onClick={() => navigate('library', { filters: { originId: origin.originId } })}>
            In the Library
          </Button>
        )}
      </div>
    </header>
  );
}

interface MemberRowProps {
  head: ArticleHead;
  before: ArticleHead | undefined;
  first: ArticleHead;
  member: OriginMember | undefined;
  selecting: boolean;
  selected: boolean;
}

function MemberRow({ head, before, first, member, selecting, selected }: MemberRowProps) {
  const gap = before ? timeBetween(before.published, head.published) : null;
  return (
    <div className={styles.member} data-first={before === undefined || undefined}>
      {selecting ? <TickBox checked={selected} /> : <span className={styles.dot} />}
      <span className={styles.when}>
        <DateText edtf={head.published} />
        {gap !== null && <small>{gap} later</small>}
      </span>
      <span className={styles.who}>
        <span className={styles.source}>
          <BidiText lang={head.language}>{head.source}</BidiText>
          <Grade of="source" value={head.reliability} />
        </span>
        <BidiText lang={head.language} className={styles.first}>
          {head.title}
        </BidiText>
      </span>
      <span className={styles.share}>
        {member && shareWords(member, before === undefined, isTranslation(head, first))}
      </span>
    </div>
  );
}

function shareWords(member: OriginMember, isFirst: boolean, isOtherLanguage: boolean) {
  if (isFirst)
    return (
      <>
        <b>first</b>
        <small>{countWords(member.words)} words</small>
      </>
    );
  if (isOtherLanguage && member.sharedWords === 0) return <small>other language</small>;
  return (
    <>
      <b>{sharePercent(member)} %</b>
      <small>
        {countWords(member.sharedWords)} of {countWords(member.words)}
      </small>
    </>
  );
}
