// @ts-check
/** @import { Picture } from '../model/types.js' */
/** @import { View } from '../model/address.js' */
/** @import { asked } from './address.js' */
/** @import { PageStore } from '../main.js' */
import { encodeView, firstView, otherThanUsual, viewOf, wayOf } from '../model/address.js';
import { withFragment } from '../model/picture.js';
import { relationshipTypes } from '../model/relationships.js';
import { selectable, shownAs } from './address.js';
import { server } from '../server/server.js';

/**
 * A view that somebody went back or forward to, and what shows it as one step. What its tool is about is asked for first.
 * @param {PageStore} store
 * @param {Awaited<ReturnType<typeof asked>>} asked
 * @param {ReadonlySet<string> | null} overview
 */
export async function viewAgain(store, { view, places }, overview) {
  const { present } = store.state().history;
  const picture = shownAs(view, await pictureAgain(present, view.nodes ?? [...(overview ?? [])]), places);
  const selected = selectable(view, picture);
  const showTool = await toolAgain(store, view, picture);
  const isDrawn = encodeView({ ...firstView, nodes: view.nodes, hidden: view.hidden, filter: view.filter }) === encodeView(viewOf(present, [], overview));
  return {
    view,
    show() {
      if (isDrawn) store.dispatch({ type: 'selected', ids: selected });
      else store.dispatch({ type: 'replaced', picture, label: 'Go to another view', selected });
      showTool(); // after what is drawn and selected, which a table turns its pages to
      if (view.reading === null && store.state().reader !== null) store.dispatch({ type: 'readerClosed' });
    },
  };
}

/**
 * A picture with just these nodes and what joins them; the server is asked for those that are not drawn.
 * @param {Picture} present
 * @param {readonly string[]} ids
 * @returns {Promise<Picture>}
 */
async function pictureAgain(present, ids) {
  const wanted = new Set(ids);
  const isThere = ids.every((id) => present.nodes.has(id));
  const picture = withFragment(present, isThere ? { nodes: [], relationships: [] } : await server.between(ids));
  const nodes = new Map([...picture.nodes].filter(([id]) => wanted.has(id)));
  const relationships = new Map([...picture.relationships].filter(([, each]) => nodes.has(each.start) && nodes.has(each.end)));
  return { ...picture, nodes, relationships };
}

/**
 * Shows a tool again as it stood; the server is asked for things that are not drawn.
 * @param {PageStore} store
 * @param {View} view
 * @param {Picture} picture
 * @returns {Promise<() => void>} what shows it
 */
export async function toolAgain(store, { tool, ends, way, rows }, { nodes }) {
  const around = way.filter((each) => each !== 'sure' && !relationshipTypes.includes(each));
  const missing = [...ends, ...around].filter((id) => id !== '' && !nodes.has(id));
  const asked = missing.length > 0 ? (await server.between(missing)).nodes : [];
  const nodeOf = (/** @type {string} */ id) => nodes.get(id) ?? asked.find((node) => node.id === id) ?? null;
  const [from = null, to = null] = ends.map(nodeOf);
  const avoided = new Set(otherThanUsual(way.filter((each) => relationshipTypes.includes(each))));
  const path = { from, to, without: around.flatMap((id) => nodeOf(id) ?? []), avoided, sure: way.includes('sure') };
  return () => {
    const { paths } = store.state();
    store.dispatch({ type: 'toolShown', tool });
    if (tool === 'table') store.dispatch({ type: 'tableArranged', rows });
    else if (tool === 'pair') store.dispatch({ type: 'pairChanged', ends: [from, to] });
    else if (tool === 'paths' && (from?.id !== paths.from?.id || to?.id !== paths.to?.id || `${wayOf(path)}` !== `${wayOf(paths)}`)) store.dispatch({ type: 'pathChanged', change: { ...path, drawn: false } });
  };
}
