/** Parses subtitles in XML (TTML: DFXP, IMSC, EBU-TT): cues, and what the file says about them. */
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import { allWithin, childrenOf, textIn, type XmlElement } from '../xml/xml-tree.ts';
import type { Cue } from './cues.ts';

export function cuesOfTtml(root: XmlElement): Cue[] {
  const clock = clockOf(root);
  const speakers = new Map(allWithin(root, 'agent').map((agent) => [attribute(agent, 'id'), textIn(agent).trim()]));
  return allWithin(root, 'body').flatMap((body) => cuesWithin(body, { start: 0, speaker: null }, clock, speakers));
}

interface Around {
  readonly start: number;
  readonly speaker: string | null;
}

/** Times count from those of the element around. */
function cuesWithin(element: XmlElement, around: Around, clock: Clock, speakers: ReadonlyMap<string, string>): Cue[] {
  const timed = timesOf(element, around.start, clock);
  const speaker = speakers.get(attribute(element, 'agent')) || around.speaker;
  if (element.name !== 'p')
    return childrenOf(element).flatMap((inner) => cuesWithin(inner, { start: timed.start, speaker }, clock, speakers));
  const spans = childrenOf(element).map((span) => timesOf(span, timed.start, clock));
  const start = Math.min(
    ...(attribute(element, 'begin') === '' && spans.length > 0 ? spans : [timed]).map((each) => each.start),
  );
  const end = Math.max(start, timed.end ?? 0, ...spans.map((each) => each.end ?? 0));
  const lines = shown(element)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
  return [{ start, end, lines, speaker }];
}

/** Line breaks are elements; those of the file are spaces. */
function shown(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/gu, ' ');
      if (child.name === 'br') return '\n';
      return child.name === 'metadata' ? '' : shown(child);
    })
    .join('');
}

interface Clock {
  readonly frames: number;
  readonly ticks: number;
}

function clockOf(root: XmlElement): Clock {
  const frames = Number(attribute(root, 'framerate')) || 30;
  return { frames, ticks: Number(attribute(root, 'tickrate')) || frames };
}

function timesOf(element: XmlElement, from: number, clock: Clock): { start: number; end: number | null } {
  const start = from + (milliseconds(attribute(element, 'begin'), clock) ?? 0);
  const end = milliseconds(attribute(element, 'end'), clock);
  const duration = milliseconds(attribute(element, 'dur'), clock);
  return { start, end: end === null ? duration && start + duration : from + end };
}

const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** "00:01:02.345", "00:01:02:12" in frames, "62.3s", "12f", "900t"; null if there is none. */
function milliseconds(written: string, { frames, ticks }: Clock): number | null {
  const [, hours, minutes, seconds, frame = '0'] =
    /^(\d{1,3}):(\d\d):(\d\d(?:\.\d{1,9})?)(?::(\d{1,3}))?/.exec(written) ?? [];
  if (hours !== undefined)
    return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + (Number(frame) * 1000) / frames;
  const [, count, unit = ''] = /^(\d{1,15}(?:\.\d{1,9})?)(h|ms|m|s|f|t)$/.exec(written) ?? [];
  if (count === undefined) return null;
  return Number(count) * (unit === 'f' ? 1000 / frames : unit === 't' ? 1000 / ticks : (UNITS[unit] ?? 0));
}

/** By its name without a prefix, of which there are several in use. */
function attribute({ attributes }: XmlElement, name: string): string {
  const key = Object.keys(attributes).find((each) => each.slice(each.indexOf(':') + 1) === name);
  return key === undefined ? '' : (attributes[key] ?? '').trim();
}
