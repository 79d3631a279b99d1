/** Marks as a W3C Web Annotation collection (JSON-LD): each passage by position and by its words, what it bears on, and how. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import { placeOf } from '../../../contract/model/claims/place.ts';
import { makeAnchor } from '../../../text/anchors/anchors.ts';
import { guidOf } from './guid.ts';
import { jsonList } from './json-list.ts';
import type { InterchangeWriter, Material, TakenArticle, Written } from './port.ts';
import { unplacedSentence } from './unplaced.ts';

/** The model has no words for who said it and at what remove, nor for the bytes behind a text. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { collate: 'urn:collate:', original: { '@id': 'collate:original', '@type': '@id' } },
];

export const annotationsWriter: InterchangeWriter = {
  format: 'annotations',
  label: 'Web annotations',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  walks: ['markedArticles'],
  write,
};

function* write(material: Material): Generator<string, Written> {
  const { archive, passages } = material;
  const id = (kind: string) => `urn:uuid:${guidOf(archive.id, kind, 0)}`;
  const collection = {
    '@context': CONTEXT,
    id: id('annotations'),
    type: 'AnnotationCollection',
    label: archive.name,
    total: passages,
  };
  // An empty collection has no first page.
  if (passages === 0) {
    yield `${JSON.stringify(collection)}\n`;
    return { items: 0, leftOut: [] };
  }
  let unplaced = 0;
  yield `${JSON.stringify(collection).slice(0, -1)},"first":${JSON.stringify({ id: id('page'), type: 'AnnotationPage', startIndex: 0 }).slice(0, -1)},"items":`;
  yield* jsonList(annotations());
  yield '}}\n';
  return {
    items: passages,
    leftOut: unplacedSentence(unplaced, ['is given by its words alone', 'are given by their words alone']),
  };

  function* annotations() {
    for (const article of material.markedArticles())
      for (const passage of article.passages) {
        if (placeOf(passage) === null) unplaced++;
        yield annotationFrom(material, article, passage);
      }
  }
}

function annotationFrom({ archive, by }: Material, article: TakenArticle, passage: EvidenceInPlace) {
  const { evidenceId, claimId, created, speaker, remove } = passage;
  return {
    id: `urn:uuid:${guidOf(archive.id, 'evidence', evidenceId)}`,
    type: 'Annotation',
    motivation: claimId === null ? 'highlighting' : 'classifying',
    created,
    ...(by === '' ? {} : { creator: { type: 'Person', name: by } }),
    generator: { type: 'Software', name: 'Collate' },
    ...bodiesOf(archive.id, passage),
    target: targetOf(article, passage),
    ...(speaker === null ? {} : { 'collate:speaker': speaker }),
    'collate:remove': remove,
  };
}

function bodiesOf(archiveId: string, { claimId, statement, stance, note, translation }: EvidenceInPlace) {
  const text = (purpose: string, value: string | null, more = {}) =>
    value === null || value === '' ? [] : [{ ...more, type: 'TextualBody', value, purpose }];
  const claim = claimId === null ? {} : { id: `urn:uuid:${guidOf(archiveId, 'claim', claimId)}` };
  const body = [
    ...text('classifying', statement, claim),
    ...text('tagging', claimId === null ? null : stance),
    ...text('commenting', note),
    ...text('describing', translation),
  ];
  return body.length === 0 ? {} : { body };
}

/** The address is of a page that changes: `state` names the text in which positions count, as it was when it came in. */
function targetOf({ head, text, textSha256, originalSha256 }: TakenArticle, passage: EvidenceInPlace) {
  const copy = `urn:sha256:${textSha256}`;
  const place = placeOf(passage);
  const anchor = place && makeAnchor(text, textSha256, place.start, place.end);
  const { exact, before, after } = anchor ?? passage;
  const quote = { type: 'TextQuoteSelector', exact, prefix: before, suffix: after };
  return {
    type: 'SpecificResource',
    source: {
      id: head.url ?? copy,
      type: 'Text',
      ...(head.language === null ? {} : { language: head.language }),
      original: `urn:sha256:${originalSha256}`,
    },
    state: { type: 'TimeState', sourceDate: head.imported, cached: copy },
    selector: place ? [{ type: 'TextPositionSelector', ...place }, quote] : quote,
  };
}
