/** Chinese, Japanese and Korean bylines: in the source line, or in brackets at the beginning or end of the story. */
import { alternatives } from '../../../text/alternatives.ts';
import { withoutDates } from '../dates/dates.ts';
import type { Block, BlockPage } from '../page/blocks/block-page.ts';

const NAME = '\\p{Script=Han}{2,4}(?:·\\p{Script=Han}{1,8})*';
const NAMES = `(${NAME}(?:[\\s　、，,/]+(?!\\p{Script=Han}{1,4}(?:報導|报道|報道))${NAME}(?![\\p{Script=Han}：:]))*)`;
const END = '(?=[\\s　)）】\\]｜|/,，;；<〈]|$|来源|來源|编辑|責任|责任|通讯员|摄影)';

/** "来源：海港报 作者：林海 陈风". */
const LABELLED = new RegExp(`(?:作者|撰文|撰稿|文字|编译|記者|记者)\\s*[:：/／丨]\\s*${NAMES}${END}`, 'u');
/** "海港报记者 林海", "海港网北岸频道 记者 林海/文": on a line of its own or in brackets. */
const REPORTER = new RegExp(
  `(?:^|[(（【〔［\\[])[□■●\\s]*(?!以下)[\\p{Script=Han}·]{0,16}[／/]?[\\s　]*(?:记者|記者)[\\s　:：]*${NAMES}\\s*(?=[)）】〕］\\]]|$|[/／∕](?:文|\\p{Script=Han}{1,8}(?:報導|报道))|\\s(?:通讯员|摄影|报道|文|编辑|\\p{Script=Han}{2,4}(?:報導|报道)$|\\d{1,2}月\\d{1,2}日))`,
  'u',
);
/** "（海港台记者 林海）" at the end of the story's last paragraph. */
const REPORTER_BEHIND = new RegExp(
  `[(（【](?!以下)\\p{Script=Han}{0,10}[\\s　]*(?:记者|記者)[\\s　]+${NAMES}\\s*[)）】]$`,
  'u',
);
/** "文：林海" on a line of its own. */
const WORDS_BY = new RegExp(`^文\\s*[:：/／]\\s*${NAMES}$`, 'u');
/** "山田太郎 記者" on a line of its own; it may follow a department, which is not a name. */
const NAMED_REPORTER = new RegExp(`^(?!.*[部社局班网網報报])(${NAME})[\\s　]?(?:记者|記者)$`, 'u');
/** "【山田太郎】" at the end of a paragraph. */
const BRACKETED =
  /[。」]\s?【((?:\p{Script=Han}{2,3}[\s　]?\p{Script=Han}{1,3})(?:、\p{Script=Han}{2,3}[\s　]?\p{Script=Han}{1,3})*)】$/u;
/** "编辑：林海", "（责编：林海、陈风）": the editor of a text that names no author. */
const EDITOR = new RegExp(
  `(?:^|[\\s　(（【\\[])(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\\s*[:：]\\s*${NAMES}\\s*(?:[)）】\\]]|$)`,
  'u',
);
/** Surnames with which hardly any word begins: something that stands alone and begins so is a name. */
const FAMILY =
  '[赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳蒋蔣沈韩韓杨楊朱许許吕呂张張曹严嚴魏陶谢謝邹鄒苏蘇潘葛范彭鲁魯韦韋苗俞袁柳唐薛贺賀倪罗羅郝傅顾顧孟萧蕭尹姚邵汪祁戴宋庞龐纪紀董梁杜阮郭林钟鍾徐邱骆駱蔡樊胡霍虞柯卢盧丁邓鄧龚龔邢裴陆陸翁刘劉叶葉阎閻廖侯詹]';
