/** The nodes of the document, with the views that draw them. */
import { ReactNodeViewRenderer } from '@tiptap/react';
import { ClaimView } from './ClaimView.tsx';
import { citationView } from './citation-view.ts';
import { JudgementView } from './JudgementView.tsx';
import { MatrixView } from './MatrixView.tsx';
import { QuotationView } from './QuotationView.tsx';
import {
  Citation,
  ClaimBlock,
  Judgement,
  MatrixBlock,
  Paragraph,
  Quotation,
  ReportDocument,
  SectionHeading,
} from './schema.ts';

export const DRAWN_NODES = [
  ReportDocument,
  Paragraph,
  SectionHeading,
  Judgement.extend({ addNodeView: () => ReactNodeViewRenderer(JudgementView) }),
  ClaimBlock.extend({ addNodeView: () => ReactNodeViewRenderer(ClaimView) }),
  Quotation.extend({ addNodeView: () => ReactNodeViewRenderer(QuotationView) }),
  MatrixBlock.extend({ addNodeView: () => ReactNodeViewRenderer(MatrixView) }),
  Citation.extend({ addNodeView: () => citationView }),
];
