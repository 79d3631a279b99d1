/** Which articles rest on one reporting: a list of origins and of what is proposed, the articles of one, and one's words. */
import { useRead } from '../../data/use-read.ts';
import { navigate, useKept, useLocation } from '../../history.ts';
import { LinkButton } from '../../parts/Button.tsx';
import { EmptyState, ErrorState } from '../../parts/EmptyState.tsx';
import { Pane, PaneBar, Panes } from '../../parts/Panes.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { Tabs, tabPanelProps } from '../../parts/Tabs.tsx';
import { counted, countWords } from '../../parts/words.ts';
import { useCrumb } from '../../use-crumb.ts';
import { OriginList } from './OriginList.tsx';
import styles from './Origins.module.css';
import { OriginView } from './OriginView.tsx';
import { ProposalList } from './ProposalList.tsx';

const PANEL = 'origins-panel';
const MOST = 500;

export function Origins() {
  const { scope } = useLocation();
  const section = scope.section === 'proposals' ? 'proposals' : 'origins';
  const list = useRead('origin.list', { limit: MOST }, { keepPrevious: true });
  const open = useRead('origin.proposals', { limit: MOST }, { keepPrevious: true });
  const heads = list.data?.heads ?? [];
  const proposals = open.data?.proposals ?? [];
  const [standing, stand] = useKept<number | null>('proposal', null);
  const at = Math.max(
    0,
    proposals.findIndex(({ proposalId }) => proposalId === standing),
  );
  const proposal = section === 'proposals' ? (proposals[at] ?? null) : null;
  const originId = section === 'proposals' ? proposal?.article.originId : (scope.originId ?? heads[0]?.originId);
  const show = (part: { originId?: number; section?: string | undefined }) =>
    navigate('library', { ...scope, ...part }, { replace: true });
  if (list.error) return <ErrorState message={list.error.message} />;
  if (!list.data || !open.data) return <Skeleton lines={9} />;
  const { articles, origins, total, waiting } = list.data;
  return (
    <Panes place="origins">
      <Pane name="list" label="Origins" ground="panel" width={{ plain: 320, narrow: 260, least: 240, most: 480 }}>
        <PaneBar>
          <h1 className={styles.counts}>
            {counted(articles, 'article')}, {counted(origins, 'origin')}
          </h1>
        </PaneBar>
        <div className={styles.tabs}>
          <Tabs
            label="Origins"
            value={section}
            panelId={PANEL}
            tabs={[
              { value: 'origins', label: 'Of several articles', count: total },
              { value: 'proposals', label: 'Proposed', count: open.data.total },
            ]}
            onChange={(next) => show({ section: next === 'origins' ? undefined : next })}
          />
        </div>
        <div
          className={styles.panel}
          {...tabPanelProps(PANEL, section === 'origins' ? 'Of several articles' : 'Proposed')}
        >
          {(section === 'origins' ? heads : proposals).length === 0 ? (
            <p className={styles.none}>None.</p>
          ) : section === 'origins' ? (
            <OriginList heads={heads} originId={originId} onOpen={(id) => show({ originId: id })} />
          ) : (
            <ProposalList
              proposals={proposals}
              active={at}
              onActive={(index) => stand(proposals[index]?.proposalId ?? null)}
            />
          )}
        </div>
        {waiting > 0 && (
          <p className={styles.foot}>
            {counted(waiting, 'article is', 'articles are')} not compared with the others yet.
          </p>
        )}
        {(section === 'origins' ? total : open.data.total) > MOST && (
          <p className={styles.foot}>The first {countWords(MOST)} are listed.</p>
        )}
        <p className={styles.foot}>
          <LinkButton
            onClick={() => navigate('library', { ...scope, view: undefined, originId: undefined, section: undefined })}
          >
            Back to the articles
          </LinkButton>
        </p>
      </Pane>
      {originId === undefined ? (
        <Nothing section={section} />
      ) : (
        <Shown
          key={originId}
          originId={originId}
          proposalId={proposal?.proposalId ?? null}
          articleId={proposal?.article.articleId ?? null}
        />
      )}
    </Panes>
  );
}

function Nothing({ section }: { section: 'origins' | 'proposals' }) {
  useCrumb('Origins', { inside: true });
  return section === 'proposals' ? (
    <EmptyState
      what="No origin is proposed."
      then="Where an article names an agency or another outlet for what it prints, it stands here, and nothing is joined until you accept."
    />
  ) : (
    <EmptyState
      what="No two articles rest on one origin."
      then="Near copies are put together as they come in. Others you can join: open an article, then its origin, and press Shift J."
    />
  );
}

interface ShownProps {
  originId: number;
  proposalId: number | null;
  articleId: number | null;
}

function Shown({ originId, proposalId, articleId }: ShownProps) {
  const { data, error } = useRead('origin.get', { originId });
  const { scope } = useLocation();
  useCrumb(data ? `Origin: ${data.origin.name}` : 'Origins', { inside: true });
  if (error)
    return (
      <ErrorState message={error.message} then="Its articles stand under another one.">
        <LinkButton onClick={() => navigate('library', { ...scope, originId: undefined }, { replace: true })}>
          Show the list
        </LinkButton>
      </ErrorState>
    );
  if (!data) return <Skeleton lines={9} />;
  return <OriginView origin={data.origin} proposalId={proposalId} articleId={articleId} />;
}
