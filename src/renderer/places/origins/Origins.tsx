/** Which articles rest on the same reporting: origins and proposals, the articles of one origin, and its words. */
import { useMemo } from 'react';
import type { OriginProposal } from '../../../contract/model/origins/origin.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate, useHistoryState, useLocation } from '../../history.ts';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { Tabs, tabPanelProps } from '../../parts/controls/Tabs.tsx';
import { Pane, PaneBar, Panes, Spacer } from '../../parts/layout/Panes.tsx';
import { useCurrentRow } from '../../parts/lists/use-current-row.ts';
import { EmptyState, ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted, countWords } from '../../parts/words.ts';
import type { Scope } from '../../places.ts';
import { useStore } from '../../store.ts';
import { tightWindow } from '../../theme/theme.ts';
import { useCrumb } from '../../use-crumb.ts';
import { OriginPage } from './OriginPage.tsx';
import styles from './Origins.module.css';
import { OriginTree } from './OriginTree.tsx';
import { ProposalList } from './ProposalList.tsx';
import { type OriginDesk, useOriginDesk, useSpot } from './use-origin-desk.ts';

const PANEL = 'origins-panel';
const MOST = 500;
const NO_PROPOSALS: readonly OriginProposal[] = [];

export function Origins() {
  const { scope } = useLocation();
  const section = scope.section === 'proposals' ? 'proposals' : 'origins';
  const list = useRead('origin.list', { limit: 1 }, { keepPrevious: true });
  const proposed = useProposals();
  const proposal = section === 'proposals' ? (proposed.proposals[proposed.at] ?? null) : null;
  const asked =
    section === 'proposals' ? proposal?.article.originId : (scope.originId ?? list.data?.heads[0]?.originId);
  const shown = useRead('origin.get', { originId: asked ?? 0 }, { enabled: asked !== undefined, keepPrevious: true });
  const origin = asked === undefined ? undefined : shown.data?.origin;
  // Its id differs from that asked for if it was joined into another.
  const [spot, moveTo] = useSpot(shown.isPlaceholderData ? asked : (origin?.originId ?? asked), proposal);
  const desk = useOriginDesk({ origin, isThere: !shown.isPlaceholderData, spot, moveTo, from: proposal });
  const isTight = useStore(tightWindow);
  useCrumb(desk ? `Origin: ${desk.origin.name}` : 'Origins', { inside: true });
  if (list.error && !list.data) return <ErrorState message={list.error.message} />;
  if (!list.data || proposed.total === undefined) return <Skeleton ofList lines={9} />;
  const show = (part: Partial<Scope>) => navigate('library', { ...scope, ...part }, { replace: true });
  const isAny = asked !== undefined;
  return (
    <Panes place="origins">
      <Pane name="list" label="Origins" ground="panel" width={{ plain: 332, narrow: 272, least: 240, most: 480 }}>
        <ListHead
          counts={list.data}
          proposed={proposed.total}
          section={section}
          onSection={(next) => show({ section: next === 'origins' ? undefined : next })}
        />
        <div className={styles.panel} {...tabPanelProps(PANEL, SECTIONS[section])}>
          {!isAny && (isTight ? <Nothing section={section} /> : <p className={styles.none}>None.</p>)}
          {isAny && section === 'origins' && (
            <OriginTree
              total={list.data.total}
              current={spot}
              ids={desk?.origin.articles.map(({ articleId }) => articleId) ?? []}
              onMove={(next) => {
                moveTo(next);
                if (next.originId !== asked) show({ originId: next.originId });
              }}
            />
          )}
          {isAny && section === 'proposals' && (
            <ProposalList proposals={proposed.proposals} active={proposed.at} onActive={proposed.moveTo} />
          )}
        </div>
        <Foot waiting={list.data.waiting} isCut={section === 'proposals' && proposed.total > MOST} />
      </Pane>
      {shown.error && isAny ? (
        <ErrorState message={shown.error.message} then="No article rests on it any more.">
          <LinkButton onClick={() => show({ originId: undefined })}>Show the list</LinkButton>
        </ErrorState>
      ) : (
        (isAny || !isTight) && <Chosen section={section} desk={desk} isAny={isAny} />
      )}
    </Panes>
  );
}

/** The proposals still to be answered, and which of them is current. */
function useProposals() {
  const { data } = useRead('origin.proposals', { limit: MOST }, { keepPrevious: true });
  const [chosenId, setCurrentId] = useHistoryState<number | undefined>('proposal', undefined);
  const proposals = data?.proposals ?? NO_PROPOSALS;
  const ids = useMemo(() => proposals.map(({ proposalId }) => proposalId), [proposals]);
  const currentId = useCurrentRow(ids, chosenId, 'proposals');
  return {
    proposals,
    /** Undefined: not read yet. */
    total: data?.total,
    at: currentId === null ? 0 : ids.indexOf(currentId),
    moveTo: (index: number) => setCurrentId(proposals[index]?.proposalId),
  };
}

const SECTIONS = { origins: 'Of several articles', proposals: 'Proposed' };
type Section = keyof typeof SECTIONS;

interface ListHeadProps {
  counts: { articles: number; origins: number; total: number };
  proposed: number;
  section: Section;
  onSection: (section: Section) => void;
}

function ListHead({ counts, proposed, section, onSection }: ListHeadProps) {
  return (
    <>
      <PaneBar>
        <h1 className={styles.counts}>
          {counted(counts.articles, 'article')}, {counted(counts.origins, 'origin')}
        </h1>
        <Spacer />
        {section === 'origins' && <span className={`${styles.small} ${styles.order}`}>first to last</span>}
      </PaneBar>
      <div className={styles.tabs}>
        <Tabs
          label="Origins"
          value={section}
          panelId={PANEL}
          tabs={[
            { value: 'origins', label: SECTIONS.origins, count: counts.total },
            { value: 'proposals', label: SECTIONS.proposals, count: proposed },
          ]}
          onChange={onSection}
        />
      </div>
    </>
  );
}

function Foot({ waiting, isCut }: { waiting: number; isCut: boolean }) {
  const { scope } = useLocation();
  const back = () => navigate('library', { ...scope, view: undefined, originId: undefined, section: undefined });
  return (
    <>
      {waiting > 0 && (
        <p className={styles.foot}>
          {counted(waiting, 'article is', 'articles are')} not compared with the others yet.
        </p>
      )}
      {isCut && <p className={styles.foot}>The first {countWords(MOST)} are listed.</p>}
      <p className={styles.foot}>
        <LinkButton onClick={back}>Back to the articles</LinkButton>
      </p>
    </>
  );
}

function Chosen({ section, desk, isAny }: { section: Section; desk: OriginDesk | null; isAny: boolean }) {
  if (!isAny) return <Nothing section={section} />;
  return desk ? <OriginPage desk={desk} /> : <Skeleton lines={9} />;
}

function Nothing({ section }: { section: Section }) {
  return section === 'proposals' ? (
    <EmptyState
      what="No origin is proposed."
      then="Articles that credit an agency or another outlet are listed here; nothing is joined until you accept."
    />
  ) : (
    <EmptyState
      what="No two articles rest on one origin."
      then="Near copies are joined as they are imported. You can join others: open an article, then its origin, and press Shift J."
    />
  );
}
