// @ts-check
/** @import { GraphNode } from '../model/types.js' */
import { checked, get, post, reach, request } from './http.js';

/** Two entities that may be one. @typedef {{ first: GraphNode, second: GraphNode, score: number, reasons: readonly string[], isUnsure: boolean }} Duplicate */
/** What an analyst decided about two entities; `second` was merged into `first`, or is told apart from it. @typedef {{ id: string, verdict: string, first: string, second: string, kind?: string, secondName?: string, decidedAt: string }} IdentityDecision */

/** So many pairs at most are looked through at once, the likeliest first. */
export const mostDuplicates = 50;

/** What an analyst decides about the graph itself: who is who, and how far a source or a claim is to be believed. */
export const judgements = {
  /** @returns {Promise<{ duplicates: Duplicate[] }>} */
  duplicates: () => get(`/identity/duplicates?limit=${mostDuplicates}`),

  /** @returns {Promise<{ decisions: IdentityDecision[] }>} */
  decisions: () => get('/identity/decisions'),

  /** @param {string} keep @param {string} merge @returns {Promise<unknown>} */
  merge: (keep, merge) => post('/identity/merges', { keep, merge }),

  /** @param {string} id of the entity that was merged */
  separate: (id) => reach(`/identity/merges/${encodeURIComponent(id)}`, { method: 'DELETE' }).then(checked),

  /** @param {string} first @param {string} second @param {'different' | 'unsure'} verdict @returns {Promise<unknown>} */
  judge: (first, second, verdict) => post('/identity/decisions', { first, second, verdict }),

  /** @param {string} source @param {string} grade A to F @returns {Promise<unknown>} */
  gradeSource: (source, grade) => put(`/sources/${encodeURIComponent(source)}/grade`, { grade }),

  /** @param {string} claim @param {number} grade 1 to 6 @returns {Promise<unknown>} */
  gradeClaim: (claim, grade) => put(`/claims/${encodeURIComponent(claim)}/grade`, { grade }),
};

/**
 * @param {string} address
 * @param {unknown} body
 * @returns {Promise<unknown>}
 */
function put(address, body) {
  return request(address, { method: 'PUT', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
}
