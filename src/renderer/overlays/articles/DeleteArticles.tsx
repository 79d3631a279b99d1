import { useRead } from '../../data/use-read.ts';
import { goBack } from '../../history.ts';
import { sayDone, sayProblem } from '../../notices.ts';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { Working } from '../../parts/states/Working.tsx';
import { counted } from '../../parts/words.ts';
import { useWork } from '../../use-work.ts';
import { clearSelection } from '../../working-set.ts';
import type { OverlayProps } from '../overlay-props.ts';
import { whatRestsOn } from './what-rests-on.ts';

/** The one deletion that asks for confirmation, because it is final. It shows what depends on the articles. */
export function DeleteArticles({ context, state, onClose }: OverlayProps<'delete-articles'>) {
  const articleIds = [...state.articleIds];
  const { data } = useRead('article.dependents', { articleIds });
  const { isRunning, run, stop } = useWork(sayProblem);
  const remove = () =>
    run(async (signal) => {
      try {
        await context.client.call('article.delete', { articleIds, confirm: articleIds.length }, signal);
        onClose();
        clearSelection();
        sayDone(`Deleted ${counted(articleIds.length, 'article')} for good`);
        if (context.location.scope.articleId !== undefined) goBack();
      } catch (error) {
        if (!signal.aborted) throw error;
        clearSelection();
        sayDone('Stopped deleting. The log says how many were deleted; the other articles are still there.');
      }
    });
  const stopAndClose = () => {
    stop();
    onClose();
  };
  return (
    <Dialog
      title={`Delete ${counted(articleIds.length, 'article')} for good?`}
      onClose={onClose}
      confirm={{ label: `Delete ${counted(articleIds.length, 'article')}`, danger: true, disabled: !data, run: remove }}
    >
      <p>
        This cannot be undone: text, marks and index entries are deleted
        {data && data.originals > 0 ? `, and ${counted(data.originals, 'original')} with them` : ''}. Nothing else in
        the archive is changed. Backups of it, and the copies that were kept beside it when it was migrated, still have{' '}
        {articleIds.length === 1 ? 'it' : 'them'}.
      </p>
      {data && <Resting lines={whatRestsOn(data)} isOne={articleIds.length === 1} />}
      {isRunning && <Working label="Deleting…" work="deletion" onStop={stopAndClose} />}
    </Dialog>
  );
}

function Resting({ lines, isOne }: { lines: readonly string[]; isOne: boolean }) {
  const them = isOne ? 'it' : 'them';
  if (lines.length === 0)
    return (
      <p>
        No passage is marked in {them}, and no claim or report rests on {them}.
      </p>
    );
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
