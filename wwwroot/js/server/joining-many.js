// @ts-check
/** @import { Fragment } from '../model/types.js' */
import { post } from './http.js';
import { maxAtOnce } from './server.js';

/**
 * What `joining` of server.js answers, for more ids than the server takes at once. A relationship may join any two parts of them,
 * so each pair with something new in it is asked for.
 * @param {readonly string[]} fresh
 * @param {readonly string[]} known
 * @returns {Promise<Fragment>}
 */
export async function joiningMany(fresh, known) {
  const freshParts = inParts(fresh);
  const knownParts = inParts(known);
  const pairs = freshParts.flatMap((first, index) => [
    ...freshParts.slice(index + 1).map((second) => [...first, ...second]),
    ...knownParts.map((second) => [...first, ...second]),
  ]);
  const fragments = await Promise.all(pairs.map((ids) => /** @type {Promise<Fragment>} */ (post('/graph/between', { ids }))));
  return {
    nodes: distinct(fragments.flatMap((each) => each.nodes)),
    relationships: distinct(fragments.flatMap((each) => each.relationships)),
  };
}

/** @param {readonly string[]} ids */
function inParts(ids) {
  const size = maxAtOnce / 2;
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size));
}

/**
 * @template {{ id: string }} T
 * @param {readonly T[]} items
 * @returns {T[]}
 */
function distinct(items) {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
