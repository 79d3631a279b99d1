/** A project for programs of qualitative analysis (REFI-QDA Project 1.5): a ZIP of the articles' texts and of `project.qde`. */
import { CollateError } from '../../../../contract/errors.ts';
import { placeOf } from '../../../../contract/model/claims/place.ts';
import { QDA_PROJECT_BYTES } from '../../../../contract/model/values.ts';
import { counted } from '../../../../text/phrasing/counted.ts';
import { PiecewiseZip } from '../piecewise-zip.ts';
import { CHOOSE_FEWER, type InterchangeWriter, type ListedArticle, type Material, type Written } from '../port.ts';
import { unplacedSentence } from '../unplaced.ts';
import { type Codes, type Names, namesIn, projectFrom, type RelatedClaim, sourceFrom, textFile } from './project.ts';

export const qdpxWriter: InterchangeWriter = {
  format: 'qdpx',
  label: 'QDA project, REFI-QDA',
  mediaType: 'application/zip',
  walks: ['claims', 'articles'],
  // A ZIP without extensions has at most 65,535 entries, and one of them is the project.
  mostArticles: 65_534,
  write,
};

function* write(material: Material): Generator<Uint8Array, Written> {
  const names = namesIn(material.archive.id);
  // Before the texts, which take minutes: a list that is too long is refused at once.
  const { project, items, unplaced } = listOf(material, names);
  const zip = new PiecewiseZip();
  for (const { head, text } of material.articles()) {
    zip.add(`Sources/${textFile(names, head.articleId)}`, text);
    yield* zip.taken();
  }
  zip.add('project.qde', project);
  zip.end();
  yield* zip.taken();
  return { items, leftOut: unplacedSentence(unplaced, ['was left out', 'were left out']) };
}

interface ProjectList {
  readonly project: string;
  readonly items: number;
  readonly unplaced: number;
}

/** @throws CollateError too-large */
function listOf(material: Material, names: Names): ProjectList {
  const claims: RelatedClaim[] = [];
  for (const { claim, relations } of material.claims()) if (claim) claims.push({ ...claim, relations });
  const tags = new Set<string>();
  const collections: Codes['collections'] = new Map();
  const sources: string[] = [];
  let [unplaced, bytes] = [0, 0];
  for (const article of material.listed()) {
    for (const tag of article.head.tags) tags.add(tag);
    noteCollections(collections, article);
    unplaced += article.passages.filter((passage) => placeOf(passage) === null).length;
    const source = sourceFrom(names, article);
    sources.push(source);
    bytes += Buffer.byteLength(source);
    assertComesBack(bytes, sources.length);
  }
  const project = projectFrom(material, names, { claims, tags, collections }, sources);
  assertComesBack(Buffer.byteLength(project), sources.length);
  return { project, items: sources.length, unplaced };
}

/** Some 50,000 articles come to that, fewer with many marks. @throws CollateError too-large */
function assertComesBack(bytes: number, articles: number): void {
  if (bytes <= QDA_PROJECT_BYTES) return;
  throw new CollateError(
    'too-large',
    `A QDA project holds fewer than ${counted(articles, 'article')} like these: its list of articles, claims and marks would be longer than ${QDA_PROJECT_BYTES / 1024 / 1024} MB, the most that Collate reads again. ${CHOOSE_FEWER}`,
  );
}

function noteCollections(collections: Codes['collections'], { head, collections: of }: ListedArticle): void {
  for (const { collectionId, name } of of) {
    const known = collections.get(collectionId) ?? { name, articleIds: [] };
    known.articleIds.push(head.articleId);
    collections.set(collectionId, known);
  }
}
