import type { OriginProposal } from '../../../contract/model/origins/origin.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Listbox } from '../../parts/lists/Listbox.tsx';
import { DateText } from '../../parts/model/DateText.tsx';
import styles from './Origins.module.css';

interface ProposalListProps {
  proposals: readonly OriginProposal[];
  active: number;
  onActive: (index: number) => void;
}

export function ProposalList({ proposals, active, onActive }: ProposalListProps) {
  return (
    <Listbox
      main
      label="Proposed origins"
      count={proposals.length}
      active={active}
      onActive={onActive}
      onOpen={(index) => {
        const articleId = proposals[index]?.article.articleId;
        if (articleId !== undefined) navigate('library', { articleId });
      }}
      estimate={92}
      keyOf={(index) => proposals[index]?.proposalId ?? index}
      focusKey="proposals"
      renderOption={(index) => proposals[index] && <ProposalRow proposal={proposals[index]} />}
    />
  );
}

function ProposalRow({ proposal: { article, name, words } }: { proposal: OriginProposal }) {
  return (
    <div className={styles.origin}>
      <span className={styles.name}>
        <BidiText lang={null}>{name}</BidiText> ?
      </span>
      <span className={styles.small}>
        <BidiText lang={article.language}>{article.source}</BidiText> · <DateText edtf={article.published} />
      </span>
      <BidiText lang={article.language} className={styles.words}>
        “{words}”
      </BidiText>
    </div>
  );
}
