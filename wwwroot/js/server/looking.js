// @ts-check
/** @import { Article, EntityAnswer, Evidence, GraphNode, GraphRelationship, Hit, NeighbourPage } from '../model/types.js' */
import { get, post } from './http.js';

/** What the page asks as soon as somebody searches the picture, looks at a part of it, or expands it. */
export const looking = {
  /**
   * @param {string} text
   * @param {AbortSignal} signal
   * @param {string} [kind]
   * @returns {Promise<{ query: string, hits: Hit[] }>}
   */
  search: (text, signal, kind) => get(`/search?q=${encodeURIComponent(text)}&limit=12${kind ? `&kind=${kind}` : ''}`, signal),

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
   * @returns {Promise<{ node: GraphNode, evidence: Evidence[], total?: number, sources?: number, contradictions?: import('../model/types.js').Contradiction[] }>}
   */
  entityEvidence: (id, signal) => get(`/entities/${encodeURIComponent(id)}/evidence`, signal),

  /**
   * @param {string} id
   * @param {AbortSignal} [signal]
   * @returns {Promise<{ relationship: GraphRelationship, evidence: Evidence[], sources?: number, contradictions?: import('../model/types.js').Contradiction[] }>}
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
};
