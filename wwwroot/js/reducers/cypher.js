// @ts-check
/** @import { Cypher } from '../model/types.js' */
/** @import { Action } from './actions.js' */

/** So many statements are remembered. */
const remembered = 50;

/**
 * The Cypher console.
 * @param {Cypher} cypher
 * @param {Action} action
 * @returns {Cypher}
 */
export function reduceCypher(cypher, action) {
  switch (action.type) {
    case 'statementWritten': return { ...cypher, statement: action.statement, parameters: action.parameters ?? cypher.parameters, past: action.past ?? cypher.past };
    case 'statementRun': return { ...cypher, status: 'running', failure: null, ran: cypher.statement, past: withStatement(cypher.past, cypher.statement) };
    case 'rowsFound': return { ...cypher, status: 'ready', answer: action.answer, failure: null };
    case 'statementFailed': return { ...cypher, status: 'failed', failure: action.failure };
    case 'queriesKnown': return { ...cypher, saved: action.queries };
    case 'callsShown': return { ...cypher, calls: action.calls };
    default: return cypher;
  }
}

/**
 * @param {readonly string[]} past
 * @param {string} statement
 */
function withStatement(past, statement) {
  return [statement, ...past.filter((each) => each !== statement)].slice(0, remembered);
}
