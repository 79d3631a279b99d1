/** A Word document: real footnotes, heading styles, the marking at the head and foot of each page. */
import { Document, Packer, type Paragraph, type Table } from 'docx';
import type { ReportTree } from '../../report/model/report-tree.ts';
import type { Exporter } from '../port.ts';
import { printable } from '../printable.ts';
import { annexes, blockParts, leftOpen, sources, titleBlock } from './body.ts';
import { footer, header } from './head-and-foot.ts';
import { footnotes, Noting } from './notes.ts';
import { repeatable } from './repeatable.ts';
import { heading } from './runs.ts';
import { languageTags, PAGE, STYLES } from './styles.ts';

export const docxExporter: Exporter = {
  format: 'docx',
  label: 'Word, DOCX',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  export: async (tree) => repeatable(await Packer.toBuffer(document(tree)), tree),
};

function document(tree: ReportTree): Document {
  const noting = new Noting();
  const children: (Paragraph | Table)[] = [
    ...titleBlock(tree),
    ...tree.sections.flatMap((section) => [
      ...(section.heading.trim() === '' ? [] : [heading(section.heading)]),
      ...section.blocks.flatMap((block) => blockParts(block, noting)),
    ]),
    ...sources(tree),
    ...annexes(tree),
    ...leftOpen(tree),
  ];
  return new Document({
    title: printable(tree.title),
    subject: printable(tree.subtitle),
    creator: printable(tree.author),
    lastModifiedBy: printable(tree.author),
    styles: STYLES(languageTags(tree.language)),
    footnotes: footnotes(tree.citations),
    sections: [
      { properties: { page: PAGE }, headers: { default: header(tree) }, footers: { default: footer(tree) }, children },
    ],
  });
}
