import type { OriginHead } from '../../../contract/model/origin.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Listbox } from '../../parts/lists/Listbox.tsx';
import styles from './Origins.module.css';
import { extentWords } from './origin-words.ts';

interface OriginListProps {
  heads: readonly OriginHead[];
  originId: number | undefined;
  onOpen: (originId: number) => void;
}

export function OriginList({ heads, originId, onOpen }: OriginListProps) {
  return (
    <Listbox
      label="Origins of several articles"
      count={heads.length}
      active={heads.findIndex((head) => head.originId === originId)}
      onActive={(index) => heads[index] && onOpen(heads[index].originId)}
      estimate={74}
      keyOf={(index) => heads[index]?.originId ?? index}
      focusKey="origins"
      renderOption={(index) => heads[index] && <OriginRow head={heads[index]} />}
    />
  );
}

function OriginRow({ head }: { head: OriginHead }) {
  return (
    <div className={styles.origin}>
      <bdi className={styles.name}>{head.name}</bdi>
      <BidiText lang={head.language} className={styles.first}>
        {head.title}
      </BidiText>
      <span className={styles.small}>
        {extentWords(head)}
        {head.decidedBy === 'analyst' && ' · decided by hand'}
      </span>
    </div>
  );
}
