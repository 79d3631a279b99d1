/** In the inspector: the versions of the article, and the analyst's decision on whether it is one. */

import type { Article } from '../../../../contract/model/articles/article.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { showVersions } from '../../../actions/article/show-versions.ts';
import { useAct } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button } from '../../../parts/controls/Button.tsx';
import { Spacer } from '../../../parts/layout/Panes.tsx';
import { counted } from '../../../parts/words.ts';
import { versionTime } from '../versions/version-words.ts';
import styles from './Inspector.module.css';

export function VersionsSection({ article }: { article: Article }) {
  const doAct = useAct();
  const { articleId, versions } = article;
  const isRefused = useRead('article.versions', { articleId }).data?.refused ?? false;
  const canWrite = useCanWrite();
  if (versions.length === 0 && !isRefused) return null;
  const say = (refused: boolean) => doAct('article.notAVersion', { articleIds: [articleId], refused });
  return (
    <section className={styles.section}>
      <h2>Versions {versions.length > 0 && <span>{counted(versions.length, 'version')}, newest first</span>}</h2>
      {isRefused && <p className={styles.note}>By your decision it is not a version of any other article.</p>}
      <ol className={styles.list}>
        {versions.toReversed().map((version, at) => (
          <li key={version.articleId}>
            <div className={styles.line}>
              <b>Version {versions.length - at}</b>
              <Spacer />
              <span>{versionTime(version)}</span>
            </div>
            {version.articleId === articleId ? (
              <span className={styles.note}>this article</span>
            ) : (
              <button type="button" onClick={() => navigate('library', { articleId: version.articleId })}>
                <BidiText lang={article.language}>{version.title}</BidiText>
              </button>
            )}
          </li>
        ))}
      </ol>
      <div className={styles.acts}>
        <ActionButton action={showVersions}>What changed</ActionButton>
        {canWrite && versions.length > 1 && <Button onClick={() => say(true)}>Not a version</Button>}
        {canWrite && isRefused && <Button onClick={() => say(false)}>Allow it to be a version</Button>}
      </div>
    </section>
  );
}