const PERSON = `${FAMILY}\\p{Script=Han}{1,2}`;
/** The commonest families of Japan, but for those that are prefectures too. */
const FAMILY_OF_JAPAN = alternatives`
  (?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|松本|井上|木村|斎藤|斉藤|齋藤|清水|山崎|池田|橋本|阿部|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|
  坂本|太田|西村|藤井|岡本|金子|藤原|中野|三浦|原田|中川|松田|竹内|小野|田村|中山|和田|石田|森田|上田|内田|柴田|酒井|横山|高木|安藤|宮本|大野|小島|工藤|谷口|今井|高田|増田|丸山|杉山|村田|大塚|
  新井|小山|平野|藤本|河野|上野|野口|武田|松井|菅原|岩崎|久保|木下|佐野|野村|松尾|市川|菊地|菊池)
`;
const PERSON_OF_JAPAN = new RegExp(
  `^${FAMILY_OF_JAPAN}[\\s　]?(?!.*[県市町村区署社部局選手氏])\\p{Script=Han}{1,3}$`,
  'u',
);
const PERSONS = new RegExp(`^${PERSON}(?:[\\s　、，,]+\\p{Script=Han}{2,3})*$`, 'u');
/** "（林海）" as the last line of the story. */
const SIGNED = new RegExp(`^[（(]\\s*(${PERSON}(?:[\\s　、，,]+\\p{Script=Han}{2,3})*)\\s*[)）]$`, 'u');
/** "홍길동 기자", "[서울=통신] 홍길동 기자 =". */
const KOREAN =
  /(?:^|[\]】)]\s?|[\s=·|])((?:[가-힣]{2,4}\s?[·,]\s?)*[가-힣]{2,4})\s?(?:선임|수습|전문)?(?:기자|특파원)(?=\s|$|[=,.·|([])/u;

/** "기자명 홍길동". */
const KOREAN_LABELLED = /(?:기자명|글쓴이|작성자)\s*:?\s*([가-힣]{2,4})(?=\s|$)/u;

const NAME_OF_JAPAN = '\\p{Script=Han}{1,3}[\\s　]?[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{1,4}';
/** "取材・文／山田 太郎", "（聞き手・山田太郎）": on a line of its own. */
const WORK_OF_JAPAN = new RegExp(
  `^[（(【]?(?:(?:取材|執筆者?)[\\s　]*[:：/／＝=]|(?:取材・(?:文|構成)|構成・文|文・(?:構成|写真)|写真・文)[\\s　]*[:：/／＝=\\s　]|(?:聞き手(?:・構成)?|文責)[\\s　]*[:：/／＝=・\\s　])[\\s　]*(${NAME_OF_JAPAN}(?:[、・]${NAME_OF_JAPAN})*)[\\s　]*[)）】]?$`,
  'u',
);

const HEAD = 14;
/** Under a headline, a name may stand without any word that marks it. */
const NEXT = 3;
const SHORT = 70;

export function eastAsianByline(page: BlockPage, headline: number | null): string | null {
  const from = headline === null ? 0 : headline + 1;
  const near = page.blocks.slice(from, from + HEAD).map(lineOf);
  const labelled = near.find((line) => line.length < 200 && LABELLED.test(line));
  if (labelled) return listed(LABELLED.exec(labelled)?.[1]);
  const alone = page.blocks
    .slice(from, from + NEXT)
    .find(({ text, linkSize }) => linkSize === 0 && text.length < 20 && isNameAlone(text));
  if (alone && headline !== null)
    return PERSONS.test(alone.text) ? listed(alone.text) : alone.text.replace(/[\s　]/gu, '');
  for (const block of page.blocks.slice(from)) {
    const { linkSize, size } = block;
    const text = lineOf(block);
    const names = linkSize > size * 0.5 ? null : namesIn(text);
    if (names !== null) return names;
  }
  return editorOf(page.blocks.slice(from));
}

function isNameAlone(text: string): boolean {
  return PERSONS.test(text) || PERSON_OF_JAPAN.test(text);
}

function editorOf(blocks: readonly Block[]): string | null {
  const line = blocks.map(lineOf).find((text) => text.length < SHORT && EDITOR.test(text));
  return line === undefined ? null : listed(EDITOR.exec(line)?.[1]);
}

const LINE = 40;

/** "記者林海／基隆報導": a line that names the reporter, and hardly says more. */
export function isReporterLine(text: string): boolean {
  return text.length < LINE && namesIn(text) !== null;
}

/** The authors named by a line or paragraph, if it names any. */
export function namesIn(text: string): string | null {
  const japanese = text.length < LINE ? WORK_OF_JAPAN.exec(text) : null;
  if (japanese) return japanese[1]?.replace(/[\s　]+/gu, '').replace(/[、・]/gu, ', ') ?? null;
  if (!/[记記]者|^文|^作者|기자|특파원|글쓴이|작성자|】$|^[（(〔]/.test(text)) return null;
  const head = withoutDates(text.slice(0, SHORT)).trim();
  const written =
    (text.length < SHORT && LABELLED.exec(text)) ||
    REPORTER.exec(head) ||
    (text.length < SHORT && (NAMED_REPORTER.exec(text) || WORDS_BY.exec(text))) ||
    REPORTER_BEHIND.exec(text.slice(-SHORT)) ||
    BRACKETED.exec(text.slice(-SHORT)) ||
    SIGNED.exec(text) ||
    signedInJapan(text) ||
    KOREAN.exec(head) ||
    KOREAN_LABELLED.exec(head);
  return written ? listed(written[1]) : null;
}

/** "（山田太郎）" as the last line of the story. */
function signedInJapan(text: string): RegExpExecArray | null {
  const signed = /^[（(]\s*(\S.{1,6}?\S)\s*[)）]$/u.exec(text);
  return signed && PERSON_OF_JAPAN.test(signed[1] ?? '') ? signed : null;
}

/** Text in separate elements is separate words. */
function lineOf({ parted }: Block): string {
  return parted.replaceAll(' | ', ' ');
}

function listed(names: string | undefined): string | null {
  // In Korean a dot separates names; in Chinese it separates the parts of one name.
  const parted = names?.replace(/(?<=[가-힣])\s?·\s?/gu, ',');
  const each = parted?.split(/[\s　、，,/]+/).filter((name) => name !== '') ?? [];
  return each.length > 0 ? each.join(', ') : null;
}
