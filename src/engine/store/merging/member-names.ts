/** How an article of another archive is named among what its file contains: by its number there, and where it had come from. */

/** @param articleId its number there */
export function memberOf(articleId: number, from?: { readonly path: string; readonly member: string | null }): string {
  const number = `article ${articleId}`;
  return from ? [`${number}: ${from.path}`, ...(from.member === null ? [] : [from.member])].join(' › ') : number;
}

/** Returns the article's number there. */
export const articleOfMember = (member: string): number => Number(/^article (\d+)/.exec(member)?.[1]);
