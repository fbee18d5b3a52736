// @ts-check
/** @import { Hit, Match, Search } from './types.js' */

/** Fewer characters than this are not searched for. */
export const minSearchLength = 1;

/** @type {Search} */
export const idleSearch = { text: '', status: 'idle', hits: [], active: -1, open: false, failure: null };

/**
 * Whether a text is worth asking the server about.
 * @param {string} text
 */
export function isSearchable(text) {
  return text.trim().length >= minSearchLength;
}

/**
 * Why a hit was found, in words.
 * @param {Match} match
 * @returns {string}
 */
export function reason(match) {
  const how = reasons[match.how] ?? match.how;
  return match.on === 'alias' ? `also called “${match.text}”, ${how}` : how;
}

/** @type {Readonly<Record<string, string>>} */
const reasons = {
  exact: 'the very same',
  prefix: 'begins like this',
  word: 'has this word',
  contains: 'contains this',
  similar: 'spelt alike',
};

/**
 * The part of a hit's name that the query matched, to be marked; null where the match is not a plain part of it.
 * @param {string} name
 * @param {string} query
 * @returns {{ start: number, end: number } | null}
 */
export function matchedPart(name, query) {
  const wanted = fold(query.trim());
  if (wanted.length === 0) return null;
  const folded = fold(name);
  // Folding shortens a name written with separate accents: then no offset can be trusted.
  if (folded.length !== name.length) return null;
  const start = folded.indexOf(wanted);
  return start < 0 ? null : { start, end: start + wanted.length };
}

/**
 * The place in the list of hits after a step up or down; it goes round at the ends.
 * @param {number} active
 * @param {number} step
 * @param {number} count
 * @returns {number}
 */
export function stepped(active, step, count) {
  if (count === 0) return -1;
  if (active < 0) return step > 0 ? 0 : count - 1;
  return (active + step + count) % count;
}

/**
 * The hit that Enter takes: the active one, else the best.
 * @param {Search} search
 * @returns {Hit | null}
 */
export function chosenHit(search) {
  return search.hits[search.active] ?? search.hits[0] ?? null;
}

/** @param {string} text */
function fold(text) {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').normalize('NFC').toLowerCase();
}
