// @ts-check
/** @import { Search } from '../model/types.js' */
/** @import { Action } from './actions.js' */
import { idleSearch, isSearchable, placeOf, stepped } from '../model/search.js';

/**
 * The search box. An answer to a text that is no longer there is dropped.
 * @param {Search} search
 * @param {Action} action
 * @returns {Search}
 */
export function reduceSearch(search, action) {
  switch (action.type) {
    case 'searchTyped':
      if (action.text === search.text) return { ...search, open: search.status !== 'idle' };
      return isSearchable(action.text)
        ? { ...search, text: action.text, status: 'searching', active: -1, open: true, failure: null }
        : { ...idleSearch, text: action.text };
    case 'searchFound':
      return action.text === search.text ? { ...search, status: 'ready', hits: action.hits, active: placeOf(action.hits, search.hits[search.active]) } : search;
    case 'searchFailed':
      return action.text === search.text ? { ...search, status: 'failed', hits: [], failure: action.failure } : search;
    case 'searchStepped':
      return { ...search, open: search.hits.length > 0, active: stepped(search.active, action.step, search.hits.length) };
    case 'searchClosed':
      return search.open ? { ...search, open: false, active: -1 } : search;
    default: return search;
  }
}
