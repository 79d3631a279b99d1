// Marks as web annotations, by the rules of the W3C's recommendation "Web Annotation Data Model" (2017), named by section.
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { resolveAnchor } from '../../text/anchors/anchors.ts';
import { deskOfEachTest } from '../testing/desk-of-each-test.ts';
import { openMarked, takenOut } from '../testing/taken-out.ts';

const desk = deskOfEachTest();
let path: string;
beforeEach(async () => {
  path = await openMarked(desk);
});

const MOTIVATIONS = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying'],
  ...['linking', 'moderating', 'questioning', 'replying', 'tagging'],
];
const Iri = z.string().regex(/^[a-z][a-z\d+.-]*:\S+$/i);
/** 3.3.1: an xsd:dateTime, in UTC expressed as Z. */
const Instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
/** 3.1: the recommendation's context must be one of them; one alone is a string. */
const Context = z.union([z.literal('http://www.w3.org/ns/anno.jsonld'), z.array(z.unknown()).min(2)]);
/** 3.3.2 */
const Agent = z.object({ type: z.enum(['Person', 'Organization', 'Software']), name: z.string().min(1) });
/** 3.2.4, 3.3.5 */
const TextualBody = z.object({
  id: Iri.optional(),
  type: z.literal('TextualBody'),
  value: z.string().min(1),
  purpose: z.enum(MOTIVATIONS),
});
/** 4.2.4, 4.2.5 */
const Quote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const Position = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});
/** 4: exactly one source; 4.3.1: a time state has a sourceDate, or else a start and an end. */
const Target = z.object({
  type: z.literal('SpecificResource'),
  source: z.object({ id: Iri, type: z.literal('Text'), language: z.string().optional(), original: Iri }),
  state: z.object({ type: z.literal('TimeState'), sourceDate: Instant, cached: Iri }),
  selector: z.union([z.tuple([Position, Quote]), Quote]),
});
/** 3.1: one id, the class, at least one target. */
const Annotation = z.object({
  id: Iri,
  type: z.literal('Annotation'),
  motivation: z.enum(MOTIVATIONS),
  created: Instant,
  creator: Agent,
  generator: Agent,
  body: z.array(TextualBody).min(1).optional(),
  target: Target,
});
/** 5.1, 5.2: an embedded page is described in place, with its items. */
const Collection = z.object({
  '@context': Context,
  id: Iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.number().int().min(0),
  first: z.object({
    id: Iri,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(Annotation).min(1),
  }),
});

const annotations = (scope = {}) => Collection.parse(JSON.parse(takenOut(path, 'annotations', scope).text)).first.items;

describe('web annotations', () => {
  test('follow the model, each with an id of its own, and as many as there are marks', () => {
    const collection = Collection.parse(JSON.parse(takenOut(path, 'annotations').text));
    expect(collection['@context']).toContain('http://www.w3.org/ns/anno.jsonld');
    expect(new Set(collection.first.items.map(({ id }) => id)).size).toBe(6);
    expect(collection.total).toBe(6);
    expect(collection.first.items.every(({ creator }) => creator.name === 'Ann "Q" Lyst')).toBe(true);
  });

  test('their selectors find the words by the anchor rules, behind signs outside the basic plane too', async () => {
    let found = 0;
    for (const { target } of annotations()) {
      if (!Array.isArray(target.selector)) continue;
      const [{ start, end }, { exact, prefix, suffix }] = target.selector;
      const article = await articleWithText(target.state.cached);
      const anchor = { textSha256: article.revision.textSha256, start, end, exact, before: prefix, after: suffix };
      expect(resolveAnchor(anchor, { text: article.text, sameText: true })).toEqual({ state: 'held', start, end });
      expect([...article.text].slice(start, end).join('')).toBe(exact);
      // As on another page with these words: by the quotation alone.
      const elsewhere = resolveAnchor(anchor, { text: `🚢🚢 ${article.text}`, sameText: false });
      expect(elsewhere).toEqual({ state: 'carried', start: start + 3, end: end + 3 });
      found++;
    }
    expect(found).toBe(5);
  });

  const articleWithText = async (urn: string) => {
    for (let articleId = 1; ; articleId++) {
      const { article } = await desk.call('article.get', { articleId });
      if (`urn:sha256:${article.revision.textSha256}` === urn) return article;
    }
  };

  test('say what a passage bears on, how, and in whose words', () => {
    const disputing = annotations().find(({ target }) => JSON.stringify(target).includes('Twelve people died'));
    expect(disputing).toMatchObject({
      motivation: 'classifying',
      body: [
        { value: 'Nine people died', purpose: 'classifying' },
        { value: 'disputes', purpose: 'tagging' },
      ],
    });
    const raw = JSON.parse(takenOut(path, 'annotations').text).first.items;
    expect(raw.find((one: { id: string }) => one.id === disputing?.id)).toMatchObject({
      'collate:speaker': 'Harbour Ministry',
      'collate:remove': 1,
    });
    const purposes = annotations().map(({ body = [] }) => body.map(({ purpose }) => purpose).join());
    expect(purposes).toContain('classifying,tagging,commenting');
    expect(purposes).toContain('classifying,tagging,describing');
  });

  test('a mark without a claim is a highlight; one whose words are gone has no position, and that is said', () => {
    const all = annotations();
    expect(all.filter(({ motivation }) => motivation === 'highlighting')).toHaveLength(1);
    const byWords = all.filter(({ target }) => !Array.isArray(target.selector));
    expect(byWords.map(({ target }) => (target.selector as z.infer<typeof Quote>).exact)).toEqual(['harbour office']);
    expect(takenOut(path, 'annotations').leftOut).toEqual([
      '1 mark whose words are no longer where they were marked is given by its words alone.',
    ]);
  });

  test('point at the address of the article, or at its text by its hash, and name the original', async () => {
    const [first, second] = annotations().map(({ target }) => target);
    const { article } = await desk.call('article.get', { articleId: 1 });
    expect(first?.source).toEqual({
      id: 'https://averin.example/1',
      type: 'Text',
      language: 'en',
      original: `urn:sha256:${article.originals[0]?.sha256}`,
    });
    expect(second?.state.cached).toBe(`urn:sha256:${article.revision.textSha256}`);
    expect(annotations({ articleIds: [2] })[0]?.target.source.id).toMatch(/^urn:sha256:[\da-f]{64}$/);
  });

  test('are those of the articles or claims asked for; an archive without marks gives a collection without pages', () => {
    expect(annotations({ articleIds: [1] })).toHaveLength(2);
    expect(annotations({ claimIds: [1] })).toHaveLength(3);
    const none = JSON.parse(takenOut(path, 'annotations', { articleIds: [3] }).text);
    expect(none).toMatchObject({ type: 'AnnotationCollection', total: 0 });
    expect(none.first).toBeUndefined();
  });
});
