// English words that show where a noun phrase, a verb or a clause begins and ends; folded.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const PRONOUNS = set('he she they it we i you who');
/** The next word is a noun or an adjective. */
export const DETERMINERS = set('the a an this its his her their our my your no every each');
/** These open a noun phrase too, or are one. */
export const QUANTIFIERS = set(
  `that these those some many most several both one two three four five six seven eight nine ten dozens another other others
   few all any critics officials aides sources police authorities people supporters opponents experts analysts nearly roughly
   about more half`,
);
export const AUXILIARIES = set(
  'has have had is are was were be been being do does did will would can could may might must shall should',
);
export const BE = set('is are was were be been being am get got gets');
export const NEGATORS = set("not never no nobody neither nor n't cannot without hardly");
/** Between a speaker and the verb. */
export const ADVERBS = set(
  `also then later once recently repeatedly often now still just even already again once always first long soon only
   further simply went on previously initially`,
);
/** A clause begins behind these. */
export const SUBORDINATORS = set(
  `that if when while as after before because since although though until unless whether where whereas what how why once
   but or so yet than which whom whose`,
);
export const CONJUNCTIONS = set('and but or so yet nor');
/** They join a sentence to the one before it, often without a comma: "Meanwhile the mayor said". */
export const LINKS = set('in addition fact however meanwhile still instead moreover furthermore');
export const PREPOSITIONS = set(
  `aboard about above across after against along alongside amid among around at before behind below beneath beside between
   beyond by despite during except for from in inside into like near of off on onto out outside over past per since through
   throughout to toward towards under until unlike up upon via with within without`,
);
/** Prepositions that stay inside a noun phrase: "a spokesman for the port". */
export const OF_NOUNS = set('of for at from to with about against behind near under over between among by');
export const TIMES = set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later last this next
   week month year january february march april may june july august september october november december recently again
   afterward afterwards then morning afternoon evening night ago`,
);
export const IRREGULAR_PASTS = set(
  `began became brought bought built came caught chose cut dealt did drew drove fell fought flew found gave got grew had held
   hit kept knew led left lost made meant met paid put ran rose said sat saw sent set shook shot spoke spent stood struck
   took taught told thought threw understood went won wore wrote has have is are was were will would can could may might must
   should does do says seems appears`,
);
