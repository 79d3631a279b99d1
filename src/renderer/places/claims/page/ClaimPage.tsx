import { useCallback, useMemo } from 'react';
import type { Claim, ClaimPage as Page } from '../../../../contract/model/claims/claim.ts';
import { MARK_ACTIONS } from '../../../actions/article/mark-words.ts';
import { clearChosenPassages, splitClaim, takePassagesAway } from '../../../actions/claims/change-passage.ts';
import { useHandle } from '../../../actions/handles.ts';
import { offerOf } from '../../../actions/key-bindings.ts';
import { pressWords } from '../../../actions/press-words.ts';
import { useActionContext } from '../../../actions/use-action-context.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { focusSoon } from '../../../focus.ts';
import { navigate, useHistoryState } from '../../../history.ts';
import { Button } from '../../../parts/controls/Button.tsx';
import { Segment } from '../../../parts/controls/Segment.tsx';
import { Tabs, tabPanelProps } from '../../../parts/controls/Tabs.tsx';
import { Pane, PaneBar, Panes, Spacer } from '../../../parts/layout/Panes.tsx';
import { BulkBar } from '../../../parts/lists/BulkBar.tsx';
import { LogOfOne, MOST_ACTS } from '../../../parts/model/ActLog.tsx';
import { passagesIn } from '../../../parts/model/stance-counts.ts';
import { EmptyState } from '../../../parts/states/EmptyState.tsx';
import { NotAll } from '../../../parts/states/NotAll.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { useStore } from '../../../store.ts';
import { useCrumb } from '../../../use-crumb.ts';
import { inspectorShown } from '../../../window-state.ts';
import { claimPage } from '../claims-handle.ts';
import { ClaimHead } from './ClaimHead.tsx';
import { ClaimInspector } from './ClaimInspector.tsx';
import { ClaimNotThere } from './ClaimNotThere.tsx';
import styles from './ClaimPage.module.css';
import { EvidenceTable } from './EvidenceTable.tsx';
import { EVIDENCE_GROUPS, type EvidenceGrouping } from './evidence-groups.ts';
import { TimeStripView } from './TimeStripView.tsx';
import { type Passages, usePassages } from './use-passages.ts';
import { useStatementDraft } from './use-statement-draft.ts';

const PANEL = 'claim-panel';
const TAB_NAMES = { evidence: 'Evidence', log: 'Log' } as const;
type TabName = keyof typeof TAB_NAMES;
const INSPECTOR = { plain: 312, narrow: 264, least: 256, most: 420 };

export function ClaimPage({ claimId }: { claimId: number }) {
  const { data: last, error } = useRead('claim.get', { claimId });
  const data = error?.code === 'not-found' ? undefined : last;
  const [by, setBy] = useHistoryState<EvidenceGrouping>('grouping', 'stance');
  const [tab, setTab] = useHistoryState<TabName>('tab', 'evidence');
  const history = useRead('claim.history', { claimId, limit: MOST_ACTS }).data;
  const [draft, setDraft] = useStatementDraft(claimId);
  const isInspected = useStore(inspectorShown);
  const canWrite = useCanWrite();
  const passages = usePassages(claimId, data?.evidence, by, tab === 'evidence');
  useCrumb(data ? `${claimId} · ${data.claim.statement}` : `${claimId}`, { inside: true, lang: null });
  const statement = data?.claim.statement;
  const isEdited = draft !== null;
  const edit = useCallback(() => {
    if (canWrite && !isEdited && statement !== undefined) setDraft({ words: statement, over: statement });
  }, [canWrite, isEdited, statement, setDraft]);
  useClaimActs(data?.claim, passages, edit);

  if (error && !data) return <ClaimNotThere claimId={claimId} error={error} draft={draft} onDraft={setDraft} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <Panes place="claim">
      <Pane name="claim" label={`Claim ${claimId}`}>
        <ClaimHead
          claim={data.claim}
          draft={draft}
          onDraft={setDraft}
          onEdit={edit}
          onOrigins={() => setBy('origin')}
        />
        <TimeStripView evidence={data.evidence} onMark={passages.setActive} />
        <EvidenceBar tab={tab} onTab={setTab} logged={history?.total ?? 0} by={by} onBy={setBy} />
        <div className={styles.under} {...tabPanelProps(PANEL, TAB_NAMES[tab])}>
          {tab === 'log' ? <LogOfOne history={history} /> : <Evidence page={data} passages={passages} />}
        </div>
        <PassagesBar chosen={passages.chosen} />
      </Pane>
      {isInspected && (
        <Pane name="inspector" label="Inspector" role="complementary" ground="panel" edge="left" width={INSPECTOR}>
          <ClaimInspector page={data} />
        </Pane>
      )}
    </Panes>
  );
}

interface EvidenceBarProps {
  tab: TabName;
  onTab: (tab: TabName) => void;
  /** The number of acts in the log. */
  logged: number;
  by: EvidenceGrouping;
  onBy: (by: EvidenceGrouping) => void;
}

function EvidenceBar({ tab, onTab, logged, by, onBy }: EvidenceBarProps) {
  return (
    <PaneBar className={styles.evidenceBar}>
      <Tabs
        label="Views of the claim"
        value={tab}
        tabs={[
          { value: 'evidence', label: TAB_NAMES.evidence },
          { value: 'log', label: TAB_NAMES.log, count: logged },
        ]}
        onChange={onTab}
        panelId={PANEL}
      />
      <Spacer />
      {tab === 'evidence' && (
        <>
          <span className={styles.by}>Group by</span>
          <Segment
            small
            label="Group evidence by"
            value={by}
            options={EVIDENCE_GROUPS.map((value) => ({ value, label: value }))}
            onChange={onBy}
          />
        </>
      )}
    </PaneBar>
  );
}

function Evidence({ page: { claim, evidence }, passages }: { page: Page; passages: Passages }) {
  if (evidence.length === 0)
    return (
      <EmptyState
        small
        what="No passages for this claim yet."
        then={`Select words in an article and ${pressWords(...Object.values(MARK_ACTIONS)) ?? 'mark them'}; then choose this claim.`}
      >
        <Button onClick={() => navigate('library', { text: claim.statement })}>Search articles for its words</Button>
      </EmptyState>
    );
  return (
    <>
      <EvidenceTable passages={passages} />
      <NotAll shown={evidence.length} total={passagesIn(claim.passages)} order="earliest" />
    </>
  );
}

/** What can be done with the selected passages. */
function PassagesBar({ chosen }: { chosen: number }) {
  const context = useActionContext();
  const acts = [splitClaim, takePassagesAway].filter((action) => action.isPossible(context));
  const offers = acts.map((action) => offerOf(action, context, PASSAGE_ACTS[action.name]));
  return <BulkBar selected={chosen} acts={offers} clear={offerOf(clearChosenPassages, context)} />;
}

/** In few words, as the bar says of how many. */
const PASSAGE_ACTS: Record<string, string> = {
  [splitClaim.name]: 'Move to a new claim…',
  [takePassagesAway.name]: 'Remove',
};

function useClaimActs(claim: Claim | undefined, { inHand, chosen, clear }: Passages, editStatement: () => void): void {
  const acts = useMemo(
    () =>
      claim && {
        claim,
        passages: inHand,
        chosen,
        clear,
        editStatement,
        editNote: () => {
          inspectorShown.set(true);
          focusSoon('claim-note');
        },
      },
    [claim, inHand, chosen, clear, editStatement],
  );
  useHandle(claimPage, acts);
}
