// English verbs that give somebody's words or thoughts, by what can follow them.

/**
 * say: "said (that) …", "“…,” said X"; tell: the same behind whom it is told; quote: only before "that" or quotation marks, as else it gives a thing
 * ("announced a plan"); think: "believes (that) …", not in reverse order; intend: "vowed to …"; urge: "urged X to …"; judge: "called it “…”".
 */
export type Complement = 'say' | 'tell' | 'quote' | 'think' | 'intend' | 'urge' | 'judge';
export type Form = 'past' | 'present' | 'base' | 'gerund' | 'participle';

export interface VerbReading {
  readonly complements: ReadonlySet<Complement>;
  readonly forms: ReadonlySet<Form>;
  /** How many words of those that follow are part of it. */
  readonly particleWords: number;
}

const VERBS: Readonly<Record<Complement, string>> = {
  say: `say:said write:wrote:written add note argue state declare explain claim insist suggest warn acknowledge admit concede
    conclude assert contend maintain stress emphasize emphasise remark predict joke quip caution allege testify reiterate boast
    lament counter opine muse tweet  complain  caution recall assure     
     affirm proclaim fret marvel recount relate gripe grumble declaim  gush confide attest posit theorize speculate
    venture surmise confess  conjecture reckon  intone deadpan crow`,
  tell: 'tell:told remind inform assure warn caution advise notify',
  quote: `announce deny vow promise pledge swear:swore:sworn estimate confirm post profess reply respond answer continue ask observe report reveal disclose shout yell exclaim wonder agree propose indicate
    point_out go_on_to_say proclaim begin:began:begun conclude cry whisper murmur chant read:read demand express find:found
    show:showed:shown teach:taught learn hear:heard see:saw:seen mention signal imply hint note decide determine discover
    interject protest object scoff snap fire_back shoot_back:shot_back chime_in offer urge`,
  think: `think:thought believe know:knew:known feel:felt hope fear suspect assume doubt understand:understood worry
    expect imagine realize realise figure guess anticipate`,
  intend: `want hope plan vow promise pledge intend threaten propose offer swear:swore:sworn expect agree
    demand prefer aim wish`,
  urge: 'urge ask call_on call_upon implore beg exhort encourage press order invite advise warn',
  judge: `call describe label brand dismiss denounce blast slam criticize criticise praise accuse blame hail mock decry
    deride dub condemn ridicule characterize characterise cite`,
};

const ALREADY_DOUBLED = /(?:[^aeiou][aeiou][bdgmnprt])$/u;
const DOUBLES = new Set(['admit', 'brag', 'quip', 'beg', 'slam', 'plan', 'dub', 'snap', 'blog']);

function regular(base: string): Record<'past' | 'present' | 'gerund', string> {
  const doubled = DOUBLES.has(base) && ALREADY_DOUBLED.test(base) ? base + base.at(-1) : base;
  const isHissed = /(?:s|sh|ch|x|z)$/u.test(base);
  const isY = /[^aeiou]y$/u.test(base);
  return {
    present: isY ? `${base.slice(0, -1)}ies` : `${base}${isHissed || /[^aeiou]o$/u.test(base) ? 'es' : 's'}`,
    past: isY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${doubled}ed`,
    gerund: base.endsWith('e') && !/(?:ee|oe|ye)$/u.test(base) ? `${base.slice(0, -1)}ing` : `${doubled}ing`,
  };
}

interface Entry {
  /** "out" of "point out", "" of "say" */
  readonly particle: string;
  readonly complements: Set<Complement>;
  readonly forms: Set<Form>;
}

/** By the form in which a verb stands: "pointed" has an entry for each particle. */
const entries = new Map<string, Entry[]>();

function enter(written: string, complement: Complement): void {
  const [base = '', past = '', participle = past] = written.split(':');
  const [head = '', ...rest] = base.split('_');
  const particle = rest.join(' ');
  const made = regular(head);
  const forms: readonly (readonly [string, Form])[] = [
    [head, 'base'],
    [made.present, 'present'],
    [made.gerund, 'gerund'],
    [past.split('_')[0] || made.past, 'past'],
    [participle.split('_')[0] || made.past, 'participle'],
  ];
  for (const [form, kind] of forms) {
    const list = entries.get(form) ?? [];
    entries.set(form, list);
    const entry = list.find((each) => each.particle === particle) ?? {
      particle,
      complements: new Set(),
      forms: new Set(),
    };
    if (!list.includes(entry)) list.push(entry);
    entry.complements.add(complement);
    entry.forms.add(kind);
  }
}

for (const [complement, list] of Object.entries(VERBS))
  for (const verb of list.trim().split(/\s+/u)) enter(verb, complement as Complement);
// Those with particles are tried first.
for (const list of entries.values()) list.sort((a, b) => b.particle.length - a.particle.length);

/** How `word` can be read as such a verb, if `after` are the words that follow; all folded. */
export function verbReading(word: string, after: readonly string[]): VerbReading | null {
  for (const { particle, complements, forms } of entries.get(word) ?? []) {
    const words = particle.split(' ').filter(Boolean);
    if (words.every((each, at) => after[at] === each)) return { complements, forms, particleWords: words.length };
  }
  return null;
}
