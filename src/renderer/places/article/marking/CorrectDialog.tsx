/** Corrects a value of one article, or gives several the same; what was found stays beside it. */

import { useState } from 'react';
import type { Article } from '../../../../contract/model/articles/article.ts';
import { LONGEST_NOTE } from '../../../../contract/model/common.ts';
import type { MetadataField } from '../../../../contract/model/metadata.ts';
import { UNKNOWN_SOURCE } from '../../../../contract/model/origins/given-names.ts';
import { parseEdtf } from '../../../../text/dates/edtf.ts';
import { useAct } from '../../../data/act.ts';
import { useRead } from '../../../data/use-read.ts';
import { sayProblem } from '../../../notices.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button } from '../../../parts/controls/Button.tsx';
import { CLASH, ClashChoice } from '../../../parts/controls/ClashChoice.tsx';
import { TextField } from '../../../parts/controls/Field.tsx';
import { Dialog } from '../../../parts/layout/Dialog.tsx';
import { counted } from '../../../parts/words.ts';
import { useServices } from '../../../services.ts';
import { FIELD_WORDS, isDateField, valueWords } from '../inspector/metadata-words.ts';
import { ArticleGone, copying } from './ArticleGone.tsx';
import styles from './CorrectDialog.module.css';

interface CorrectDialogProps {
  /** One; or the ids of several. */
  articles: Article | readonly number[];
  field: MetadataField;
  /** The article was deleted. */
  isGone: boolean;
  onClose: () => void;
}

const DATE_HINT = '2026, 2026-10, 2026-10-10 or 2026-10-10T06:15; +02:00 where the zone is known; ~ for about.';

export function CorrectDialog({ articles, field, isGone, onClose }: CorrectDialogProps) {
  const article = 'articleId' in articles ? articles : null;
  const [value, setValue] = useState(article ? valueAtFirst(article, field) : '');
  const [reason, setReason] = useState('');
  const { mine, theirs, correct } = useCorrecting(articles, field, onClose);
  const clean = value.trim();
  const problem = problemOf(field, clean);
  const isClash = mine !== undefined;
  const acts = {
    confirm: {
      label: 'Correct',
      disabled: problem !== null || clean === '' || isClash,
      run: () => correct(clean, reason),
    },
    acts: field !== 'title' && field !== 'source' && (
      <Button large look="quiet" onClick={() => correct(null, reason)}>
        Not known
      </Button>
    ),
  };
  return (
    <Dialog
      title={`Correct: ${FIELD_WORDS[field].toLowerCase()}${article ? '' : ` (${counted(idsOf(articles).length, 'article')})`}`}
      width={520}
      onClose={onClose}
      {...(isGone ? copying(value, reason) : acts)}
    >
      {isGone && <ArticleGone />}
      <ValueField field={field} value={value} problem={problem} onChange={setValue} />
      {isClash && (
        <ClashChoice
          name={CLASH}
          mine={mine ?? ''}
          theirs={theirs ?? ''}
          canKeepBoth={false}
          onAnswer={(answer) => (answer === 'mine' ? correct(mine, reason) : onClose())}
        />
      )}
      <TextField
        label="Why"
        value={reason}
        maxLength={LONGEST_NOTE}
        onChange={(event) => setReason(event.target.value)}
      />
      {article && <FoundValues article={article} field={field} onTake={setValue} />}
    </Dialog>
  );
}

/** The name that stands for no source is no name to write on. */
function valueAtFirst(article: Article, field: MetadataField): string {
  return field === 'source' && article.source === UNKNOWN_SOURCE ? '' : (article[field] ?? '');
}

const idsOf = (articles: Article | readonly number[]) =>
  'articleId' in articles ? [articles.articleId] : [...articles];

/** Corrects, unless another window set another value meanwhile: then `mine` was to be set here, and `theirs` is there. */
function useCorrecting(articles: Article | readonly number[], field: MetadataField, onDone: () => void) {
  const article = 'articleId' in articles ? articles : null;
  /** The value that a correction replaces; several have each their own. */
  const [over, setOver] = useState(article?.[field]);
  const [mine, setMine] = useState<string | null>();
  const { client } = useServices();
  const doAct = useAct();
  const askWhichStays = async (next: string | null) => {
    if (!article) return;
    const { articleId } = article;
    const now = await client.call('article.get', { articleId }).catch(sayProblem);
    if (!now) return;
    setOver(now.article[field]);
    if (now.article[field] === next) onDone();
    else setMine(next);
  };
  /** Null: not known. */
  const correct = async (next: string | null, reason: string) => {
    const params = { articleIds: idsOf(articles), field, value: next, reason: reason.trim(), over };
    if (await doAct('article.correct', params, { onConflict: () => askWhichStays(next) })) onDone();
  };
  return { mine, theirs: over, correct };
}

interface ValueFieldProps {
  field: MetadataField;
  value: string;
  problem: string | null;
  onChange: (value: string) => void;
}

function ValueField({ field, value, problem, onChange }: ValueFieldProps) {
  const sources = useRead('source.list', { limit: 500 }, { enabled: field === 'source' });
  return (
    <>
      <TextField
        label={FIELD_WORDS[field]}
        value={value}
        maxLength={LONGEST_NOTE}
        data-autofocus
        list={field === 'source' ? 'sources-of-archive' : undefined}
        hint={isDateField(field) ? DATE_HINT : field === 'language' ? 'A BCP 47 tag: en, uk, zh-Hant.' : undefined}
        error={problem}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id="sources-of-archive">
        {sources.data?.sources.map(({ sourceId, name }) => (
          <option key={sourceId} value={name} />
        ))}
      </datalist>
    </>
  );
}

interface FoundValuesProps {
  article: Article;
  field: MetadataField;
  onTake: (value: string) => void;
}

function FoundValues({ article, field, onTake }: FoundValuesProps) {
  const found = article.found.filter((one) => one.field === field);
  if (found.length === 0) return null;
  return (
    <div>
      <h3 className={styles.head}>Found in the original</h3>
      <ul className={styles.found}>
        {found.map(({ value, from }) => (
          <li key={`${from} ${value}`}>
            <span>
              <BidiText lang={null}>{valueWords(field, value)}</BidiText>
              <small>from {from}</small>
            </span>
            <Button onClick={() => onTake(value)}>Take this</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function problemOf(field: MetadataField, value: string): string | null {
  if (value === '') return null;
  if (isDateField(field) && parseEdtf(value) === null) return 'This is not a date that Collate can store.';
  if (field === 'language' && !isLanguageTag(value)) return 'This is not a language tag.';
  return null;
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
