// @ts-check
/** @import { Picture } from '../model/types.js' */
/** @import { PageStore } from '../main.js' */
import { withFragment } from '../model/picture.js';
import { server } from '../server/server.js';

/**
 * A picture with just these nodes and what joins them; the server is asked for those that are not drawn.
 * @param {Picture} present
 * @param {readonly string[]} ids
 * @returns {Promise<Picture>}
 */
export async function pictureAgain(present, ids) {
  const wanted = new Set(ids);
  const isThere = ids.every((id) => present.nodes.has(id));
  const picture = withFragment(present, isThere ? { nodes: [], relationships: [] } : await server.between(ids));
  const nodes = new Map([...picture.nodes].filter(([id]) => wanted.has(id)));
  const relationships = new Map([...picture.relationships].filter(([, each]) => nodes.has(each.start) && nodes.has(each.end)));
  return { ...picture, nodes, relationships };
}

/**
 * Shows a tool that is about two things again; the server is asked for those that are not drawn.
 * @param {PageStore} store
 * @param {'paths' | 'pair'} tool
 * @param {readonly string[]} ids '' where nothing is chosen
 * @param {Picture} picture
 * @returns {Promise<() => void>} what shows it
 */
export async function toolAgain(store, tool, ids, { nodes }) {
  const missing = ids.filter((id) => id !== '' && !nodes.has(id));
  const asked = missing.length > 0 ? (await server.between(missing)).nodes : [];
  const [from = null, to = null] = ids.map((id) => nodes.get(id) ?? asked.find((node) => node.id === id) ?? null);
  return () => {
    const { paths } = store.state();
    store.dispatch({ type: 'toolShown', tool });
    if (tool === 'pair') store.dispatch({ type: 'pairChanged', ends: [from, to] });
    else if (from?.id !== paths.from?.id || to?.id !== paths.to?.id) store.dispatch({ type: 'pathChanged', change: { from, to, drawn: false } });
  };
}
