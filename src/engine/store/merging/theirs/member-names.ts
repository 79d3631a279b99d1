/** How an article of another archive is named among what its file contains: by its number there, and where it had come from. */

const WITHIN = ' › ';

/** @param articleId its number there */
export function memberOf(articleId: number, from?: { readonly path: string; readonly member: string | null }): string {
  const number = `article ${articleId}`;
  return from ? [`${number}: ${from.path}`, ...(from.member === null ? [] : [from.member])].join(WITHIN) : number;
}

/** Returns the article's number there. */
export const articleOfMember = (member: string): number => Number(/^article (\d+)/.exec(member)?.[1]);

/** Returns the names that it may have in an archive that took it from the same file: with and without what that was within. */
export function namesWithin(member: string): string[] {
  const parts = member.split(WITHIN);
  return parts.map((_, n) => parts.slice(n).join(WITHIN));
}
