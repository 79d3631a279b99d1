/** "Source" before the name of a paper or an agency, in the languages of news. */
import { alternatives } from '../../text/alternatives.ts';

export const SOURCE_LABEL = alternatives`
  (?:source|quelle|fuente|fonte|font|źródło|zdroj|bron|källa|kilde|kjelde|lähde|forrás|sursa|vir|izvor|allikas|avots|
  šaltinis|burimi|kaynak|mənbə|manba|πηγή|nguồn|sumber|chanzo|джерело|источник|извор|източник|крыніца|дереккөз|
  المصدر|مصدر|منبع|ماخذ|מקור|स्रोत|সূত্র|ที่มา|来源|來源|出典|출처)
`;
