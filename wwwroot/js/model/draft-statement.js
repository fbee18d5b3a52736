// @ts-check
/** @import { Cypher } from './types.js' */

/** What stands in the console, kept in the browser's tab, so that a reload loses nothing of it. @typedef {Pick<Cypher, 'statement' | 'parameters' | 'past'>} DraftStatement */

const key = 'console';

/** What is run while nothing is written. */
export const exampleStatement = 'MATCH (p:Person)-[:GAVE]->(g:Gift) RETURN p, g';

/** What was kept last. @returns {DraftStatement | null} */
export function keptStatement() {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : JSON.parse(kept);
}

/** @param {DraftStatement} draft */
export function keepStatement({ statement, parameters, past }) {
  sessionStorage.setItem(key, JSON.stringify({ statement, parameters, past }));
}
