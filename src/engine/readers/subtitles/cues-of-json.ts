/** Subtitles as JSON, as programs write them that transcribe speech or fetch a video's subtitles. */

import { type Json, objectOf, objectsOf, parsedJson, stringOf } from '../../extract/json-values.ts';
import { normalLanguage } from '../../extract/language/language.ts';
import type { Cue } from './cues.ts';

/** A list of objects, alone or beside the whole text. */
const LIST = /^\ufeff?\s*(?:\[\s*\{|\{[\s\S]{0,40000}?"(?:segments|transcription)"\s*:\s*\[\s*\{)/;
const CUE = [/"text"\s*:\s*"/, /"(?:start|offset|from)"\s*:\s*"?\d/, /"(?:duration|dur|end|to)"\s*:\s*"?\d/];
const FIRST_CUE = 2000;

export function isJsonOfCues(head: string): boolean {
  const list = LIST.exec(head)?.[0];
  if (list === undefined || /"(?:title|headline|url|published|date)"\s*:/.test(head.slice(0, FIRST_CUE))) return false;
  const first = head.slice(list.length, list.length + FIRST_CUE);
  return CUE.every((field) => field.test(first));
}

interface CuesOfJson {
  readonly cues: readonly Cue[];
  readonly language: string | null;
}

/** Null if it is broken, or something else. */
export function cuesOfJson(text: string): CuesOfJson | null {
  const value = parsedJson(text.replace(/^\ufeff/, ''));
  const whole = objectOf(value);
  const list = Array.isArray(value) ? value : (whole?.segments ?? whole?.transcription);
  if (!Array.isArray(list)) return null;
  const language = stringOf(whole?.language) ?? stringOf(objectOf(whole?.result)?.language);
  return { cues: objectsOf(list).flatMap((each) => cueFrom(each) ?? []), language: normalLanguage(language) };
}

function cueFrom(cue: Json): Cue | null {
  const text = stringOf(cue.text);
  if (text === null) return null;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { ...timesOf(cue), lines, speaker: stringOf(cue.speaker) };
}

/** In seconds, or as "offsets" in milliseconds. */
function timesOf(cue: Json): Pick<Cue, 'start' | 'end'> {
  const offsets = objectOf(cue.offsets);
  if (offsets) return { start: Number(offsets.from), end: Number(offsets.to) };
  const ms = (seconds: unknown): number => Number(seconds ?? 0) * 1000;
  const start = ms(cue.start ?? cue.offset);
  return { start, end: cue.end === undefined ? start + ms(cue.duration ?? cue.dur) : ms(cue.end) };
}
