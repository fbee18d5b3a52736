// @ts-check
/** @import { PageStore } from '../main.js' */
import { focusedNode, selectedNodes } from '../model/commands.js';
import { tally } from '../model/tally.js';
import { visible } from '../model/visible.js';

/**
 * Adds to what is selected, and says how much that is.
 * @param {PageStore} store
 * @param {readonly string[]} ids the last one is looked at
 */
export function gather(store, ids) {
  const added = new Set(ids);
  const all = [...store.state().selected.filter((id) => !added.has(id)), ...ids];
  store.dispatch({ type: 'selected', ids: all });
  store.dispatch({ type: 'noticed', text: `${tally(store.state())} selected` });
}

/**
 * Selects what is next to what is selected as well; what was looked at stays so.
 * @param {PageStore} store
 */
export function gatherNeighbours(store) {
  const selected = new Set(selectedNodes(store.state()));
  const looked = focusedNode(store.state());
  const near = visible(store.state().history.present).relationships.filter(({ start, end }) => selected.has(start) || selected.has(end)).flatMap(({ start, end }) => [start, end]);
  gather(store, [...new Set(near)].filter((id) => id !== looked).concat(looked ?? []));
}

/**
 * Hides all that is not selected, and brings the rest into view.
 * @param {PageStore} store
 * @param {Pick<import('../canvas/canvas.js').Canvas, 'fit'>} canvas
 */
export function hideOthers(store, canvas) {
  const selected = new Set(selectedNodes(store.state()));
  store.dispatch({ type: 'hid', ids: visible(store.state().history.present).nodes.map((node) => node.id).filter((id) => !selected.has(id)) });
  canvas.fit();
}
