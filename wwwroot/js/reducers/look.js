// @ts-check
/** @import { Details, Reader, State } from '../model/types.js' */
/** @import { Action } from './actions.js' */

/**
 * What is selected.
 * @param {State} state
 * @param {Action} action
 * @returns {State['selected']}
 */
export function reduceSelected(state, action) {
  switch (action.type) {
    case 'opened':
    case 'replaced': return action.selected;
    case 'selected': return action.ids;
    case 'selectionAdded': return withSwitched(state.selected, action.id);
    case 'added': return action.select ?? state.selected;
    default: return state.selected;
  }
}

/**
 * Only what is drawn can be selected; the list stays the same object where nothing falls out of it.
 * @param {State} state
 * @param {ReadonlySet<string>} drawn
 * @returns {State['selected']}
 */
export function stillDrawn(state, drawn) {
  return state.selected.every((id) => drawn.has(id)) ? state.selected : state.selected.filter((id) => drawn.has(id));
}

/**
 * What the panel shows of the thing looked at.
 * @param {Details | null} details
 * @param {Action} action
 * @returns {Details | null}
 */
export function reduceDetails(details, action) {
  switch (action.type) {
    case 'detailsAsked':
      // The old content stays until the new one is there, when it is the same thing: nothing flickers.
      return { id: action.id, status: 'loading', content: details?.id === action.id ? details.content : null, failure: null };
    case 'detailsLoaded':
      return details?.id === action.id ? { id: action.id, status: 'ready', content: action.content, failure: null } : details;
    case 'detailsFailed':
      return details?.id === action.id ? { ...details, status: 'failed', failure: action.failure } : details;
    default: return details;
  }
}

/**
 * The article that is open.
 * @param {Reader | null} reader
 * @param {Action} action
 * @returns {Reader | null}
 */
export function reduceReader(reader, action) {
  switch (action.type) {
    case 'readerAsked': {
      const article = reader?.articleId === action.articleId ? reader.article : null;
      const { articleId, evidence, at } = action;
      return { articleId, evidence, at, article, status: article ? 'ready' : 'loading', failure: null };
    }
    case 'readerLoaded':
      return reader?.articleId === action.article.id ? { ...reader, status: 'ready', article: action.article } : reader;
    case 'readerFailed':
      return reader?.articleId === action.articleId ? { ...reader, status: 'failed', failure: action.failure } : reader;
    case 'readerClosed':
    case 'opened':
    case 'replaced': return null;
    default: return reader;
  }
}

/**
 * @param {readonly string[]} selected
 * @param {string} id
 * @returns {readonly string[]}
 */
function withSwitched(selected, id) {
  return selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id];
}
