import type { KeyboardEvent } from 'react';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { sliceCodePoints } from '../../../../text/offsets.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button } from '../../../parts/controls/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { Spacer } from '../../../parts/layout/Panes.tsx';
import { DateText } from '../../../parts/model/DateText.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { Speaker } from '../../../parts/model/Speaker.tsx';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import { StancedWords } from '../../../parts/model/StancedWords.tsx';
import styles from './CitationPopover.module.css';
import { Floating } from './Floating.tsx';

interface CitationPopoverProps {
  at: DOMRect;
  evidenceIds: readonly number[];
  onChange: () => void;
  onRemove: (evidenceId: number) => void;
  onClose: () => void;
}

/** The words that a citation refers to, in their paragraph, and whether they are there letter for letter. */
export function CitationPopover({ at, evidenceIds, onChange, onRemove, onClose }: CitationPopoverProps) {
  const canWrite = useCanWrite();
  const { data } = useRead('evidence.get', { evidenceIds: [...evidenceIds] });
  const passages = data?.evidence ?? [];
  const first = passages[0];
  const read = (passage: EvidenceInPlace) => {
    onClose();
    navigate('library', { articleId: passage.articleId, evidenceId: passage.evidenceId });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !first) return;
    event.preventDefault();
    const focused = (event.target as HTMLElement).closest<HTMLElement>('[data-passage]')?.dataset.passage;
    read(passages.find(({ evidenceId }) => String(evidenceId) === focused) ?? first);
  };
  return (
    <Floating label="Citation" at={at} width={430} onClose={onClose} onKeyDown={onKeyDown}>
      {data && passages.length === 0 && (
        <p className={styles.gone}>
          <Icon name="failed" size={16} /> The passage is gone: its mark was removed, or its article was deleted. It is
          left out of the export.
        </p>
      )}
      {passages.map((passage, index) => (
        <Passage
          key={passage.evidenceId}
          passage={passage}
          isFirst={index === 0}
          onRead={() => read(passage)}
          onRemove={canWrite ? () => onRemove(passage.evidenceId) : undefined}
        />
      ))}
      {canWrite && data && (
        <div className={styles.foot}>
          <Button look="quiet" onClick={onChange}>
            Cite others instead…
          </Button>
        </div>
      )}
    </Floating>
  );
}

interface PassageProps {
  passage: EvidenceInPlace;
  isFirst: boolean;
  onRead: () => void;
  onRemove?: (() => void) | undefined;
}

function Passage({ passage, isFirst, onRead, onRemove }: PassageProps) {
  const { data } = useRead('article.get', { articleId: passage.articleId });
  const place = data && inItsParagraph(data.article.text, passage);
  return (
    <section className={styles.passage} data-passage={passage.evidenceId}>
      <div className={styles.row}>
        <StanceGlyph stance={passage.stance} label={passage.stance} />
        <BidiText lang={passage.language} className={styles.source}>
          {passage.source}
        </BidiText>
        <Grade of="source" value={passage.reliability} />
        <Spacer />
        <span className={styles.label}>
          <DateText edtf={passage.published} form="long" />
        </span>
      </div>
      <p className={styles.words} lang={passage.language ?? undefined} dir="auto">
        {place?.before}
        <StancedWords stance={passage.stance} tinted>
          {passage.exact}
        </StancedWords>
        {place?.after}
      </p>
      <div className={styles.row}>
        <span className={styles.label}>
          <Speaker passage={passage} /> · remove {passage.remove}
        </span>
        <span className={styles.hash} title={passage.sha256}>
          {passage.sha256.slice(0, HASH_SHOWN)}
        </span>
        <Spacer />
        {data && <WordsHeld isHeld={place !== null} />}
      </div>
      <div className={styles.acts}>
        <Button data-autofocus={isFirst || undefined} keys="Ctrl+Enter" onClick={onRead}>
          Read in place
        </Button>
        {onRemove && (
          <Button look="quiet" onClick={onRemove}>
            Remove
          </Button>
        )}
      </div>
    </section>
  );
}

function WordsHeld({ isHeld }: { isHeld: boolean }) {
  return isHeld ? (
    <span className={styles.held}>
      <Icon name="done" size={16} /> words match
    </span>
  ) : (
    <span className={styles.lost}>
      <Icon name="failed" size={16} /> words not in the article
    </span>
  );
}

/** As in the notes of reports. */
const HASH_SHOWN = 8;
const MOST_AROUND = 140;

/** Null if the characters at the anchor are not those of the quotation. */
function inItsParagraph(text: string, { anchor, exact }: EvidenceInPlace): { before: string; after: string } | null {
  const [span] = anchor.spans;
  if (anchor.spans.length !== 1 || !span || sliceCodePoints(text, span.start, span.end) !== exact) return null;
  const before = sliceCodePoints(text, 0, span.start).split('\n\n').at(-1) ?? '';
  const after = sliceCodePoints(text, span.end, text.length).split('\n\n')[0] ?? '';
  return {
    before:
      before.length > MOST_AROUND ? `… ${before.slice(before.indexOf(' ', before.length - MOST_AROUND) + 1)}` : before,
    after: after.length > MOST_AROUND ? `${after.slice(0, after.lastIndexOf(' ', MOST_AROUND))} …` : after,
  };
}
