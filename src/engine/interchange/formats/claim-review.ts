/** Claims that the analyst has graded, as schema.org ClaimReview: the analyst's grade in words, and where each claim appears. */
import { CREDIBILITY_WORDS, type Credibility } from '../../../contract/model/values.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { guidOf } from './guid.ts';
import { jsonList } from './json-list.ts';
import type { InterchangeWriter, Material, TakenClaim, Written } from './port.ts';

export const claimReviewWriter: InterchangeWriter = {
  format: 'claimreview',
  label: 'Graded claims, ClaimReview',
  mediaType: 'application/ld+json',
  walks: ['claims'],
  write,
};

function* write(material: Material): Generator<string, Written> {
  let items = 0;
  let ungraded = 0;
  yield '{"@context":"https://schema.org","@graph":';
  yield* jsonList(reviews());
  yield '}\n';
  const words = counted(ungraded, 'claim that is not graded was', 'claims that are not graded were');
  return { items, leftOut: ungraded === 0 ? [] : [`${words} left out: a review says what the analyst judged.`] };

  function* reviews() {
    for (const taken of material.claims()) {
      if (!taken.claim) continue;
      const { credibility } = taken.claim;
      if (credibility === null) ungraded++;
      else {
        items++;
        yield reviewFrom(material, taken, credibility);
      }
    }
  }
}

function reviewFrom({ archive, by }: Material, { claim, grade, passages }: TakenClaim, credibility: Credibility) {
  const author = grade?.by || by;
  const name = (kind: string) => `urn:uuid:${guidOf(archive.id, kind, claim?.claimId ?? 0)}`;
  const works = (isOne: (stance: string) => boolean) => [
    ...new Map(
      passages
        .filter(({ evidence }) => isOne(evidence.stance))
        .map(({ article }) => [article.articleId, workFrom(article)]),
    ).values(),
  ];
  const disputing = works((stance) => stance === 'disputes');
  return {
    '@type': 'ClaimReview',
    '@id': name('review'),
    claimReviewed: claim?.statement,
    ...(grade ? { datePublished: grade.at } : {}),
    ...(author === '' ? {} : { author: { '@type': 'Person', name: author } }),
    itemReviewed: {
      '@type': 'Claim',
      '@id': name('claim'),
      appearance: works((stance) => stance !== 'disputes'),
    },
    reviewRating: ratingFrom(credibility, grade?.reason ?? ''),
    ...(disputing.length === 0 ? {} : { citation: disputing }),
  };
}

/** Without `ratingValue`: programs take the highest number for the truest, but here 1 is "confirmed", and 6 is no step of the scale at all. */
function ratingFrom(credibility: Credibility, reason: string) {
  return {
    '@type': 'Rating',
    alternateName: CREDIBILITY_WORDS[credibility],
    reviewAspect: 'Credibility of information (Admiralty code, NATO AJP-2.1)',
    identifier: { '@type': 'PropertyValue', propertyID: 'Admiralty code', value: credibility },
    ...(reason === '' ? {} : { ratingExplanation: reason }),
  };
}

function workFrom({ title, url, published, language, source }: TakenClaim['passages'][number]['article']) {
  const date = published === null ? null : parseEdtf(published);
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(url === null ? {} : { url }),
    // ISO 8601 has no sign for "about".
    ...(date?.parts && !date.approximate ? { datePublished: date.text } : {}),
    ...(language === null ? {} : { inLanguage: language }),
    publisher: { '@type': 'Organization', name: source },
  };
}
