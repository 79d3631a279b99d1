// What two characters of a Chinese sentence tell, and whether it says so or denies it.
import { negatorBeforeHan } from './negators.ts';
import type { Told } from './told.ts';

/** Any of these may deny, also within a word. */
const MAY_DENY = /[不没沒未无無非否别勿莫拒禁]/gu;
/** Words that begin or end with a negator, and denials that deny not, in part or twice. */
const LEAVES_OPEN =
  /不[仅僅只但光单單断斷久少同过過幸管料论論错錯妨愧良法足安利等满滿时時停日都全完一得]|[得能可会會无無莫要是]不|非常|非法|除非|无论|無論|无法|未来|未來|未必|没收|如果|假如|若|是否|直到|之前|以前|以后|因为|因為|否认|否認|拒绝|拒絕|禁止|几乎|差点|有没有|吗|嗎|？|\?/u;
const MODALS = /可能|能够|能|将|將|会|會|拟|擬|应|應|要求|要|希望|准备|準備|计划|計劃|打算|必须|必須|需|愿|願/gu;
const CLAUSES = /[^，；、：。！,;:]+/gu;
const HAN = /^\p{Script=Han}{2}$/u;
const TELLS_ON = /^(?:但|而|不过|不過|然而)/u;

export function hanToldIn(sentence: string): Told[] {
  const isOpen = LEAVES_OPEN.test(sentence);
  let isReached = false;
  return [...sentence.matchAll(CLAUSES)].flatMap(({ 0: clause, index }) => {
    const denials = [...clause.matchAll(MAY_DENY)].length;
    isReached = denials > 0 || (isReached && !TELLS_ON.test(clause));
    const modals = clause.match(MODALS) ?? [];
    return Array.from({ length: Math.max(0, clause.length - 1) }, (_, at): Told[] => {
      const pair = clause.slice(at, at + 2);
      if (!HAN.test(pair) || pair.search(MAY_DENY) >= 0) return [];
      const negator = denials === 1 ? negatorBeforeHan(clause.slice(0, at), 'zh') : null;
      const polarity = isOpen ? null : negator ? 'denied' : isReached ? null : 'affirmed';
      return [
        {
          from: index + at,
          to: index + at + 2,
          stem: pair,
          folded: pair,
          isName: false,
          polarity,
          negator: polarity === 'denied' ? negator : null,
          isOfNobody: polarity === 'denied' && negator?.endsWith('人') === true,
          modals,
          isOfNoun: clause[at + 2] === '的',
          clause: index,
        },
      ];
    }).flat();
  });
}
