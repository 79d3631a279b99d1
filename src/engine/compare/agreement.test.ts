// What two articles are said to tell alike, and what only one of them tells.
import { describe, expect, it } from 'vitest';
import { compareArticles } from './compare-articles.ts';

function compared(...texts: string[]) {
  const { aligned, unique } = compareArticles(
    texts.map((text, i) => ({
      articleId: i + 1,
      language: 'en',
      source: null,
      published: '2025-10-20',
      title: '',
      text,
    })),
  );
  return {
    rows: aligned.map(({ members }) => members.map(({ text }) => text)),
    discrepancies: aligned.flatMap(({ discrepancies }) => discrepancies.map(({ kind }) => kind)),
    unique: unique.map(({ text }) => text),
  };
}

const agreed = (left: string, right: string) => compared(left, right).rows;

describe('no agreement', () => {
  it('is a name alone', () => {
    const opened = 'Ewan Hale opened the new bridge at Corrie.';
    const sells = 'Ewan Hale wants to sell the ferry.';
    const { rows, unique } = compared(
      `${opened} The town paid for it with a loan.`,
      `${sells} The ferry has run at a loss since the bridge came to the island.`,
    );
    expect(rows).toEqual([]);
    expect(unique).toContain(opened);
    expect(unique).toContain(sells);
  });

  it('is a day alone', () => {
    expect(
      agreed(
        'She will speak to the council of Tolsay on Monday about the flood. The pumps failed again.',
        'Ewan Hale saw a lawyer of Tolsay on Monday, people near him said. He has left the town.',
      ),
    ).toEqual([]);
  });

  it('is the place and the day that a report opens with', () => {
    expect(
      agreed(
        'CORRIE, Oct 20 (Agency) – Timber got cheaper. Two mills cut a shift.',
        'CORRIE, Oct 20 (Agency) – Islanders chose a mayor. She takes office next spring.',
      ),
    ).toEqual([]);
  });

  it('is the mark of an agency', () => {
    expect(
      agreed(
        'REUTER...\nThe ferry closed.',
        'A survey by Reuter showed that few people use the ferry. The line loses money.',
      ),
    ).toEqual([]);
  });

  it('is a question that names only one of whom the other tells something', () => {
    expect(
      agreed(
        'Who is Ewan Hale? He was born on the island.',
        'Ewan Hale has sued the harbour office over its fees. A court hears him in May.',
      ),
    ).toEqual([]);
  });

  it('is said of a third article by two that agree', () => {
    const fell = 'The empty rocket fell into the Tolsay Sea.';
    const came = 'The empty rocket came down in the Tolsay Sea.';
    const { rows } = compared(fell, came, 'The pieces of it lie in the Tolsay Sea.');
    expect(rows).toEqual([[fell, came]]);
  });
});

describe('agreement', () => {
  it('is a short sentence in the same words', () => {
    expect(agreed('Nobody saw it. The ferry sank.', 'Nobody saw it! A bridge is planned.')).toContainEqual([
      'Nobody saw it.',
      'Nobody saw it!',
    ]);
  });

  it('is one statement in two wordings', () => {
    const left = 'Tolsay Lines will close its oldest ferry route because passengers are few, its owner said.';
    const right = 'The oldest ferry route of Tolsay Lines will close: it has too few passengers.';
    expect(agreed(left, right)).toEqual([[left, right]]);
  });

  it('is not asked of sentences that differ', () => {
    const { rows, discrepancies } = compared(
      'The mayor of Tolsay, Ewan Hale, opened the bridge.',
      'Mayor Anna Reed spoke in Tolsay.',
    );
    expect(rows).toHaveLength(discrepancies.length);
    expect(discrepancies).toEqual(['name']);
  });
});
