/** The scores of other tools on the same pages, published with the sets or measured when the sets were put together. */

type Figure = number | null;

interface Others {
  /** Name; F1, precision, recall, accuracy. */
  readonly texts: readonly (readonly [string, ...Figure[]])[];
  /** Name; title exact, title close, date precision, date recall, author exact. */
  readonly metadata: readonly (readonly [string, ...Figure[]])[];
}

export const OTHERS: Record<
  'html-benchmark' | 'html-news' | 'html-multilingual' | 'html-readability' | 'html-dates',
  Others
> = {
  'html-benchmark': {
    texts: [
      ['AutoExtract (commercial, 2019), published', 0.97, 0.984, 0.956, 0.47],
      ['rs_trafilatura 9261e08, published', 0.97, 0.951, 0.99, 0.287],
      ['go_trafilatura ae7ea06, published', 0.96, 0.94, 0.98, 0.287],
      ['trafilatura 2.0.0, published', 0.958, 0.938, 0.978, 0.293],
      ['Diffbot (commercial, 2019), published', 0.951, 0.958, 0.944, 0.348],
      ['newspaper4k 0.9.3.1, published', 0.949, 0.964, 0.934, 0.326],
      ['readability_js 0.6.0, published', 0.947, 0.914, 0.982, 0.166],
      ['readability 0.6.0 + linkedom, measured', 0.952, 0.918, 0.988, 0.182],
      ['readability 0.6.0 + jsdom, measured', 0.949, 0.918, 0.983, 0.182],
      ['defuddle 0.19.4 + linkedom, measured', 0.93, 0.895, 0.968, 0.177],
    ],
    metadata: [],
  },
  'html-news': {
    texts: [
      ['readability + trimming, defuddle if empty, measured', 0.938, 0.922, 0.955, null],
      ['readability + jsdom, measured', 0.917, 0.889, 0.946, null],
      ['defuddle + linkedom, measured', 0.895, 0.847, 0.948, null],
      ['readability + linkedom, measured', 0.893, 0.891, 0.896, null],
    ],
    metadata: [
      ['defuddle + linkedom, measured', 0.752, 0.887, 1, 0.962, 0.729],
      ['readability + jsdom, measured', 0.789, 0.857, 1, 0.887, 0.767],
      ['metascraper 5.49.24, measured', 0.654, 0.88, 0.908, 0.895, 0.594],
    ],
  },
  'html-multilingual': {
    texts: [
      ['readability + linkedom + trimming, measured', 0.864, 0.871, 0.857, null],
      ['readability + linkedom, measured', 0.862, 0.862, 0.861, null],
      ['defuddle + linkedom, measured', 0.71, 0.592, 0.887, null],
    ],
    metadata: [],
  },
  'html-readability': {
    texts: [
      ['readability + linkedom (its own expected text)', 1, 1, 1, null],
      ['defuddle + linkedom, measured', 0.938, 0.933, 0.943, null],
    ],
    metadata: [['defuddle + linkedom, measured', 0.797, null, null, 0.941, 0.55]],
  },
  'html-dates': {
    texts: [],
    metadata: [
      ['htmldate 1.10 extensive (1000 pages), published', null, null, 0.908, 0.903, null],
      ['htmldate 1.10 fast (1000 pages), published', null, null, 0.924, 0.861, null],
      ['newspaper4k 0.9.5 (1000 pages), published', null, null, 0.912, 0.68, null],
      ['metascraper-date 5.49.24, measured', null, null, 0.775, 0.719, null],
      ['defuddle 0.19.4 (linkedom), measured', null, null, 0.971, 0.698, null],
    ],
  },
};
