import { type Editor, getSchema } from '@tiptap/core';
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import type { Block, Section } from '../../../../contract/model/reports/report.ts';
import { type DocNode, docFromSections, sectionsFromDoc } from '../saving/report-doc.ts';
import { citedInOrder, citedOf, numberingKey, numberingPlugins } from './citation-numbers.ts';
import { type CitedAt, citedAt, movedSection, setCited, withCitation, withDocument } from './editor-commands.ts';
import { BARE_NODES } from './fixtures/bare-nodes.ts';

const schema = getSchema(BARE_NODES);

function stateOf(sections: Section[]): EditorState {
  return EditorState.create({ doc: schema.nodeFromJSON(docFromSections(sections)), plugins: [...numberingPlugins] });
}
const sectionsOf = ({ doc }: EditorState) => sectionsFromDoc(doc.toJSON() as DocNode);
const runsOf = (state: EditorState) => {
  const block = sectionsOf(state)[0]?.blocks[0];
  return block && 'runs' in block ? block.runs : [];
};
const cites = (blockId: string, cite: number[]): Block => ({
  kind: 'paragraph',
  blockId,
  runs: [{ text: 'Words.' }, { cite }],
});
const section = (sectionId: string, blocks: Block[]): Section => ({ sectionId, heading: sectionId, blocks });
const known = (...ids: number[]) =>
  new Map(ids.map((evidenceId) => [evidenceId, { evidenceId, source: `Source ${evidenceId}` } as EvidenceInPlace]));

function numbersDrawn(state: EditorState): (number | null)[][] {
  const decorations = numberingKey.getState(state)?.decorations.find() ?? [];
  return decorations
    .toSorted((a, b) => a.from - b.from)
    .map((decoration) => citedOf([decoration]).map(({ number }) => number))
    .filter((numbers) => numbers.length > 0);
}

describe('the document of a report', () => {
  it('holds every kind of block as the contract defines it', () => {
    const blocks: Block[] = [
      cites('a', [3, 1]),
      {
        kind: 'judgement',
        blockId: 'b',
        runs: [{ text: 'It is ' }, { text: 'likely', strong: true }],
        likelihood: 'likely',
        confidence: 'low',
        confidenceReason: 'one side',
      },
      { kind: 'claim', blockId: 'c', claimId: 7, runs: [{ text: 'Said.' }] },
      { kind: 'quotation', blockId: 'd', evidenceId: 2 },
      { kind: 'matrix', blockId: 'e', claimIds: [7, 9], caption: 'Claims.' },
    ];
    expect(sectionsOf(stateOf([section('One', blocks)]))).toEqual([section('One', blocks)]);
  });
});

describe('the numbers of citations', () => {
  const state = stateOf([
    section('One', [cites('a', [5, 2]), { kind: 'quotation', blockId: 'b', evidenceId: 9 }]),
    section('Two', [cites('c', [2, 7])]),
  ]);

  it('follow first occurrence in reading order, including quotations; a repeat keeps its number', () => {
    expect(citedInOrder(state.doc)).toEqual([5, 2, 9, 7]);
    const told = state.apply(state.tr.setMeta(numberingKey, { known: known(2, 5, 7, 9) }));
    expect(numbersDrawn(told)).toEqual([[1, 2], [3], [2, 4]]);
  });

  it('omit a passage that was removed', () => {
    const told = state.apply(state.tr.setMeta(numberingKey, { known: known(2, 7, 9) }));
    expect(numbersDrawn(told)).toEqual([[null, 1], [2], [1, 3]]);
  });

  it('follow when a section moves', () => {
    const told = state.apply(state.tr.setMeta(numberingKey, { known: known(2, 5, 7, 9) }));
    const moved = movedSection(told, 1);
    expect(moved && numbersDrawn(told.apply(moved))).toEqual([[1, 2], [3, 1], [4]]);
  });
});

describe('blocks', () => {
  it('get an id of their own when one is split', () => {
    const state = stateOf([section('One', [cites('a', [1])])]);
    const split = state.apply(state.tr.split(8));
    const ids = sectionsOf(split).flatMap(({ blocks }) => blocks.map(({ blockId }) => blockId));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toBe('a');
  });
});

