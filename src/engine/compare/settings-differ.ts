// Where it happened, given by a common noun: "at a quarry" beside "at a sawmill". English only, since it depends on the
// article.

import { referentAfter } from '../../text/figures/referents.ts';
import { stem } from '../../text/tokens/normaliser.ts';
import { conceptsIn } from './concepts.ts';
import { type Difference, wordsDiffer } from './difference.ts';
import { articleOf, type ReadArticle, type ReadSentence } from './reading.ts';
import { type SlotLink, slotsOf } from './slots.ts';

interface Setting {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
}

/** Below this mean similarity of its group, a place may belong to another matter. */
const LIKE_ENOUGH = 0.18;
const LEAD = /(?<!\p{L})(?:at|inside|aboard)\s+an?\s+/giu;
/** "at a speed of", "at the end of", "at the request of": not places. */
const NO_PLACE =
  /^(?:speed|rate|price|cost|depth|height|distance|time|moment|end|start|beginning|age|request|latest|least|most|level|hearing|meeting|conference|press|trial|expense|hands|very|same|weekend|news|scene|top|bottom|heart|centre|center|request|invitation|verdict|ruling|ceremony|briefing|age|point|risk|side|ready|market|weak|local|national|summit|talks|party)$/u;

export function settingsDiffer(
  members: readonly ReadSentence[],
  score: number,
  articles: readonly ReadArticle[],
): Difference[] {
  if (score < LIKE_ENOUGH) return [];
  const own = members.map((sentence) => settingsOf(sentence, articleOf(articles, sentence)));
  const links: SlotLink<Setting>[] = [];
  own.forEach((left, i) => {
    for (const right of own.slice(i + 1)) {
      const [a, b] = [left[0], right[0]];
      if (!a || !b || left.length > 1 || right.length > 1) continue;
      const same = meets(a.stems, b.stems) || meets(a.concepts, b.concepts);
      links.push({ a, b, score: 1, meeting: same ? 'same' : 'differ' });
    }
  });
  return slotsOf(links).map(({ items }) => wordsDiffer('place', items, articles));
}

function settingsOf(sentence: ReadSentence, article: ReadArticle): Setting[] {
  if (article.language !== 'en') return [];
  return [...sentence.text.matchAll(LEAD)].flatMap((match) => {
    const at = sentence.from + match.index + match[0].length;
    const named = referentAfter(article.text, at - 1, 'en');
    if (named.words.length === 0 || named.to > sentence.to || named.words.some((word) => NO_PLACE.test(word)))
      return [];
    const inside = sentence.words.filter((word) => word.from >= named.from && word.to <= named.to);
    return [
      {
        sentence,
        from: at - (/an?\s+$/iu.exec(match[0])?.[0].length ?? 0),
        to: named.to,
        stems: new Set(named.words.map((word) => stem(word, 'en'))),
        concepts: new Set(conceptsIn(article.text, named.from, named.to, inside, 'en').map(({ concept }) => concept)),
      },
    ];
  });
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
