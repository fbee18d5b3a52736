// @ts-check
/** @import { Point } from './types.js' */
/** Where on Earth, in degrees: longitude, latitude. @typedef {readonly [number, number]} Place */
/** A part of the projected map. @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** How wide the whole Earth is drawn. */
const width = 1000;

// The Equal Earth projection: areas are true, and continents look as people know them.
// Šavrič, Patterson, Jenny: The Equal Earth map projection, IJGIS 33 (2019), equations 4 and 7.
const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const root3 = Math.sqrt(3);
const widest = (2 * root3 * Math.PI) / (3 * a1);
const scale = width / (2 * widest);

/** @param {number} theta */
function heightOf(theta) {
  const square = theta * theta;
  return theta * (a1 + a2 * square + square ** 3 * (a3 + a4 * square));
}

const highest = heightOf(Math.asin(root3 / 2));

/** The whole Earth. @type {Box} */
export const world = { x: 0, y: 0, width, height: 2 * highest * scale };

/**
 * @param {Place} place
 * @returns {Point}
 */
export function project([longitude, latitude]) {
  const theta = Math.asin((root3 / 2) * Math.sin((latitude * Math.PI) / 180));
  const square = theta * theta;
  const slope = 9 * a4 * square ** 4 + 7 * a3 * square ** 3 + 3 * a2 * square + a1;
  const x = (2 * root3 * ((longitude * Math.PI) / 180) * Math.cos(theta)) / (3 * slope);
  return { x: (x + widest) * scale, y: (highest - heightOf(theta)) * scale };
}

/**
 * A line without leaps: what lies beyond the 180th meridian follows on, instead of on the other side of the map.
 * @param {readonly Place[]} line
 * @returns {readonly Place[]}
 */
export function unwrapped(line) {
  let turns = 0;
  return line.map(([longitude, latitude], index) => {
    const leap = longitude - (line[index - 1]?.[0] ?? longitude);
    if (Math.abs(leap) > 180) turns -= Math.sign(leap);
    return [longitude + turns * 360, latitude];
  });
}

/**
 * Lines on Earth as the data of a path.
 * @param {readonly (readonly Place[])[]} lines
 * @param {boolean} closed
 */
export function pathOf(lines, closed) {
  return lines.map((line) => `M${unwrapped(line).map((each) => {
    const { x, y } = project(each);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  }).join('L')}${closed ? 'Z' : ''}`).join('');
}

/**
 * The part of the map that shows some points with room around them, in a given shape, never more than the whole Earth and never nearer than a few states.
 * @param {readonly Point[]} points
 * @param {number} aspect width by height
 * @returns {Box}
 */
export function boxAround(points, aspect) {
  if (points.length === 0) return shaped(world, aspect);
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = Math.max(30, (right - left) * 0.1, (bottom - top) * 0.16);
  const least = 140;
  const wide = Math.max(right - left + 2 * room, least);
  const tall = Math.max(bottom - top + 2 * room, least / 2);
  return shaped({ x: (left + right - wide) / 2, y: (top + bottom - tall) / 2, width: wide, height: tall }, aspect);
}

/**
 * A box enlarged about its middle until it has a shape.
 * @param {Box} box
 * @param {number} aspect
 * @returns {Box}
 */
function shaped(box, aspect) {
  const wide = Math.max(box.width, box.height * aspect);
  const tall = Math.max(box.height, box.width / aspect);
  return { x: box.x - (wide - box.width) / 2, y: box.y - (tall - box.height) / 2, width: wide, height: tall };
}

/**
 * A box seen from nearer (a factor below 1) or farther; the point that is looked at stays where it is.
 * @param {Box} box
 * @param {number} factor
 * @param {Point} [at] unless told, the middle
 * @returns {Box}
 */
export function zoomed(box, factor, at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }) {
  const wide = Math.min(world.width * 1.6, Math.max(30, box.width * factor));
  const real = wide / box.width;
  return { x: at.x - (at.x - box.x) * real, y: at.y - (at.y - box.y) * real, width: wide, height: box.height * real };
}
