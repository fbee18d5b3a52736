// @ts-check
/** @import { Spot } from '../model/map.js' */
/** @import { Box } from '../model/projection.js' */
import { project } from '../model/projection.js';

/** About how wide a letter is, and how high a line, in pixels. */
const letter = 8.4;
const line = 15;

/**
 * The names that find room, those of the fullest spots first. One at the edge of what is in sight moves inwards.
 * @param {readonly Spot[]} spots the fullest first
 * @param {Box} seen what is in sight
 * @param {number} unit the size of a pixel on the map
 * @returns {readonly { spot: Spot, x: number, y: number }[]}
 */
export function labelled(spots, seen, unit) {
  /** @type {{ left: number, right: number, top: number, bottom: number }[]} */
  const taken = [];
  return spots.flatMap((spot) => {
    const at = project(spot.at);
    const below = at.y + (Math.min(20, 4 + 1.6 * Math.sqrt(spot.nodes.length)) + 12) * unit;
    const half = (spot.name.length * letter * unit) / 2;
    const isSeen = at.x >= seen.x && at.x <= seen.x + seen.width;
    const x = isSeen ? Math.max(seen.x + half, Math.min(at.x, seen.x + seen.width - half)) : at.x;
    const box = { left: x - half, right: x + half, top: below - line * unit, bottom: below + 3 * unit };
    if (taken.some((other) => other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top)) return [];
    taken.push(box);
    return [{ spot, x, y: below }];
  });
}
