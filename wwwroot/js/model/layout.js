// @ts-check
/** @import { GraphNode, GraphRelationship, Picture, Point } from './types.js' */
import { nodeSize } from './kinds.js';
import { adjacency, otherEnd } from './picture.js';
import { visible } from './visible.js';

/** Room for a label below its node, in model units: the canvas breaks labels at this width. */
export const labelWidth = 128;
const labelHeight = 34;
const characterWidth = 6.6;

/** How long a line is that joins two points, before the size of its ends is added. */
const lineLength = 44;

/**
 * What is asked of the layout worker. Fixed nodes stay where they are.
 * @typedef {object} LayoutRequest
 * @property {readonly { id: string, width: number, height: number, x?: number, y?: number }[]} nodes
 * @property {readonly { source: string, target: string, length: number }[]} edges
 * @property {readonly string[]} fixed
 * @property {boolean} fresh nothing has a place yet
 * @property {number} aspect width of the canvas by its height
 * @property {number} labelHeight of each node's height, what its label takes at the bottom
 * @property {number} seed the same request always gives the same picture
 */

/** @typedef {{ positions: readonly { id: string, x: number, y: number }[] }} LayoutAnswer */

/**
 * Whether something is to be seen that has no place yet.
 * @param {Picture} picture
 */
export function needsLayout(picture) {
  return visible(picture).nodes.some((node) => !picture.positions.has(node.id));
}

/**
 * The layout of what is to be seen. With `keep`, everything that has a place stays there; without, only what a person placed.
 * @param {Picture} picture
 * @param {{ keep: boolean, aspect: number }} options
 * @returns {LayoutRequest}
 */
export function layoutRequest(picture, { keep, aspect }) {
  const { nodes, relationships } = visible(picture);
  const stays = keep ? picture.positions : picture.pinned;
  const fixed = nodes.map((node) => node.id).filter((id) => stays.has(id) && picture.positions.has(id));
  const provisional = keep && fixed.length > 0 ? places(picture) : picture.positions;
  const fresh = fixed.length === 0;
  return {
    nodes: nodes.map((node) => box(node, fresh ? undefined : provisional.get(node.id))),
    edges: relationships.map((relationship) => edge(picture, relationship)),
    fixed,
    fresh,
    aspect,
    labelHeight,
    seed: 20240619,
  };
}

/**
 * A place for every visible node at once, before any layout: known ones stay, new ones stand in rings around a neighbour.
 * Empty while nothing has a place.
 * @param {Picture} picture
 * @returns {ReadonlyMap<string, Point>}
 */
export function places(picture) {
  const { nodes } = visible(picture);
  /** @type {Map<string, Point>} */
  const known = new Map();
  for (const node of nodes) {
    const point = picture.positions.get(node.id);
    if (point) known.set(node.id, point);
  }
  if (known.size === 0) return known;
  const all = new Map(known);
  /** @type {Map<string, number>} */
  const taken = new Map();
  const middle = centre([...known.values()]);
  for (const node of nodes) {
    if (all.has(node.id)) continue;
    const anchor = anchorOf(picture, node, known);
    const turn = taken.get(anchor ?? '') ?? 0;
    taken.set(anchor ?? '', turn + 1);
    all.set(node.id, onSpiral((anchor !== null && known.get(anchor)) || middle, turn));
  }
  return all;
}

/**
 * @param {Picture} picture
 * @param {GraphNode} node
 * @param {ReadonlyMap<string, Point>} known
 * @returns {string | null}
 */
function anchorOf(picture, node, known) {
  for (const relationship of adjacency(picture).get(node.id) ?? []) {
    const other = otherEnd(relationship, node.id);
    if (known.has(other)) return other;
  }
  return null;
}

/**
 * @param {GraphNode} node
 * @param {Point | undefined} point
 */
function box(node, point) {
  const size = nodeSize(node.kind, node.degree);
  const words = Math.min(labelWidth, node.name.length * characterWidth);
  const frame = { id: node.id, width: Math.max(size, words) + 8, height: size + labelHeight };
  return point ? { ...frame, x: point.x, y: point.y } : frame;
}

/**
 * Large things keep more distance, so that their labels have room.
 * @param {Picture} picture
 * @param {GraphRelationship} relationship
 */
function edge(picture, relationship) {
  const ends = [relationship.start, relationship.end].map((id) => picture.nodes.get(id));
  const sizes = ends.map((node) => (node ? nodeSize(node.kind, node.degree) : 0));
  return { source: relationship.start, target: relationship.end, length: lineLength + (sizes[0] + sizes[1]) / 2 };
}

/** @param {readonly Point[]} points */
function centre(points) {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/**
 * The golden angle keeps any number of points apart.
 * @param {Point} middle
 * @param {number} turn
 * @returns {Point}
 */
function onSpiral(middle, turn) {
  const angle = turn * 2.399963;
  const radius = 90 + 26 * Math.sqrt(turn);
  return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
}
