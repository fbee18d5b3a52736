// @ts-check
/** @import { Fragment, Overview } from '../model/types.js' */
import { get, post } from './http.js';

/** More characters of ids than this go into the body of a request: servers limit how long its first line may be. */
const maxIdCharacters = 2500;

/** The most ids the server takes in one question. */
export const maxAtOnce = 5000;

/**
 * What the first picture asks for; the other modules of this folder are fetched with what needs them.
 */
export const server = {
  /**
   * The picture to begin with.
   * @param {number} limit most nodes
   * @returns {Promise<Overview>}
   */
  overview: (limit) => get(`/graph?limit=${limit}`),

  /**
   * @param {string} id
   * @returns {Promise<import('../model/types.js').SavedView>}
   */
  view: (id) => get(`/views/${encodeURIComponent(id)}`),

  between,

  joining,
};

/**
 * The nodes of these ids and the relationships among them. Ids that are gone are left out of the answer.
 * @param {readonly string[]} ids
 * @returns {Promise<Fragment>}
 */
function between(ids) {
  return joining(ids, []);
}

/**
 * The new nodes, and the relationships among them and to the known ones.
 * @param {readonly string[]} fresh
 * @param {readonly string[]} known
 * @returns {Promise<Fragment>}
 */
async function joining(fresh, known) {
  const ids = [...fresh, ...known];
  if (fresh.length === 0) return { nodes: [], relationships: [] };
  if (ids.length > maxAtOnce) return (await import('./joining-many.js')).joiningMany(fresh, known);
  const query = ids.map((id) => encodeURIComponent(id).replaceAll('%3A', ':')).join();
  return query.length > maxIdCharacters ? post('/graph/between', { ids }) : get(`/graph/between?ids=${query}`);
}

export { failureOf, isAborted } from './http.js';
