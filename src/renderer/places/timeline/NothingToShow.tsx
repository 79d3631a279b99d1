/** What the timeline says where there is nothing to draw. */

import type { Timeline } from '../../../contract/model/timeline.ts';
import { MARK_ACTIONS } from '../../actions/article/mark-stance.ts';
import { newClaimFromWords } from '../../actions/article/new-claim-from-words.ts';
import { pressWords } from '../../actions/press-words.ts';
import { navigate } from '../../history.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { EmptyState } from '../../parts/states/EmptyState.tsx';
import { counted } from '../../parts/words.ts';

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

export function NothingDated({ timeline, onPublished }: { timeline: Timeline; onPublished: () => void }) {
  const articles = counted(new Set(timeline.marks.map(({ articleId }) => articleId)).size, 'article');
  if (timeline.dates === 'updated')
    return (
      <EmptyState what={`Of ${articles}, none says when it was updated.`} then="See when they were published instead.">
        <Button large onClick={onPublished}>
          Show when published
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState
      what={`${articles}, none with a date.`}
      then="Their order cannot be told. Correct the date in the article’s details if you know it; the list shows them all."
    />
  );
}
