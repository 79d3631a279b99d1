import { useMemo } from 'react';
import type { Said } from '../../../contract/model/sources/source.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Table } from '../../parts/lists/Table.tsx';
import type { Column } from '../../parts/lists/table-lines.ts';
import { DateText } from '../../parts/model/DateText.tsx';
import { CELL_WORDS, StanceGlyph } from '../../parts/model/Stance.tsx';
import { EmptyState } from '../../parts/states/EmptyState.tsx';
import styles from './Sources.module.css';
import { besideOthers, type SaidGrouping, saidGroups } from './said-groups.ts';

interface SaidTableProps {
  said: readonly Said[];
  by: SaidGrouping;
  active: number | null;
  onActive: (claimId: number | null) => void;
}

const COLUMNS: readonly Column<Said>[] = [
  {
    name: 'stance',
    head: '',
    track: '34px',
    cell: ({ stance }) => <StanceGlyph stance={stance} label={CELL_WORDS[stance]} />,
  },
  { name: 'number', head: 'No.', track: '38px', right: true, cell: ({ claim }) => claim.claimId },
  {
    name: 'claim',
    head: 'Claim',
    track: 'minmax(0, 1fr)',
    cell: ({ claim }) => (
      <BidiText lang={null} className={styles.saidWords}>
        {claim.statement}
      </BidiText>
    ),
  },
  { name: 'passages', head: 'Passages', track: '78px', right: true, wideOnly: true, cell: ({ passages }) => passages },
  { name: 'published', head: 'First here', track: '116px', cell: ({ published }) => <DateText edtf={published} /> },
  { name: 'beside', head: 'Beside others', track: '138px', cell: (said) => <Beside said={said} /> },
];

const claimIdOf = ({ claim }: Said) => claim.claimId;

export function SaidTable({ said, by, active, onActive }: SaidTableProps) {
  const groups = useMemo(
    () =>
      saidGroups(said, by).map(({ name, stance, rows }) => ({
        name,
        rows,
        head: stance && <GroupHead stance={stance} name={name} />,
      })),
    [said, by],
  );
  if (said.length === 0)
    return (
      <EmptyState
        small
        what="No claim has a passage from this source."
        then="Mark words in its articles, and they appear here."
      />
    );
  return (
    <Table
      label="What the source said"
      columns={COLUMNS}
      groups={groups}
      keyOf={claimIdOf}
      active={active}
      onActive={onActive}
      onOpen={(claimId) => navigate('claims', { claimId })}
      focusKey="said"
    />
  );
}

function GroupHead({ stance, name }: { stance: Said['stance']; name: string }) {
  return (
    <span className={styles.groupHead}>
      <StanceGlyph stance={stance} />
      {name}
    </span>
  );
}

function Beside({ said }: { said: Said }) {
  const { kind, words } = besideOthers(said);
  return (
    <span className={styles[kind]}>
      {kind === 'against' && <Icon name="warning" size={14} />}
      {words}
    </span>
  );
}
