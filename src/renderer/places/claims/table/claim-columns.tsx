/** The columns of the table of claims. */
import type { Claim } from '../../../../contract/model/claims/claim.ts';
import { STANCES } from '../../../../contract/model/values.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { choiceColumn } from '../../../parts/lists/choice-column.tsx';
import type { Column } from '../../../parts/lists/table-lines.ts';
import { DateText } from '../../../parts/model/DateText.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { StanceWord } from '../../../parts/model/Stance.tsx';
import { toggleSelected } from '../../../working-set.ts';
import styles from './ClaimsTable.module.css';

/** Hidden by default: the groups show the tags, and the sources how many spoke. */
export const HIDDEN_AT_FIRST: readonly string[] = ['articles', 'tags'];

/** The columns that can be hidden, with their headings. */
export const HIDEABLE = [
  ['kind', 'Kind'],
  ['passages', 'Evidence'],
  ['articles', 'Articles'],
  ['sources', 'Sources'],
  ['origins', 'Origins'],
  ['credibility', 'Credibility'],
  ['first-seen', 'First seen'],
  ['tags', 'Tags'],
  ['status', 'Status'],
] as const;

export function claimColumns(chosen: ReadonlySet<number>, hidden: readonly string[]): Column<Claim>[] {
  return [choiceOf(chosen), ...COLUMNS.filter(({ name }) => !hidden.includes(name))];
}

const choiceOf = (chosen: ReadonlySet<number>): Column<Claim> =>
  choiceColumn({
    isSelected: ({ claimId }) => chosen.has(claimId),
    toggle: ({ claimId }) => toggleSelected('claim', claimId),
    nameOf: ({ claimId }) => `claim ${claimId}`,
  });

const COLUMNS: readonly Column<Claim>[] = [
  {
    name: 'number',
    head: 'No.',
    track: '48px',
    right: true,
    sortable: true,
    cell: ({ claimId }) => <span className={styles.number}>{claimId}</span>,
  },
  {
    name: 'statement',
    head: 'Claim',
    track: 'minmax(180px, 1fr)',
    sortable: true,
    cell: (claim) => <Statement claim={claim} />,
  },
  {
    name: 'kind',
    head: 'Kind',
    track: '94px',
    wideOnly: true,
    sortable: true,
    cell: ({ kind }) => <span className={styles.small}>{kind}</span>,
  },
  { name: 'passages', head: 'Evidence', track: '156px', sortable: true, cell: (claim) => <Stances claim={claim} /> },
  {
    name: 'articles',
    head: 'Articles',
    track: '82px',
    right: true,
    wideOnly: true,
    sortable: true,
    cell: ({ articles }) => articles,
  },
  {
    name: 'sources',
    head: 'Sources',
    track: '78px',
    right: true,
    roomyOnly: true,
    sortable: true,
    cell: ({ sources }) => sources,
  },
  {
    name: 'origins',
    head: 'Origins',
    track: '76px',
    right: true,
    sortable: true,
    cell: (claim) => <Origins claim={claim} />,
  },
  {
    name: 'credibility',
    head: 'Cred.',
    track: '66px',
    roomyOnly: true,
    sortable: true,
    cell: ({ credibility }) => <Grade of="claim" value={credibility} />,
  },
  {
    name: 'first-seen',
    head: 'First seen',
    track: '138px',
    roomyOnly: true,
    sortable: true,
    cell: ({ firstSeen }) => (
      <span className={styles.small}>
        <DateText edtf={firstSeen} />
      </span>
    ),
  },
  {
    name: 'tags',
    head: 'Tags',
    track: 'minmax(60px, 112px)',
    wideOnly: true,
    cell: ({ tags }) => (
      <span className={`${styles.small} ${styles.cut}`} title={tags.join(', ')}>
        {tags.map((tag) => `#${tag}`).join(' ')}
      </span>
    ),
  },
  {
    name: 'status',
    head: 'Status',
    track: '90px',
    wideOnly: true,
    sortable: true,
    cell: ({ status }) => <span className={styles.small}>{status}</span>,
  },
];

function Statement({ claim }: { claim: Claim }) {
  const warnings = claim.warnings.map(({ message }) => message).join(' ');
  return (
    <span className={styles.claim}>
      <BidiText lang={null} className={styles.statement} title={claim.statement}>
        {claim.statement}
      </BidiText>
      {warnings !== '' && (
        <span role="img" aria-label={`Worth a look: ${warnings}`} title={warnings} className={styles.warning}>
          <Icon name="warning" size={16} />
        </span>
      )}
    </span>
  );
}

function Stances({ claim: { passages } }: { claim: Claim }) {
  return (
    <span className={styles.stances}>
      {STANCES.map((stance) => (
        <span key={stance} className={styles.stance}>
          {passages[stance] > 0 ? (
            <StanceWord stance={stance} label={stance}>
              {passages[stance]}
            </StanceWord>
          ) : (
            <span role="img" className={styles.none} aria-label={`none ${stance}`}>
              ·
            </span>
          )}
        </span>
      ))}
    </span>
  );
}

function Origins({ claim: { origins, articles } }: { claim: Claim }) {
  const rests = origins === 1 && articles > 0;
  return <span className={rests ? styles.one : undefined}>{origins}</span>;
}
