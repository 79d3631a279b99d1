/** Every screen, and how one comes to it in the sample archive: what the accessibility test walks and the README shows. */
import { expect } from '@playwright/test';
import type { Desk } from './pages/desk.ts';

export interface Screen {
  readonly name: string;
  open(desk: Desk): Promise<void>;
}

const settled = (desk: Desk) => desk.page.waitForTimeout(400);

export const SCREENS: readonly Screen[] = [
  {
    name: 'library',
    open: async (desk) => {
      await desk.goTo('Library');
      await desk.search('ferry NEAR/9 (dead OR загинули OR 遇难) after:2026-10-09');
      await settled(desk);
    },
  },
  {
    name: 'article',
    open: async (desk) => {
      await desk.openArticle('Twelve dead as ferry and dredger collide off north mole');
      await settled(desk);
    },
  },
  {
    name: 'article-ar',
    open: async (desk) => {
      await desk.openArticle('اثنا عشر قتيلًا', 'lang:ar');
      await settled(desk);
    },
  },
  {
    name: 'claims',
    open: async (desk) => {
      await desk.goTo('Claims');
      await expect(desk.page.getByRole('row').nth(3)).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'claim',
    open: async (desk) => {
      await desk.goTo('Claims');
      await desk.page.getByText('The dredger was showing lights').first().dblclick();
      await expect(desk.page.getByRole('heading', { name: /The dredger was showing lights/ })).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'compare',
    open: async (desk) => {
      await desk.compare([/Twelve dead as ferry and dredger/, /У порту Аверін/, /阿维林港/]);
      await settled(desk);
    },
  },
  {
    name: 'matrix',
    open: async (desk) => {
      await desk.goTo('Matrix');
      await expect(desk.page.getByRole('grid')).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'sources',
    open: async (desk) => {
      await desk.goTo('Sources');
      await desk.page
        .getByRole('option', { name: /Averin Courier/ })
        .first()
        .click();
      await settled(desk);
    },
  },
  {
    name: 'report',
    open: async (desk) => {
      await desk.goTo('Reports');
      await settled(desk);
    },
  },
  {
    name: 'imports',
    open: async (desk) => {
      await desk.goTo('Imports');
      await settled(desk);
    },
  },
  {
    name: 'settings',
    open: async (desk) => {
      await desk.goTo('Settings');
      await settled(desk);
    },
  },
  {
    name: 'command-bar',
    open: async (desk) => {
      await desk.page.keyboard.press('Control+k');
      await expect(desk.page.getByRole('combobox')).toBeVisible();
      await settled(desk);
    },
  },
];
