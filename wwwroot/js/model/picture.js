// @ts-check
/** @import { Filter, Fragment, GraphNode, GraphRelationship, Picture, Point } from './types.js' */

/** @type {Filter} */
export const openFilter = { kinds: new Set(), types: new Set(), certainties: new Set(), support: new Set(), time: null };

/** @type {Picture} */
export const emptyPicture = {
  nodes: new Map(),
  relationships: new Map(),
  hidden: new Set(),
  filter: openFilter,
  positions: new Map(),
  pinned: new Set(),
  times: new Map(),
};

/**
 * A picture with a fragment added. A node or relationship that is there already takes the newer form;
 * a relationship whose ends are not both drawn is left out.
 * @param {Picture} picture
 * @param {Fragment} fragment
 * @returns {Picture}
 */
export function withFragment(picture, fragment) {
  const nodes = new Map(picture.nodes);
  for (const node of fragment.nodes) nodes.set(node.id, node);
  const relationships = new Map(picture.relationships);
  for (const relationship of fragment.relationships) {
    if (nodes.has(relationship.start) && nodes.has(relationship.end)) relationships.set(relationship.id, relationship);
  }
  const hidden = without(picture.hidden, fragment.nodes.map((node) => node.id));
  return { ...picture, nodes, relationships, hidden };
}

/**
 * A picture without some nodes and the relationships that touched them.
 * @param {Picture} picture
 * @param {Iterable<string>} ids
 * @returns {Picture}
 */
export function withoutNodes(picture, ids) {
  const gone = new Set(ids);
  const relationships = new Map();
  for (const [id, relationship] of picture.relationships) {
    if (!gone.has(relationship.start) && !gone.has(relationship.end)) relationships.set(id, relationship);
  }
  return {
    ...picture,
    nodes: withoutKeys(picture.nodes, gone),
    relationships,
    hidden: without(picture.hidden, gone),
    positions: withoutKeys(picture.positions, gone),
    pinned: without(picture.pinned, gone),
  };
}

/**
 * @param {Picture} picture
 * @param {Iterable<string>} ids
 * @returns {Picture}
 */
export function withHidden(picture, ids) {
  return { ...picture, hidden: new Set([...picture.hidden, ...ids]) };
}

/**
 * A picture with nothing hidden by hand.
 * @param {Picture} picture
 * @returns {Picture}
 */
export function withAllShown(picture) {
  return { ...picture, hidden: new Set() };
}

/**
 * A picture with nodes placed by hand: they stay where they were put.
 * @param {Picture} picture
 * @param {ReadonlyMap<string, Point>} positions
 * @returns {Picture}
 */
export function withMoved(picture, positions) {
  return {
    ...picture,
    positions: new Map([...picture.positions, ...positions]),
    pinned: new Set([...picture.pinned, ...positions.keys()]),
  };
}

/**
 * A picture with the outcome of a layout. Only nodes that are drawn are placed; those in `keep` stay where they are.
 * @param {Picture} picture
 * @param {ReadonlyMap<string, Point>} positions
 * @param {{ has(id: string): boolean }} keep
 * @returns {Picture}
 */
export function withArranged(picture, positions, keep) {
  const placed = new Map(picture.positions);
  for (const [id, point] of positions) {
    if (picture.nodes.has(id) && !keep.has(id)) placed.set(id, point);
  }
  return { ...picture, positions: placed };
}

/** @type {WeakMap<Picture['relationships'], ReadonlyMap<string, readonly GraphRelationship[]>>} */
const adjacencies = new WeakMap();

/**
 * The drawn relationships of each node, in the order they were added. Computed once for each set of relationships.
 * @param {Picture} picture
 * @returns {ReadonlyMap<string, readonly GraphRelationship[]>}
 */
export function adjacency(picture) {
  const known = adjacencies.get(picture.relationships);
  if (known) return known;
  /** @type {Map<string, GraphRelationship[]>} */
  const lists = new Map();
  for (const relationship of picture.relationships.values()) {
    append(lists, relationship.start, relationship);
    if (relationship.end !== relationship.start) append(lists, relationship.end, relationship);
  }
  adjacencies.set(picture.relationships, lists);
  return lists;
}

/**
 * How many relationships of a node are not in the picture yet.
 * @param {Picture} picture
 * @param {GraphNode} node
 * @returns {number}
 */
export function undrawn(picture, node) {
  return Math.max(0, node.degree - (adjacency(picture).get(node.id)?.length ?? 0));
}

/**
 * The ids of a node's drawn neighbours.
 * @param {Picture} picture
 * @param {string} id
 * @returns {ReadonlySet<string>}
 */
export function neighbours(picture, id) {
  const ids = new Set((adjacency(picture).get(id) ?? []).map((relationship) => otherEnd(relationship, id)));
  ids.delete(id);
  return ids;
}

/**
 * What collapsing a node takes away: its neighbours that hang on nothing else.
 * @param {Picture} picture
 * @param {string} id
 * @returns {readonly string[]}
 */
export function collapsible(picture, id) {
  return [...neighbours(picture, id)].filter((other) => neighbours(picture, other).size === 1);
}

/**
 * @param {GraphRelationship} relationship
 * @param {string} id one of its ends
 * @returns {string}
 */
export function otherEnd(relationship, id) {
  return relationship.start === id ? relationship.end : relationship.start;
}

/**
 * @param {Map<string, GraphRelationship[]>} lists
 * @param {string} key
 * @param {GraphRelationship} relationship
 */
function append(lists, key, relationship) {
  const list = lists.get(key);
  if (list) list.push(relationship);
  else lists.set(key, [relationship]);
}

/**
 * @param {ReadonlySet<string>} set
 * @param {Iterable<string>} ids
 * @returns {ReadonlySet<string>}
 */
function without(set, ids) {
  const rest = new Set(set);
  for (const id of ids) rest.delete(id);
  return rest;
}

/**
 * @template T
 * @param {ReadonlyMap<string, T>} map
 * @param {ReadonlySet<string>} keys
 * @returns {ReadonlyMap<string, T>}
 */
function withoutKeys(map, keys) {
  return new Map([...map].filter(([key]) => !keys.has(key)));
}
