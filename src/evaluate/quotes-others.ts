/** The scores of other ways to find what is said: on the same texts, measured when the sets were put together, and those published on other texts. */

type Figure = number | null;

interface Others {
  /** Name; F1 of exact spans, overlapping spans, characters, cues, speakers, all of it; milliseconds an article. */
  readonly rows: readonly (readonly [name: string, ...Figure[]])[];
  /** What was published, in terms that stand in no column. */
  readonly published: readonly string[];
}

const PARC =
  'PARC 3.0 (Wall Street Journal), another corpus: content, cue and speaker exact, F1: rules .06, CRF .38, Newell et al. 2018 (BBC) .57';
const ADAQ = 'published (ADAQ thesis, table 3.12; F1 of tokens on all its sentences; speaker / cue / content)';

export const OTHERS: Record<'en' | 'en direct+mixed' | 'en direct' | 'ru' | 'cs', Others> = {
  en: {
    rows: [
      ['expressions, 36 verbs, measured', 0.257, 0.445, 0.702, 0.308, 0.289, 0.151, 5],
      ['expressions, 244 cues of train, measured', 0.27, 0.489, 0.747, 0.358, 0.332, 0.157, 5],
      ['compromise and those cues, measured', 0.165, 0.423, 0.598, 0.365, 0.353, 0.103, 165],
      ['perceptron trained on train, measured', 0.406, 0.636, 0.83, 0.553, 0.506, 0.305, 29],
    ],
    published: [`published on ${PARC}`, 'agreement of its annotators, by attribution: .923'],
  },
  'en direct+mixed': {
    rows: [
      ['quotation marks, 36 verbs, measured', 0.274, 0.554, 0.874, 0.298, 0.267, 0.112, 5],
      ['expressions, 36 verbs, measured', 0.337, 0.612, 0.905, 0.345, 0.315, 0.162, 5],
      ['perceptron trained on train, measured', 0.478, 0.716, null, null, 0.595, null, 29],
    ],
    published: [],
  },
  'en direct': {
    rows: [['quotation marks, 36 verbs, measured', 0.716, 0.73, 0.97, 0.439, 0.386, 0.295, 5]],
    published: [],
  },
  ru: {
    rows: [['one expression, verbs, measured', 0.654, 0.75, 0.797, 0.75, 0.577, null, null]],
    published: [`${ADAQ}: rules .30 / .47 / .69, CRF trained on English .50 / .75 / .79`],
  },
  cs: {
    rows: [['one expression, verbs, measured', 0.563, 0.62, 0.685, 0.62, 0.507, null, null]],
    published: [`${ADAQ}: rules .21 / .38 / .56, CRF trained on English .50 / .88 / .76`],
  },
};
