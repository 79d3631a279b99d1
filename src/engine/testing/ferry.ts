/** For tests: one invented event as four outlets reported it. */
import type { TestArticle } from '../store/testing/test-article.ts';
import { placeOf } from './seed-articles.ts';

export const COURIER = 'At least nine people died when the ferry Halina sank off Sennet. 🚢 Rescue goes on.';
export const WIRE = 'Twelve people died, the Harbour Ministry said on Friday.';
export const ECHO = 'Twelve people died, Corran Wire reports, citing the ministry.';
export const UKRAINIAN = 'Дванадцять людей загинули, повідомило міністерство.';

export const FERRY: readonly TestArticle[] = [
  {
    title: 'Ferry sinks off Sennet',
    source: 'Averin Courier',
    domain: 'averin.example',
    published: '2026-10-09T08:40',
    language: 'en',
    url: 'https://averin.example/1',
    paragraphs: [COURIER],
    furniture: ['Video of day'],
    found: [{ field: 'title', value: 'Ferry sinks off Sennet', from: 'og:title' }],
  },
  {
    title: 'Twelve dead',
    source: 'Corran Wire',
    published: '2026-10-09T22:10+02:00',
    language: 'en',
    paragraphs: [WIRE],
  },
  { title: 'Ferry toll rises', source: 'The Echo', published: '2026-10-10', language: 'en', paragraphs: [ECHO] },
  { title: 'Пором', source: 'Вісник', published: null, language: 'uk', paragraphs: [UKRAINIAN] },
];

export const COURIER_NINE = placeOf(1, COURIER, 'At least nine people died');
export const WIRE_TWELVE = placeOf(2, WIRE, 'Twelve people died');
export const ECHO_TWELVE = placeOf(3, ECHO, 'Twelve people died');
