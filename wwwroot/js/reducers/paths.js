// @ts-check
/** @import { Paths } from '../model/types.js' */
/** @import { Action } from './actions.js' */

/**
 * The search for a path. A change of what is looked for makes the last answer old.
 * @param {Paths} paths
 * @param {Action} action
 * @returns {Paths}
 */
export function reducePaths(paths, action) {
  switch (action.type) {
    case 'pathChanged': return { ...paths, ...action.change, status: 'idle', answer: null, failure: null, chosen: -1 };
    case 'pathSearched': return { ...paths, status: 'searching', failure: null };
    case 'pathFound': return { ...paths, status: 'ready', answer: action.answer, failure: null, chosen: action.answer.paths.length > 0 ? 0 : -1 };
    case 'pathFailed': return { ...paths, status: 'failed', answer: null, failure: action.failure, chosen: -1 };
    case 'pathChosen': return { ...paths, chosen: action.index };
    default: return paths;
  }
}
