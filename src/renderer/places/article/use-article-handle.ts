/** What actions may do with the open article, from the menu, command bar and keys. */
import { useMemo } from 'react';
import { useHandle } from '../../actions/handles.ts';
import { useStable } from '../../use-latest.ts';
import { type ArticleActs, articleHandle } from './article-handle.ts';
import type { ArticleDesk } from './use-article-desk.ts';

/** What it can do, apart from what it says of itself. */
type ArticleFunctions = {
  [Name in keyof ArticleActs as ArticleActs[Name] extends (...args: never[]) => void ? Name : never]: ArticleActs[Name];
};

export function useArticleHandle(desk: ArticleDesk): void {
  const { work, view, changes } = desk;
  const { article, currentMark, last } = work;
  const acts = useArticleFunctions(desk);
  const hasSelection = view === 'text' && work.selection.span !== null;
  const isWordCut = hasSelection && work.uncut !== null;
  const hasCurrentMark = view === 'text' && currentMark !== null;
  const hasMarks = work.marks.length > 0;
  const suggestsQuotes = work.quotes.isOn;
  const hasQuotes = (work.quotes.all?.length ?? 0) > 0;
  const hasCurrentQuote = view === 'text' && work.quotes.current !== null;
  const hasChanges = view === 'versions' && Boolean(changes.count);
  const lastClaimId = last?.claimId ?? null;
  useHandle(
    articleHandle,
    useMemo(
      () => ({
        ...acts,
        article,
        view,
        hasSelection,
        isWordCut,
        hasCurrentMark,
        hasMarks,
        suggestsQuotes,
        hasQuotes,
        hasCurrentQuote,
        hasChanges,
        lastClaim: lastClaimId,
      }),
      [
        acts,
        article,
        view,
        hasSelection,
        isWordCut,
        hasCurrentMark,
        hasMarks,
        suggestsQuotes,
        hasQuotes,
        hasCurrentQuote,
        hasChanges,
        lastClaimId,
      ],
    ),
  );
}

function useArticleFunctions({ work, showView, find, changes, drawn }: ArticleDesk): ArticleFunctions {
  const { article, selection, currentMark, last } = work;
  const { span } = selection;
  return useStable<ArticleFunctions>({
    showView,
    toggleDrawn: drawn.toggle,
    mark: (stance) => {
      if (span) work.ask({ kind: 'pick', span, saying: work.sayingOf(span, stance) });
      else if (currentMark) work.change(currentMark, { stance });
    },
    newClaim: () => span && work.ask({ kind: 'new-claim', span, saying: work.sayingOf(span, 'supports') }),
    sameClaim: () => {
      if (span && last) work.add(span, last.claimId, work.sayingOf(span, last.stance));
    },
    stepMark: work.stepMark,
    stepQuote: work.quotes.step,
    refuseQuote: work.quotes.refuse,
    toggleQuotes: work.quotes.toggle,
    stepChange: changes.step,
    selectSentence: work.selectSentence,
    selectText: () => selection.select({ from: 0, to: article.text.length }),
    widen: work.widen,
    selectWholeWords: () => work.uncut && selection.select(work.uncut.span),
    setRemove: (remove) => currentMark && work.change(currentMark, { remove }),
    editSpeaker: () => currentMark && work.ask({ kind: 'speaker', evidence: currentMark }),
    editNote: () => currentMark && work.ask({ kind: 'note', evidence: currentMark }),
    editTranslation: () => currentMark && work.ask({ kind: 'translation', evidence: currentMark }),
    takeAway: () => currentMark && work.takeAway(currentMark),
    setAside: () => span && work.setAside(span),
    openClaim: () => currentMark?.claimId != null && work.openClaim(currentMark.claimId),
    copyWithCitation: work.copyWithCitation,
    find: find.open,
    letGo: () => {
      if (span) selection.select(null);
      else work.setCurrentMark(null);
    },
  });
}
