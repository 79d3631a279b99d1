/** The acts on an article's marks: creating, changing, moving, removing. */
import type { ParamsIn } from '../../../../contract/methods.ts';
import type { Article, EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import type { Span } from '../../../../contract/model/common.ts';
import type { ClaimKind, Remove, Stance } from '../../../../contract/model/values.ts';
import type { CodePointMap, Utf16Span } from '../../../../text/offsets.ts';
import { paragraphs } from '../../../../text/sentences/paragraphs.ts';
import { removeOf, speakerNear } from '../../../../text/speech/attribution.ts';
import { useAct } from '../../../data/act.ts';
import { lastClaim } from './last-claim.ts';

/** What the mark of a passage states besides its claim. */
export interface Saying {
  readonly stance: Stance;
  readonly speaker: string | null;
  readonly remove: Remove;
}

type Change = {
  claimId?: number;
  stance?: Stance;
  speaker?: string | null;
  remove?: Remove;
  note?: string;
  translation?: string | null;
};

/** What changes of a passage replace, and the words that were translated: what another window has changed since is not written over. */
export function replacedBy(
  { exact, speaker, note, translation }: EvidenceInPlace,
  changes: object,
): NonNullable<ParamsIn<'evidence.update'>['over']> {
  return {
    ...('speaker' in changes && { speaker }),
    ...('note' in changes && { note }),
    ...('translation' in changes && { translation, exact }),
  };
}

/** @param onMarked called with the words and their new mark */
export function useMarking(
  article: Article,
  map: CodePointMap,
  onMarked: (span: Utf16Span, evidenceId: number | undefined) => void,
) {
  const doAct = useAct();
  const sayingOf = (span: Utf16Span, stance: Stance): Saying => ({
    stance,
    speaker: speakerNear(article.text, span, article.language),
    remove: removeOf(article.text, span, article.language, [article.source]),
  });
  /** Without a claim (null), the passage is marked and waits for one. */
  const add = async (span: Utf16Span, claimId: number | null, saying: Saying) => {
    const result = await doAct('evidence.add', { ...placeOf(article, map, span), ...saying, claimId });
    if (!result) return;
    if (claimId !== null) lastClaim.set({ claimId, stance: saying.stance });
    onMarked(span, result.evidenceId);
  };
  const addNew = async (span: Utf16Span, claim: { statement: string; kind: ClaimKind }, saying: Saying) => {
    const evidence = [{ ...placeOf(article, map, span), ...saying }];
    const result = await doAct('claim.create', { ...claim, evidence });
    if (!result) return;
    lastClaim.set({ claimId: result.claimId, stance: saying.stance });
    onMarked(span, result.evidenceIds[0]);
  };
  const change = (evidence: EvidenceInPlace, part: Change) =>
    doAct('evidence.update', { evidenceIds: [evidence.evidenceId], over: replacedBy(evidence, part), ...part });
  const remove = ({ evidenceId }: EvidenceInPlace) => doAct('evidence.remove', { evidenceIds: [evidenceId] });
  /** Points a mark that lost its words at other words. */
  const move = ({ evidenceId }: EvidenceInPlace, span: Utf16Span) =>
    doAct('evidence.move', { ...placeOf(article, map, span), evidenceId });
  const refusePlace = ({ evidenceId }: EvidenceInPlace, place: Span) =>
    doAct('evidence.refusePlace', { evidenceId, ...place });
  /** Sets aside the paragraphs that a span runs through. */
  const setAside = async (span: Utf16Span) => {
    const chosen = paragraphs(article.text).flatMap(({ from, to }, place) =>
      from < span.to && to > span.from ? [{ place, words: article.text.slice(from, to) }] : [],
    );
    const { articleId } = article;
    if (await doAct('article.setAsideParagraphs', { articleId, paragraphs: chosen })) onMarked(span, undefined);
  };
  return { setAside, sayingOf, add, addNew, change, remove, move, refusePlace };
}

/** The place of a span as the engine expects it: code points, and the words for checking. */
function placeOf(article: Article, map: CodePointMap, span: Utf16Span) {
  return { articleId: article.articleId, ...map.spanFromUtf16(span), exact: article.text.slice(span.from, span.to) };
}
