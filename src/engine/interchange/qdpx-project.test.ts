// A QDA project, by the schema of REFI-QDA 1.5 (Project.xsd): which elements follow each other, and which attributes they have.
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeEach, describe, expect, test } from 'vitest';
import { QDA_PROJECT_BYTES } from '../../contract/model/values.ts';
import { testInFull } from '../../measure/testing/test-in-full.ts';
import { readBytes } from '../readers/fixtures/read-bytes.ts';
import { openReadOnly } from '../store/open-read-only.ts';
import { deskOfEachTest } from '../testing/desk-of-each-test.ts';
import { openMarked, takenOut } from '../testing/taken-out.ts';
import { qdpxWriter } from './formats/qdpx/writer.ts';
import { readMaterial } from './material.ts';

const desk = deskOfEachTest();
let path: string;
beforeEach(async () => {
  path = await openMarked(desk);
});

/** Children in the order of the schema's sequences; attributes, with "!" if required. */
const SCHEMA: Record<string, { children: string[]; attributes: string[] }> = {
  Project: {
    children: ['Users', 'CodeBook', 'Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets', 'Graphs', 'Description'],
    attributes: ['name!', 'origin', 'creatingUserGUID', 'creationDateTime', 'modifiedDateTime', 'basePath'],
  },
  Users: { children: ['User'], attributes: [] },
  User: { children: [], attributes: ['guid!', 'name', 'id'] },
  CodeBook: { children: ['Codes'], attributes: [] },
  Codes: { children: ['Code'], attributes: [] },
  Code: { children: ['Description', 'NoteRef', 'Code'], attributes: ['guid!', 'name!', 'isCodable!', 'color'] },
  Description: { children: [], attributes: [] },
  Variables: { children: ['Variable'], attributes: [] },
  Variable: { children: ['Description'], attributes: ['guid!', 'name!', 'typeOfVariable!'] },
  Sources: { children: ['TextSource'], attributes: [] },
  TextSource: {
    children: ['Description', 'PlainTextContent', 'PlainTextSelection', 'Coding', 'NoteRef', 'VariableValue'],
    attributes: ['guid!', 'name', 'richTextPath', 'plainTextPath', 'creatingUser', 'creationDateTime'],
  },
  PlainTextSelection: {
    children: ['Description', 'Coding', 'NoteRef'],
    attributes: ['guid!', 'name', 'startPosition!', 'endPosition!', 'creatingUser', 'creationDateTime'],
  },
  Coding: { children: ['CodeRef', 'NoteRef'], attributes: ['guid!', 'creatingUser', 'creationDateTime'] },
  CodeRef: { children: [], attributes: ['targetGUID!'] },
  VariableValue: { children: ['VariableRef', 'TextValue'], attributes: [] },
  VariableRef: { children: [], attributes: ['targetGUID!'] },
  TextValue: { children: [], attributes: [] },
  Links: { children: ['Link'], attributes: [] },
  Link: { children: ['NoteRef'], attributes: ['guid!', 'name', 'direction', 'color', 'originGUID', 'targetGUID'] },
  Sets: { children: ['Set'], attributes: [] },
  Set: { children: ['Description', 'MemberCode', 'MemberSource', 'MemberNote'], attributes: ['guid!', 'name!'] },
  MemberSource: { children: [], attributes: ['targetGUID!'] },
  MemberCode: { children: [], attributes: ['targetGUID!'] },
};
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Throws on anything that is not well formed. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    (open.at(-1) as Element).text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] as Element;
}

const everyIn = (element: Element): Element[] => [element, ...element.children.flatMap(everyIn)];

function project(scope = {}) {
  const files = unzipSync(takenOut(path, 'qdpx', scope).bytes);
  const texts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
  const root = parsed(texts['project.qde'] ?? '');
  const all = everyIn(root);
  return { root, texts, all: (name: string) => all.filter((one) => one.name === name), elements: all };
}

