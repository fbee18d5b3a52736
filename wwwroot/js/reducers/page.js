// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { Action } from './actions.js' */
import { visible } from '../model/visible.js';
import { announcement } from './announce.js';
import { reduceCypher } from './cypher.js';
import { reduceDrawer, sheetAfter } from './drawer.js';
import { reduceIdentity } from './identity.js';
import { reduceImporting } from './importing.js';
import { reduceDetails, reduceReader, reduceSelected, stillDrawn } from './look.js';
import { reducePaths } from './paths.js';
import { reduceHistory } from './picture.js';
import { reduceSearch } from './search.js';

/**
 * The whole page's reducer.
 * @param {State} state
 * @param {Action} action
 * @returns {State}
 */
export function reduce(state, action) {
  const next = withNothingLost(withOneDialog(action, {
    ...reduceStatus(state, action),
    history: reduceHistory(state.history, action),
    selected: reduceSelected(state, action),
    details: reduceDetails(state.details, action),
    reader: reduceReader(state.reader, action),
    search: reduceSearch(state.search, action),
    importing: reduceImporting(state.importing, action),
    drawer: reduceDrawer(state.drawer, action),
    paths: reducePaths(state.paths, action),
    pair: action.type === 'pairChanged' ? action.ends : state.pair,
    cypher: reduceCypher(state.cypher, action),
    reviewing: action.type === 'reviewShown' ? action.importId : state.reviewing,
    keeping: reduceKeeping(state.keeping, action),
    identity: reduceIdentity(state.identity, action),
    timeline: reduceTimeline(state.timeline, action),
    sheet: sheetAfter(state.sheet, action),
    working: action.type === 'working' ? action.on : state.working,
    notice: state.notice,
  }));
  const text = announcement(action, state, next);
  return text === null ? next : { ...next, notice: { text, serial: state.notice.serial + 1 } };
}

/**
 * @param {State} state
 * @param {Action} action
 * @returns {Pick<State, 'status' | 'failure' | 'total'>}
 */
function reduceStatus(state, action) {
  const { status, failure, total } = state;
  switch (action.type) {
    case 'opened': return { status: 'ready', failure: null, total: action.total };
    case 'failed': return { status: 'failed', failure: action.failure, total };
    case 'totalKnown': return { status, failure, total: action.total };
    default: return { status, failure, total };
  }
}

/**
 * @param {State['keeping']} keeping
 * @param {Action} action
 * @returns {State['keeping']}
 */
function reduceKeeping(keeping, action) {
  switch (action.type) {
    case 'keepingShown': return { ...keeping, open: action.open, status: keeping.making === null ? '' : keeping.status };
    case 'making': return { ...keeping, making: action.words };
    case 'viewsKnown': return { ...keeping, saved: action.views };
    case 'kept': return { ...keeping, status: action.text };
    default: return keeping;
  }
}

/**
 * @param {State['timeline']} timeline
 * @param {Action} action
 * @returns {State['timeline']}
 */
function reduceTimeline(timeline, action) {
  switch (action.type) {
    case 'timesKnown': return { answer: action.answer, failure: null };
    case 'timesFailed': return { ...timeline, failure: action.failure };
    default: return timeline;
  }
}

/**
 * Of the dialogs that somebody opens, the one asked for last: while the server is gone, whose code they wait for, it may be several.
 * @param {Action} action
 * @param {State} state
 * @returns {State}
 */
function withOneDialog({ type }, state) {
  const { importing, keeping, identity } = state;
  const asked = type === 'keepingShown' ? keeping : type === 'identityShown' ? identity : type.startsWith('import') ? importing : null;
  if (!asked?.open) return state;
  const only = (/** @type {any} */ each) => (each === asked || !each.open ? each : { ...each, open: false });
  return { ...state, importing: only(importing), keeping: only(keeping), identity: only(identity) };
}

/**
 * A thing that is no longer drawn is no longer selected, and the panel about it closes.
 * @param {State} state
 * @returns {State}
 */
function withNothingLost(state) {
  const selected = stillDrawn(state, visible(state.history.present).ids);
  const looked = selected.at(-1);
  if (looked === state.details?.id) return { ...state, selected };
  const sheet = looked === undefined && state.sheet === 'details' ? 'none' : state.sheet;
  return { ...state, selected, sheet, details: null, reader: null };
}
