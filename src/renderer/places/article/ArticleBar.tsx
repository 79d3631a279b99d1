import type { Article } from '../../../contract/model/articles/article.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { type ActionContext, canWrite } from '../../actions/action.ts';
import { compareWithSelected } from '../../actions/article/compare-with-selected.ts';
import { findInText } from '../../actions/article/find-in-text.ts';
import { saveOriginal, toggleSetAside } from '../../actions/article/original.ts';
import { offerOf, shortcutOf } from '../../actions/key-bindings.ts';
import { deleteOpenArticle } from '../../actions/library/delete-articles.ts';
import { markReadInArticle } from '../../actions/library/mark-read.ts';
import { tagArticles } from '../../actions/library/tag-articles.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { Button, IconButton } from '../../parts/controls/Button.tsx';
import { Checkbox } from '../../parts/controls/Field.tsx';
import { MenuButton, type MenuItem } from '../../parts/controls/Menu.tsx';
import { type Tab, Tabs } from '../../parts/controls/Tabs.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { PaneBar, Spacer } from '../../parts/layout/Panes.tsx';
import { counted } from '../../parts/words.ts';
import { useReadSize } from '../../theme/use-read-size.ts';
import visuallyHidden from '../../theme/visually-hidden.module.css';
import styles from './ArticleBar.module.css';
import type { ArticleView } from './article-handle.ts';
import type { ArticleDesk, DrawnParts } from './use-article-desk.ts';
import type { Changes } from './versions/use-changes.ts';

export function ArticleBar({ desk, panelId }: { desk: ArticleDesk; panelId: string }) {
  const { work, view, showView, find, changes, drawn } = desk;
  const { article } = work;
  const context = useActionContext();
  return (
    <PaneBar>
      <Tabs label="Views of the article" value={view} panelId={panelId} onChange={showView} tabs={tabsOf(article)} />
      <Spacer />
      {view === 'text' && <TextTools onFind={find.open} />}
      {view === 'original' && <OriginalTools article={article} drawn={drawn} />}
      {view === 'versions' && <ChangeSteps changes={changes} />}
      <ActionButton look="quiet" action={compareWithSelected}>
        Compare
      </ActionButton>
      <MenuButton
        label="More on this article"
        items={moreOn(context)}
        button={(props) => <IconButton icon="more" label="More on this article" {...props} />}
      />
    </PaneBar>
  );
}

function tabsOf({ versions, furniture }: Article): Tab<ArticleView>[] {
  return [
    { value: 'text', label: 'Text' },
    { value: 'original', label: 'Original' },
    ...(versions.length > 1 ? [{ value: 'versions' as const, label: 'Versions', count: versions.length }] : []),
    { value: 'aside', label: 'Set aside', count: furniture.length },
  ];
}

function moreOn(context: ActionContext): MenuItem[] {
  const save = offerOf(saveOriginal, context);
  if (!canWrite(context)) return [save];
  return [
    offerOf(markReadInArticle, context),
    offerOf(tagArticles, context),
    save,
    { ...offerOf(deleteOpenArticle, context), danger: true, apart: true },
  ];
}

function TextTools({ onFind }: { onFind: () => void }) {
  const size = useReadSize();
  return (
    <>
      <Button look="quiet" icon="search" keys={shortcutOf(findInText)} onClick={onFind}>
        Find in text
      </Button>
      <MenuButton
        label="Size of the text"
        items={[
          { label: 'Larger', disabled: !size.canGrow, run: () => size.step(1) },
          { label: 'Smaller', disabled: !size.canShrink, run: () => size.step(-1) },
          { label: 'Default size', apart: true, run: size.reset },
        ]}
        button={(props) => (
          <Button look="quiet" aria-label="Size of the text" {...props}>
            Aa
          </Button>
        )}
      />
    </>
  );
}

function OriginalTools({ article, drawn: { parts, toggle } }: { article: Article; drawn: DrawnParts }) {
  return (
    <>
      {article.furniture.length > 0 && (
        <Checkbox checked={parts.includes('aside')} onChange={() => toggle('aside')}>
          Set aside <Kbd keys={shortcutOf(toggleSetAside)} />
        </Checkbox>
      )}
      <Checkbox checked={parts.includes('marks')} onChange={() => toggle('marks')}>
        Marks
      </Checkbox>
      <ActionButton look="quiet" action={saveOriginal} className={styles.wide} />
    </>
  );
}

function ChangeSteps({ changes }: { changes: Changes }) {
  const { at, count, step, said } = changes;
  return (
    <>
      <IconButton icon="back" label="Previous change" disabled={!count} onClick={() => step(-1)} />
      <span className={styles.change}>
        {count !== undefined && (at === null ? counted(count, 'change') : `change ${at + 1} of ${count}`)}
      </span>
      <IconButton icon="forward" label="Next change" disabled={!count} onClick={() => step(1)} />
      <span role="status" className={visuallyHidden.text}>
        {said}
      </span>
    </>
  );
}
