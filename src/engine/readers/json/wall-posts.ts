/** Posts on the wall of a group or a person of VK, as its API gives them: owners by number, reposts within posts. */
import { isObject, type Json, listOf, objectsOf } from '../../extract/json-values.ts';

/** Null if the value holds no such posts. */
export function wallPostsIn(value: unknown): Json[] | null {
  const answer = isObject(value) && isObject(value.response) ? value.response : value;
  const items = isObject(answer) ? answer.items : answer;
  if (!Array.isArray(items) || items.length === 0 || !items.every(isPost)) return null;
  const names = isObject(answer) ? namesIn(answer) : new Map<number, string>();
  return items.flatMap((post) => [post, ...repostsIn(post)].filter(hasWords).map((each) => recordOf(each, names)));
}

interface Post extends Json {
  readonly id: number;
  readonly owner_id: number;
  readonly from_id: number;
  readonly date: number;
  readonly text: string;
}

function isPost(value: unknown): value is Post {
  const numbers = isObject(value) ? [value.id, value.owner_id, value.from_id, value.date] : [];
  return numbers.length > 0 && numbers.every(Number.isInteger) && typeof (value as Json).text === 'string';
}

function repostsIn({ copy_history: reposts }: Post): Post[] {
  return listOf(reposts).filter(isPost);
}

const hasWords = ({ text }: Post): boolean => /\p{L}/u.test(text);

/** Groups have numbers below zero wherever they own something. */
function namesIn({ groups, profiles }: Json): Map<number, string> {
  const names = new Map<number, string>();
  const add = (id: unknown, name: string) => typeof id === 'number' && name !== '' && names.set(id, name);
  for (const { id, name } of objectsOf(groups)) add(-Number(id), String(name ?? ''));
  for (const { id, first_name = '', last_name = '' } of objectsOf(profiles))
    add(id, `${first_name} ${last_name}`.trim());
  return names;
}

function recordOf({ id, owner_id, from_id, date, text, ...more }: Post, names: ReadonlyMap<number, string>): Json {
  const author = names.get(Number(more.signer_id ?? from_id));
  return {
    id: `${owner_id}_${id}`,
    url: `https://vk.com/wall${owner_id}_${id}`,
    date,
    text,
    source: names.get(owner_id),
    ...(author !== names.get(owner_id) && { author }),
  };
}
