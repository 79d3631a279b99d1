/** Shown on an older version: that the archive has a later one, and how much it changed. */

import type { Article } from '../../../../contract/model/articles/article.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { showVersions } from '../../../actions/article/show-versions.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { Button } from '../../../parts/controls/Button.tsx';
import { counted } from '../../../parts/words.ts';
import { TextNote } from '../../../reading/TextNote.tsx';
import { laterVersion, versionTime } from './version-words.ts';

export function LaterVersion({ article }: { article: Article }) {
  const later = laterVersion(article);
  const otherId = later?.articleId ?? article.articleId;
  const diff = useRead('article.diff', { articleId: article.articleId, otherId }, { enabled: later !== null });
  if (!later) return null;
  const changes = diff.data ? `: ${counted(diff.data.changes, 'change')}` : '';
  return (
    <TextNote>
      <p>
        A later version of {versionTime(later)} is in the archive{changes}.
      </p>
      <ActionButton look="quiet" action={showVersions}>
        What changed
      </ActionButton>
      <Button look="quiet" onClick={() => navigate('library', { articleId: later.articleId })}>
        Open it
      </Button>
    </TextNote>
  );
}
