/** Assembles the Word document from its parts. */
import { Document, NumberFormat, Packer, type Paragraph, type Table } from 'docx';
import { printable } from '../../../text/letters/printable.ts';
import type { ReportTree } from '../../report/model/report-tree.ts';
import { annexes, blockParts, openFindings, sources, titleBlock } from './body.ts';
import { footer, header } from './head-and-foot.ts';
import { listedNotes, Noting, notes } from './notes.ts';
import { repeatable } from './repeatable.ts';
import { heading } from './runs.ts';
import { LIST, languageTags, PAGE, stylesFor } from './styles.ts';

export async function writeDocx(tree: ReportTree): Promise<Uint8Array> {
  return repeatable(await Packer.toBuffer(document(tree)), tree);
}

function document(tree: ReportTree): Document {
  const noting = new Noting(tree);
  const children: (Paragraph | Table)[] = [
    ...titleBlock(tree),
    ...tree.sections.flatMap((section) => [
      ...(section.heading.trim() === '' ? [] : [heading(section.heading)]),
      ...section.blocks.flatMap((block) => blockParts(block, noting)),
    ]),
    ...sources(tree),
    ...annexes(tree),
    ...listedNotes(tree),
    ...openFindings(tree),
  ];
  return new Document({
    title: printable(tree.title),
    subject: printable(tree.subtitle),
    creator: printable(tree.author),
    lastModifiedBy: printable(tree.author),
    styles: stylesFor(languageTags(tree.language)),
    numbering: { config: [LIST] },
    ...notes(tree),
    sections: [
      {
        properties: { page: PAGE, endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } } },
        headers: { default: header(tree) },
        footers: { default: footer(tree) },
        children,
      },
    ],
  });
}
