// @ts-check
/** @import { State } from './types.js' */
import { redoLabel, undoLabel } from './history.js';
import { collapsible, undrawn } from './picture.js';
import { visible } from './visible.js';

/**
 * Everything the page can be told to do with the picture: one table for buttons, menu, keys and the help.
 * @typedef {object} Command
 * @property {string} name
 * @property {string} label
 * @property {string} icon
 * @property {readonly string[]} keys as `keyOf` writes them; active while the graph has the focus
 * @property {(state: State) => boolean} enabled
 */

/** @type {readonly Command[]} */
export const commands = [
  command('search', 'Search', 'search', ['/']),
  command('expand', 'Expand', 'expand', ['e'], (state) => canExpand(state)),
  command('collapse', 'Collapse', 'collapse', ['c'], (state) => canCollapse(state)),
  command('hide', 'Hide', 'hide', ['h'], (state) => selectedNodes(state).length > 0),
  command('only', 'Hide all else', 'focus', ['o'], (state) => selectedNodes(state).length > 0),
  command('showHidden', 'Show hidden', 'show', ['Shift+h'], (state) => state.history.present.hidden.size > 0),
  command('unpin', 'Let the layout place it', 'pin', ['u'], (state) => selectedNodes(state).some((id) => state.history.present.pinned.has(id))),
  command('arrange', 'Arrange again', 'arrange', ['l'], (state) => hasNodes(state)),
  command('undo', 'Undo', 'undo', ['Control+z'], (state) => undoLabel(state.history) !== null),
  command('redo', 'Redo', 'redo', ['Control+Shift+z', 'Control+y'], (state) => redoLabel(state.history) !== null),
  command('fit', 'Fit all', 'fit', ['f'], (state) => hasNodes(state)),
  command('fitSelection', 'Fit the selection', 'focus', ['Shift+f'], (state) => state.selected.length > 0),
  command('zoomIn', 'Zoom in', 'plus', ['+', '='], (state) => hasNodes(state)),
  command('zoomOut', 'Zoom out', 'minus', ['-'], (state) => hasNodes(state)),
  command('zoomReset', 'Zoom to 100 %', 'reset', ['0'], (state) => hasNodes(state)),
  command('selectAll', 'Select all', 'all', ['Control+a'], (state) => hasNodes(state)),
  command('neighbours', 'Select what is next to it', 'arrange', ['n'], (state) => selectedNodes(state).length > 0),
  command('clearSelection', 'Clear the selection', 'close', ['Escape'], (state) => state.selected.length > 0),
  command('copyName', 'Copy the name', 'copy', [], (state) => selectedNodes(state).length > 0),
  command('copyId', 'Copy the id', 'copy', [], (state) => state.selected.length > 0),
  command('copyCypher', 'Copy as Cypher', 'copy', [], (state) => selectedNodes(state).length > 0),
  command('path', 'Find a path', 'path', ['p']),
  command('timeline', 'Timeline', 'timeline', ['y']),
  command('table', 'Table', 'table', ['t']),
  command('map', 'Map', 'map', ['m']),
  command('pair', 'Pair of states', 'pair', ['b']),
  command('cypher', 'Cypher console', 'console', ['q']),
  command('behind', 'Show the query behind this', 'console', ['Shift+q']),
  command('legend', 'Legend', 'legend', ['g']),
  command('import', 'Import', 'import', ['i']),
  command('views', 'Saved views and exports', 'keep', ['s'], (state) => state.status === 'ready'),
  command('identity', 'Duplicates', 'same', ['d'], (state) => state.status === 'ready'),
  command('menu', 'Menu', 'menu', ['Shift+F10', 'ContextMenu'], (state) => state.selected.length > 0),
  command('more', 'More', 'menu', []),
  command('help', 'Keyboard shortcuts', 'help', ['?']),
];

const byName = new Map(commands.map((each) => [each.name, each]));

/**
 * @param {string} name
 * @returns {Command}
 */
export function commandNamed(name) {
  const found = byName.get(name);
  if (!found) throw new Error(`There is no command "${name}".`);
  return found;
}

/**
 * The command a key asks for, or null.
 * @param {string} key as `keyOf` writes it
 * @returns {Command | null}
 */
export function commandOfKey(key) {
  return commands.find((each) => each.keys.includes(key)) ?? null;
}

/**
 * A key press in one spelling: `Control+Shift+z`, `?`, `Shift+F10`. On a Mac the command key is `Control`.
 * Shift is named for letters and named keys only: for `?` and `+` it is part of the character.
 * @param {{ key: string, ctrlKey: boolean, metaKey: boolean, shiftKey: boolean, altKey: boolean }} press
 * @returns {string}
 */
export function keyOf(press) {
  const letter = /^\p{L}$/u.test(press.key);
  const named = press.key.length > 1;
  return [
    press.ctrlKey || press.metaKey ? 'Control' : '',
    press.altKey ? 'Alt' : '',
    press.shiftKey && (letter || named) ? 'Shift' : '',
    letter ? press.key.toLowerCase() : press.key,
  ].filter(Boolean).join('+');
}

/**
 * A key as it is written on a keyboard: `Ctrl+Shift+Z`.
 * @param {string} key
 */
export function keyLabel(key) {
  return key.split(/\+(?=.)/).map((part) => keyNames[part] ?? (part.length === 1 ? part.toUpperCase() : part)).join('+');
}

/** @type {Readonly<Record<string, string>>} */
const keyNames = { Control: 'Ctrl', Escape: 'Esc', ContextMenu: 'Menu', '-': '−' };

/**
 * The selected nodes that are to be seen.
 * @param {State} state
 * @returns {readonly string[]}
 */
export function selectedNodes(state) {
  const { present } = state.history;
  return state.selected.filter((id) => present.nodes.has(id) && visible(present).ids.has(id));
}

/**
 * The node that is looked at: the last one selected, if it is a node.
 * @param {State} state
 * @returns {string | null}
 */
export function focusedNode(state) {
  const last = state.selected.at(-1);
  return last !== undefined && state.history.present.nodes.has(last) ? last : null;
}

/** @param {State} state */
function canExpand(state) {
  const { present } = state.history;
  return selectedNodes(state).some((id) => {
    const node = present.nodes.get(id);
    return node !== undefined && undrawn(present, node) > 0;
  });
}

/** @param {State} state */
function canCollapse(state) {
  return selectedNodes(state).some((id) => collapsible(state.history.present, id).length > 0);
}

/** @param {State} state */
function hasNodes(state) {
  return visible(state.history.present).nodes.length > 0;
}

/**
 * @param {string} name
 * @param {string} label
 * @param {string} icon
 * @param {readonly string[]} keys
 * @param {(state: State) => boolean} [enabled]
 * @returns {Command}
 */
function command(name, label, icon, keys, enabled = () => true) {
  return { name, label, icon, keys, enabled };
}
