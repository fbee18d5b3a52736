// @ts-check
/** @import { Identity } from '../model/types.js' */
/** @import { Action } from './actions.js' */

/**
 * The dialog of who is who.
 * @param {Identity} identity
 * @param {Action} action
 * @returns {Identity}
 */
export function reduceIdentity(identity, action) {
  switch (action.type) {
    case 'identityShown': return action.open === identity.open ? identity : { ...identity, open: action.open, failure: null };
    case 'identityKnown': return { ...identity, duplicates: action.duplicates, decisions: action.decisions, failure: null };
    case 'identityFailed': return { ...identity, failure: action.failure };
    default: return identity;
  }
}
