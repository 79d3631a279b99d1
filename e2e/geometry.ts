/** Where elements are drawn. */
import type { Locator } from '@playwright/test';

export async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return box;
}

/** Whether nothing is drawn over its middle, and all of it is visible. */
export function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { left, right, top, height } = one.getBoundingClientRect();
    return [left + 4, right - 4].every((x) => one.contains(document.elementFromPoint(x, top + height / 2)));
  });
}

/** Whether all of it is in sight in the view that scrolls it. */
export function isInView(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const box = one.getBoundingClientRect();
    const view = one.closest('[data-scroller]')?.getBoundingClientRect();
    return view !== undefined && box.top >= view.top && box.bottom <= view.bottom;
  });
}
