// @ts-check
/** @import { Article, EntityAnswer, Evidence, Fragment, GraphNode, GraphRelationship, Hit, ImportJob, NeighbourPage, Overview } from '../model/types.js' */
import { remember } from './calls.js';
import { readRows } from './rows.js';
import { watchJob } from './watch.js';

/** An answer that is not the one hoped for, in one sentence for the reader. */
export class ServerError extends Error {
  /**
   * @param {string} message
   * @param {number} status 0 where the server was not reached
   */
  constructor(message, status) {
    super(message);
    this.name = 'ServerError';
    this.status = status;
  }
}

const root = '/api/v1';

/** A request line longer than servers take is split: this many characters of ids go into one. */
const maxIdCharacters = 2500;

/**
 * The only module that talks to the server.
 */
export const server = {
  /**
   * The picture to begin with.
   * @param {number} limit most nodes
   * @returns {Promise<Overview>}
   */
  overview: (limit) => get(`/graph?limit=${limit}`),

  /**
   * @param {string} text
   * @param {AbortSignal} signal
   * @param {string} [kind]
   * @returns {Promise<{ query: string, hits: Hit[] }>}
   */
  search: (text, signal, kind) => get(`/search?q=${encodeURIComponent(text)}&limit=12${kind ? `&kind=${kind}` : ''}`, signal),

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

  /**
   * @param {string} id
   * @param {AbortSignal} [signal]
   * @returns {Promise<EntityAnswer>}
   */
  entity: (id, signal) => get(`/entities/${encodeURIComponent(id)}`, signal),

  /**
   * @param {string} id
   * @param {{ type?: string, direction?: string, kind?: string, limit: number, offset: number }} page
   * @returns {Promise<NeighbourPage>}
   */
  neighbours(id, page) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(page)) if (value !== undefined) query.set(name, String(value));
    return get(`/entities/${encodeURIComponent(id)}/neighbours?${query}`);
  },

  /**
   * @param {string} id
   * @param {AbortSignal} [signal]
   * @returns {Promise<{ node: GraphNode, evidence: Evidence[], total?: number }>}
   */
  entityEvidence: (id, signal) => get(`/entities/${encodeURIComponent(id)}/evidence`, signal),

  /**
   * @param {string} id
   * @param {AbortSignal} [signal]
   * @returns {Promise<{ relationship: GraphRelationship, evidence: Evidence[] }>}
   */
  relationshipEvidence: (id, signal) => get(`/relationships/${encodeURIComponent(id)}/evidence`, signal),

  /**
   * @param {string} id
   * @returns {Promise<Article>}
   */
  article: (id) => get(`/articles/${encodeURIComponent(id)}`),

  /**
   * When the relationships among these nodes were reported.
   * @param {readonly string[]} ids
   * @returns {Promise<import('../model/types.js').Timeline>}
   */
  timeline: (ids) => post('/timeline', { ids }),

  /**
   * Runs a statement that reads.
   * @param {string} statement
   * @param {Readonly<Record<string, unknown>>} parameters
   * @param {AbortSignal} signal
   * @returns {Promise<import('../model/answers.js').Answer>}
   */
  async query(statement, parameters, signal) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/jsonl' };
    const body = JSON.stringify({ statement, parameters, accessMode: 'READ' });
    const response = await reach('/query', { method: 'POST', body, headers, signal });
    if (!response.body) throw new ServerError('The answer is empty.', response.status);
    return readRows(response.body);
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

  between,

  joining,

  /**
   * @param {readonly File[]} files
   * @returns {Promise<ImportJob>}
   */
  importFiles(files) {
    const body = new FormData();
    for (const file of files) body.append('files', file, file.name);
    return request('/imports?commit=true', { method: 'POST', body });
  },

  /**
   * @param {string} text
   * @param {string} name what the text is called until its title is known
   * @returns {Promise<ImportJob>}
   */
  importText(text, name) {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
    return request(`/imports?commit=true&name=${encodeURIComponent(name)}`, { method: 'POST', body: text, headers });
  },

  /**
   * The imports this run of the service knows, newest first.
   * @returns {Promise<{ imports: ImportJob[] }>}
   */
  imports: () => get('/imports'),

  /**
   * Follows an import to its end.
   * @param {string} id
   * @param {(job: ImportJob) => void} changed
   * @returns {Promise<ImportJob>}
   */
  watchImport(id, changed) {
    const address = `/imports/${encodeURIComponent(id)}`;
    return watchJob(`${root}${address}/events`, () => get(address), changed);
  },
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
  const freshChunks = inChunks(fresh);
  const knownChunks = inChunks(known);
  // A relationship may join any two chunks, so each pair with something new in it is asked for.
  const pairs = freshChunks.flatMap((first, index) => [
    ...freshChunks.slice(index + 1).map((second) => [...first, ...second]),
    ...knownChunks.map((second) => [...first, ...second]),
  ]);
  const questions = pairs.length > 0 ? pairs : freshChunks;
  const fragments = await Promise.all(questions.map((ids) => /** @type {Promise<Fragment>} */ (get(`/graph/between?ids=${ids.map(queryItem).join(',')}`))));
  return {
    nodes: distinct(fragments.flatMap((each) => each.nodes)),
    relationships: distinct(fragments.flatMap((each) => each.relationships)),
  };
}

