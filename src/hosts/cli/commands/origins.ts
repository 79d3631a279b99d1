import type { ArticleHead } from '../../../contract/model/articles/article.ts';
import type { OriginMember } from '../../../contract/model/origins/origin.ts';
import { apartWords, nameApart } from '../../../contract/model/origins/told-apart.ts';
import type { Engine } from '../../../engine/engine.ts';
import { codePointMap } from '../../../text/offsets.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { allPages } from '../all-pages.ts';
import { type Command, idFrom, UsageError } from '../command.ts';

const PAGE = 500;

export const originListCommand: Command = {
  name: 'origin list',
  usage: 'collate origin list',
  summary: 'The numbers of origins and articles, and the origins of several articles, largest first.',
  json: '{articles, origins, shared: [{originId, name, decidedBy, articles, sources, first, last, title, language}]}',
  archive: 'read',
  words: 0,
  options: {},
  run: async ({ engine, answer }) => {
    const page = (after: number) => engine.call('origin.list', { after, limit: PAGE });
    const { articles, origins, total, heads } = await page(0);
    const all = await allPages(heads, total, async (after) => (await page(after)).heads);
    const shared = all.map(({ reason: _, ...head }) => head);
    const apart = apartWords(shared);
    answer({ articles, origins, shared }, () =>
      [
        `${counted(articles, 'article')}, ${counted(origins, 'origin')}`,
        ...shared.map(
          (each, at) =>
            `${each.originId}  ${each.articles} articles of ${each.sources === 1 ? 'one source' : `${each.sources} sources`}  ${nameApart({ name: each.name, apart: apart[at] ?? null })}`,
        ),
      ].join('\n'),
    );
    return 0;
  },
};

export const originShowCommand: Command = {
  name: 'origin show',
  usage: 'collate origin show ORIGIN',
  summary: 'The articles of an origin, earliest published first, and how many words each shares with the first.',
  json: '{originId, name, reason, decidedBy, articles: [{articleId, title, source, published, words, sharedWords, leftOut}]}',
  archive: 'read',
  words: 1,
  options: {},
  run: async ({ engine, answer }, words) => {
    const originId = idFrom(words[0], 'ORIGIN');
    const { origin } = await engine.call('origin.get', { originId });
    const members = await membersOf(engine, originId);
    const articles = origin.articles.map((head) => memberFacts(head, members.get(head.articleId)));
    const { name, reason, decidedBy } = origin;
    answer({ originId, name, reason, decidedBy, articles }, () =>
      [
        `${originId}  ${name}`,
        ...articles.map(
          (each) =>
            `    ${each.articleId}  ${each.published ?? 'undated'}  ${each.source}  ${each.title}  (${each.sharedWords} of ${counted(each.words, 'word')})`,
        ),
      ].join('\n'),
    );
    return 0;
  },
};

async function membersOf(engine: Engine, originId: number): Promise<ReadonlyMap<number, OriginMember>> {
  const members = new Map<number, OriginMember>();
  for (let after: number | null = 0; after !== null; ) {
    const page: { members: OriginMember[]; next: number | null } = await engine.call('origin.words', {
      originId,
      after,
      limit: PAGE,
    });
    for (const member of page.members) members.set(member.articleId, member);
    after = page.next;
  }
  return members;
}

/** An article imported after its page of words was read has no member facts. */
function memberFacts({ articleId, title, source, published, words }: ArticleHead, member: OriginMember | undefined) {
  const { sharedWords = 0, leftOut = 0 } = member ?? {};
  return { articleId, title, source, published, words: member?.words ?? words, sharedWords, leftOut };
}

export const originPassagesCommand: Command = {
  name: 'origin passages',
  usage: 'collate origin passages ARTICLE',
  summary: 'Passages that an article shares with articles of other origins, and which of the two had them first.',
  json: '{articleId, copies: [{articleId, originId, title, source, direction: from|to, isOwn, words, runs: [{start, end, otherStart, otherEnd, text}]}]}',
  archive: 'read',
  words: 1,
  options: {},
  run: async ({ engine, answer }, words) => {
    const articleId = idFrom(words[0], 'ARTICLE');
    const found = await engine.call('origin.partial', { articleId });
    const { article } = await engine.call('article.get', { articleId });
    const map = codePointMap(article.text);
    const copies = found.copies.map(({ other, direction, isOwn, words: count, runs }) => ({
      articleId: other.articleId,
      originId: other.originId,
      title: other.title,
      source: other.source,
      direction,
      isOwn,
      words: count,
      runs: runs.map(({ span, other: there }) => {
        const { from, to } = map.utf16FromSpan(span);
        return { ...span, otherStart: there.start, otherEnd: there.end, text: article.text.slice(from, to) };
      }),
    }));
    answer({ articleId, copies }, () =>
      copies.length === 0
        ? 'It shares no passages with articles of other origins.'
        : copies
            .map(
              (each) =>
                `${each.direction}  ${each.articleId}  ${counted(each.words, 'word')}  ${each.source}  ${each.title}`,
            )
            .join('\n'),
    );
    return 0;
  },
};

export const originJoinCommand: Command = {
  name: 'origin join',
  usage: 'collate origin join ARTICLE ARTICLE… [--name NAME] [--reason WHY]',
  summary: 'Join these articles under one origin.',
  json: '{originId, articles}',
  archive: 'needed',
  words: Infinity,
  options: { name: { type: 'string' }, reason: { type: 'string' } },
  run: async ({ engine, answer }, words, options) => {
    const articleIds = words.map((word) => idFrom(word, 'ARTICLE'));
    if (articleIds.length < 2) throw new UsageError('Name two or more articles by their IDs.');
    const name = options.name as string | undefined;
    await engine.call('origin.join', {
      articleIds,
      reason: (options.reason as string) ?? '',
      ...(name === undefined ? {} : { name }),
    });
    const joined = await originOf(engine, articleIds[0] as number);
    answer(joined, () => `${joined.articles} articles now rest on origin ${joined.originId}.`);
    return 0;
  },
};

export const originSplitCommand: Command = {
  name: 'origin split',
  usage: 'collate origin split ARTICLE… [--reason WHY]',
  summary: 'Give these articles an origin of their own, which also counts for passages that an earlier article has.',
  json: '{originId, articles}',
  archive: 'needed',
  words: Infinity,
  options: { reason: { type: 'string' } },
  run: async ({ engine, answer }, words, options) => {
    const articleIds = words.map((word) => idFrom(word, 'ARTICLE'));
    if (articleIds.length === 0) throw new UsageError('Name an article by its ID.');
    await engine.call('origin.split', { articleIds, reason: (options.reason as string) ?? '' });
    const split = await originOf(engine, articleIds[0] as number);
    answer(split, () => `They now have origin ${split.originId} to themselves.`);
    return 0;
  },
};

async function originOf(engine: Engine, articleId: number) {
  const { article } = await engine.call('article.get', { articleId });
  return { originId: article.originId, articles: article.originArticles };
}
