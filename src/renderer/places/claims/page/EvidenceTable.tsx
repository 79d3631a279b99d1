import { useMemo } from 'react';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { givenOriginName, ownOriginName } from '../../../../contract/model/origins/given-names.ts';
import { direction } from '../../../../text/letters/direction.ts';
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { CutName } from '../../../parts/CutName.tsx';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { choiceColumn } from '../../../parts/lists/choice-column.tsx';
import type { RowSelection } from '../../../parts/lists/chosen-rows.ts';
import { Table } from '../../../parts/lists/Table.tsx';
import type { Column } from '../../../parts/lists/table-lines.ts';
import { DateText } from '../../../parts/model/DateText.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { Speaker } from '../../../parts/model/Speaker.tsx';
import { StanceGlyph, StanceWord } from '../../../parts/model/Stance.tsx';
import { StancedWords } from '../../../parts/model/StancedWords.tsx';
import { counted } from '../../../parts/words.ts';
import { overlay } from '../../../window-state.ts';
import { openOrigins } from '../../origins/open-origins.ts';
import styles from './EvidenceTable.module.css';
import { evidenceIdOf, type Passages } from './use-passages.ts';

/** Each row opens its article at the mark. */
export function EvidenceTable({ passages }: { passages: Passages }) {
  const { groups, active, setActive, selection, chosen } = passages;
  const shown = useMemo(
    () =>
      groups.map((group) => ({
        name: group.name === '' ? '' : `${group.name} ${group.rows[0]?.evidenceId ?? ''}`,
        head: group.stance ? (
          <span className={styles.stance}>
            <StanceWord stance={group.stance} />
          </span>
        ) : (
          <BidiText lang={null}>{group.name}</BidiText>
        ),
        count: `${counted(group.rows.length, 'passage')} · ${counted(group.origins, 'origin')}`,
        rows: group.rows,
      })),
    [groups],
  );
  const canWrite = useCanWrite();
  const columns = useMemo(() => (canWrite ? [choiceOf(selection), ...COLUMNS] : COLUMNS), [canWrite, selection]);
  const rows = groups.flatMap((group) => group.rows);
  return (
    <Table
      label="Evidence"
      columns={columns}
      groups={shown}
      keyOf={evidenceIdOf}
      active={active}
      onActive={setActive}
      onOpen={(evidenceId) => {
        const passage = rows.find((row) => row.evidenceId === evidenceId);
        if (passage) navigate('library', { articleId: passage.articleId, evidenceId });
      }}
      selection={canWrite ? selection : undefined}
      isUnderBar={chosen > 0}
      estimate={66}
      main
      focusKey="evidence"
      autoFocus
    />
  );
}

function choiceOf({ isSelected, toggle }: RowSelection): Column<EvidenceInPlace> {
  const column = choiceColumn<EvidenceInPlace>({
    isSelected: ({ evidenceId }) => isSelected(evidenceId),
    toggle: ({ evidenceId }) => toggle(evidenceId),
    nameOf: ({ source, exact }) => `${source}: ${exact}`,
  });
  return { ...column, cell: (passage) => <div className={styles.top}>{column.cell(passage)}</div> };
}

const COLUMNS: readonly Column<EvidenceInPlace>[] = [
  {
    name: 'source',
    head: 'Source',
    track: 'minmax(150px, 216px)',
    cell: (passage) => (
      <div className={`${styles.top} ${styles.source}`}>
        <StanceGlyph stance={passage.stance} label={passage.stance} />
        <div className={styles.who}>
          <span className={styles.name}>
            <BidiText lang={passage.language} className={styles.cut} title={passage.source}>
              {passage.source}
            </BidiText>
            <Grade of="source" value={passage.reliability} />
          </span>
          <span className={styles.label}>
            <DateText edtf={passage.published} />
          </span>
        </div>
      </div>
    ),
  },
  {
    name: 'passage',
    head: 'Passage',
    track: 'minmax(200px, 1fr)',
    cell: (passage) => <Passage passage={passage} />,
  },
  {
    name: 'speaker',
    head: 'Speaker',
    track: 'minmax(92px, 140px)',
    cell: (passage) => (
      <div className={`${styles.top} ${styles.small}`}>
        <SpeakerOf passage={passage} />
      </div>
    ),
  },
  {
    name: 'remove',
    head: 'Remove',
    track: '78px',
    right: true,
    cell: ({ remove }) => <div className={`${styles.top} ${styles.small}`}>{remove}</div>,
  },
  {
    name: 'origin',
    head: 'Origin',
    track: 'minmax(90px, 130px)',
    wideOnly: true,
    cell: ({ originId, originName, source }) => (
      <div className={`${styles.top} ${styles.small}`}>
        <LinkButton
          tabIndex={-1}
          className={styles.cut}
          title={inPlainOrder(originName)}
          onClick={() => openOrigins(originId)}
        >
          <ShortOriginName name={originName} source={source} />
        </LinkButton>
      </div>
    ),
  },
];

function SpeakerOf({ passage }: { passage: EvidenceInPlace }) {
  const { evidenceId } = passage;
  if (!useCanWrite()) return <Speaker passage={passage} />;
  return (
    <LinkButton
      tabIndex={-1}
      className={styles.speaker}
      title="Who says it, and a note on the passage"
      onClick={() => overlay.set({ kind: 'edit-evidence', evidenceId })}
    >
      <Speaker passage={passage} />
    </LinkButton>
  );
}

/** The column has room for a name, not for how the origin came by it; its title has it whole. */
function ShortOriginName({ name, source }: { name: string; source: string }) {
  if (name === ownOriginName(source)) return 'own reporting';
  return <CutName>{givenOriginName(name)?.source ?? name}</CutName>;
}

const LOST = {
  proposed: 'These words are no longer in the article. Similar places are shown there.',
  orphaned: 'These words are no longer in the article.',
} as const;

function Passage({ passage }: { passage: EvidenceInPlace }) {
  const { state } = passage.anchor;
  return (
    <div className={`${styles.top} ${styles.passage}`}>
      <p className={styles.words} lang={passage.language ?? undefined} dir="auto">
        <StancedWords stance={passage.stance}>{passage.exact}</StancedWords>
      </p>
      <p className={`${styles.label} ${styles.cut}`} dir={direction(passage.title)}>
        <BidiText lang={passage.language} title={passage.title}>
          {passage.title}
        </BidiText>
        {state === 'carried' && ' · carried from an earlier revision'}
      </p>
      {(state === 'proposed' || state === 'orphaned') && (
        <p className={styles.lost}>
          <Icon name="failed" size={14} /> {LOST[state]}
        </p>
      )}
      {passage.translation !== null && (
        <p className={styles.note}>
          Translation: <BidiText lang={null}>{passage.translation}</BidiText>
        </p>
      )}
      {passage.note !== '' && (
        <p className={styles.note} dir="auto">
          {passage.note}
        </p>
      )}
    </div>
  );
}