describe('moving a section', () => {
  const sections = ['One', 'Two', 'Three'].map((name) => section(name, [cites(`in ${name}`, [1])]));
  const standingIn = (name: string) => {
    const state = stateOf(sections);
    let at = 0;
    state.doc.forEach((node, pos) => {
      if (node.textContent === name) at = pos + 1;
    });
    return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
  };
  const order = (state: EditorState) => sectionsOf(state).map(({ heading }) => heading);

  it('swaps it with its neighbour and takes the cursor along, and back again', () => {
    const down = standingIn('One');
    const moved = movedSection(down, 1);
    const after = moved ? down.apply(moved) : down;
    expect(order(after)).toEqual(['Two', 'One', 'Three']);
    expect(after.selection.$from.parent.textContent).toBe('One');
    const back = movedSection(after, -1);
    expect(back && order(after.apply(back))).toEqual(['One', 'Two', 'Three']);
  });

  it('does nothing at either end', () => {
    expect(movedSection(standingIn('One'), -1)).toBeNull();
    expect(movedSection(standingIn('Three'), 1)).toBeNull();
  });
});

describe('a document that comes from elsewhere', () => {
  const said = (blockId: string, text: string): Block => ({ kind: 'paragraph', blockId, runs: [{ text }] });
  const sections = (...blocks: Block[]): Section[] => [{ sectionId: 's', heading: 'Heading', blocks }];

  it('replaces what differs; the cursor stays in words that do not', () => {
    const before = stateOf(sections(said('a', 'Alpha'), said('b', 'Beta')));
    const inBeta = before.doc.content.size - 3;
    const at = before.apply(before.tr.setSelection(TextSelection.create(before.doc, inBeta)));
    const next = sections(
      said('new', 'A whole new paragraph'),
      cites('c', [3]),
      said('a', 'Alpha, longer'),
      said('b', 'Beta'),
    );
    const shown = at.apply(withDocument(at, docFromSections(next)) as NonNullable<ReturnType<typeof withDocument>>);
    expect(sectionsOf(shown)).toEqual(next);
    expect(shown.selection.$from.parent.textContent).toBe('Beta');
    expect(shown.doc.content.size - shown.selection.from).toBe(3);
    expect(withDocument(shown, docFromSections(next))).toBeNull();
  });

  it('is shown whatever it was before', () => {
    const forms = [
      sections(said('a', 'aa'), said('b', 'aa')),
      sections(said('b', 'aa')),
      sections(said('a', 'aaa'), said('c', 'aa'), said('b', 'aaaa')),
      [],
    ];
    for (const one of forms)
      for (const other of forms) {
        const before = stateOf(one);
        const shown = withDocument(before, docFromSections(other));
        expect(sectionsOf(shown ? before.apply(shown) : before)).toEqual(other);
      }
  });
});

