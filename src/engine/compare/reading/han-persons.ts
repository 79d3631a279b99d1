// Chinese names of people: a surname after an office, and how it is written in Latin letters.
import type { NameMention } from '../../../text/words/names.ts';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
/** The same in Latin letters, in the same order. */
const IN_LATIN =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang xu han feng deng cao peng zeng xiao tian dong yuan pan yu jiang cai yu du ye cheng su wei lu ding ren shen yao lu jiang cui zhong tan lu wang fan jin shi liao jia xia wei fu fang bai zou meng xiong qin qiu jiang yin xue yan duan lei hou long shi tao li he gu mao hao gong shao wan qian yan qin wu dai mo kong xiang tang'.split(
    ' ',
  );
/** What precedes a person's name: an office or a role. */
const OFFICE = '司机|人|长|员|理|师|任|记|官|授|生|者|席|裁|民|士|手|工|代表|主管|嫌犯';
/** These follow a name and are never part of one. */
const NO_GIVEN =
  '表说称介告指认透在是的已被将于和与对向从为由则也都要会到来去出先今当说称等及或因并未没不仍正曾还就可能再让把给';
export const PERSON = new RegExp(
  `(?<=${OFFICE})(?<name>[${SURNAMES}](?![${NO_GIVEN}]|强调)\\p{Script=Han}(?![${NO_GIVEN}]|强调)\\p{Script=Han})`,
  'gu',
);

/** Names of people in a Chinese sentence that begins at `from`. */
export const hanPersonsIn = (text: string, from: number): NameMention[] =>
  [...text.matchAll(PERSON)].map(({ 0: surface, index }) => {
    const span = { from: from + index, to: from + index + surface.length };
    return { ...span, surface, words: [{ ...span, surface, folded: surface }], atStart: index === 0 };
  });

/** Whether a name in Latin letters is a Chinese one with another surname than `han`. */
export function isOtherSurname(han: string, { words }: NameMention): boolean {
  const surname = IN_LATIN[SURNAMES.indexOf(han.charAt(0))] as string;
  return words.some(({ folded }) => IN_LATIN.includes(folded)) && words.every(({ folded }) => folded !== surname);
}
