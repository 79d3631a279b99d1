import { useState } from 'react';
import { UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import type { Source, SourceGrade, SourcePage } from '../../../contract/model/sources/source.ts';
import { RELIABILITY_WORDS } from '../../../contract/model/values.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { canWrite } from '../../actions/action.ts';
import { offerOf, shortcutOf } from '../../actions/key-bindings.ts';
import { gradeSource } from '../../actions/sources/grade-source.ts';
import { sameSource } from '../../actions/sources/same-source.ts';
import { tagSource } from '../../actions/sources/tag-source.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate, useHistoryState } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button, IconButton, LinkButton } from '../../parts/controls/Button.tsx';
import { Chip } from '../../parts/controls/Chip.tsx';
import { MenuButton } from '../../parts/controls/Menu.tsx';
import { Segment } from '../../parts/controls/Segment.tsx';
import { Tabs, tabPanelProps } from '../../parts/controls/Tabs.tsx';
import { Pane, Spacer } from '../../parts/layout/Panes.tsx';
import { Peek } from '../../parts/layout/Peek.tsx';
import { LogOfOne, MOST_ACTS } from '../../parts/model/ActLog.tsx';
import { Grade } from '../../parts/model/Grade.tsx';
import { countWords, gradedWords } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import { inspectorShown, overlay } from '../../window-state.ts';
import { ArticleList } from './ArticleList.tsx';
import { ReportingBar } from './ReportingBar.tsx';
import { SaidInspector } from './SaidInspector.tsx';
import { SaidTable } from './SaidTable.tsx';
import { KIND_WORDS, Languages } from './SourceRow.tsx';
import styles from './Sources.module.css';
import { SAID_GROUPINGS, type SaidGrouping } from './said-groups.ts';

/** By which it is focused. */
export const SOURCE_PAGE = 'source-page';
const PANEL = 'source-panel';
const TAB_NAMES = { said: 'What it said', articles: 'Articles', log: 'Log' } as const;
type SourceTab = keyof typeof TAB_NAMES;

interface SourcePageViewProps {
  page: SourcePage;
  /** The inspector has no pane of its own, but can be looked at. */
  isPeek: boolean;
  isPeeking: boolean;
}

export function SourcePageView({ page, isPeek, isPeeking }: SourcePageViewProps) {
  const isInspectorShown = useStore(inspectorShown);
  const [active, setActive] = useHistoryState<number | null>('said', page.said[0]?.claim.claimId ?? null);
  const said = page.said.find(({ claim }) => claim.claimId === active);
  return (
    <>
      <Pane name="source" label={page.source.name} focusKey={SOURCE_PAGE}>
        <Head page={page} />
        <div className={styles.two}>
          <ReliabilityPart page={page} />
          <Names page={page} />
        </div>
        <div className={styles.countsRow}>
          <Counts page={page} />
          <ReportingBar page={page} />
        </div>
        <Tabbed page={page} active={active} onActive={setActive} />
        {isPeek && isPeeking && (
          <Peek label={said ? `Claim ${said.claim.claimId}` : page.source.name}>
            <SaidInspector page={page} said={said ?? null} />
          </Peek>
        )}
      </Pane>
      {!isPeek && isInspectorShown && (
        <Pane
          name="inspector"
          label="Passages of the claim"
          role="complementary"
          ground="panel"
          width={{ plain: 312, narrow: 264, least: 256, most: 420 }}
          edge="left"
        >
          <SaidInspector page={page} said={said ?? null} />
        </Pane>
      )}
    </>
  );
}

interface TabbedProps {
  page: SourcePage;
  /** The current claim. */
  active: number | null;
  onActive: (claimId: number | null) => void;
}

/** What the source said, its articles, and what was done to it. */
function Tabbed({ page, active, onActive }: TabbedProps) {
  const [tab, setTab] = useState<SourceTab>('said');
  const [by, setBy] = useState<SaidGrouping>('stance');
  const history = useRead('source.history', { sourceId: page.source.sourceId, limit: MOST_ACTS }).data;
  return (
    <>
      <div className={styles.tabBar}>
        <Tabs
          label="What is known about the source"
          value={tab}
          tabs={[
            { value: 'said', label: TAB_NAMES.said, count: page.said.length },
            { value: 'articles', label: TAB_NAMES.articles, count: page.source.articles },
            { value: 'log', label: TAB_NAMES.log, count: history?.total ?? 0 },
          ]}
          onChange={setTab}
          panelId={PANEL}
        />
        <Spacer />
        {tab === 'said' && page.said.length > 0 && <GroupedBy by={by} onBy={setBy} />}
      </div>
      <div className={styles.panel} {...tabPanelProps(PANEL, TAB_NAMES[tab])}>
        {tab === 'said' && <SaidTable said={page.said} by={by} active={active} onActive={onActive} />}
        {tab === 'articles' && (
          <ArticleList articles={page.articles} total={page.source.articles} sourceId={page.source.sourceId} />
        )}
        {tab === 'log' && <LogOfOne history={history} />}
      </div>
    </>
  );
}

function GroupedBy({ by, onBy }: { by: SaidGrouping; onBy: (by: SaidGrouping) => void }) {
  const options = SAID_GROUPINGS.map((value) => ({ value, label: value }));
  return (
    <>
      <span className={styles.by}>Group by</span>
      <Segment small label="Group by" value={by} options={options} onChange={onBy} />
    </>
  );
}

function Head({ page: { source } }: { page: SourcePage }) {
  const context = useActionContext();
  const isUnknown = source.name === UNKNOWN_SOURCE;
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <div className={styles.attributes}>
          <Chip>{KIND_WORDS[source.kind]}</Chip>
          <Languages languages={source.languages} most={12} />
          {source.country && <BidiText lang={null}>{source.country}</BidiText>}
          {source.tags.map((tag) => (
            <BidiText lang={null} key={tag} className={styles.tag}>
              #{tag}
            </BidiText>
          ))}
        </div>
        {canWrite(context) && <SourceActs source={source} />}
      </div>
      <h1 className={styles.title}>
        <BidiText lang={source.languages[0] ?? null}>{source.name}</BidiText>
      </h1>
      {isUnknown && (
        <p className={styles.note}>
          It stands for articles that name no source. Assign theirs: many at once in Imports, one by one under Article.
        </p>
      )}
      {source.note !== '' && (
        <p className={styles.note} dir="auto">
          {source.note}
        </p>
      )}
    </header>
  );
}

