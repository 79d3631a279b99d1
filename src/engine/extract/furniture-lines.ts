/** Lines that are furniture by their own words, wherever text comes from: advertising marks, credits, calls to follow or read on. */
import { PHRASES } from './furniture-phrases.ts';

const LABELS = new RegExp(
  `^[\\p{P}\\p{S}\\s]*(?:${Object.values(PHRASES)
    .map(({ labels }) => labels)
    .join('|')})[\\s:：.…>»→]*$`,
  'iu',
);
const CALLS = new RegExp(
  `^[\\p{P}\\p{S}\\s]*(?:${Object.values(PHRASES)
    .map(({ calls }) => calls)
    .join('|')})`,
  'iu',
);

/** A line that says whose picture or text it is, or who else worked on it. */
const CREDITS =
  /^(?:[([（【—–\-*•\s]*)(?:©|\(c\)\s|copyright\b|(?:image|photo|picture|video|graphic|foto|bild|fotos|imagen|imagem|grafik|bilde|billede|kuva|kép|fotó|zdjęcie|fot\.|φωτογραφία|fotoğraf|фото|відео|видео|світлина|الصورة|صورة|عکس|צילום|ảnh|图片|图|圖|사진|写真)(?: credits?| source| courtesy| by)?\s?(?:[:：=|]|by\b|via\b)|(?:source|quelle|quellen|fuente|fonte|źródło|zdroj|bron|källa|kilde|lähde|forrás|sursa|πηγή|kaynak|المصدر|منبع|מקור|nguồn|sumber|джерело|источник|来源|來源|출처)\s?[:：]|(?:additional )?(?:reporting|writing|editing) by\b|with (?:reporting|files|inputs?|additional reporting|information) (?:by|from)\b|(?:责编|责任编辑|責任編輯|编辑|編輯)\s?[:：]|(?:记者|記者)\s?[:：][\p{Script=Han}·、\s]{2,20}$|(?:mit material|mit agentur)|mit (?:dpa|afp|reuters|ap)\b|dpa-infocom|all rights reserved|alle rechte|tous droits|todos los derechos|все права|усі права|[\p{Lu}][\p{L}.’' ]{2,40}(?: and [\p{Lu}][\p{L}.’' ]{2,40})? contributed (?:reporting )?to this (?:report|story|article)|this (?:article|story|post) (?:was|has been) (?:last )?updated\b)/iu;

/** "The quay in 2018 (Image: Harbour Daily)". */
const CREDITED =
  /[(（[](?:image|photo|picture|pic|video|foto|bild|imagen|imagem|immagine|kuva|zdjęcie|fot\.|фото|світлина|图|圖|写真|사진)s?(?: credit| by| courtesy of| source)?\s?[:：|／/]?\s[^()（）]{1,80}[)）\]]$/iu;

/** "Advertisement", "More on this", "Sign up for our newsletter": furniture wherever it stands. */
export function isFurnitureLine(text: string): boolean {
  return (text.length < 80 && LABELS.test(text)) || (text.length < 300 && CALLS.test(text));
}

export function isCreditLine(text: string): boolean {
  return text.length < 220 && (CREDITS.test(text) || CREDITED.test(text));
}

/** "3 min read", "Lesezeit: 2 Minuten", "Tempo de leitura", or "2min" alone. */
export function isReadingTime(text: string): boolean {
  return (
    text.length < 60 &&
    /^\d{1,2}\s?min\.?$|\b\d{1,2}\s?[-\u2010]?\s?(?:min(?:ute|uti|uto|utos|uten|uut)?s?\.?|мин|хв)\b.{0,20}(?:read|lese|leitura|lectura|lettura|lecture|leestijd|läs|les|чт)|(?:lesezeit|tempo de leitura|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|reading time|lästid|lesetid|время чтения|час читання)/iu.test(
      text,
    )
  );
}
