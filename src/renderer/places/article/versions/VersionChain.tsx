/** The versions of an article, newest first. The current one is compared with the one before it. */
import type { Article, ArticleVersion } from '../../../../contract/model/articles/article.ts';
import { useAct } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import { PaneBar, Spacer } from '../../../parts/layout/Panes.tsx';
import { Listbox } from '../../../parts/lists/Listbox.tsx';
import { counted } from '../../../parts/words.ts';
import type { ArticleWork } from '../use-article-work.ts';
import styles from './Versions.module.css';
import { type Chosen, chosenWith, versionTime, versionTimeFrom } from './version-words.ts';
import { WordsChanged } from './WordsChanged.tsx';

interface VersionChainProps {
  work: ArticleWork;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

export function VersionChain({ work: { article }, chosen, onChoose }: VersionChainProps) {
  const { versions, articleId } = article;
  const newestFirst = versions.toReversed();
  return (
    <>
      <PaneBar>
        <b>{counted(versions.length, 'version')}</b>
        <Spacer />
        <span className={styles.order}>newest first</span>
      </PaneBar>
      <Listbox
        label="Versions"
        count={newestFirst.length}
        active={newestFirst.findIndex((version) => version.articleId === chosen.toId)}
        onActive={(index) => {
          const version = newestFirst[index];
          if (version) onChoose(chosenWith(versions, version.articleId));
        }}
        estimate={104}
        keyOf={(index) => newestFirst[index]?.articleId ?? index}
        focusKey="versions"
        renderOption={(index) => {
          const version = newestFirst[index];
          return (
            version && (
              <VersionRow
                version={version}
                before={newestFirst[index + 1]}
                number={versions.length - index}
                chosen={chosen}
                isOpen={version.articleId === articleId}
                language={article.language}
              />
            )
          );
        }}
      />
      <Foot article={article} toId={chosen.toId} />
    </>
  );
}

function Foot({ article: { versions, articleId }, toId }: { article: Article; toId: number }) {
  const canWrite = useCanWrite();
  const doAct = useAct();
  return (
    <div className={styles.foot}>
      <p>Each version is its own original and stays. Marks belong to the text they were made in.</p>
      <p>
        {toId !== articleId && (
          <LinkButton onClick={() => navigate('library', { articleId: toId })}>Open the selected version</LinkButton>
        )}
      </p>
      {canWrite && (
        <p>
          <LinkButton onClick={() => doAct('article.notAVersion', { articleIds: [toId] })}>
            Version {versions.findIndex((version) => version.articleId === toId) + 1} is not a version of this article
          </LinkButton>
        </p>
      )}
    </div>
  );
}

interface VersionRowProps {
  version: ArticleVersion;
  /** Undefined if it is the first. */
  before: ArticleVersion | undefined;
  number: number;
  chosen: Chosen;
  isOpen: boolean;
  language: string | null;
}

function VersionRow({ version, before, number, chosen, isOpen, language }: VersionRowProps) {
  const role = version.articleId === chosen.toId ? 'to' : version.articleId === chosen.fromId ? 'from' : null;
  return (
    <div className={styles.version} data-role={role ?? undefined}>
      <span className={styles.dot} aria-hidden="true" />
      <div>
        <div className={styles.line}>
          <b>Version {number}</b>
          {role && <span className={styles.role}>{role}</span>}
          <Spacer />
          <span>{versionTime(version)}</span>
        </div>
        <BidiText className={styles.title} lang={language}>
          {version.title}
        </BidiText>
        <div className={styles.about}>
          {versionTimeFrom(version)}; {counted(version.words, 'word')}
          {isOpen && '; open here'}
        </div>
        {before && <ChangedSince version={version} before={before} />}
      </div>
    </div>
  );
}

/** The number of words added and removed since the previous version. */
function ChangedSince({ version, before }: { version: ArticleVersion; before: ArticleVersion }) {
  const { data } = useRead('article.diff', { articleId: before.articleId, otherId: version.articleId });
  if (!data) return null;
  return (
    <div className={styles.since}>
      <WordsChanged runs={data.runs} />
      {data.title.some(({ kind }) => kind !== 'kept') && ' · headline changed'}
    </div>
  );
}
