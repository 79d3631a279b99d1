/** Where the text of an RTF group belongs. */
import { own } from '../../../text/own.ts';

export type Destination =
  | 'text'
  | 'silent'
  | 'skipped'
  | 'note'
  | 'head-or-foot'
  | 'box'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'value';

/** Groups that begin with one of these words; others keep the destination of the surrounding group. */
const DESTINATIONS: Record<string, Destination> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'info',
  title: 'value',
  author: 'value',
  operator: 'skipped',
  creatim: 'value',
  revtim: 'value',
  header: 'head-or-foot',
  headerl: 'head-or-foot',
  headerr: 'head-or-foot',
  headerf: 'head-or-foot',
  footer: 'head-or-foot',
  footerl: 'head-or-foot',
  footerr: 'head-or-foot',
  footerf: 'head-or-foot',
  footnote: 'note',
  shptxt: 'box',
  dptxbxtext: 'box',
  // Text occurs only in groups within these.
  shpinst: 'silent',
  do: 'silent',
  object: 'silent',
  upr: 'silent',
  result: 'text',
  ud: 'text',
};

const SKIPPED = new Set(
  'colortbl pict objdata objclass shprslt sp sn sv fldinst datafield pntext pntxta pntxtb listtext xe tc tcn rxe atnid nonesttables nonshppict bkmkstart bkmkend template comment doccomm keywords subject category manager company printim buptim hlinkbase filetbl revtbl'.split(
    ' ',
  ),
);
/** Groups for newer programs that this reader knows: all others marked so are skipped. */
const KNOWN_OPTIONAL = new Set(['shpinst', 'do', 'ud', 'nesttableprops', 'shppict', 'footnote']);

/** Null if the word begins no destination. */
export function destinationOf(word: string, isOptional: boolean): Destination | null {
  if (SKIPPED.has(word) || (isOptional && !KNOWN_OPTIONAL.has(word))) return 'skipped';
  return own(DESTINATIONS, word) ?? null;
}
