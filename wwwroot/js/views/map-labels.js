// @ts-check
/** @import { Spot } from '../model/map.js' */
import { project } from '../model/projection.js';

/** About how wide a letter is, and how high a line, in pixels. */
const letter = 6.6;
const line = 15;

/**
 * The names that find room, those of the fullest spots first.
 * @param {readonly Spot[]} spots the fullest first
 * @param {number} unit the size of a pixel on the map
 * @returns {readonly { spot: Spot, x: number, y: number }[]}
 */
export function labelled(spots, unit) {
  /** @type {{ left: number, right: number, top: number, bottom: number }[]} */
  const taken = [];
  return spots.flatMap((spot) => {
    const { x, y } = project(spot.at);
    const below = y + (Math.min(20, 4 + 1.6 * Math.sqrt(spot.nodes.length)) + 12) * unit;
    const half = (spot.name.length * letter * unit) / 2;
    const box = { left: x - half, right: x + half, top: below - line * unit, bottom: below + 3 * unit };
    if (taken.some((other) => other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top)) return [];
    taken.push(box);
    return [{ spot, x, y: below }];
  });
}
