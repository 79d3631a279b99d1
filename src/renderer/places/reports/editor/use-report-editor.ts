/** The editor of one report: its document, kept in step with the engine. */
import type { Editor } from '@tiptap/core';
import type { EditorProps } from '@tiptap/pm/view';
import { useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import type { Section } from '../../../../contract/model/reports/report.ts';
import { useRead } from '../../../data/use-read.ts';
import { useLatest } from '../../../use-latest.ts';
import { type DocNode, docFromSections, sameForm, sectionsFromDoc } from '../saving/report-doc.ts';
import { CitationNumbers, citedInOrder, type KnownEvidence, numberingKey } from './citation-numbers.ts';
import { CopiedMarkup } from './copied-markup.ts';
import { DRAWN_NODES } from './drawn-nodes.ts';
import { showDocument } from './editor-commands.ts';
import { PasteAlone } from './paste-alone.ts';
import { bareHtml } from './pasted-html.ts';
import { plainSlice } from './pasted-words.ts';
import { WithinBounds } from './within-bounds.ts';

const EXTENSIONS = [
  ...DRAWN_NODES,
  CitationNumbers,
  PasteAlone,
  WithinBounds,
  StarterKit.configure({
    document: false,
    paragraph: false,
    blockquote: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    heading: false,
    horizontalRule: false,
    italic: false,
    link: false,
    listItem: false,
    listKeymap: false,
    orderedList: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
];

interface ReportEditorOptions {
  archiveId: string;
  sections: readonly Section[];
  /** The engine's evidence for the citations; evidence cited since is fetched. */
  citations: readonly { evidence: EvidenceInPlace }[];
  worthALook: ReadonlySet<string>;
  canWrite: boolean;
  /** Nothing typed is waiting to be saved, so the engine's version may replace the document. */
  isClean: () => boolean;
  onChange: (sections: readonly Section[]) => void;
  onLeave: () => void;
  onAt: (editor: Editor) => void;
  onOpenCitation: (editor: Editor) => void;
  onCitation: (editor: Editor, pos: number, clicked: HTMLElement | null) => void;
}

export function useReportEditor(options: ReportEditorOptions) {
  const latest = useLatest(options);
  const [sections, outline] = useOutlined(options.sections);
  const [cited, setCited] = useState<readonly number[]>([]);
  const archiveId = () => latest.current.archiveId;
  const [extensions] = useState(() => [...EXTENSIONS, CopiedMarkup.configure({ archiveId })]);
  const editor = useEditor({
    extensions,
    content: docFromSections(options.sections),
    editable: options.canWrite,
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Report', 'data-focus-key': 'report' },
      transformPastedHTML: (html) => bareHtml(html, archiveId()),
      transformPasted: plainSlice,
      ...citingProps((tell) => editorNow.current && tell(editorNow.current, latest.current)),
    },
    onUpdate: ({ editor: now }) => {
      const next = sectionsFromDoc(now.getJSON() as DocNode);
      outline(next, OUTLINE_PAUSE_MS);
      setCited((before) => sameIds(before, citedInOrder(now.state.doc)));
      latest.current.onChange(next);
    },
    onBlur: () => latest.current.onLeave(),
    onCreate: ({ editor: now }) => setCited(citedInOrder(now.state.doc)),
  });
  const editorNow = useLatest<Editor | null>(editor);

  useEffect(() => {
    if (!editor || !latest.current.isClean()) return;
    if (sameForm(options.sections) === sameForm(sectionsFromDoc(editor.getJSON() as DocNode))) return;
    showDocument(editor, docFromSections(options.sections));
    outline(options.sections, 0);
    setCited((before) => sameIds(before, citedInOrder(editor.state.doc)));
  }, [editor, latest, outline, options.sections]);

  const known = useKnownEvidence(options.citations, cited);
  const { worthALook } = options;
  useEffect(() => {
    editor?.view.dispatch(editor.state.tr.setMeta(numberingKey, { known, worthALook }).setMeta('addToHistory', false));
  }, [editor, known, worthALook]);
  return { editor, sections, known, cited: cited.filter((id) => known.has(id)).length };
}

/** Beside hundreds of claims, drawing the outline takes longer than a letter may: it follows once typing pauses. */
const OUTLINE_PAUSE_MS = 250;

/** The sections as they are outlined, and what outlines others after a pause in ms. */
function useOutlined(first: readonly Section[]) {
  const [sections, setSections] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const outline = useCallback((next: readonly Section[], pauseMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(setSections, pauseMs, next);
  }, []);
  return [sections, outline] as const;
}

/** The ids before if they are the same, so that a letter that cites nothing else draws nothing anew. */
const sameIds = (before: readonly number[], now: readonly number[]) =>
  before.length === now.length && before.every((id, at) => id === now[at]) ? before : now;

/** The keys and clicks by which citations are made and opened. @param withEditor does nothing while there is no editor */
function citingProps(withEditor: (tell: (editor: Editor, options: ReportEditorOptions) => void) => void): EditorProps {
  return {
    handleTextInput: (view, from, _to, text) => {
      if (text !== '@' || /[\p{L}\p{N}]/u.test(view.state.doc.textBetween(Math.max(0, from - 1), from, ' ', ' ')))
        return false;
      setTimeout(() => withEditor((editor, { onAt }) => onAt(editor)));
      return true;
    },
    // The editor handles every Enter itself, so this key never reaches the window.
    handleKeyDown: (_view, event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
      withEditor((editor, { onOpenCitation }) => onOpenCitation(editor));
      return true;
    },
    handleClickOn: (_view, _pos, node, nodePos, event) => {
      const clicked = (event.target as HTMLElement).closest<HTMLElement>('[data-evidence-id]');
      if (!clicked || (node.type.name !== 'citation' && node.type.name !== 'quotation')) return false;
      withEditor((editor, { onCitation }) => onCitation(editor, nodePos, clicked));
      return true;
    },
  };
}

const MOST_ASKED = 1_000;

/** Combines the evidence read with the report and that fetched for later citations. */
function useKnownEvidence(citations: ReportEditorOptions['citations'], cited: readonly number[]): KnownEvidence {
  const read = useMemo(() => citations.map(({ evidence }) => evidence), [citations]);
  const missing = useMemo(() => {
    const there = new Set(read.map(({ evidenceId }) => evidenceId));
    return cited.filter((id) => !there.has(id)).slice(0, MOST_ASKED);
  }, [read, cited]);
  const more = useRead('evidence.get', { evidenceIds: missing }, { enabled: missing.length > 0, keepPrevious: true });
  const fetched = more.data?.evidence;
  return useMemo(
    () => new Map([...read, ...(fetched ?? [])].map((evidence) => [evidence.evidenceId, evidence])),
    [read, fetched],
  );
}
