/** Parts of a page that belong to something other than its story. */
import { attribute, type Element, isElement } from './page.ts';

/** In a comment, in a list of pages, or in a box of other stories; names of layouts ("has-sidebar") do not count. */
export function isInOtherStory(element: Element): boolean {
  let outer = element.parentNode;
  for (let step = 0; outer && isElement(outer) && step < 6; outer = outer.parentNode, step++) {
    if (outer.tagName === 'aside' || outer.tagName === 'nav') return true;
    if (attribute(outer, 'itemprop') === 'itemListElement') return true;
    const names = (attribute(outer, 'class') ?? '').split(/\s+/);
    if (outer.tagName !== 'body' && names.some((name) => ELSEWHERE.test(name) && !/^(?:has|with|no)[-_]/.test(name)))
      return true;
  }
  return false;
}

const ELSEWHERE =
  /^(?:[a-z]+[-_]{1,2})?(?:comments?|related|recommend\w*|teasers?|sidebar|popular|trending|most-?read)(?:$|[-_])/i;
