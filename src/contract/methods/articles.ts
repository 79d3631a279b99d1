import { z } from 'zod';
import { method } from '../method.ts';
import { Article, ArticleHead, ArticleVersion, DiffRun, DRAWN_IN_ORIGINAL } from '../model/articles/article.ts';
import { Quote } from '../model/articles/quote.ts';
import { QuotedPlace } from '../model/articles/quoted-place.ts';
import { Acted, Bytes, Count, Id, Ids, Instant, LongWords } from '../model/common.ts';
import { Reread } from '../model/imports/reread.ts';
import { METADATA_FIELDS } from '../model/metadata.ts';

const ids = Ids.min(1);

export const articleMethods = {
  'article.get': method(
    'read',
    'A whole article: text, furniture, metadata, evidence.',
    z.object({ articleId: Id }),
    z.object({ article: Article }),
  ),
  'article.original': method(
    'read',
    'The original bytes, exactly as they came in.',
    z.object({ articleId: Id }),
    z.object({ sha256: z.string(), mediaType: z.string(), name: z.string(), bytes: Bytes }),
  ),
  'article.originalView': method(
    'read',
    'The original made safe to show: HTML without scripts or remote content. `show` chooses what of the article is marked in it.',
    z.object({ articleId: Id, show: z.array(z.enum(DRAWN_IN_ORIGINAL)).max(DRAWN_IN_ORIGINAL.length).default([]) }),
    z.object({ html: z.string(), charset: z.string().nullable() }),
  ),
  'article.originalFacts': method(
    'read',
    "Whether the original's bytes still match their hash, computed now; how they are read, and what of them is not shown.",
    z.object({ articleId: Id }),
    z.object({
      holds: z.boolean(),
      checked: Instant,
      charset: z.string().nullable(),
      scripts: Count,
      pictures: Count,
      styleSheets: Count,
    }),
  ),
  'article.putBack': method(
    'act',
    'Put a piece that was set aside back into the text, at its place in the original, or else at the end: `piece` is its index in `furniture`, `words` its words. This makes a new revision; marks are carried over.',
    z.object({ articleId: Id, piece: Count, words: z.string().min(1).max(1_000_000) }),
    Acted,
  ),
  'article.setAsideParagraphs': method(
    'act',
    'Set paragraphs of the text aside as furniture: `place` is the number of paragraphs before one, `words` its words; at least one must stay. This makes a new revision; the label says how many marks lost their place.',
    z.object({
      articleId: Id,
      paragraphs: z
        .array(z.object({ place: Count, words: z.string().min(1).max(1_000_000) }))
        .min(1)
        .max(10_000),
    }),
    Acted,
  ),
  'article.setAside': method(
    'act',
    'Set aside again a piece that was put back.',
    z.object({ articleId: Id, putBackId: Id }),
    Acted,
  ),
  'article.markRead': method(
    'write',
    'Mark articles as read or unread (not an act).',
    z.object({ articleIds: ids, read: z.boolean() }),
    z.object({ articles: Count }),
  ),
  'article.correct': method(
    'act',
    'Correct a metadata value; what was found is kept beside it. Null means "not known". `over` is the value that it replaces; refused with `conflict` if it is another by now.',
    z.object({
      articleIds: ids,
      field: z.enum(METADATA_FIELDS),
      value: LongWords.nullable(),
      reason: LongWords.default(''),
      over: LongWords.nullable().optional(),
    }),
    Acted,
  ),
  'article.dependents': method(
    'read',
    'What would be deleted with these articles.',
    z.object({ articleIds: ids }),
    z.object({ articles: Count, passages: Count, claims: Count, reports: Count, originals: Count }),
  ),
  'article.delete': method(
    'write',
    'Delete articles for good; `confirm` must be the number of articles. If it is cancelled, those not yet deleted stay.',
    z.object({ articleIds: ids, confirm: Count }),
    z.object({ articles: Count }),
  ),
  'article.versions': method(
    'read',
    'The versions of an article in the archive, newest last; `refused` if the analyst said that it is not a version of another.',
    z.object({ articleId: Id }),
    z.object({ versions: z.array(ArticleVersion), refused: z.boolean() }),
  ),
  'article.diff': method(
    'read',
    'What changed from one article to another, word by word, in the title and the text.',
    z.object({ articleId: Id, otherId: Id }),
    z.object({ title: z.array(DiffRun), runs: z.array(DiffRun), changes: Count }),
  ),
  'article.notAVersion': method(
    'act',
    'State that these articles are not versions of others; `refused: false` restores what the program found.',
    z.object({ articleIds: ids, refused: z.boolean().default(true) }),
    Acted,
  ),
  'article.quotes': method(
    'read',
    'Words of the text that somebody is given as saying, in its order, for the analyst to mark or refuse: without those that are marked for the most part, and those refused. `more` counts what a long text has after the first 1,000.',
    z.object({ articleId: Id }),
    z.object({ quotes: z.array(Quote), more: Count }),
  ),
  'article.refuseQuote': method(
    'act',
    'Refuse a suggested quotation, which is not suggested again in this article, nor in a text of it that has the same words.',
    QuotedPlace,
    Acted,
  ),
  'article.reread': method(
    'job',
    'Read articles again from their stored originals with the current readers: those named, or all read by an older reader. Only a text that has changed makes a new revision; marks are carried over.',
    z.object({ articleIds: ids.optional() }),
    z.object({ reread: Reread }),
  ),
  'article.rereadState': method(
    'read',
    'The number of articles read by an older reader, and the reread that is running or ran last since the archive was opened.',
    z.object({}),
    z.object({ older: Count, reread: Reread.nullable() }),
  ),
  'article.rereadCancel': method(
    'write',
    'Stop rereading; what was reread stays.',
    z.object({}),
    z.object({ reread: Reread.nullable() }),
  ),
  'article.heads': method(
    'read',
    'The heads of the named articles, in the order given; unknown ids are left out.',
    z.object({ articleIds: z.array(Id).max(500) }),
    z.object({ articles: z.array(ArticleHead) }),
  ),
};