describe('a citation', () => {
  /** The paragraph with one put in where the bar is, as ¹, and the bar where the cursor is then. */
  const cited = (marked: string) => {
    const state = stateOf([
      section('One', [{ kind: 'paragraph', blockId: 'a', runs: [{ text: marked.replace('|', '') }] }]),
    ]);
    const start = state.doc.child(0).nodeSize + 1;
    const at = state.apply(state.tr.setSelection(TextSelection.create(state.doc, start + marked.indexOf('|'))));
    const after = at.apply(withCitation(at, [1], 'Said.'));
    const { $from } = after.selection;
    const words = $from.parent.textBetween(0, $from.parent.content.size, undefined, '¹');
    return `${words.slice(0, $from.parentOffset)}|${words.slice($from.parentOffset)}`;
  };

  it.each([
    ['It sank. |', 'It sank.¹ |'],
    ['It sank. |Ten died.', 'It sank.¹ |Ten died.'],
    ['It sank\u00a0! \u00a0|', 'It sank\u00a0!¹ \u00a0|'],
    ['It sank.|', 'It sank.¹|'],
    ['It| sank.', 'It¹| sank.'],
  ])('put in at “%s” gives “%s”', (marked, expected) => {
    expect(cited(marked)).toBe(expected);
  });

  it('follows one that is there already', () => {
    const state = stateOf([
      section('One', [{ ...cites('a', [3]), runs: [{ text: 'It sank.' }, { cite: [3] }, { text: ' ' }] } as Block]),
    ]);
    const end = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
    expect(runsOf(end.apply(withCitation(end, [4], '')))).toEqual([
      { text: 'It sank.' },
      { cite: [3] },
      { cite: [4] },
      { text: ' ' },
    ]);
  });

  it('follows selected words, which stay, and writing goes on behind it', () => {
    const state = stateOf([section('One', [cites('a', [3])])]);
    const start = state.doc.child(0).nodeSize + 1;
    const chosen = state.apply(state.tr.setSelection(TextSelection.create(state.doc, start, start + 5)));
    const after = chosen.apply(withCitation(chosen, [4], 'Said.'));
    expect(runsOf(after)).toEqual([{ text: 'Words' }, { cite: [4] }, { text: '.' }, { cite: [3] }]);
    expect(after.selection.from).toBe(start + 6);
  });

  it('gets a paragraph below a heading or a figure, which stay whole', () => {
    const figure: Block = { kind: 'matrix', blockId: 'm', claimIds: [7], caption: 'Claims.' };
    const state = stateOf([section('One', [figure])]);
    const cited = { kind: 'paragraph', blockId: expect.any(String), runs: [{ text: 'Said.' }, { cite: [4] }] };
    const inHeading = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2)));
    expect(sectionsOf(inHeading.apply(withCitation(inHeading, [4], 'Said.')))).toEqual([
      { ...section('One', []), blocks: [cited, figure] },
    ]);
    const onFigure = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, state.doc.child(0).nodeSize)));
    expect(sectionsOf(onFigure.apply(withCitation(onFigure, [4], 'Said.')))).toEqual([
      { ...section('One', []), blocks: [figure, cited] },
    ]);
  });
});

describe('a citation whose passages are shown', () => {
  function opened(...blocks: Block[]) {
    let state = stateOf([section('One', blocks)]);
    const view = {
      dispatch: (transaction: Parameters<EditorState['apply']>[0]) => {
        state = state.apply(transaction);
      },
      focus: () => undefined,
    };
    const at = (nth: number): CitedAt => {
      const found: (CitedAt | null)[] = [];
      state.doc.descendants((node, pos) => {
        if (node.type.name === 'citation') found.push(citedAt(state.doc, pos));
      });
      return found[nth] as CitedAt;
    };
    return {
      at,
      editor: {
        get state() {
          return state;
        },
        view,
      } as unknown as Editor,
      /** As another window has changed them. */
      show: (...now: Block[]) => {
        state = state.apply(
          withDocument(state, docFromSections([section('One', now)])) as Parameters<EditorState['apply']>[0],
        );
      },
      blocks: () => sectionsOf(state)[0]?.blocks,
    };
  }

  it('is the one that is changed, wherever other words have moved it meanwhile', () => {
    const { editor, at, show, blocks } = opened(cites('a', [1]), cites('b', [2]));
    const shown = at(1);
    show(cites('n', [7]), cites('a', [1]), cites('b', [2]));
    expect(editor.state.doc.nodeAt(shown.pos)?.attrs.evidenceIds).toEqual([1]);
    expect(setCited(editor, shown, [3])).toBe(true);
    expect(blocks()).toEqual([cites('n', [7]), cites('a', [1]), cites('b', [3])]);
  });

  it('is not taken for another of the same passage that has come to its place', () => {
    const { editor, at, show, blocks } = opened(cites('a', [1]), cites('b', [1]));
    const shown = at(1);
    show(cites('n', [7]), cites('a', [1]), cites('b', [1]));
    expect(setCited(editor, shown, [3])).toBe(true);
    expect(blocks()).toEqual([cites('n', [7]), cites('a', [1]), cites('b', [3])]);
  });

  it('is left as it is if it is no longer what was shown, as are all others', () => {
    const { editor, at, show, blocks } = opened(cites('a', [1]), cites('b', [2, 4]));
    const shown = at(1);
    show(cites('a', [1]), cites('b', [5]));
    expect(setCited(editor, shown, [2])).toBe(false);
    expect(blocks()).toEqual([cites('a', [1]), cites('b', [5])]);
  });
});
