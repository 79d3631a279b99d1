/** The document's page, fonts and named styles. Everything has a named style, so that a reader can restyle the whole document. */
import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat } from 'docx';
import { directionOf } from '../../report/model/direction.ts';

/** A4 with margins of 20 mm at the sides. In twentieths of a point. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_500, bottom: 1_400, left: 1_134, right: 1_134, header: 600, footer: 600 },
};
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Fonts that come with Word or LibreOffice, one for each group of scripts. */
const SERIF = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman', eastAsia: 'SimSun' };
export const SANS = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' };
export const MONO = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Courier New', eastAsia: 'SimSun' };

/** Word keeps one language for each of three groups of scripts. */
interface LanguageTags {
  readonly value?: string;
  readonly eastAsia?: string;
  readonly bidirectional?: string;
}

const EAST_ASIAN = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

/** Returns Word's tags, which always name a region: `uk` is `uk-UA`, `zh` is `zh-CN`. Empty if `language` is not a language tag. */
export function languageTags(language: string | null): LanguageTags {
  if (language === null || !isLanguageTag(language)) return {};
  const { language: code, region, script = '' } = new Intl.Locale(language).maximize();
  const tag = region === undefined ? code : `${code}-${region}`;
  if (EAST_ASIAN.has(script)) return { eastAsia: tag };
  return directionOf(language) === 'rtl' ? { bidirectional: tag } : { value: tag };
}

function isLanguageTag(language: string): boolean {
  try {
    return new Intl.Locale(language).language !== undefined;
  } catch {
    return false;
  }
}

const GREY = '474943';

/** The only kind of list in the document. */
export const LIST = {
  reference: 'list',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 284, hanging: 284 } } },
    },
  ],
};

const PARAGRAPH_STYLES: IStylesOptions['paragraphStyles'] = [
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    run: { font: SANS, size: 18, color: GREY },
    paragraph: { spacing: { after: 240 } },
  },
  {
    id: 'Judgement',
    name: 'Judgement',
    basedOn: 'Normal',
    paragraph: { indent: { left: 454, hanging: 454 }, spacing: { before: 160, after: 40 } },
  },
  {
    id: 'Basis',
    name: 'Basis',
    basedOn: 'Normal',
    run: { font: SANS, size: 18, color: GREY },
    paragraph: { spacing: { after: 40, line: 260 } },
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      spacing: { before: 60, after: 20 },
      indent: { left: 454, right: 454 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: '00677C' } },
    },
  },
  {
    id: 'Attribution',
    name: 'Attribution',
    basedOn: 'Quote',
    run: { font: SANS, size: 18, color: GREY },
    paragraph: { spacing: { before: 0, after: 160 } },
  },
  {
    id: 'Listed',
    name: 'Listed',
    basedOn: 'Normal',
    run: { size: 20 },
    paragraph: { spacing: { after: 60, line: 260 } },
  },
  {
    id: 'Caption',
    name: 'Caption',
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: SANS, size: 17 },
    paragraph: { spacing: { before: 80, after: 240, line: 250 } },
  },
  {
    id: 'Cell',
    name: 'Cell',
    basedOn: 'Normal',
    run: { font: SANS, size: 16 },
    paragraph: { spacing: { before: 30, after: 30, line: 220 } },
  },
  {
    id: 'Marking',
    name: 'Marking',
    basedOn: 'Normal',
    run: { font: SANS, size: 17, color: GREY },
    paragraph: { alignment: AlignmentType.LEFT, spacing: { after: 0 } },
  },
];

export const stylesFor = (language: LanguageTags): IStylesOptions => ({
  default: {
    document: { run: { font: SERIF, size: 22, language }, paragraph: { spacing: { after: 120, line: 300 } } },
    title: { run: { font: SERIF, size: 36, bold: true }, paragraph: { spacing: { before: 120, after: 60 } } },
    heading1: {
      run: { font: SERIF, size: 26, bold: true, color: '1C1D1A' },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true, outlineLevel: 0 },
    },
    footnoteText: { run: { font: SERIF, size: 17 }, paragraph: { spacing: { after: 40, line: 240 } } },
    endnoteText: { run: { font: SERIF, size: 19 }, paragraph: { spacing: { after: 80, line: 260 } } },
  },
  paragraphStyles: PARAGRAPH_STYLES,
});
