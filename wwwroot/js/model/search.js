// @ts-check
/** @import { Hit, Search } from './types.js' */

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
 * Where a hit that was stepped to stands among others; none is active where it is not.
 * @param {readonly Hit[]} hits
 * @param {Hit | undefined} chosen
 */
export function placeOf(hits, chosen) {
  return chosen ? hits.findIndex((hit) => hit.node.id === chosen.node.id) : -1;
}

/**
 * The hit that Enter takes: the active one, else the best.
 * @param {Search} search
 * @returns {Hit | null}
 */
export function chosenHit(search) {
  return search.hits[search.active] ?? search.hits[0] ?? null;
}
