// @ts-check
/** @import { GraphNode, GraphRelationship, Picture } from './types.js' */
/** @import { Place } from './projection.js' */
import { adjacency, otherEnd } from './picture.js';
import { visible } from './visible.js';

/**
 * Where things are: map/coordinates.json.
 * @typedef {object} Coordinates
 * @property {Readonly<Record<string, readonly [number, number] | readonly [number, number, string]>>} states by code; third, the number of the outline
 * @property {Readonly<Record<string, Place>>} places by the last part of their ids
 */

/** A point of the map and what is there. @typedef {{ id: string, name: string, at: Place, nodes: readonly GraphNode[] }} Spot */
/** Relationships between what is at two spots. @typedef {{ from: Spot, to: Spot, count: number }} SpotLine */
/** @typedef {{ spots: readonly Spot[], lines: readonly SpotLine[], outlines: ReadonlySet<string>, elsewhere: readonly GraphNode[] }} PictureMap */

/** What leads to the place of a thing, the surest first: an event is where it was held, a person where the office is. */
const towards = ['HELD_IN', 'PRESENTED_AT', 'MADE_AT', 'LOCATED_IN', 'PART_OF', 'HOLDS_OFFICE'];

/** So many steps at most from a thing to its place: a talk, part of a visit, held in a palace, in a city. */
const farthest = 4;

/**
 * What is to be seen, by where it is: states in their middle, places where they lie, events, gifts and people at the place they are drawn to.
 * @param {Picture} picture
 * @param {Coordinates} coordinates
 * @returns {PictureMap}
 */
export function mapOf(picture, coordinates) {
  const seen = visible(picture);
  /** @type {Map<string, { node: GraphNode, at: Place, nodes: GraphNode[] }>} */
  const spots = new Map();
  /** @type {Map<string, string>} */
  const spotOf = new Map();
  const elsewhere = [];
  for (const node of seen.nodes) {
    const place = placeOf(picture, seen.ids, coordinates, node);
    const at = place && positionOf(coordinates, place);
    if (!place || !at) {
      elsewhere.push(node);
      continue;
    }
    const spot = spots.get(place.id) ?? { node: place, at, nodes: [] };
    spots.set(place.id, spot);
    spot.nodes.push(node);
    spotOf.set(node.id, place.id);
  }
  const answer = [...spots.values()].map(({ node, at, nodes }) => ({ id: node.id, name: node.name, at, nodes }));
  answer.sort((a, b) => b.nodes.length - a.nodes.length || (a.id < b.id ? -1 : 1));
  const outlines = new Set(seen.nodes.flatMap(({ id }) => coordinates.states[codeOf(id) ?? '']?.[2] ?? []));
  return { spots: answer, lines: linesBetween(answer, spotOf, seen.relationships), outlines, elsewhere };
}

/**
 * The node at whose position a thing stands, or null.
 * @param {Picture} picture
 * @param {ReadonlySet<string>} seen
 * @param {Coordinates} coordinates
 * @param {GraphNode} node
 * @returns {GraphNode | null}
 */
function placeOf(picture, seen, coordinates, node) {
  let ring = [node];
  const known = new Set([node.id]);
  for (let step = 0; step <= farthest && ring.length > 0; step++) {
    const found = ring.find((each) => positionOf(coordinates, each) !== null);
    if (found) return found;
    ring = ring.flatMap((each) => onwards(picture, seen, each)).filter(({ id }) => !known.has(id) && known.add(id));
  }
  return null;
}

/**
 * @param {Picture} picture
 * @param {ReadonlySet<string>} seen
 * @param {GraphNode} node
 */
function onwards(picture, seen, node) {
  const leading = (adjacency(picture).get(node.id) ?? []).filter((each) => each.start === node.id && towards.includes(each.type) && seen.has(each.id));
  leading.sort((a, b) => towards.indexOf(a.type) - towards.indexOf(b.type));
  return leading.flatMap((each) => picture.nodes.get(otherEnd(each, node.id)) ?? []);
}

/**
 * @param {Coordinates} coordinates
 * @param {GraphNode} node
 * @returns {Place | null}
 */
function positionOf({ states, places }, { id, kind }) {
  const state = kind === 'State' ? states[codeOf(id) ?? ''] : undefined;
  if (state) return [state[0], state[1]];
  return kind === 'Place' ? places[id.slice('place:'.length)] ?? null : null;
}

/** @param {string} id */
function codeOf(id) {
  return id.startsWith('state:') ? id.slice('state:'.length) : null;
}

/**
 * @param {readonly Spot[]} spots
 * @param {ReadonlyMap<string, string>} spotOf
 * @param {readonly GraphRelationship[]} relationships
 * @returns {readonly SpotLine[]}
 */
function linesBetween(spots, spotOf, relationships) {
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { start, end } of relationships) {
    const ends = [spotOf.get(start), spotOf.get(end)];
    if (ends[0] === undefined || ends[1] === undefined || ends[0] === ends[1]) continue;
    const key = ends.sort().join('\n');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].flatMap(([key, count]) => {
    const [from, to] = key.split('\n').map((id) => byId.get(id));
    return from && to ? [{ from, to, count }] : [];
  });
}
