// @ts-check
/** @import { LayoutRequest } from '../model/layout.js' */

/** From this many nodes on a layout is a draft: good layouts of so many take longer than anybody waits. */
export const draftFrom = 1500;

/** What stands at most so far from newcomers takes part in their layout. */
const nearby = 200;

/**
 * What a layout works on: what has to be placed, what that is joined to, and what stands where it begins. The rest stays, too
 * far away to matter: the more takes part, the longer a layout takes.
 * @param {LayoutRequest} request
 * @returns {{ near: LayoutRequest, apart: LayoutRequest['nodes'] }}
 */
export function parted(request) {
  const stays = new Set(request.fixed);
  const newcomers = request.nodes.filter(({ id }) => !stays.has(id));
  const joined = new Set(request.edges.flatMap(({ source, target }) => (stays.has(source) && stays.has(target) ? [] : [source, target])));
  const across = range(newcomers.map(({ x = 0 }) => x));
  const down = range(newcomers.map(({ y = 0 }) => y));
  const far = request.nodes.filter(({ id, x = 0, y = 0 }) => stays.has(id) && !joined.has(id) && !(isWithin(x, across) && isWithin(y, down)));
  const away = new Set(far.map(({ id }) => id));
  const near = {
    ...request,
    nodes: request.nodes.filter(({ id }) => !away.has(id)),
    edges: request.edges.filter(({ source, target }) => !away.has(source) && !away.has(target)),
    fixed: request.fixed.filter((id) => !away.has(id)),
  };
  return { near, apart: far };
}

/** @param {readonly number[]} values */
function range(values) {
  return values.reduce(({ from, to }, value) => ({ from: Math.min(from, value), to: Math.max(to, value) }), { from: Infinity, to: -Infinity });
}

/**
 * @param {number} value
 * @param {ReturnType<typeof range>} range
 */
function isWithin(value, { from, to }) {
  return value > from - nearby && value < to + nearby;
}
