/** The current article of an origin: why it is here, what a split would change, what was done, and its own words. */

import type { ArticleHead } from '../../../contract/model/articles/article.ts';
import type { Origin, OriginMember } from '../../../contract/model/origins/origin.ts';
import { inPlainOrder } from '../../../text/letters/misleading-signs.ts';
import { shortcutOf } from '../../actions/key-bindings.ts';
import { openRow } from '../../actions/lists/rows.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button, LinkButton } from '../../parts/controls/Button.tsx';
import { PaneBar, Spacer } from '../../parts/layout/Panes.tsx';
import { DateText } from '../../parts/model/DateText.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted, countWords, instantWords } from '../../parts/words.ts';
import { MemberText } from './MemberText.tsx';
import styles from './Origins.module.css';
import { DECIDED_WORDS, isTranslation, sharePercent, splitWords, timeBetween } from './origin-words.ts';
import { PartialCopies } from './PartialCopies.tsx';
import type { OriginDesk } from './use-origin-desk.ts';

export function MemberInspector({ desk }: { desk: OriginDesk }) {
  const { origin, current } = desk;
  const { member, error } = desk.member;
  const first = origin.articles[0] ?? current;
  const gap = timeBetween(first.published, current.published);
  return (
    <>
      <PaneBar>
        <h2 className={styles.inspected}>
          <BidiText lang={current.language}>{current.source}</BidiText>
        </h2>
        <Spacer />
        <Button keys={shortcutOf(openRow)} onClick={() => navigate('library', { articleId: current.articleId })}>
          Read
        </Button>
      </PaneBar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls by keys */}
      <div role="group" aria-label="The selected article" tabIndex={0} className={styles.scroll} data-scroller>
        <section className={styles.part}>
          <p className={styles.chosenTitle}>
            <BidiText lang={current.language}>{current.title}</BidiText>
          </p>
          <p className={styles.small}>
            <DateText edtf={current.published} /> · {counted(current.words, 'word')}
            {gap !== null && ` · ${gap} after the first`}
          </p>
        </section>
        {error ? (
          <ErrorState message={error.message} />
        ) : member ? (
          <>
            <Why desk={desk} member={member} first={first} />
            {origin.articles.length > 1 && <SplitEffect articleId={current.articleId} />}
            <History origin={origin} />
            <PartialCopies article={current} />
            {origin.articles.length > 1 && <MemberText head={current} first={first} member={member} />}
          </>
        ) : (
          <Skeleton lines={6} />
        )}
      </div>
    </>
  );
}

interface WhyProps {
  desk: OriginDesk;
  member: OriginMember;
  first: ArticleHead;
}

function Why({ desk: { origin, current }, member, first }: WhyProps) {
  const isFirst = current.articleId === first.articleId;
  const isOtherLanguage = isTranslation(current, first) && member.sharedWords === 0;
  return (
    <section className={styles.part}>
      <h2>Why it is here</h2>
      <dl className={styles.facts}>
        {isFirst ? (
          <>
            <dt>Place</dt>
            <dd>
              {origin.articles.length > 1
                ? 'the first one; the others are compared with its words'
                : 'the only one; no other article is known to rest on its reporting'}
            </dd>
          </>
        ) : isOtherLanguage ? (
          <>
            <dt>Shared</dt>
            <dd>cannot be compared: it is in another language</dd>
          </>
        ) : (
          <>
            <dt>Shared</dt>
            <dd>
              {countWords(member.sharedWords)} of {counted(member.words, 'word')}, {sharePercent(member)} %
            </dd>
            <dt>Added</dt>
            <dd>{counted(member.words - member.sharedWords, 'word')}</dd>
            <dt>Left out</dt>
            <dd>{counted(member.leftOut, 'word')} of the first</dd>
          </>
        )}
        <dt>Placed</dt>
        <dd>
          {DECIDED_WORDS[origin.decidedBy].toLowerCase()}
          {origin.reason !== '' && (
            <>
              : <BidiText lang={null}>{origin.reason}</BidiText>
            </>
          )}
        </dd>
      </dl>
    </section>
  );
}

function SplitEffect({ articleId }: { articleId: number }) {
  const { data } = useRead('origin.splitEffect', { articleIds: [articleId] });
  if (!data) return null;
  return (
    <section className={styles.part}>
      <h2>If it is split off</h2>
      {data.total === 0 ? (
        <p>No claim’s number of origins changes.</p>
      ) : (
        <ul>
          {data.claims.map((claim) => (
            <li key={claim.claimId}>
              <LinkButton
                title={inPlainOrder(claim.statement)}
                onClick={() => navigate('claims', { claimId: claim.claimId })}
              >
                Claim {claim.claimId}
              </LinkButton>{' '}
              {splitWords(claim)}
            </li>
          ))}
          {data.total > data.claims.length && <li>and {counted(data.total - data.claims.length, 'more claim')}</li>}
        </ul>
      )}
    </section>
  );
}

function History({ origin: { originId, decidedBy } }: { origin: Origin }) {
  const acts = useRead('origin.history', { originId, limit: 12 }).data?.acts ?? [];
  return (
    <section className={styles.part}>
      <h2>Log</h2>
      <ol>
        {acts.map(({ actId, at, label, state }) => (
          <li key={actId}>
            {instantWords(at)}: <BidiText lang={null}>{label}</BidiText>
            {state === 'undone' && ', undone'}
          </li>
        ))}
      </ol>
      <p>{decidedBy === 'program' && 'Nothing was changed by hand. '}Your decisions are never changed by an import.</p>
    </section>
  );
}
