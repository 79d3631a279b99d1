/** Puts the TLP marking at the right of each page's header and footer, 12 pt on black (TLP 2.0), and "1 / 3" in the footer, which is read in every language. */
import { Footer, Header, PageNumber, Paragraph, ShadingType, Tab, TabStopType, TextRun } from 'docx';
import { TLP_COLOURS } from '../../../contract/model/values.ts';
import type { ReportTree } from '../../report/model/report-tree.ts';
import { runs } from './runs.ts';
import { SANS, TEXT_WIDTH } from './styles.ts';

const TABS = [
  { type: TabStopType.CENTER, position: TEXT_WIDTH / 2 },
  { type: TabStopType.RIGHT, position: TEXT_WIDTH },
];

export function header(tree: ReportTree): Header {
  const children = [...runs(tree.marking), new TextRun({ children: [new Tab(), new Tab()] }), tlp(tree)];
  return new Header({ children: [new Paragraph({ style: 'Marking', tabStops: TABS, children })] });
}

export function footer(tree: ReportTree): Footer {
  const page = new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES, new Tab()] });
  return new Footer({ children: [new Paragraph({ style: 'Marking', tabStops: TABS, children: [page, tlp(tree)] })] });
}

function tlp({ tlp: marking }: ReportTree): TextRun {
  return new TextRun({
    text: ` ${marking} `,
    bold: true,
    size: 24,
    font: SANS,
    color: TLP_COLOURS[marking].slice(1),
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' },
  });
}
