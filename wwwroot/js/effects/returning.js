// @ts-check
/** @import { Picture } from '../model/types.js' */
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
