// @ts-check
/** @import { Point } from './types.js' */

/** @typedef {'left' | 'right' | 'up' | 'down'} Side */

/** How much a sideways step costs against one in the wanted direction. */
const sidewaysCost = 2;

/**
 * The node that lies nearest in a direction: the one an arrow key goes to. Null where there is none.
 * @param {ReadonlyMap<string, Point>} points
 * @param {string | null} from
 * @param {Side} side
 * @returns {string | null}
 */
export function nearest(points, from, side) {
  const origin = from === null ? undefined : points.get(from);
  if (!origin) return points.keys().next().value ?? null;
  /** @type {string | null} */
  let best = null;
  let least = Infinity;
  for (const [id, point] of points) {
    if (id === from) continue;
    const { ahead, aside } = steps(origin, point, side);
    // Only what lies within the quarter circle ahead: a node straight above is never "to the right".
    if (ahead <= 0 || aside > ahead * sidewaysCost) continue;
    const cost = ahead + sidewaysCost * aside;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}

/**
 * @param {Point} from
 * @param {Point} to
 * @param {Side} side
 */
function steps(from, to, side) {
  const x = to.x - from.x;
  const y = to.y - from.y;
  if (side === 'left') return { ahead: -x, aside: Math.abs(y) };
  if (side === 'right') return { ahead: x, aside: Math.abs(y) };
  if (side === 'up') return { ahead: -y, aside: Math.abs(x) };
  return { ahead: y, aside: Math.abs(x) };
}
