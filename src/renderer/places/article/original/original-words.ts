import { counted } from '../../../parts/words.ts';

interface NotShown {
  readonly scripts: number;
  readonly pictures: number;
  readonly styleSheets: number;
}

/** Returns for example ": 3 scripts, 6 pictures and 1 style sheet are not shown"; empty if everything is shown. */
export function notShownWords({ scripts, pictures, styleSheets }: NotShown): string {
  const parts = [
    scripts > 0 && counted(scripts, 'script'),
    pictures > 0 && counted(pictures, 'picture'),
    styleSheets > 0 && counted(styleSheets, 'style sheet'),
  ].filter((part) => part !== false);
  if (parts.length === 0) return '';
  const list = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return `: ${list} ${scripts + pictures + styleSheets === 1 ? 'is' : 'are'} not shown`;
}