/** @param {readonly string[]} ids */
function inChunks(ids) {
  /** @type {string[][]} */
  const chunks = [];
  let room = 0;
  for (const id of ids) {
    const length = queryItem(id).length + 1;
    if (length > room) {
      chunks.push([]);
      room = maxIdCharacters;
    }
    chunks[chunks.length - 1].push(id);
    room -= length;
  }
  return chunks;
}

/** @param {string} id */
function queryItem(id) {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}

/**
 * @template {{ id: string }} T
 * @param {readonly T[]} items
 * @returns {T[]}
 */
function distinct(items) {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/**
 * @template T
 * @param {string} address
 * @param {AbortSignal} [signal]
 * @returns {Promise<T>}
 */
function get(address, signal) {
  return request(address, signal ? { signal } : {});
}

/**
 * @template T
 * @param {string} address
 * @param {unknown} body
 * @returns {Promise<T>}
 */
function post(address, body) {
  return request(address, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
}

/**
 * @template T
 * @param {string} address
 * @param {RequestInit} options
 * @returns {Promise<T>}
 */
async function request(address, options) {
  remember(address, options);
  const response = await checked(await reach(address, { ...options, headers: { Accept: 'application/json', ...options.headers } }));
  return /** @type {Promise<T>} */ (response.json());
}

/**
 * @param {string} address
 * @param {RequestInit} options
 * @returns {Promise<Response>} also one that says what is wrong
 */
function reach(address, options) {
  return fetch(root + address, options)
    .catch((/** @type {unknown} */ reason) => {
      if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
      throw new ServerError('The server cannot be reached. Is it running?', 0);
    });
}

/** @param {Response} response */
async function checked(response) {
  if (!response.ok) throw new ServerError(await problem(response), response.status);
  return response;
}

/**
 * The sentence of a problem answer.
 * @param {Response} response
 * @returns {Promise<string>}
 */
async function problem(response) {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) {
    const { detail, title } = await response.json();
    if (detail || title) return String(detail ?? title);
  }
  return `The server answered ${response.status} ${response.statusText}.`;
}

/**
 * Whether a failure is only that nobody wants the answer any more.
 * @param {unknown} reason
 */
export function isAborted(reason) {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

/**
 * A failure in one sentence. What is not the server's doing is a fault of ours and goes on to the console.
 * @param {unknown} reason
 * @returns {string}
 */
export function failureOf(reason) {
  if (reason instanceof ServerError) return reason.message;
  throw reason;
}
