/** A project for programs of qualitative analysis (REFI-QDA Project 1.5): a ZIP of the articles' texts and of `project.qde`. */
import { CollateError } from '../../../../contract/errors.ts';
import { placeOf } from '../../../../contract/model/place.ts';
import { QDA_PROJECT_BYTES } from '../../../../contract/model/values.ts';
import { PiecewiseZip } from '../piecewise-zip.ts';
import type { InterchangeWriter, Material, TakenArticle, Written } from '../port.ts';
import { unplacedSentence } from '../unplaced.ts';
import { type Codes, namesIn, projectFrom, type RelatedClaim, sourceFrom, textFile } from './project.ts';

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
  const claims: RelatedClaim[] = [];
  for (const { claim, relations } of material.claims()) if (claim) claims.push({ ...claim, relations });
  const tags = new Set<string>();
  const collections: Codes['collections'] = new Map();
  const sources: string[] = [];
  let [unplaced, listed] = [0, 0];
  const zip = new PiecewiseZip();
  for (const article of material.articles()) {
    for (const tag of article.head.tags) tags.add(tag);
    noteCollections(collections, article);
    unplaced += article.passages.filter((passage) => placeOf(passage) === null).length;
    const source = sourceFrom(names, article);
    listed += Buffer.byteLength(source);
    assertComesBack(listed);
    sources.push(source);
    zip.add(`Sources/${textFile(names, article.head.articleId)}`, article.text);
    yield* zip.taken();
  }
  const project = projectFrom(material, names, { claims, tags, collections }, sources);
  assertComesBack(Buffer.byteLength(project));
  zip.add('project.qde', project);
  zip.end();
  yield* zip.taken();
  return { items: sources.length, leftOut: unplacedSentence(unplaced, ['was left out', 'were left out']) };
}

/** Some 50,000 articles come to that, fewer with many marks. @throws CollateError too-large */
function assertComesBack(bytes: number): void {
  if (bytes <= QDA_PROJECT_BYTES) return;
  throw new CollateError(
    'too-large',
    `The list of these articles, claims and marks in a QDA project would be longer than ${QDA_PROJECT_BYTES / 1024 / 1024} MB, the most that Collate reads again. Nothing was written. Choose the articles or claims that you need.`,
  );
}

function noteCollections(collections: Codes['collections'], { head, collections: of }: TakenArticle): void {
  for (const { collectionId, name } of of) {
    const known = collections.get(collectionId) ?? { name, articleIds: [] };
    known.articleIds.push(head.articleId);
    collections.set(collectionId, known);
  }
}
