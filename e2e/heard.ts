/** What a screen reader is given: the words of the accessibility tree, and what live regions say. */
import type { Locator, Page } from '@playwright/test';

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** The words of an element in the order in which they are read, without the names of its controls. */
export async function readAloud(element: Locator): Promise<string> {
  const page = element.page();
  const session = await page.context().newCDPSession(page);
  const mark = `read-${Date.now()}`;
  await element.evaluate((one, id) => one.setAttribute('data-read', id), mark);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: `[data-read="${mark}"]`,
  });
  const { nodes } = (await session.send('Accessibility.queryAXTree', { nodeId })) as { nodes: AxNode[] };
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
    .map(({ name }) => name?.value ?? '')
    .join('');
}

/** Records what the live regions say from now on, each as often as it is said; a status that comes together with its words says nothing. @returns what was said since it was last asked */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const isLive = (one: Element) => one.closest('[role="status"], [role="alert"], [aria-live="polite"]');
    const isHidden = (one: Element) => one.closest('[aria-hidden="true"]') !== null;
    new MutationObserver((changes) => {
      const told = new Set<Element>();
      const drawn = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      const isNew = (region: Element) => region.role !== 'alert' && drawn.some((node) => node.contains(region));
      for (const { type, target, addedNodes } of changes) {
        for (const node of type === 'characterData' ? [target] : addedNodes) {
          const element = node instanceof Element ? node : node.parentElement;
          const region = element?.isConnected && !isHidden(element) ? isLive(element) : null;
          if (region && !isNew(region)) told.add(region);
        }
      }
      for (const region of told) {
        const words = region.textContent.replace(/\s+/g, ' ').trim();
        if (words !== '') said.push(words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
}
