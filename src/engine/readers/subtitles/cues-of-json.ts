/** Subtitles as JSON, as programs write them that transcribe speech or fetch a video's subtitles. */
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
  const value = parsed(text);
  const list = Array.isArray(value) ? value : (fieldOf(value, 'segments') ?? fieldOf(value, 'transcription'));
  if (!Array.isArray(list)) return null;
  const language = fieldOf(value, 'language') ?? fieldOf(fieldOf(value, 'result'), 'language');
  return {
    cues: list.flatMap((each) => cueFrom(each) ?? []),
    language: typeof language === 'string' ? normalLanguage(language) : null,
  };
}

function cueFrom(value: unknown): Cue | null {
  const text = fieldOf(value, 'text');
  const offsets = fieldOf(value, 'offsets');
  if (typeof text !== 'string' || text.trim() === '') return null;
  const start =
    offsets === undefined
      ? msOf(fieldOf(value, 'start') ?? fieldOf(value, 'offset'))
      : Number(fieldOf(offsets, 'from'));
  const length = msOf(fieldOf(value, 'duration') ?? fieldOf(value, 'dur'));
  const end = offsets === undefined ? msOf(fieldOf(value, 'end')) || start + length : Number(fieldOf(offsets, 'to'));
  const speaker = fieldOf(value, 'speaker');
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { start, end, lines, speaker: typeof speaker === 'string' ? speaker : null };
}

const msOf = (seconds: unknown): number => Number(seconds ?? 0) * 1000;

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
