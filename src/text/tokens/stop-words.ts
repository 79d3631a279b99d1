// Words too common to search for. They are in the index, because phrases need them, but are left out of queries.
import { primaryLanguage } from '../language.ts';
import { surfaceFold } from './normaliser.ts';

const LISTS: Record<string, string> = {
  en: 'a about above after again against all am an and any are as at be because been before being below between both but by can cannot could did do does doing down during each few for from further had has have having he her here hers herself him himself his how i if in into is it its itself just me more most my myself no nor not now of off on once only or other our ours out over own same she should so some such than that the their theirs them themselves then there these they this those through to too under until up very was we were what when where which while who whom why will with would you your yours',
  de: 'aber alle als also am an auch auf aus bei bin bis bist da damit dann das dass dem den denn der des dich die dies diese dieser dieses dir doch du durch ein eine einem einen einer eines er es für hat hatte haben habe hier ich ihr ihre im in ins ist ja kann kein keine können man mehr mein mich mir mit nach nicht noch nun nur ob oder ohne sein seine sich sie sind so über um und uns unter vom von vor war waren was weil wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur zwischen',
  fr: "à au aux avec c'est ce ces cette dans de des du elle elles en est et été être eu il ils je la le les leur leurs lui ma mais me même mes moi mon ne nos notre nous on ont ou où par pas plus pour qu'il qu'elle quand que qui sa sans se ses si son sont sur ta te tes toi ton tu un une vos votre vous y",
  es: 'a al algo como con de del desde donde el él ella ellas ellos en entre era es esa ese eso esta está estas este esto estos fue ha había han hasta hay la las le les lo los más me mi muy no nos o para pero por porque que qué quien se ser si sí sin sobre son su sus también te tiene todo tu un una uno unos y ya yo',
  pt: 'a à ao aos as às com como da das de dela dele deles do dos e é ela elas ele eles em entre era essa esse esta está este eu foi há isso isto já lhe mais mas me mesmo meu minha muito na não nas nem no nos nós o os ou para pela pelas pelo pelos por qual quando que quem se sem ser seu seus só sua suas também te tem um uma você',
  it: "a ad ai al alla alle allo anche che chi ci come con da dal dalla dei del della delle dello di dove e è ed era essere gli ha hanno i il in io l'ha la le lei lo loro lui ma me mi nei nel nella noi non nostro o per perché più quella quello questa questo se sei si sono su sua sul sulla suo ti tra tu un una uno vi voi",
  nl: 'aan al als bij dan dat de der deze die dit door een en er haar had heb heeft hem het hij hoe hun ik in is je kan maar me meer men met mij mijn na naar niet nog nu of om omdat onder ons ook op over te tot uit van veel voor want waren was wat we wel werd wie wij worden wordt ze zich zij zijn zo zou',
  pl: 'a ale bo być był była było były by co czy dla do gdy gdzie go i ich jak jako je jego jej jest już kiedy która które który lub ma mi na nad nie niż o od on ona one oni oraz po pod przed przez przy się są ta tak także tam te tego tej ten to tu tylko tym w we z za ze że',
  ru: 'а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее если есть еще же за здесь и из или им их к как ко когда кто ли либо между меня мне много может мой мы на над надо наш не него нее нет ни них но ну о об один однако он она они оно от очень по под после при с со так также такой там те тем то того тоже той только том ты у уже хотя чего чей чем что чтобы эта эти это этого этой этом этот я',
  uk: 'а або але б без би був була були було бути в вам вас ви від він вона вони воно все всі для до його її їй їм їх за з зі і й із інші коли на над нам нас наш не ним них ні ми мені мене може між можна о об однак під по при про саме себе та так також там те тим то того тому той тут ти у уже хоча хто це цей цього цієї ці цю чи чого щоб що ще як яка яке який які якщо я є',
  ar: 'في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم أن ان إن كان كانت كما لم لن لا ما قد بعد قبل بين كل أو او ثم حتى عند غير أي اي بل أنه انه إنه وهو وهي ولا وقد فيه فيها منه منها عليه عليها له لها به بها',
  zh: '的 了 是 在 和 也 就 都 而 及 与 着 或 被 于 之 把 对 为 从 以 很 还 但 我 你 他 她 它 们 这 那 有 不',
  ja: 'の に は を た が で て と し れ さ も な へ',
};

export const STOP_WORD_LANGUAGES: readonly string[] = Object.keys(LISTS);

const known = new Map<string, ReadonlySet<string>>();

/** The stop words of a language in the form of `surfaceFold`; empty for a language without a list. */
export function stopWords(language: string | null): ReadonlySet<string> {
  const primary = primaryLanguage(language);
  let found = known.get(primary);
  if (!found) {
    found = new Set(LISTS[primary]?.split(' ').map(surfaceFold));
    known.set(primary, found);
  }
  return found;
}
