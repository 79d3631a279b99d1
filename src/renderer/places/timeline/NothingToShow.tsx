/** What the timeline says where there is nothing to draw. */
import type { Timeline, TimelineMark } from '../../../contract/model/comparing/timeline.ts';
import { MARK_ACTIONS, newClaimFromWords } from '../../actions/article/mark-words.ts';
import { pressWords } from '../../actions/press-words.ts';
import { useCanWrite } from '../../data/use-archive.ts';
import { navigate } from '../../history.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { EmptyState } from '../../parts/states/EmptyState.tsx';
import { counted } from '../../parts/words.ts';
import { overlay } from '../../window-state.ts';

export function NoClaims() {
  return (
    <EmptyState
      what="No claims yet."
      then={`Select words in an article and ${pressWords(newClaimFromWords) ?? 'make a claim of them'}. Then you see here who said it first.`}
    >
      <Button large look="primary" onClick={() => navigate('library', {})}>
        Go to the Library
      </Button>
    </EmptyState>
  );
}

export function NothingSaid({ statement }: { statement: string | null }) {
  return (
    <EmptyState
      what={statement === null ? 'No passages for these claims yet.' : 'No passages for this claim yet.'}
      then={`Select words in an article and ${pressWords(...Object.values(MARK_ACTIONS)) ?? 'mark them'}; then choose the claim.`}
    >
      <Button large onClick={() => navigate('library', statement === null ? {} : { text: statement })}>
        {statement === null ? 'Go to the Library' : 'Search articles for its words'}
      </Button>
    </EmptyState>
  );
}

export function NothingCollected({ onAll }: { onAll: () => void }) {
  return (
    <EmptyState what="Nothing is marked for this in the collection." then="Mark words in its articles to fill it.">
      <Button large onClick={onAll}>
        Show all articles
      </Button>
    </EmptyState>
  );
}

interface NothingDatedProps {
  timeline: Timeline;
  /** The current one of the list. */
  mark: TimelineMark | null;
  onPublished: () => void;
}

export function NothingDated({ timeline, mark, onPublished }: NothingDatedProps) {
  const canCorrect = useCanWrite() && mark !== null;
  const count = new Set(timeline.marks.map(({ articleId }) => articleId)).size;
  const articles = counted(count, 'article');
  if (timeline.dates === 'updated')
    return (
      <EmptyState
        what={
          count === 1
            ? 'The article does not say when it was updated.'
            : `Of ${articles}, none says when it was updated.`
        }
        then={`See when ${count === 1 ? 'it was' : 'they were'} published instead.`}
      >
        <Button large onClick={onPublished}>
          Show when published
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState
      what={count === 1 ? 'The only article has no date.' : `${articles}, none with a date.`}
      then={
        count === 1
          ? 'Give it its date if you know it.'
          : 'Their order cannot be told. Choose one in the list, and give it its date if you know it.'
      }
    >
      {canCorrect && (
        <Button
          large
          onClick={() => overlay.set({ kind: 'correct-articles', articleIds: [mark.articleId], field: 'published' })}
        >
          Correct the date…
        </Button>
      )}
    </EmptyState>
  );
}
