/** The reading pane while several articles are selected: a summary of them, one line per aspect. */

import { useEffect } from 'react';
import type { ArticleHead } from '../../../../contract/model/articles/article.ts';
import type { SharedClaim } from '../../../../contract/model/claims/claim.ts';
import { parseEdtf } from '../../../../text/dates/edtf.ts';
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { compareSelected } from '../../../actions/library/compare-selected.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button, IconButton, LinkButton } from '../../../parts/controls/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { PaneBar, Spacer } from '../../../parts/layout/Panes.tsx';
import { DateText } from '../../../parts/model/DateText.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { OriginName } from '../../../parts/model/OriginName.tsx';
import { passagesIn } from '../../../parts/model/stance-counts.ts';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { counted, countWords, languageName, primaryLanguage, spanWords } from '../../../parts/words.ts';
import { select, toggleSelected } from '../../../working-set.ts';
import styles from './SelectionPane.module.css';

const MOST_SHOWN = 500;

export function SelectionPane({ ids, onSave }: { ids: readonly number[]; onSave: () => void }) {
  const canWrite = useCanWrite();
  const heads = useHeads(ids);
  const spoken = useRead(
    'claim.shared',
    { articleIds: ids.slice(0, MOST_SHOWN) },
    { enabled: ids.length > 1, keepPrevious: true },
  ).data;
  return (
    <>
      <PaneBar>
        <h1 className={styles.name}>{counted(ids.length, 'article')} selected</h1>
        <Spacer />
        {canWrite && (
          <Button look="quiet" onClick={onSave}>
            Save selection…
          </Button>
        )}
        <ActionButton action={compareSelected} />
      </PaneBar>
      <div className={styles.scroll}>
        {heads ? (
          <>
            <Together heads={heads} claims={spoken?.claims ?? 0} />
            <ol className={styles.list}>
              {heads.map((head) => (
                <SelectedRow key={head.articleId} head={head} />
              ))}
            </ol>
            {ids.length <= MOST_SHOWN && <SharedClaims shared={spoken?.shared ?? []} of={ids.length} />}
            {ids.length > MOST_SHOWN && <p className={styles.more}>and {countWords(ids.length - MOST_SHOWN)} more</p>}
          </>
        ) : (
          <Skeleton lines={6} />
        )}
      </div>
    </>
  );
}

/** The articles selected, and no longer those that have been deleted elsewhere. */
function useHeads(ids: readonly number[]): ArticleHead[] | undefined {
  const asked = ids.slice(0, MOST_SHOWN);
  const { data, isPlaceholderData } = useRead('article.heads', { articleIds: asked }, { keepPrevious: true });
  const heads = data?.articles.filter(({ articleId }) => ids.includes(articleId));
  const isShort = heads !== undefined && !isPlaceholderData && heads.length < asked.length;
  useEffect(() => {
    if (isShort) select('article', [...heads.map(({ articleId }) => articleId), ...ids.slice(MOST_SHOWN)]);
  }, [isShort, heads, ids]);
  return heads;
}

function Together({ heads, claims }: { heads: readonly ArticleHead[]; claims: number }) {
  const languages = [...new Set(heads.map(({ language }) => primaryLanguage(language)))];
  const marks = heads.reduce((sum, head) => sum + passagesIn(head.marks), 0);
  const dates = publishedBetween(heads);
  const facts = [
    [new Set(heads.map(({ sourceId }) => sourceId)).size, 'source'],
    [new Set(heads.map(({ originId }) => originId)).size, 'origin'],
    [marks, ...markWords(claims)],
    [heads.filter(({ read }) => !read).length, 'unread', 'unread'],
  ] as const;
  return (
    <>
      <p className={styles.languages}>
        {dates !== null && `${dates} · `}
        {languages.map((language, at) => (
          <span key={language ?? 'none'}>
            {at > 0 && ', '}
            <BidiText lang={language}>{languageName(language)}</BidiText>
          </span>
        ))}
      </p>
      <dl className={styles.facts}>
        {facts.map(([count, one, many]) => (
          <div key={one}>
            <dd>{countWords(count)}</dd>
            <dt>{count === 1 ? one : (many ?? `${one}s`)}</dt>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Returns for example "marks on 9 claims". */
function markWords(claims: number): [string, string] {
  const on = claims === 0 ? '' : ` on ${counted(claims, 'claim')}`;
  return [`mark${on}`, `marks${on}`];
}

/** The claims that every one of them bears on. */
function SharedClaims({ shared, of }: { shared: readonly SharedClaim[]; of: number }) {
  return shared.map((claim) => (
    <p key={claim.claimId} className={styles.shared}>
      <Icon name="info" size={16} />
      <span>
        Claim {claim.claimId} is in {of === 2 ? 'both' : `all ${countWords(of)}`}: {sidesOf(claim)}.{' '}
        <LinkButton
          title={inPlainOrder(claim.statement)}
          onClick={() => navigate('claims', { claimId: claim.claimId })}
        >
          Open claim {claim.claimId}
        </LinkButton>
      </span>
    </p>
  ));
}

function sidesOf({ supports, disputes, both, mentions }: SharedClaim): string {
  const sides: readonly [number, string, string][] = [
    [supports, 'supports it', 'support it'],
    [disputes, 'disputes it', 'dispute it'],
    [both, 'has both sides', 'have both sides'],
    [mentions, 'mentions it', 'mention it'],
  ];
  return sides
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${countWords(count)} ${count === 1 ? one : many}`)
    .join(', ');
}

/** Returns for example "9 Oct – 11 Oct"; null if none is dated. */
function publishedBetween(heads: readonly ArticleHead[]): string | null {
  const dated = heads.flatMap(({ published }) => {
    const date = published === null ? null : parseEdtf(published);
    return date?.parts && date.sortKey !== null ? [{ day: published?.slice(0, 10) ?? '', key: date.sortKey }] : [];
  });
  const [first, last] = [dated.toSorted((a, b) => a.key - b.key)[0], dated.toSorted((a, b) => b.key - a.key)[0]];
  if (!first || !last) return null;
  return spanWords(first.day, last.day);
}

function SelectedRow({ head }: { head: ArticleHead }) {
  return (
    <li>
      <BidiText lang={head.language} className={styles.title}>
        {head.title}
      </BidiText>
      <span className={styles.when}>
        <DateText edtf={head.published} />
      </span>
      <IconButton
        icon="close"
        size={14}
        label={`Remove ${head.title}`}
        className={styles.out}
        onClick={() => toggleSelected('article', head.articleId)}
      />
      <span className={styles.meta}>
        <BidiText lang={head.language} className={styles.source}>
          {head.source}
        </BidiText>
        <Grade of="source" value={head.reliability} />
        <span>
          {head.originArticles > 1 ? <OriginName name={head.originName} /> : 'own reporting'}
          {!head.read && ' · unread'}
        </span>
      </span>
    </li>
  );
}
