// @ts-check
import { counted, number } from './words.js';

/**
 * A step of a plan, as docs/http-api.md has it; what it works on are its children.
 * @typedef {object} Step
 * @property {string} operatorType
 * @property {Readonly<Record<string, unknown>>} arguments
 * @property {readonly Step[]} children
 * @property {number} [records] how many rows it gave, where it was run
 * @property {number} [dbHits]
 */

/** How a statement is run; `isRun`: it was, and its rows were counted. @typedef {{ root: Step, isRun: boolean }} Plan */

/**
 * The plan among what follows the rows of an answer; null without EXPLAIN and PROFILE.
 * @param {{ queryPlan?: Step, profiledQueryPlan?: Step } | undefined} summary
 * @returns {Plan | null}
 */
export function planOf(summary) {
  if (summary?.profiledQueryPlan) return { root: summary.profiledQueryPlan, isRun: true };
  return summary?.queryPlan ? { root: summary.queryPlan, isRun: false } : null;
}

/**
 * A step in words: what it does, to what, and how many rows come out of it.
 * @param {Step} step
 * @param {boolean} isRun
 */
export function stepWords({ operatorType, arguments: { Details, EstimatedRows }, records, dbHits }, isRun) {
  const expected = typeof EstimatedRows === 'number' ? `${about(EstimatedRows)} expected` : '';
  const counts = [isRun ? counted(records ?? 0, 'row') : '', expected, dbHits ? counted(dbHits, 'database hit') : ''];
  return {
    name: operatorType.replace(/@.*$/, ''),
    details: typeof Details === 'string' ? Details : '',
    counts: counts.filter(Boolean).join(', '),
  };
}

/** @param {number} rows */
function about(rows) {
  return rows < 1 ? 'fewer than 1' : `about ${number(Math.round(rows))}`;
}
