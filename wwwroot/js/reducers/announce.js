// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { Action } from './actions.js' */
import { isSettled, summary } from '../model/importing.js';
import { redoLabel, undoLabel } from '../model/history.js';
import { emptiness, visible } from '../model/visible.js';
import { counted } from '../model/words.js';

/**
 * What the live line says about a change, or null when there is nothing to say.
 * @param {Action} action
 * @param {State} before
 * @param {State} after
 * @returns {string | null}
 */
export function announcement(action, before, after) {
  switch (action.type) {
    case 'opened': return emptiness(action.picture) === 'empty' ? (action.total.nodes === 0 ? 'The graph is empty' : 'Nothing is drawn') : `${inAll(after)} drawn`;
    case 'added': return added(before, after);
    case 'collapsed': return `${counted(action.ids.length, 'node')} collapsed, ${inAll(after)} in all`;
    case 'hid': return `${counted(action.ids.length, 'node')} hidden, ${inAll(after)} in all`;
    case 'shownAll':
    case 'toggled':
    case 'onlyShown':
    case 'filterCleared': return `${inAll(after)} to be seen`;
    case 'timeFiltered': return action.playing ? null : `${inAll(after)} to be seen`;
    case 'rearranged': return 'Arranged';
    case 'undone': return `Undone: ${undoLabel(before.history) ?? 'nothing'}. ${inAll(after)}`;
    case 'redone': return `Redone: ${redoLabel(before.history) ?? 'nothing'}. ${inAll(after)}`;
    case 'searchFound': return action.text === after.search.text ? counted(action.hits.length, 'hit') : null;
    case 'importChanged': return isSettled(action.job) || before.importing.job === null ? summary(action.job) : null;
    case 'rowsFound': return action.answer.errors.length > 0 ? 'The statement is wrong' : counted(action.answer.rows.length, 'row');
    case 'pathFound': return pathsFound(action.answer);
    case 'failed':
    case 'identityFailed':
    case 'pathFailed':
    case 'importFailed':
    case 'searchFailed':
    case 'detailsFailed': return action.failure;
    case 'timesFailed': return action.failure === before.timeline.failure ? null : action.failure;
    case 'noticed': return action.text;
    default: return null;
  }
}

/**
 * @param {State} before
 * @param {State} after
 */
function added(before, after) {
  const nodes = after.history.present.nodes.size - before.history.present.nodes.size;
  const relationships = after.history.present.relationships.size - before.history.present.relationships.size;
  if (nodes === 0 && relationships === 0) return 'Nothing new to draw';
  const what = [nodes > 0 ? counted(nodes, 'node') : '', relationships > 0 ? counted(relationships, 'relationship') : ''];
  return `${what.filter(Boolean).join(' and ')} added, ${inAll(after)} in all`;
}

/** @param {import('../model/types.js').PathAnswer} answer */
function pathsFound({ paths, length }) {
  return paths.length === 0 ? 'No path found' : `${counted(paths.length, 'path')} of ${counted(length ?? 0, 'step')}`;
}

/** @param {State} state */
function inAll(state) {
  return counted(visible(state.history.present).nodes.length, 'node');
}
