/** The `project.qde` of a project (REFI-QDA 1.5): its codes are claims, stances and tags; its sources are articles. */
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import type { Claim } from '../../../../contract/model/claims/claim.ts';
import { placeOf } from '../../../../contract/model/claims/place.ts';
import { CLAIM_RELATION_WORDS, CREDIBILITY_WORDS, STANCES } from '../../../../contract/model/values.ts';
import { guidOf } from '../guid.ts';
import type { ListedArticle, Material, TakenClaim } from '../port.ts';
import { element, xmlText } from '../xml.ts';

/** What is known about an article, as variables of the project. */
const VARIABLES = {
  source: ({ head }: ListedArticle) => head.source,
  byline: ({ head }: ListedArticle) => head.byline,
  published: ({ head }: ListedArticle) => head.published,
  updated: ({ updated }: ListedArticle) => updated,
  address: ({ head }: ListedArticle) => head.url,
  language: ({ head }: ListedArticle) => head.language,
  section: ({ head }: ListedArticle) => head.section,
  origin: ({ head }: ListedArticle) => head.originName,
  'original SHA-256': ({ originalSha256 }: ListedArticle) => originalSha256,
};

export type RelatedClaim = Claim & Pick<TakenClaim, 'relations'>;

export interface Codes {
  readonly claims: readonly RelatedClaim[];
  /** Those of articles. */
  readonly tags: ReadonlySet<string>;
  readonly collections: Map<number, { readonly name: string; readonly articleIds: number[] }>;
}

/** The GUIDs of the project. */
export type Names = (kind: string, id: number | string) => string;

export const namesIn =
  (archiveId: string): Names =>
  (kind, id) =>
    guidOf(archiveId, kind, id);

/** The name of an article's text among the project's sources. */
export const textFile = (names: Names, articleId: number): string => `${names('article', articleId)}.txt`;

