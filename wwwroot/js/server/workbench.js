// @ts-check
import { ServerError, checked, get, isAborted, post, reach, request } from './http.js';
import { readRows } from './rows.js';

/**
 * What the tools ask of the server; their code is fetched when they are opened.
 */
export const workbench = {
  /**
   * What the graph holds, by name.
   * @returns {Promise<import('../model/completion.js').Schema>}
   */
  schema: () => get('/schema'),

  /**
   * What is between two states.
   * @param {string} first
   * @param {string} second
   * @returns {Promise<import('../model/pairs.js').Pair>}
   */
  pair: (first, second) => get(`/pairs?${new URLSearchParams({ first, second })}`),

  /** @param {string} id @returns {Promise<import('../model/types.js').ImportJob>} */
  import: (id) => get(`/imports/${encodeURIComponent(id)}`),

  /**
   * A page of the articles of an import that is ready.
   * @param {string} id
   * @param {number} offset of the first article
   * @returns {Promise<{ articles: import('../model/reviewing.js').ArticleReview[], total: number, canCommit: boolean }>}
   */
  review: (id, offset) => get(`/imports/${encodeURIComponent(id)}/review?limit=20&offset=${offset}`),

  /**
   * @param {string} id
   * @returns {Promise<{ decisions: import('../model/reviewing.js').Decision[] }>}
   */
  decisions: (id) => get(`/imports/${encodeURIComponent(id)}/decisions`),

  /**
   * @param {string} id
   * @param {number} draft
   * @param {readonly Record<string, unknown>[]} decisions
   * @returns {Promise<{ decisions: import('../model/reviewing.js').Decision[], review: import('../model/reviewing.js').ArticleReview }>}
   */
  decide: (id, draft, decisions) => post(`/imports/${encodeURIComponent(id)}/decisions`, { draft, decisions }),

  /**
   * @param {string} id
   * @param {string} decision
   * @returns {Promise<{ decisions: import('../model/reviewing.js').Decision[], review: import('../model/reviewing.js').ArticleReview }>}
   */
  takeBack: (id, decision) => request(`/imports/${encodeURIComponent(id)}/decisions/${encodeURIComponent(decision)}`, { method: 'DELETE' }),

  /** @param {string} id @returns {Promise<import('../model/types.js').ImportJob>} */
  commit: (id) => request(`/imports/${encodeURIComponent(id)}/commit`, { method: 'POST' }),

  /** @param {string} id @returns {Promise<import('../model/types.js').ImportJob>} */
  cancel: (id) => request(`/imports/${encodeURIComponent(id)}/cancel`, { method: 'POST' }),

  /**
   * The graph, or what is among some nodes, as a file.
   * @param {string} format
   * @param {readonly string[]} ids none for all
   * @param {AbortSignal} signal
   * @param {(bytes: number) => void} received hears how much of it has come so far
   * @returns {Promise<{ blob: Blob, name: string }>}
   */
  async exported(format, ids, signal, received) {
    const body = JSON.stringify(ids.length > 0 ? { format, ids } : { format });
    const response = await checked(await reach('/export', { method: 'POST', body, signal, headers: { 'Content-Type': 'application/json' } }));
    const name = /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? `graph.${format}`;
    return { blob: new Blob(await partsOf(response, received), { type: response.headers.get('Content-Type') ?? '' }), name };
  },

  /**
   * The shortest paths between two things.
   * @param {string} from
   * @param {string} to
   * @param {{ types: readonly string[], without: readonly string[], sure: boolean, time: import('../model/types.js').TimeRange | null }} filter
   * @returns {Promise<import('../model/types.js').PathAnswer>}
   */
  paths(from, to, { types, without, sure, time }) {
    const query = new URLSearchParams({ from, to });
    if (types.length > 0) query.set('types', types.join(','));
    if (without.length > 0) query.set('without', without.join(','));
    if (sure) query.set('modalities', 'actual');
    if (time) {
      query.set('after', time.from);
      query.set('before', time.to);
    }
    return get(`/paths?${query}`);
  },

  /** @returns {Promise<{ views: import('../model/types.js').SavedView[] }>} */
  views: () => get('/views'),

  /**
   * @param {{ name: string, address: string, places: readonly { id: string, x: number, y: number }[], pinned: readonly string[] }} view
   * @returns {Promise<import('../model/types.js').SavedView>}
   */
  keepView: (view) => post('/views', view),

  /** @param {string} id */
  removeView: (id) => reach(`/views/${encodeURIComponent(id)}`, { method: 'DELETE' }).then(checked),

  /**
   * The articles that the relationships among some nodes rest on.
   * @param {readonly string[]} ids
   * @param {AbortSignal} signal
   * @returns {Promise<{ articles: import('../model/sources.js').ArticleBehind[] }>}
   */
  articlesBehind: (ids, signal) => post('/articles/behind', { ids }, signal),

  /**
   * Runs a statement that reads.
   * @param {string} statement
   * @param {Readonly<Record<string, unknown>>} parameters
   * @param {AbortSignal} signal
   * @param {number} most rows that are read
   * @returns {Promise<import('../model/answers.js').Answer>}
   */
  async query(statement, parameters, signal, most) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/jsonl' };
    const body = JSON.stringify({ statement, parameters, accessMode: 'READ' });
    const response = await reach('/query', { method: 'POST', body, headers, signal });
    if (!response.body) throw new ServerError('The answer is empty.', response.status);
    return readRows(response.body, most);
  },

  /** @returns {Promise<{ queries: import('../model/types.js').SavedQuery[] }>} */
  queries: () => get('/queries'),

  /** @param {{ name: string, statement: string, parameters: string }} query */
  keepQuery: (query) => post('/queries', query),

  /** @param {string} id */
  removeQuery: (id) => reach(`/queries/${encodeURIComponent(id)}`, { method: 'DELETE' }).then(checked),

  /**
   * By which Cypher an answer is made.
   * @param {import('./calls.js').RecentCall} call
   * @returns {Promise<{ statements: { name: string, statement: string, parameters: Record<string, unknown> }[] }>}
   */
  async statementsOf({ method, address, body }) {
    const headers = { Accept: 'application/vnd.bilateral.statements+json', 'Content-Type': 'application/json' };
    return (await checked(await reach(address, { method, body, headers }))).json();
  },
};

/**
 * The body of an answer as it comes, part by part.
 * @param {Response} response
 * @param {(bytes: number) => void} received
 */
async function partsOf({ body, status }, received) {
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  const reader = body?.getReader();
  let bytes = 0;
  try {
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      parts.push(next.value);
      bytes += next.value.length;
      received(bytes);
    }
  } catch (reason) {
    throw isAborted(reason) ? reason : new ServerError('The server broke off before the file was whole.', status);
  }
  return parts;
}
