import type { DrawnInOriginal } from '../../../contract/model/article.ts';
import { compareWithSelected } from '../../actions/article/compare-with-selected.ts';
import { saveOriginal } from '../../actions/article/save-original.ts';
import { toggleSetAside } from '../../actions/article/toggle-set-aside.ts';
import { keysOf } from '../../actions/key-bindings.ts';
import { deleteOpenArticle } from '../../actions/library/delete-articles.ts';
import { markReadInArticle } from '../../actions/library/mark-read.ts';
import { tagSelected } from '../../actions/library/tag-selected.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Checkbox } from '../../parts/Field.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { MenuButton } from '../../parts/Menu.tsx';
import { PaneBar, Push } from '../../parts/Panes.tsx';
import { Tabs } from '../../parts/Tabs.tsx';
import { counted } from '../../parts/words.ts';
import unseen from '../../theme/unseen.module.css';
import { useReadSize } from '../../theme/use-read-size.ts';
import styles from './ArticleBar.module.css';
import type { ArticleView } from './article-handle.ts';
import type { ArticleWork } from './use-article-work.ts';
import type { Changes } from './use-changes.ts';
import type { Find } from './use-find.ts';

interface ArticleBarProps {
  work: ArticleWork;
  view: ArticleView;
  onView: (view: ArticleView) => void;
  panelId: string;
  find: Find;
  changes: Changes;
  drawn: readonly DrawnInOriginal[];
  onToggleDrawn: (what: DrawnInOriginal) => void;
}

export function ArticleBar({
  work: { article },
  view,
  onView,
  panelId,
  find,
  changes,
  drawn,
  onToggleDrawn,
}: ArticleBarProps) {
  const context = useActionContext();
  const size = useReadSize();
  const canWrite = !context.archive?.readOnly;
  return (
    <PaneBar>
      <Tabs
        label="Views of the article"
        value={view}
        panelId={panelId}
        onChange={onView}
        tabs={[
          { value: 'text', label: 'Text' },
          { value: 'original', label: 'Original' },
          ...(article.versions.length > 1
            ? [{ value: 'versions' as const, label: 'Versions', count: article.versions.length }]
            : []),
          { value: 'aside', label: 'Set aside', count: article.furniture.length },
        ]}
      />
      <Push />
      {view === 'text' && (
        <>
          <Button look="quiet" icon="search" keys="Ctrl+F" className={styles.wide} onClick={find.open}>
            Find in text
          </Button>
          <MenuButton
            label="Size of the text"
            items={[
              { label: 'Larger', disabled: !size.canGrow, run: () => size.step(1) },
              { label: 'Smaller', disabled: !size.canShrink, run: () => size.step(-1) },
              { label: 'As designed', apart: true, run: size.reset },
            ]}
            button={(props) => (
              <Button look="quiet" aria-label="Size of the text" {...props}>
                Aa
              </Button>
            )}
          />
        </>
      )}
      {view === 'original' && (
        <>
          {article.furniture.length > 0 && (
            <Checkbox checked={drawn.includes('aside')} onChange={() => onToggleDrawn('aside')}>
              <span className={styles.wide}>Show what was</span> set aside{' '}
              <Kbd keys={keysOf(toggleSetAside)[0] ?? ''} />
            </Checkbox>
          )}
          <Checkbox checked={drawn.includes('marks')} onChange={() => onToggleDrawn('marks')}>
            Marks
          </Checkbox>
          <Button
            look="quiet"
            keys={keysOf(saveOriginal)[0]}
            className={styles.wide}
            onClick={() => saveOriginal.run(context)}
          >
            Save the original…
          </Button>
        </>
      )}
      {view === 'versions' && <ChangeSteps changes={changes} />}
      {compareWithSelected.isPossible(context) && (
        <Button look="quiet" keys={keysOf(compareWithSelected)[0]} onClick={() => compareWithSelected.run(context)}>
          Compare
        </Button>
      )}
      <MenuButton
        label="More on this article"
        items={[
          ...(canWrite
            ? [
                {
                  label: article.read ? 'Mark unread' : 'Mark read',
                  keys: keysOf(markReadInArticle)[0],
                  run: () => markReadInArticle.run(context),
                },
                { label: 'Tag…', keys: keysOf(tagSelected)[0], run: () => tagSelected.run(context) },
              ]
            : []),
          { label: 'Save the original…', keys: keysOf(saveOriginal)[0], run: () => saveOriginal.run(context) },
          ...(canWrite
            ? [{ label: 'Delete…', danger: true, apart: true, run: () => deleteOpenArticle.run(context) }]
            : []),
        ]}
        button={(props) => <IconButton icon="more" label="More on this article" {...props} />}
      />
    </PaneBar>
  );
}

function ChangeSteps({ changes }: { changes: Changes }) {
  const { at, count, step, said } = changes;
  return (
    <>
      <IconButton icon="back" label="Previous change" disabled={count === 0} onClick={() => step(-1)} />
      <span className={styles.change}>{at === null ? counted(count, 'change') : `change ${at + 1} of ${count}`}</span>
      <IconButton icon="forward" label="Next change" disabled={count === 0} onClick={() => step(1)} />
      <span role="status" className={unseen.words}>
        {said}
      </span>
    </>
  );
}