function SourceActs({ source: { sourceId, name } }: { source: Source }) {
  const context = useActionContext();
  const edit = { label: 'Names, kind and domains…', run: () => overlay.set({ kind: 'edit-source', sourceId }) };
  const tag = offerOf(tagSource, context);
  return (
    <>
      <ActionButton action={gradeSource}>Grade…</ActionButton>
      <MenuButton
        label={`More on ${name}`}
        items={name === UNKNOWN_SOURCE ? [tag] : [edit, tag]}
        button={(props) => <IconButton icon="more" label={`More on ${name}`} {...props} />}
      />
    </>
  );
}

function ReliabilityPart({ page: { source, grades } }: { page: SourcePage }) {
  const now = grades.at(-1);
  return (
    <section>
      <h2 className={styles.label}>Reliability</h2>
      <div className={styles.grade}>
        <Grade of="source" value={source.reliability} large />
        <div>
          <p className={styles.medium}>
            {source.reliability === null ? 'Not graded' : RELIABILITY_WORDS[source.reliability]}{' '}
            {now && <span className={styles.aside}>since {gradedWords(now)}</span>}
          </p>
          {now && (
            <p className={styles.reason} dir="auto">
              {now.reason}
            </p>
          )}
        </div>
      </div>
      <EarlierGrades grades={grades.slice(0, -1).toReversed()} />
    </section>
  );
}

function EarlierGrades({ grades }: { grades: readonly SourceGrade[] }) {
  if (grades.length === 0) return null;
  return (
    <ol className={styles.earlier}>
      {grades.map((grade) => (
        <li key={grade.at}>
          <Grade of="source" value={grade.value} />
          <time dateTime={grade.at}>{gradedWords(grade)}</time>
          <span dir="auto">{grade.reason}</span>
        </li>
      ))}
    </ol>
  );
}

function Names({ page: { source, close } }: { page: SourcePage }) {
  const doAct = useAct();
  const isWritable = canWrite(useActionContext());
  return (
    <section>
      <h2 className={styles.label}>Names and domains</h2>
      <dl className={styles.names}>
        <dt>Aliases</dt>
        <dd>
          <Listed names={source.aliases} />
        </dd>
        <dt>Domains</dt>
        <dd className={styles.mono}>
          <Listed names={source.domains} />
        </dd>
        {close.length > 0 && (
          <>
            <dt>Similar</dt>
            <dd>
              {close.map(({ sourceId, name }, index) => (
                <div key={sourceId} className={styles.close}>
                  <LinkButton onClick={() => navigate('sources', { sourceId })}>
                    <BidiText lang={null}>{name}</BidiText>
                  </LinkButton>
                  {isWritable && (
                    <Button
                      keys={index === 0 ? shortcutOf(sameSource) : undefined}
                      onClick={() => doAct('source.merge', { into: source.sourceId, sourceIds: [sourceId] })}
                    >
                      Same source
                    </Button>
                  )}
                  {isWritable && (
                    <Button
                      look="quiet"
                      onClick={() => doAct('source.apart', { sourceId: source.sourceId, otherIds: [sourceId] })}
                    >
                      Different source
                    </Button>
                  )}
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** As many as the head has room for; further names are behind a button. */
const NAMES_SHOWN = 6;

function Listed({ names }: { names: readonly string[] }) {
  const [isWhole, setWhole] = useState(false);
  if (names.length === 0) return 'none';
  const more = names.length - NAMES_SHOWN;
  const shown = isWhole || more <= 1 ? names : names.slice(0, NAMES_SHOWN);
  return (
    <>
      {shown.map((name) => (
        <BidiText lang={null} key={name}>
          {name}
        </BidiText>
      ))}
      {more > 1 && (
        <LinkButton aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `${countWords(more)} more`}
        </LinkButton>
      )}
    </>
  );
}

function Counts({ page: { counts, said } }: { page: SourcePage }) {
  const toMatrix = (claimIds: readonly number[]) => () => navigate('matrix', { claimIds });
  const ids = (isOne: (one: SourcePage['said'][number]) => boolean) =>
    said.filter(isOne).map(({ claim }) => claim.claimId);
  const rows: readonly [number, string, readonly number[]][] = [
    [counts.claims, counts.claims === 1 ? 'claim covered' : 'claims covered', ids(() => true)],
    [counts.first, 'said first', ids((one) => one.first)],
    [counts.alone, 'said alone', ids((one) => one.alone)],
    [counts.contradicted, 'contradicted', ids((one) => one.against > 0)],
  ];
  return (
    <div className={styles.counts}>
      {rows.map(([count, words, claimIds]) => (
        <div key={words}>
          <b>{countWords(count)}</b>
          {claimIds.length > 0 ? <LinkButton onClick={toMatrix(claimIds)}>{words}</LinkButton> : <span>{words}</span>}
        </div>
      ))}
    </div>
  );
}
