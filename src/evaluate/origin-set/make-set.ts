/** Groups of articles of known descent in six languages: rule-made copies of our own stories, as newsrooms make them, and lookalikes. The same in every run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edited, foreignTitle, interleaved, quoted, relabelled, requoted, reworded, turnedRound } from './edits.ts';
import type { LabelledGroup } from './labelled-group.ts';
import { creditedGroups, officialWordsGroups, tickerGroups } from './lookalikes.ts';
import { boilerplateGroups, templateGroups } from './templates.ts';

interface Story {
  readonly id: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
}

interface Statement {
  readonly language: string;
  readonly statement: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as T;

export function labelledGroups(): LabelledGroup[] {
  const stories = read<Story[]>('stories.json');
  const otherDesks = read<{ of: string; paragraphs: string[] }[]>('other-desks.json');
  return [
    ...stories.map(copiesOf),
    ...stories.map((story) => insideAnother(story, hostOf(story, stories))),
    ...otherDesks.flatMap(({ of, paragraphs }) => {
      const story = stories.find(({ id }) => id === of);
      return story ? [twoDesks(story, paragraphs)] : [];
    }),
    ...stories.map((story) => ofTwoWires(story, hostOf(story, stories))),
    ...read<Statement[]>('statements.json').map(statementOfBoth),
    ...templateGroups(),
    ...boilerplateGroups(stories),
    ...officialWordsGroups(),
    ...creditedGroups(stories),
    ...tickerGroups(),
  ];
}

const joined = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** All have one origin, since each is made from the first. */
function copiesOf(story: Story): LabelledGroup {
  const { id, language, paragraphs } = story;
  const texts = {
    first: joined(paragraphs),
    relabelled: joined(relabelled(paragraphs, language)),
    retitled: joined([...foreignTitle(language), ...paragraphs]),
    cut: joined(paragraphs.slice(0, 3)),
    cutWithOwnEnd: joined(relabelled(paragraphs.slice(0, 3), language)),
    edited: joined(edited(paragraphs, language)),
    interleaved: joined(interleaved(paragraphs, language)),
    editedAndInterleaved: joined(interleaved(edited(paragraphs, language), language)),
    requoted: joined(requoted(paragraphs)),
    reworded: joined(reworded(paragraphs, language)),
    turnedRound: joined(turnedRound(paragraphs, language)),
    openingOnly: joined(paragraphs.slice(0, 1)),
  };
  const made = Object.keys(texts).slice(1);
  return { id: `${id}-copies`, language, texts, pairs: made.map((b) => ({ a: 'first', b, label: 'near' })) };
}

/** Two paragraphs of the wire story inside a report on another matter, and that report alone. */
function insideAnother(story: Story, host: Story): LabelledGroup {
  const { id, language, paragraphs } = story;
  const opening = paragraphs.slice(0, 2);
  const end = paragraphs.slice(3);
  const texts = {
    wire: joined(paragraphs),
    host: joined(host.paragraphs),
    opened: joined([...host.paragraphs.slice(0, 3), ...opening, ...host.paragraphs.slice(3)]),
    closed: joined([...host.paragraphs, ...edited(end, language)]),
    quoting: joined([...host.paragraphs.slice(0, 4), ...quoted(opening, language)]),
  };
  return {
    id: `${id}-inside`,
    language,
    texts,
    pairs: [
      { a: 'wire', b: 'host', label: 'none' },
      { a: 'wire', b: 'opened', label: 'partial' },
      { a: 'wire', b: 'closed', label: 'partial' },
      { a: 'wire', b: 'quoting', label: 'partial' },
    ],
  };
}

/** A story combined from two wires, alternating paragraphs. */
function ofTwoWires(story: Story, other: Story): LabelledGroup {
  const mixed = story.paragraphs.slice(0, 4).flatMap((paragraph, at) => [paragraph, other.paragraphs[at] ?? '']);
  return {
    id: `${story.id}-two-wires`,
    language: story.language,
    texts: { one: joined(story.paragraphs), other: joined(other.paragraphs), mixed: joined(mixed) },
    pairs: [
      { a: 'one', b: 'mixed', label: 'partial' },
      { a: 'other', b: 'mixed', label: 'partial' },
    ],
  };
}

/** Two newsrooms that each print one press statement in full, and say the rest in their own words. */
function statementOfBoth({ language, statement, first, second }: Statement): LabelledGroup {
  const quotedStatement =
    language === 'de'
      ? `„${statement}“`
      : language === 'uk' || language === 'ru' || language === 'ar'
        ? `«${statement}»`
        : `“${statement}”`;
  return {
    id: `statement-${language}`,
    language,
    texts: { first: joined([...first, quotedStatement]), second: joined([...second, quotedStatement]) },
    pairs: [{ a: 'first', b: 'second', label: 'none' }],
  };
}

function hostOf(story: Story, stories: readonly Story[]): Story {
  const same = stories.filter(({ language }) => language === story.language);
  return same[(same.indexOf(story) + 1) % same.length] as Story;
}

/** Two reports on the same briefing, with the same speaker's words and nothing else in common. */
function twoDesks(story: Story, paragraphs: readonly string[]): LabelledGroup {
  return {
    id: `${story.id}-desks`,
    language: story.language,
    texts: { first: joined(story.paragraphs), second: joined(paragraphs) },
    pairs: [{ a: 'first', b: 'second', label: 'none' }],
  };
}
