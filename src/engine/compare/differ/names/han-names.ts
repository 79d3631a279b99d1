// Names written in Han, within one language: people are recognised by the words beside them, places by their ending.
import { editDistance } from '../../../../text/words/edit-distance.ts';
import { allPairs } from '../../all-pairs.ts';
import { PERSON } from '../../reading/han-persons.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../../reading/reading.ts';
import { type Phrase, sharedSentence } from '../context.ts';
import { type Difference, differenceOf } from '../difference.ts';
import { type SlotLink, slotsOf } from '../slots.ts';

interface HanName extends Phrase {
  readonly text: string;
  readonly kind: 'name' | 'place';
  /** The office before a person's name, or the last characters of a body's name: 镇长, 基金会. */
  readonly role: string;
}

/** Bodies of which a sentence may name one: 安达公司. */
const BODY =
  /(?<=[由为被经向与和给于是]|属于|[，。；：]|^)(?<name>(?:(?![由为被经向与和给于是的该此这其属])\p{Script=Han}){2,6}?(?<role>公司|集团|基金会|银行|拍卖行|研究院))/gu;
const JAPANESE_PERSON =
  /(?<![\p{Script=Han}])(?<name>\p{Script=Han}{3,5})(?=さん|氏|容疑者|被告|船長|社長|知事|市長|町長|村長|教授|医師|記者)/gu;
const PLACE =
  /(?<=[在于自从向至往到线、，。]|^)(?<name>\p{Script=Han}{1,3}(?:医院|港|县|镇|乡|村|岛|湾|桥|站|水库|机场|码头|口岸)(?![长委政]))/gu;
const JAPANESE_PLACE = /(?<![\p{Script=Han}])(?<name>\p{Script=Han}{1,4}(?:港|市|町|村|島|湾|橋|駅|空港|県))/gu;

/** Differing names for one person, or for the place of one event; both articles in one language written in Han. */
export function hanNamesDiffer(members: readonly ReadSentence[], articles: readonly ReadArticle[]): Difference[] {
  const found = members.map((sentence) => namesIn(sentence, articleOf(articles, sentence).language));
  const links = allPairs(found).flatMap(([left, right]) => [
    ...personLinks(left, right, articles),
    ...placeLinks(left, right, articles),
  ]);
  return slotsOf(links).map(({ items }) =>
    differenceOf(
      items[0]?.kind ?? 'name',
      items.map(({ sentence, from, to, text }) => ({ sentence, from, to, normal: text })),
      false,
    ),
  );
}

function namesIn(sentence: ReadSentence, language: string): HanName[] {
  if (language !== 'zh' && language !== 'ja') return [];
  const patterns: [HanName['kind'], RegExp][] =
    language === 'ja'
      ? [
          ['name', JAPANESE_PERSON],
          ['place', JAPANESE_PLACE],
        ]
      : [
          ['name', PERSON],
          ['name', BODY],
          ['place', PLACE],
        ];
  return patterns.flatMap(([kind, pattern]) =>
    [...sentence.text.matchAll(pattern)].map((match) => {
      const from = sentence.from + match.index;
      const role = match.groups?.role ?? sentence.text.slice(Math.max(0, match.index - ROLE), match.index);
      return { sentence, kind, role, text: match[0], from, to: from + match[0].length };
    }),
  );
}

/** Neither article contains the other's name. */
function areOfTwo(a: HanName, b: HanName, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [articleOf(articles, a.sentence), articleOf(articles, b.sentence)];
  return left.language === right.language && !left.text.includes(b.text) && !right.text.includes(a.text);
}

/** The characters of an office: 司机, 镇长. */
const ROLE = 2;

/** Offices that one event has more than one holder of: 记者, 工人, 专家, 代表. */
const MANY =
  /^(?:记者|工人|专家|代表|学生|医生|律师|村民|居民|队员|议员|成员|人员|选手|老师|教师|先生|女士|[^\p{Script=Han}].|.[^\p{Script=Han}])$/u;

/** One differing character in a name of two or three, two in one of four: another spelling of one person; or another holder of one office. */
function personLinks(
  left: readonly HanName[],
  right: readonly HanName[],
  articles: readonly ReadArticle[],
): SlotLink<HanName>[] {
  const persons = (names: readonly HanName[]) => names.filter(({ kind }) => kind === 'name');
  return persons(left).flatMap((a) =>
    persons(right).flatMap((b): SlotLink<HanName>[] => {
      const isSpelled = a.text.length === b.text.length && a.text[0] === b.text[0];
      const isRespelled = isSpelled && editDistance(a.text, b.text) <= a.text.length / 2;
      return (isRespelled || haveOneRole(a, b, articles)) && areOfTwo(a, b, articles)
        ? [{ a, b, score: 1, meeting: 'differ' }]
        : [];
    }),
  );
}

/** Each article names only this holder of the office. */
function haveOneRole(a: HanName, b: HanName, articles: readonly ReadArticle[]): boolean {
  if (a.role !== b.role || a.role.length < ROLE || MANY.test(a.role)) return false;
  const isOnly = ({ sentence, role, text }: HanName): boolean => {
    const article = articleOf(articles, sentence);
    const all = article.sentences.flatMap((one) => namesIn(one, article.language));
    return all.every((other) => other.role !== role || other.text === text);
  };
  const { share, fewer } = sharedSentence(a, b, articles);
  return isOnly(a) && isOnly(b) && (fewer < FEW || share >= ALIKE);
}

/** With fewer words beside the names, their row alone shows that the sentences are about one thing. */
const FEW = 2;
/** If the sentences share less than this part of everything else, two things happened in two places. */
const ALIKE = 0.25;

function placeLinks(
  left: readonly HanName[],
  right: readonly HanName[],
  articles: readonly ReadArticle[],
): SlotLink<HanName>[] {
  const [a, b] = [left, right].map((names) => names.filter(({ kind }) => kind === 'place')) as [HanName[], HanName[]];
  const [one, other] = [a[0], b[0]];
  if (!one || !other || a.length > 1 || b.length > 1 || one.text.at(-1) !== other.text.at(-1)) return [];
  if (!areOfTwo(one, other, articles) || sharedSentence(one, other, articles).share < ALIKE) return [];
  return [{ a: one, b: other, score: 1, meeting: 'differ' }];
}
