/**
 * Files beside articles in a folder or archive that are never articles: hidden files, leftovers of systems and of this
 * program, parts of saved pages.
 */

const LEFT_BY_SYSTEMS = new Set(['thumbs.db', 'desktop.ini', '__macosx']);
/** What browsers append to a page's name for the folder with its parts. */
const PARTS_FOLDER = /(?:_files|\.files|-files|-Dateien|_fichiers|_archivos|_ficheiros|_bestanden|_pliki|_file)$/i;
const PAGE = /\.x?html?$/i;

const DRAWS_PAGES = /\.(?:css|m?js|map|woff2?|ttf|otf|eot|ico)$/i;

/** In the archive of an account at Twitter or X. */
const POSTS = /(?:^|\/)tweets(?:-part\d{1,3})?\.js$/i;

/** What lies beside an archive while it is open, and is left there. */
const BESIDE_ARCHIVE = /\.collate-(?:lock|lock-journal|wal|shm|holder\.txt)$/i;

/** @param name one part of a path */
export function isClutter(name: string): boolean {
  return name.startsWith('.') || LEFT_BY_SYSTEMS.has(name.toLowerCase()) || BESIDE_ARCHIVE.test(name);
}

/** Styles, scripts and fonts, by file name. A picture may be the scan of an article, so it is reported. */
export function drawsPages(name: string): boolean {
  return DRAWS_PAGES.test(name) && !POSTS.test(name);
}

/**
 * Whether a folder holds the parts of a saved page: `Story_files` beside `Story.html`. @param beside all names in one
 * folder, or all paths in an archive
 */
export function partsOfSavedPages(beside: readonly string[]): (folder: string) => boolean {
  const pages = new Set(beside.filter((name) => PAGE.test(name)).map((name) => name.replace(PAGE, '')));
  return (folder) => PARTS_FOLDER.test(folder) && pages.has(folder.replace(PARTS_FOLDER, ''));
}

const BUNDLED_TEXT = /^(.*\/)?text\.(?:md|markdown|txt|html?)$/i;
const ARCHIVED_PAGE = /^(.*\/)?index\.x?html?$/i;

/**
 * Whether a file describes or draws the text or page beside it: `info.json` and `assets` of a TextBundle, `index.rdf` of
 * a Mozilla page archive. @param paths all in one archive
 */
export function partsOfBundles(paths: readonly string[]): (path: string) => boolean {
  const all = new Set(paths);
  const foldersOf = (file: RegExp, beside: string) =>
    paths.flatMap((path) => {
      const match = file.exec(path);
      const folder = match?.[1] ?? '';
      return match && all.has(`${folder}${beside}`) ? [folder] : [];
    });
  const bundles = foldersOf(BUNDLED_TEXT, 'info.json');
  const pages = foldersOf(ARCHIVED_PAGE, 'index.rdf');
  return (path) =>
    bundles.some((folder) => path === `${folder}info.json` || path.startsWith(`${folder}assets/`)) ||
    pages.some((folder) => path === `${folder}index.rdf`);
}
