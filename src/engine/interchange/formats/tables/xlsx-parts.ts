/** The parts of a workbook that are the same for every table, but for the name of its sheet. */
import { element } from '../xml.ts';

/** By their place in `cellXfs`. */
export const STYLE = { number: 0, text: 1, head: 2 };

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function partsOfWorkbook(sheetName: string): (readonly [path: string, xml: string])[] {
  return [
    ['[Content_Types].xml', document(CONTENT_TYPES)],
    ['_rels/.rels', document(relationships(['officeDocument', 'xl/workbook.xml']))],
    ['xl/workbook.xml', document(workbook(sheetName))],
    [
      'xl/_rels/workbook.xml.rels',
      document(relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'])),
    ],
    ['xl/styles.xml', document(STYLES)],
  ];
}

function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const CONTENT_TYPES = element(
  'Types',
  { xmlns: `${PACKAGE}/content-types` },
  element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
  element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  element('Override', { PartName: '/xl/workbook.xml', ContentType: `${TYPE}.sheet.main+xml` }),
  element('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${TYPE}.worksheet+xml` }),
  element('Override', { PartName: '/xl/styles.xml', ContentType: `${TYPE}.styles+xml` }),
);

/** Their ids are rId1, rId2, … */
function relationships(...targets: (readonly [kind: string, target: string])[]): string {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...targets.map(([kind, target], at) =>
      element('Relationship', { Id: `rId${at + 1}`, Type: `${OFFICE}/${kind}`, Target: target }),
    ),
  );
}

function workbook(sheetName: string): string {
  const sheet = element('sheet', { name: sheetName, sheetId: '1', 'r:id': 'rId1' });
  return element('workbook', { xmlns: SHEETS, 'xmlns:r': OFFICE }, element('sheets', {}, sheet));
}

/** The built-in format of text: the words of a cell stay text, also when they are edited. */
const AS_TEXT = '49';
const TOP = { vertical: 'top' };

const STYLES = element(
  'styleSheet',
  { xmlns: SHEETS },
  element('fonts', { count: '2' }, font(), font('<b/>')),
  element('fills', { count: '2' }, fill('none'), fill('gray125')),
  element('borders', { count: '1' }, '<border><left/><right/><top/><bottom/><diagonal/></border>'),
  element('cellStyleXfs', { count: '1' }, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'),
  element(
    'cellXfs',
    { count: '3' },
    cellFormat({ numFmtId: '0', fontId: '0' }, TOP),
    cellFormat({ numFmtId: AS_TEXT, fontId: '0' }, { ...TOP, wrapText: '1' }),
    cellFormat({ numFmtId: AS_TEXT, fontId: '1' }, TOP),
  ),
  element('cellStyles', { count: '1' }, '<cellStyle name="Normal" xfId="0" builtinId="0"/>'),
);

function font(weight = ''): string {
  return element('font', {}, weight, '<sz val="11"/><name val="Calibri"/><family val="2"/>');
}

function fill(patternType: string): string {
  return element('fill', {}, element('patternFill', { patternType }));
}

function cellFormat(
  { numFmtId, fontId }: { numFmtId: string; fontId: string },
  alignment: Readonly<Record<string, string>>,
): string {
  const applied = { applyNumberFormat: '1', applyFont: '1', applyAlignment: '1' };
  const ids = { numFmtId, fontId, fillId: '0', borderId: '0', xfId: '0' };
  return element('xf', { ...ids, ...applied }, element('alignment', alignment));
}
