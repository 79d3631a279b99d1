/** Every screen, and how to reach it in the sample archive: what the accessibility test visits and the README shows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeMixedFolder, TABLE } from './fixtures/mixed-folder.ts';
import type { Desk } from './pages/desk.ts';
import { ImportsPage } from './pages/imports.ts';
import { dropFiles, expect } from './workbench.ts';

export interface Screen {
  readonly name: string;
  /** Opens it from wherever the previous screen left the window. */
  open(desk: Desk): Promise<void>;
  /** Closes what floats over the window. */
  close?(desk: Desk): Promise<void>;
}

/** Waits until the fonts are loaded and no request is open. */
const settled = async (desk: Desk) => {
  await desk.page.evaluate(() => document.fonts.ready);
  await expect(desk.page.locator('[class*="_skeleton_"]')).toHaveCount(0);
};

const peekIn = (desk: Desk) => desk.page.getByRole('region', { name: 'Peek' });

export const SCREENS: readonly Screen[] = [
  {
    name: 'library',
    open: async (desk) => {
      await desk.goToList();
      await desk.search('ferry NEAR/9 (dead OR загинули OR 遇难) after:2026-10-09');
      await settled(desk);
    },
  },
  {
    name: 'library-selected',
    open: async (desk) => {
      await desk.goToList();
      await desk.search('ferry');
      for (const at of [0, 1, 2]) {
        await desk.results
          .getByRole('option')
          .nth(at)
          .click({ modifiers: ['ControlOrMeta'] });
      }
      await expect(desk.page.getByRole('toolbar', { name: 'With 3 selected' })).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'library-collect',
    open: async (desk) => {
      await desk.page.keyboard.press('a');
      await desk.dialog.getByRole('combobox').fill('The ferry’s lights');
      await expect(desk.dialog.getByRole('option')).toHaveCount(1);
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'library-peek',
    open: async (desk) => {
      await desk.page.getByRole('listbox', { name: 'Articles' }).focus();
      await desk.page.keyboard.press(' ');
      await expect(peekIn(desk).getByRole('article')).toBeVisible();
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'library-none',
    open: async (desk) => {
      await desk.page.keyboard.press('Escape');
      await desk.searchField.fill('dredger permitt');
      await expect(desk.page.getByText(/^No article/).first()).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'library-help',
    open: async (desk) => {
      await desk.page.getByRole('button', { name: 'How to search' }).click();
      await expect(desk.dialog).toBeVisible();
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'origins',
    open: async (desk) => {
      await desk.act('Origins: who carries whose reporting');
      const tree = desk.page.getByRole('tree', { name: 'Origins and their articles, first to last' });
      await tree.locator('[aria-level="2"]').nth(1).click();
      await expect(desk.page.getByRole('table').first()).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'origin-split',
    open: async (desk) => {
      await desk.page.getByRole('button', { name: 'Split off…' }).click();
      await expect(desk.dialog.getByRole('listitem')).toHaveCount(1);
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'origin-join',
    open: async (desk) => {
      await desk.page.getByRole('button', { name: 'Join…' }).click();
      await expect(desk.dialog.getByRole('option').first()).toBeVisible();
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'origins-proposed',
    open: async (desk) => {
      await desk.page.getByRole('tab', { name: /^Proposed/ }).click();
      await expect(desk.page.getByRole('heading', { name: 'No origin is proposed.' })).toBeVisible();
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
    name: 'article-origin',
    open: async (desk) => {
      await desk.page.getByRole('tab', { name: 'Origin', exact: true }).click();
      await expect(desk.page.getByRole('button', { name: 'Who has which words' })).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'original',
    open: async (desk) => {
      await desk.page.getByRole('tab', { name: 'Original' }).click();
      await expect(desk.page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'versions',
    open: async (desk) => {
      await desk.act('What changed between versions');
      await expect(desk.page.getByRole('listbox', { name: 'Versions' })).toBeVisible();
      await expect(desk.page.getByRole('article').getByRole('insertion').first()).toBeVisible();
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('v'),
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
    name: 'claims-peek',
    open: async (desk) => {
      await desk.page.keyboard.press('j');
      await desk.page.keyboard.press('j');
      await desk.page.keyboard.press(' ');
      await expect(peekIn(desk).getByRole('listitem').first()).toBeVisible();
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'claim',
    open: async (desk) => {
      await desk.page.getByText('The dredger was showing lights').first().dblclick();
      await expect(desk.page.getByRole('heading', { name: /The dredger was showing lights/ })).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'compare',
    open: async (desk) => {
      await desk.compare([/Twelve dead as ferry and dredger/, /У порту Аверін/, /阿维林港/]);
      await expect(desk.page.locator('[data-stop][aria-current]')).toBeVisible({ timeout: 60_000 });
      await settled(desk);
    },
  },
  {
    name: 'compare-claim',
    open: async (desk) => {
      await desk.page.getByRole('button', { name: 'Make claims…' }).click();
      await expect(desk.page.getByRole('dialog', { name: 'Claims from a discrepancy' })).toBeVisible();
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'matrix',
    open: async (desk) => {
      await desk.goTo('Matrix');
      await expect(desk.page.getByRole('grid').getByRole('gridcell').first()).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'timeline',
    open: async (desk) => {
      await desk.goTo('Claims');
      await desk.page.getByText('The dredger was showing lights').first().dblclick();
      await desk.page.getByRole('button', { name: 'Who said it first' }).click();
      await expect(desk.page.getByRole('listbox', { name: 'Who said it first' })).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'timeline-claims',
    open: async (desk) => {
      await desk.page.getByRole('radio', { name: 'Claims' }).click();
      await expect(desk.page.getByRole('grid', { name: 'Lanes' })).toHaveAccessibleDescription(
        /in \d+ claims over time/,
      );
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
      await expect(desk.page.getByRole('heading', { name: 'Averin Courier' }).first()).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'sources-grade',
    open: async (desk) => {
      await desk.page.keyboard.press('g');
      await expect(desk.dialog).toBeVisible();
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'reports',
    open: async (desk) => {
      await desk.goTo('Reports');
      await expect(desk.page.getByRole('grid', { name: 'Reports' })).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'report',
    open: async (desk) => {
      await desk.openFirstReport();
      await settled(desk);
    },
  },
  {
    name: 'export',
    open: async (desk) => {
      await desk.page.getByRole('button', { name: 'Export…' }).click();
      await expect(desk.dialog.getByText('Checks passed')).toBeVisible();
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'report-preview',
    open: async (desk) => {
      await desk.page.getByRole('radio', { name: 'Preview' }).click();
      const pages = desk.page.getByRole('region', { name: 'Pages of the preview' });
      await expect(pages.getByRole('heading', { name: 'Key judgements' }).first()).toBeVisible();
      await settled(desk);
    },
  },
  {
    name: 'export-archive',
    open: async (desk) => {
      await desk.act('Export articles and marks');
      await expect(desk.dialog.getByRole('radio', { name: /^QDA project/ })).toBeVisible();
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
  ...afterImport(),
  {
    name: 'settings',
    open: async (desk) => {
      await desk.goTo('Settings');
      await expect(desk.page.getByText('Size of article text')).toBeVisible();
      await settled(desk);
    },
  },
  ...['Appearance', 'Keys', 'Grades and scales', 'Report style', 'Languages', 'Watched folders'].map(settingsOf),
  {
    name: 'keys',
    open: async (desk) => {
      await desk.page.keyboard.press('F1');
      await expect(desk.dialog).toBeVisible();
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
  {
    name: 'palette',
    open: async (desk) => {
      await desk.page.getByRole('button', { name: 'Find or do anything' }).click();
      await expect(desk.page.getByRole('combobox')).toBeVisible();
      await settled(desk);
    },
    close: (desk) => desk.page.keyboard.press('Escape'),
  },
];

/** Imports a folder with everything, and looks at the table that was not understood while its file is still there. */
function afterImport(): Screen[] {
  let home = '';
  return [
    {
      name: 'imports',
      open: async (desk) => {
        home = mkdtempSync(join(tmpdir(), 'collate-pile-'));
        await dropFiles(desk.page, [makeMixedFolder(home)]);
        await desk.goTo('Imports');
        const imports = new ImportsPage(desk.page);
        await imports.find(TABLE);
        await imports.hasEnded();
        await settled(desk);
      },
    },
    {
      name: 'imports-columns',
      open: async (desk) => {
        const imports = new ImportsPage(desk.page);
        await imports.row(TABLE).getByRole('button', { name: 'Map columns…' }).click();
        await expect(imports.doubt).toContainText('No column is the text yet');
        await settled(desk);
      },
      close: async (desk) => {
        await desk.page.keyboard.press('Escape');
        rmSync(home, { recursive: true });
      },
    },
  ];
}

function settingsOf(section: string): Screen {
  return {
    name: `settings-${section.toLowerCase().replaceAll(' ', '-')}`,
    open: async (desk) => {
      await desk.page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name: section }).click();
      await expect(desk.page.getByRole('heading', { level: 1, name: section })).toBeVisible();
      await settled(desk);
    },
  };
}
