// @ts-check
/** @import { History, Picture } from '../model/types.js' */
/** @import { Action } from './actions.js' */
import { amend, amendAll, historyOf, record, redo, undo } from '../model/history.js';
import { legendOf, only, toggled } from '../model/legend.js';
import { openFilter, withAllShown, withArranged, withFragment, withHidden, withMoved, withoutNodes } from '../model/picture.js';
import { spanOf } from '../model/time.js';
import { counted } from '../model/words.js';

/**
 * The picture and its steps. Whatever a person does to the picture is a step; what a layout or the server adds to it belongs to the step before.
 * @param {History} history
 * @param {Action} action
 * @returns {History}
 */
export function reduceHistory(history, action) {
  const { present } = history;
  switch (action.type) {
    case 'opened': return historyOf(action.picture);
    case 'added': return record(history, withFragment(present, action.fragment), action.label);
    case 'replaced': return record(history, action.picture, action.label);
    case 'refreshed': return amendAll(history, (picture) => withFragment(picture, action.fragment));
    case 'collapsed': return record(history, withoutNodes(present, action.ids), `Collapse ${nodesOf(action.ids)}`);
    case 'hid': return record(history, withHidden(present, action.ids), `Hide ${nodesOf(action.ids)}`);
    case 'shownAll': return record(history, withAllShown(present), 'Show hidden');
    case 'toggled': return record(history, withFilter(present, toggled(present.filter, action.group, action.name)), 'Filter');
    case 'onlyShown': {
      const rows = legendOf(present)[action.group];
      return record(history, withFilter(present, only(present.filter, action.group, action.name, rows)), 'Filter');
    }
    case 'filterCleared': return record(history, withFilter(present, openFilter), 'Clear the filter');
    case 'timeFiltered': {
      const picture = withFilter(present, { ...present.filter, time: action.range });
      // What plays on is one step, however long it plays.
      return action.playing ? amend(history, picture) : record(history, picture, action.range ? 'Filter by time' : 'Show all times');
    }
    case 'timesKnown': return withTimes(history, action.answer);
    case 'moved': return record(history, withMoved(present, action.positions), `Move ${nodesOf([...action.positions.keys()])}`);
    case 'unpinned': return record(history, unpinned(present, action.ids), `Unpin ${nodesOf(action.ids)}`);
    case 'arranged': return amend(history, withArranged(present, action.positions, present.positions));
    case 'rearranged': return record(history, withArranged(present, action.positions, present.pinned), 'Arrange');
    case 'undone': return undo(history);
    case 'redone': return redo(history);
    default: return history;
  }
}

/**
 * @param {History} history
 * @param {import('../model/types.js').Timeline} answer
 * @returns {History}
 */
function withTimes(history, answer) {
  const times = new Map((answer.times ?? []).map((each) => [each.relationship, each.times.flatMap((time) => spanOf(time) ?? [])]));
  return amendAll(history, (picture) => ({ ...picture, times: new Map([...picture.times, ...times]) }));
}

/**
 * @param {Picture} picture
 * @param {Picture['filter']} filter
 * @returns {Picture}
 */
function withFilter(picture, filter) {
  return { ...picture, filter };
}

/**
 * @param {Picture} picture
 * @param {readonly string[]} ids
 * @returns {Picture}
 */
function unpinned(picture, ids) {
  return { ...picture, pinned: new Set([...picture.pinned].filter((id) => !ids.includes(id))) };
}

/** @param {readonly string[]} ids */
function nodesOf(ids) {
  return counted(ids.length, 'node');
}
