/** Parts of a page that belong to something other than its story. */
import { attribute, type ChildNode, type Element, elements, isElement } from './page.ts';

/** In a comment, in a list of pages, or in a box of other stories; names of layouts ("has-sidebar") do not count. */
export function isInOtherStory(element: Element): boolean {
  let outer = element.parentNode;
  for (let step = 0; outer && isElement(outer) && step < 6; outer = outer.parentNode, step++) {
    if (outer.tagName === 'aside' || outer.tagName === 'nav' || isTeaser(outer)) return true;
    if (attribute(outer, 'itemprop') === 'itemListElement') return true;
    const names = `${attribute(outer, 'class') ?? ''} ${attribute(outer, 'id') ?? ''}`.split(/\s+/);
    if (outer.tagName !== 'body' && names.some((name) => ELSEWHERE.test(name) && !/^(?:has|with|no)[-_]/.test(name)))
      return true;
  }
  return false;
}

const ELSEWHERE =
  /^(?:[a-z]+[-_]{1,2})?(?:comments?|related|recommend\w*|teasers?|sidebar|popular|trending|most-?read)(?:$|[-_])/i;

/** One of several articles side by side, each under a heading that links to it. */
function isTeaser(outer: Element): boolean {
  if (outer.tagName !== 'article') return false;
  const isBeside = (node: ChildNode) => node !== outer && isElement(node) && node.tagName === 'article';
  if (!outer.parentNode?.childNodes.some(isBeside)) return false;
  const headings = elements(outer).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  return headings.length === 1 && headings[0] !== undefined && isLinked(headings[0]);
}

function isLinked(heading: Element): boolean {
  const outer = heading.parentNode;
  return (
    heading.tagName !== 'h1' &&
    (elements(heading).some(({ tagName }) => tagName === 'a') ||
      (outer !== null && isElement(outer) && outer.tagName === 'a'))
  );
}
