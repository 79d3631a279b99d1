import { createElement, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { forgetArchive } from '../forget-archive.ts';
import { leftWords } from './left-words.ts';
import { followTyping, useUnconfirmed } from './unconfirmed-words.ts';
import './unsaved-words.ts';

beforeAll(followTyping);
beforeEach(() => leftWords.set([]));

let end: () => void;
function Renaming() {
  const form = useRef<HTMLFormElement>(null);
  end = useUnconfirmed(form);
  const field = createElement('input', { 'aria-label': 'New name', defaultValue: 'Ferry' });
  return createElement('form', { ref: form, 'data-unconfirmed': true }, field);
}

/** @param typed what is put into the field */
function draw(typed: string) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  flushSync(() => root.render(createElement(Renaming)));
  const field = place.querySelector('input') as HTMLInputElement;
  const type = (words: string) => {
    field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true }));
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  type(typed);
  return { type, goes: () => flushSync(() => root.unmount()) };
}

const AS_TYPED = [{ where: 'New name', words: 'Ferry of May' }];

test('words whose field goes before they are confirmed are shown', () => {
  draw('Ferry of May').goes();
  expect(leftWords.get()).toEqual(AS_TYPED);
});

test('not those that were confirmed or cancelled, or are as they were', () => {
  const { goes } = draw('Ferry of May');
  end();
  goes();
  draw('Ferry').goes();
  expect(leftWords.get()).toEqual([]);
});

test('but those that were typed on after they were refused', () => {
  const { type, goes } = draw('Ferry of');
  end();
  type('Ferry of May');
  goes();
  expect(leftWords.get()).toEqual(AS_TYPED);
});

test('once, if their archive is closed', () => {
  const { goes } = draw('Ferry of May');
  forgetArchive();
  goes();
  expect(leftWords.get()).toEqual(AS_TYPED);
});
