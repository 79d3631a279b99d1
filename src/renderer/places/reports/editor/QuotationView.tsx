import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { DateText } from '../../../parts/model/DateText.tsx';
import { StancedWords } from '../../../parts/model/StancedWords.tsx';
import styles from './blocks.module.css';
import { citedOf } from './citation-numbers.ts';
import { useReportInEditor } from './report-context.ts';

/** The words of a passage, set apart. They are the article's, so no one can type in them. */
export function QuotationView({ node, decorations, selected }: NodeViewProps) {
  const { known } = useReportInEditor();
  const evidenceId = node.attrs.evidenceId as number;
  const passage = known.get(evidenceId);
  const number = citedOf(decorations)[0]?.number ?? null;
  return (
    <NodeViewWrapper
      as="blockquote"
      className={selected ? `${styles.quotation} ${styles.selected}` : styles.quotation}
      data-block={node.attrs.blockId}
      contentEditable={false}
    >
      {passage ? (
        <>
          <p lang={passage.language ?? undefined} dir="auto" className={styles.quoted}>
            <StancedWords stance={passage.stance}>{passage.exact}</StancedWords>
            {number !== null && (
              <span className="citation">
                <span
                  role="link"
                  tabIndex={-1}
                  data-evidence-id={evidenceId}
                  aria-label={`note ${number}, ${passage.source}`}
                >
                  {number}
                </span>
              </span>
            )}
          </p>
          <p className={styles.attribution}>
            {passage.speaker !== null && (
              <>
                <BidiText lang={null}>{passage.speaker}</BidiText>,{' '}
              </>
            )}
            <BidiText lang={passage.language}>{passage.source}</BidiText>,{' '}
            <DateText edtf={passage.published} form="long" />
          </p>
        </>
      ) : (
        <p className={styles.gone}>
          <Icon name="failed" size={16} /> The passage quoted here is gone. If its mark was removed, undo that; if its
          article was deleted, remove the quotation.
        </p>
      )}
    </NodeViewWrapper>
  );
}