export function projectFrom({ archive, by }: Material, names: Names, codes: Codes, sources: readonly string[]): string {
  const user = names('user', by);
  const users = by === '' ? '' : element('Users', {}, element('User', { guid: user, name: by }));
  const variables = Object.keys(VARIABLES).map((name) =>
    element('Variable', { guid: names('variable', name), name, typeOfVariable: 'Text' }),
  );
  const project = element(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd',
      name: archive.name,
      origin: 'Collate',
      ...(by === '' ? {} : { creatingUserGUID: user }),
    },
    users,
    element('CodeBook', {}, element('Codes', {}, ...codeGroups(names, codes))),
    element('Variables', {}, ...variables),
    sources.length === 0 ? '' : element('Sources', {}, ...sources),
    linksOf(names, codes.claims),
    setsOf(names, codes),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${project}\n`;
}

function codeGroups(names: Names, { claims, tags }: Codes): string[] {
  const code = (kind: string, id: number | string, name: string, description = '') =>
    element(
      'Code',
      { guid: names(kind, id), name, isCodable: 'true' },
      description === '' ? '' : element('Description', {}, xmlText(description)),
    );
  const group = (name: string, codes: readonly string[]) =>
    codes.length === 0 ? [] : [element('Code', { guid: names('group', name), name, isCodable: 'false' }, ...codes)];
  return [
    ...group(
      'Claims',
      claims.map((claim) => code('claim', claim.claimId, claim.statement, aboutClaim(claim))),
    ),
    ...group(
      'Stances',
      STANCES.map((stance) => code('stance', stance, stance)),
    ),
    ...group(
      'Tags',
      [...tags].toSorted().map((tag) => code('tag', tag, tag)),
    ),
  ];
}

function aboutClaim({ kind, status, credibility, note }: Claim): string {
  const grade = credibility === null ? 'not graded' : `${credibility}, ${CREDIBILITY_WORDS[credibility]}`;
  return [`Kind: ${kind}. Status: ${status}. Credibility: ${grade}.`, note].filter(Boolean).join('\n\n');
}

/** Relations between claims, each once: "contradicts" has no direction, and "basis of" is "depends on" from the other side. */
function linksOf(names: Names, claims: readonly RelatedClaim[]): string {
  const taken = new Set(claims.map(({ claimId }) => claimId));
  const links = claims.flatMap(({ claimId, relations }) =>
    relations
      .filter(({ relation, claimId: other }) =>
        relation === 'contradicts' ? claimId < other : relation === 'depends-on',
      )
      .filter(({ claimId: other }) => taken.has(other))
      .map(({ relation, claimId: other }) =>
        element('Link', {
          guid: names(`link ${claimId} ${relation}`, other),
          name: CLAIM_RELATION_WORDS[relation],
          direction: relation === 'contradicts' ? 'Associative' : 'OneWay',
          originGUID: names('claim', claimId),
          targetGUID: names('claim', other),
        }),
      ),
  );
  return links.length === 0 ? '' : element('Links', {}, ...links);
}

/** Collections, and tags of claims: a code cannot be coded, but may be in sets. */
function setsOf(names: Names, { claims, collections }: Codes): string {
  const tagged = Map.groupBy(
    claims.flatMap(({ claimId, tags }) => tags.map((tag) => ({ tag, claimId }))),
    ({ tag }) => tag,
  );
  const ofClaims = [...tagged]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, members]) =>
      element(
        'Set',
        { guid: names('set', tag), name: tag },
        ...members.map(({ claimId }) => element('MemberCode', { targetGUID: names('claim', claimId) })),
      ),
    );
  const ofArticles = [...collections].map(([collectionId, { name, articleIds }]) =>
    element(
      'Set',
      { guid: names('collection', collectionId), name },
      ...articleIds.map((articleId) => element('MemberSource', { targetGUID: names('article', articleId) })),
    ),
  );
  const sets = [...ofArticles, ...ofClaims];
  return sets.length === 0 ? '' : element('Sets', {}, ...sets);
}

export function sourceFrom(names: Names, article: ListedArticle): string {
  const { articleId, title, tags, imported } = article.head;
  const values = Object.entries(VARIABLES).flatMap(([name, read]) => {
    const value = read(article);
    if (value === null || value === '') return [];
    const reference = element('VariableRef', { targetGUID: names('variable', name) });
    return [element('VariableValue', {}, reference, element('TextValue', {}, xmlText(value)))];
  });
  return element(
    'TextSource',
    {
      guid: names('article', articleId),
      name: title,
      plainTextPath: `internal://${textFile(names, articleId)}`,
      creationDateTime: imported,
    },
    ...article.passages.map((passage) => selectionFrom(names, passage)),
    ...tags.map((tag) => codingFrom(names, `tagging ${articleId}`, tag, names('tag', tag))),
    ...values,
  );
}

/** Positions are code points, the end after the last. Empty if the words are no longer in the text. */
function selectionFrom(names: Names, passage: EvidenceInPlace): string {
  const place = placeOf(passage);
  if (!place) return '';
  const { evidenceId, claimId, stance, exact, created } = passage;
  const about = aboutPassage(passage);
  const codes = claimId === null ? [] : [names('claim', claimId), names('stance', stance)];
  return element(
    'PlainTextSelection',
    {
      guid: names('evidence', evidenceId),
      name: shortened(exact),
      startPosition: String(place.start),
      endPosition: String(place.end),
      creationDateTime: created,
    },
    about === '' ? '' : element('Description', {}, xmlText(about)),
    ...codes.map((code) => codingFrom(names, `coding ${evidenceId}`, code, code)),
  );
}

function codingFrom(names: Names, kind: string, id: string, targetGUID: string): string {
  return element('Coding', { guid: names(kind, id) }, element('CodeRef', { targetGUID }));
}

const REMOVE_WORDS = ['', 'Said by a speaker.', 'Relayed.'];

function aboutPassage({ speaker, remove, translation, note }: EvidenceInPlace): string {
  const said =
    speaker === null ? (REMOVE_WORDS[remove] ?? '') : `Said by ${speaker}${remove === 2 ? ', relayed' : ''}.`;
  return [said, translation === null ? '' : `Translation: ${translation}`, note].filter(Boolean).join('\n\n');
}

const NAME_LENGTH = 60;

function shortened(words: string): string {
  const characters = [...words.replace(/\s+/gu, ' ')];
  return characters.length <= NAME_LENGTH ? characters.join('') : `${characters.slice(0, NAME_LENGTH).join('')}…`;
}
