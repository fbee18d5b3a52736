// @ts-check
/** @import { GraphNode, PathAnswer } from '../model/types.js' */
/** @import { Canvas } from '../canvas/canvas.js' */
/** @import { PageStore } from '../main.js' */
import { selectedNodes } from '../model/commands.js';
import { pathAmong, usedTypes } from '../model/paths.js';
import { failureOf } from '../server/http.js';
import { workbench } from '../server/workbench.js';

/** @typedef {ReturnType<typeof createPathFinder>} PathFinder */

/**
 * Opens the tool; two selected nodes become the ends of the path that is looked for, one its beginning.
 * @param {PageStore} store
 */
export function takeEnds(store) {
  const { present } = store.state().history;
  const [from, to = null] = selectedNodes(store.state()).slice(-2).flatMap((id) => present.nodes.get(id) ?? []);
  // First, so that both together are one step to go back.
  if (from) store.dispatch({ type: 'pathChanged', change: { from, to, drawn: true } });
  store.dispatch({ type: 'toolShown', tool: 'paths' });
}

/**
 * Finds paths and draws them.
 * @param {{ store: PageStore, canvas: Canvas }} parts
 */
export function createPathFinder({ store, canvas }) {
  /** The search that was begun last: the answers of others come too late. */
  let serial = 0;

  /** @param {Partial<Pick<import('../model/types.js').Paths, 'from' | 'to' | 'without' | 'avoided' | 'sure'>>} what */
  const change = (what) => store.dispatch({ type: 'pathChanged', change: { drawn: true, ...what } });

  async function find() {
    const { paths, history } = store.state();
    const { from, to } = paths;
    serial += 1;
    const own = serial;
    const isWanted = () => own === serial && store.state().paths.status === 'searching';
    if (!from || !to) return;
    store.dispatch({ type: 'pathSearched' });
    try {
      const { time } = history.present.filter;
      const answer = await workbench.paths(from.id, to.id, { types: usedTypes(paths), without: paths.without.map((node) => node.id), sure: paths.sure, time });
      if (!isWanted()) return;
      store.dispatch({ type: 'pathFound', answer });
      const among = pathAmong(answer, store.state().selected);
      const isLooked = store.state().drawer.tool === 'paths';
      if (isLooked && paths.drawn && answer.paths.length > 0) show(answer, 0);
      else if (among >= 0) store.dispatch({ type: 'pathChosen', index: among });
    } catch (reason) {
      if (isWanted()) store.dispatch({ type: 'pathFailed', failure: failureOf(reason) });
    }
  }

  /**
   * Draws a path and selects it, so that all else steps back.
   * @param {PathAnswer} answer
   * @param {number} index
   */
  function show(answer, index) {
    const { nodes, relationships } = answer.paths[index];
    const select = [...relationships, ...nodes];
    const { present } = store.state().history;
    store.dispatch({ type: 'pathChosen', index });
    if (nodes.every((id) => present.nodes.has(id) && !present.hidden.has(id)) && relationships.every((id) => present.relationships.has(id))) {
      const { selected } = store.state();
      if (select.length !== selected.length || !select.every((id) => selected.includes(id))) store.dispatch({ type: 'selected', ids: select });
    } else {
      const fragment = { nodes: answer.nodes.filter((node) => nodes.includes(node.id)), relationships: answer.relationships.filter((each) => relationships.includes(each.id)) };
      store.dispatch({ type: 'added', fragment, label: `Draw the path from ${answer.from.name} to ${answer.to.name}`, select });
    }
    canvas.reveal(nodes);
  }

  /** @param {GraphNode} node */
  const goAround = (node) => change({ without: [...store.state().paths.without, node] });

  /** @param {GraphNode} node */
  const allowAgain = (node) => change({ without: store.state().paths.without.filter((each) => each.id !== node.id) });

  return { change, find, show, goAround, allowAgain };
}
