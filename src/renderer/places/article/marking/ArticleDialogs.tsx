/** The dialogs that an open article shows, one at a time. */
import { type FormEvent, useState } from 'react';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../../../contract/model/values.ts';
import type { Utf16Span } from '../../../../text/offsets.ts';
import { Select, TextArea, TextField } from '../../../parts/controls/Field.tsx';
import { InPlainOrder } from '../../../parts/InPlainOrder.tsx';
import { Dialog } from '../../../parts/layout/Dialog.tsx';
import { likeTaken, useClaimsLike } from '../../../parts/model/claims-like.ts';
import { Resembles } from '../../../parts/model/Resembles.tsx';
import type { ArticleWork, Question } from '../use-article-work.ts';
import styles from './ArticleDialogs.module.css';
import { ArticleGone, copying } from './ArticleGone.tsx';
import { ClaimPicker } from './ClaimPicker.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { MarkGone, useMarkAgain } from './MarkGone.tsx';
import { SayingFields } from './SayingFields.tsx';
import { SpeakersAround } from './SpeakersAround.tsx';
import type { Saying } from './use-marking.ts';

/** @param isGone another window has deleted the article: what is being typed about it can only be copied */
export function ArticleDialogs({ work, isGone }: { work: ArticleWork; isGone: boolean }) {
  const { question, ask } = work;
  const close = () => ask(null);
  switch (question?.kind) {
    case 'pick':
      return (
        <ClaimPicker
          words={wordsOf(work, question.span)}
          language={work.article.language}
          saying={question.saying}
          marked={claimsOf(work, question.span)}
          isGone={isGone}
          onClose={close}
          onPick={(claimId, saying) => work.add(question.span, claimId, saying)}
          onNew={(statement, saying) => ask({ kind: 'new-claim', span: question.span, saying, statement })}
        />
      );
    case 'other-claim':
      return (
        <ClaimPicker
          words={question.evidence.exact}
          language={work.article.language}
          marked={claimsWith(work, question.evidence)}
          isGone={isGone}
          onClose={close}
          onPick={(claimId) => {
            close();
            if (claimId !== null) work.change(question.evidence, { claimId });
          }}
        />
      );
    case 'new-claim':
      return <NewClaim work={work} question={question} isGone={isGone} onClose={close} />;
    case 'speaker':
    case 'note':
    case 'translation':
      return <EvidenceField work={work} question={question} isGone={isGone} onClose={close} />;
    case 'correct':
      return <CorrectDialog articles={work.article} field={question.field} isGone={isGone} onClose={close} />;
    default:
      return null;
  }
}

const wordsOf = ({ article }: ArticleWork, { from, to }: { from: number; to: number }) => article.text.slice(from, to);

/** The claims that have exactly these words as a passage. */
const claimsOf = ({ marks }: ArticleWork, { from, to }: Utf16Span) =>
  new Set(marks.filter((mark) => mark.from === from && mark.to === to).map(({ evidence }) => evidence.claimId));

function claimsWith(work: ArticleWork, { evidenceId, claimId }: EvidenceInPlace): Set<number | null> {
  const mark = work.marks.find(({ evidence }) => evidence.evidenceId === evidenceId);
  return mark ? claimsOf(work, mark) : new Set([claimId]);
}

interface NewClaimProps {
  work: ArticleWork;
  question: Extract<Question, { kind: 'new-claim' }>;
  isGone: boolean;
  onClose: () => void;
}

/** In letters, as the engine takes it. */
const MOST_OF_STATEMENT = 4_000;

function NewClaim({ work, question, isGone, onClose }: NewClaimProps) {
  const words = wordsOf(work, question.span);
  const [statement, setStatement] = useState(
    question.statement ?? words.replace(/\s+/gu, ' ').slice(0, MOST_OF_STATEMENT),
  );
  const [kind, setKind] = useState<ClaimKind>('fact');
  const [saying, setSaying] = useState<Saying>(question.saying);
  const [like] = useClaimsLike(statement, claimsOf(work, question.span)).like;
  const takeLike = () => like && work.add(question.span, like.claimId, saying);
  return (
    <Dialog
      title="New claim"
      width={560}
      onClose={onClose}
      {...(isGone
        ? copying(statement, saying.speaker)
        : {
            confirm: {
              label: 'Create claim',
              disabled: statement.trim() === '',
              run: () => work.addNew(question.span, { statement: statement.trim(), kind }, saying),
            },
          })}
    >
      {isGone && <ArticleGone />}
      <blockquote className={styles.words} lang={work.article.language ?? undefined} dir="auto">
        <InPlainOrder text={words} />
      </blockquote>
      <TextArea
        label="The claim, in your words"
        hint="A statement that can be true or false."
        className={styles.statement}
        maxLength={MOST_OF_STATEMENT}
        value={statement}
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setStatement(event.target.value)}
        onKeyDown={(event) => {
          if (likeTaken(event) !== 0 || !like || isGone) return;
          event.preventDefault();
          takeLike();
        }}
      />
      {!isGone && (
        <Resembles claim={like} onTake={takeLike}>
          Add to it instead
        </Resembles>
      )}
      <Select
        label="Kind"
        value={kind}
        options={CLAIM_KINDS.map((value) => ({ value, label: value }))}
        onChange={setKind}
      />
      <SayingFields saying={saying} onChange={setSaying} />
    </Dialog>
  );
}

interface EvidenceFieldProps {
  work: ArticleWork;
  question: Extract<Question, { kind: 'speaker' | 'note' | 'translation' }>;
  isGone: boolean;
  onClose: () => void;
}

const ASKED = {
  speaker: {
    title: 'Who says it?',
    label: 'Speaker',
    hint: 'Who is quoted or paraphrased. Leave empty for the source itself.',
  },
  note: { title: 'Note on this passage', label: 'Note' },
  translation: {
    title: 'Your translation of this passage',
    label: 'Translation',
    hint: 'Reports show it in their notes, beside the original words.',
  },
};

function EvidenceField({ work, question: { kind, evidence }, isGone, onClose }: EvidenceFieldProps) {
  const [value, setValue] = useState(evidence[kind] ?? '');
  const markAgain = useMarkAgain(onClose);
  const { title, ...asked } = ASKED[kind];
  const words = value.trim() || null;
  const change = { speaker: { speaker: words }, note: { note: value }, translation: { translation: words } }[kind];
  const save = async () => {
    if (await work.change(evidence, change)) onClose();
  };
  const isUnmarked = !work.article.evidence.some(({ evidenceId }) => evidenceId === evidence.evidenceId);
  const field = {
    ...asked,
    maxLength: kind === 'speaker' ? 500 : 20_000,
    value,
    'data-autofocus': true,
    onChange: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => setValue(event.currentTarget.value),
  };
  return (
    <Dialog
      title={title}
      width={440}
      onClose={onClose}
      {...(isGone
        ? copying(value)
        : isUnmarked
          ? markAgain({ ...evidence, ...change })
          : { confirm: { label: 'Save', run: save } })}
    >
      {isGone ? <ArticleGone /> : isUnmarked && <MarkGone />}
      {kind === 'speaker' ? <TextField {...field} /> : <TextArea {...field} rows={5} />}
      {kind === 'speaker' && <SpeakersAround passage={evidence} speaker={value} onTake={setValue} />}
    </Dialog>
  );
}
