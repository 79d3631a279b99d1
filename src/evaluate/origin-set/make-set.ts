/**
 * Groups of articles of known descent, in five languages: copies made from own-written stories by rules as desks follow
 * them, and beside them what only looks like a copy. The same groups at every run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edited, foreignTitle, interleaved, quoted, relabelled, requoted } from './edits.ts';
import { boilerplateGroups, mouldGroups } from './moulds.ts';

export type Label = 'near' | 'partial' | 'none';

export interface LabelledGroup {
  readonly id: string;
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly label: Label }[];
}

interface Story {
  readonly id: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
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
    ...mouldGroups(),
    ...boilerplateGroups(stories),
  ];
}

export const joined = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** All of one origin, each made from the first. */
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
  };
  const made = Object.keys(texts).slice(1);
  return { id: `${id}-copies`, language, texts, pairs: made.map((b) => ({ a: 'first', b, label: 'near' })) };
}

/** Two paragraphs of the wire story inside a report of another matter, and that report alone. */
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

function hostOf(story: Story, stories: readonly Story[]): Story {
  const same = stories.filter(({ language }) => language === story.language);
  return same[(same.indexOf(story) + 1) % same.length] as Story;
}

/** Reported twice from the same briefing: the same speaker's words, and nothing else alike. */
function twoDesks(story: Story, paragraphs: readonly string[]): LabelledGroup {
  return {
    id: `${story.id}-desks`,
    language: story.language,
    texts: { first: joined(story.paragraphs), second: joined(paragraphs) },
    pairs: [{ a: 'first', b: 'second', label: 'none' }],
  };
}