describe('a QDA project', () => {
  test('is well formed and follows the schema', () => {
    const { root, elements } = project();
    expect(root.attributes.xmlns).toBe('urn:QDA-XML:project:1.0');
    for (const { name, attributes, children } of elements) {
      const rule = SCHEMA[name];
      if (!rule) throw new Error(`the schema has no ${name}`);
      const places = children.map((child) => rule.children.indexOf(child.name));
      expect(places, `the order in ${name}`).toEqual(places.toSorted((a, b) => a - b));
      expect(places, `unknown in ${name}`).not.toContain(-1);
      const known = rule.attributes.map((each) => each.replace('!', ''));
      expect(known).toEqual(expect.arrayContaining(Object.keys(attributes).filter((key) => !/^xmlns|^xsi:/.test(key))));
      const required = rule.attributes.filter((each) => each.endsWith('!')).map((each) => each.slice(0, -1));
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining(required));
    }
  });

  test('each thing has a GUID of its own, and whatever is referred to is there', () => {
    const { elements } = project();
    const guids = elements.flatMap(({ attributes: { guid } }) => (guid === undefined ? [] : [guid]));
    expect(guids.every((guid) => GUID.test(guid))).toBe(true);
    expect(new Set(guids).size).toBe(guids.length);
    const targets = elements.flatMap(({ attributes: { targetGUID, creatingUserGUID } }) => [
      targetGUID,
      creatingUserGUID,
    ]);
    expect(guids).toEqual(expect.arrayContaining(targets.filter((guid) => guid !== undefined)));
  });

  test('its sources are the texts to the letter, and selections count code points of them', async () => {
    const { all, texts } = project();
    expect(all('TextSource')).toHaveLength(5);
    expect(Object.keys(texts)).toHaveLength(6);
    for (const [i, source] of all('TextSource').entries()) {
      const { article } = await desk.call('article.get', { articleId: i + 1 });
      const text = texts[`Sources/${source.attributes.plainTextPath?.replace('internal://', '')}`];
      expect(text).toBe(article.text);
      expect(source.attributes.name).toBe(article.title);
    }
    const rescue = all('PlainTextSelection').find(({ attributes }) => attributes.name === 'Rescue goes on.');
    const { startPosition, endPosition } = rescue?.attributes ?? {};
    const { article } = await desk.call('article.get', { articleId: 1 });
    expect([...article.text].slice(Number(startPosition), Number(endPosition)).join('')).toBe('Rescue goes on.');
  });

  test('claims, stances and tags are codes, and each passage is coded with its claim and stance', () => {
    const { all } = project();
    const nameOf = new Map(all('Code').map(({ attributes }) => [attributes.guid, attributes.name]));
    const codesOf = (element?: Element) =>
      element?.children
        .filter(({ name }) => name === 'Coding')
        .map(({ children }) => nameOf.get(children[0]?.attributes.targetGUID));
    expect(all('PlainTextSelection').map((selection) => codesOf(selection))).toEqual([
      ['Nine people died', 'supports'],
      ['=Rescue goes on', 'supports'],
      ['Nine people died', 'disputes'],
      ['Nine people died', 'mentions'],
      [],
    ]);
    expect(codesOf(all('TextSource')[0])).toEqual(['toll']);
    expect([...nameOf.values()]).toContain('Not marked yet');
    expect(all('Set').map(({ attributes, children }) => [attributes.name, children.length])).toEqual([
      ['Ferry & co', 2],
      ['toll', 1],
    ]);
    expect(all('Code').find(({ attributes }) => attributes.name === 'Nine people died')?.children[0]?.text).toBe(
      'Kind: figure. Status: open. Credibility: 4, Doubtful.\n\nCounts\ndiffer',
    );
    expect(all('PlainTextSelection')[2]?.children[0]?.text).toBe('Said by Harbour Ministry.');
  });

  test('relations between claims are links, each once, and only between claims that are there', () => {
    const links = ({ all }: ReturnType<typeof project>) => {
      const nameOf = new Map(all('Code').map(({ attributes }) => [attributes.guid, attributes.name]));
      return all('Link').map(({ attributes: { name, direction, originGUID, targetGUID } }) =>
        [nameOf.get(originGUID), name, nameOf.get(targetGUID), direction].join(' | '),
      );
    };
    expect(links(project())).toEqual([
      'Nine people died | contradicts | =Rescue goes on | Associative',
      'Not marked yet | depends on | Nine people died | OneWay',
    ]);
    expect(links(project({ claimIds: [1, 2] }))).toHaveLength(1);
  });

  testInFull('names what it leaves out; the same archive gives the same bytes', () => {
    const first = takenOut(path, 'qdpx');
    expect(first.leftOut).toEqual(['1 mark whose words are no longer where they were marked was left out.']);
    expect(takenOut(path, 'qdpx').bytes.equals(first.bytes)).toBe(true);
  });

  test('comes back in: the same texts, with what was known about them', async () => {
    const drafts = (await readBytes(takenOut(path, 'qdpx').bytes, 'out.qdpx')).filter(
      (one) => one.outcome === 'article',
    );
    expect(drafts).toHaveLength(5);
    for (const [i, draft] of drafts.entries()) {
      const { article } = await desk.call('article.get', { articleId: i + 1 });
      expect(draft.paragraphs.join('\n\n')).toBe(article.text);
      const { title, byline, source, published, updated, url, language, section } = article;
      expect(draft).toMatchObject({ title, byline, source, published, updated, url, language, section });
    }
  });

  testInFull(
    'is refused in words, before any text is read, where its list would be longer than what is read again',
    () => {
      const { db, close } = openReadOnly(path);
      const material = readMaterial(db, { path, scope: { articleIds: null, claimIds: null }, by: '' });
      const title = 'x'.repeat(QDA_PROJECT_BYTES / 4);
      const listed = function* () {
        for (const article of material.listed()) yield { ...article, head: { ...article.head, title } };
      };
      const articles = () => expect.fail('texts were read');
      expect(() => [...qdpxWriter.write({ ...material, listed, articles })]).toThrow(
        /fewer than 4 articles like these: .+ longer than 64 MB.+Nothing was written. Choose fewer articles/,
      );
      close();
    },
  );

  test('of one claim, it has that claim, its passages and their articles', () => {
    const { all } = project({ claimIds: [1] });
    expect(all('TextSource')).toHaveLength(3);
    expect(all('PlainTextSelection')).toHaveLength(3);
    expect(all('Code').map(({ attributes }) => attributes.name)).not.toContain('=Rescue goes on');
  });
});
