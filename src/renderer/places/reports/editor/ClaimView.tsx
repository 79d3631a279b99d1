import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { Grade } from '../../../parts/model/Grade.tsx';
import styles from './blocks.module.css';

/** A claim as the report states it; its number links to its page. */
export function ClaimView({ node }: NodeViewProps) {
  const claimId = node.attrs.claimId as number;
  const { data, error } = useRead('claim.get', { claimId });
  const statement = data?.claim.statement ?? '';
  return (
    <NodeViewWrapper as="div" className={styles.claim} data-block={node.attrs.blockId}>
      <div className={styles.claimMark} contentEditable={false}>
        <button
          type="button"
          className={styles.claimNumber}
          aria-label={`Claim ${claimId}: ${error ? 'not there any more' : statement}`}
          title={error ? error.message : inPlainOrder(statement)}
          onClick={() => navigate('claims', { claimId })}
        >
          {claimId}
        </button>
        {data && <Grade of="claim" value={data.claim.credibility} />}
      </div>
      <NodeViewContent<'div'> className={styles.words} dir="auto" />
    </NodeViewWrapper>
  );
}
