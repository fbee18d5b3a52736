// @ts-check
/** @import { GraphNode, GraphRelationship, Picture } from './types.js' */
import { certaintyOf } from './relationships.js';

/** @typedef {{ nodes: readonly GraphNode[], relationships: readonly GraphRelationship[], ids: ReadonlySet<string> }} Visible */

/** @type {WeakMap<Picture, Visible>} */
const computed = new WeakMap();

/**
 * What of a picture is to be seen: not hidden by hand and let through by the filter. Computed once for each picture.
 * @param {Picture} picture
 * @returns {Visible}
 */
export function visible(picture) {
  const known = computed.get(picture);
  if (known) return known;
  const nodes = [...picture.nodes.values()].filter((node) => isNodeVisible(picture, node));
  const shown = new Set(nodes.map((node) => node.id));
  const relationships = [...picture.relationships.values()].filter(
    (relationship) => shown.has(relationship.start) && shown.has(relationship.end) && passes(picture, relationship),
  );
  const ids = new Set([...shown, ...relationships.map((relationship) => relationship.id)]);
  const answer = { nodes, relationships, ids };
  computed.set(picture, answer);
  return answer;
}

/**
 * @param {Picture} picture
 * @param {GraphNode} node
 */
function isNodeVisible(picture, node) {
  return !picture.hidden.has(node.id) && !picture.filter.kinds.has(node.kind);
}

/**
 * @param {Picture} picture
 * @param {GraphRelationship} relationship
 */
function passes(picture, relationship) {
  return !picture.filter.types.has(relationship.type) && !picture.filter.certainties.has(certaintyOf(relationship));
}

/**
 * What the middle of the canvas has to say when there is nothing to draw, or null.
 * @param {Picture} picture
 * @returns {'empty' | 'hidden' | 'filtered' | null}
 */
export function emptiness(picture) {
  if (picture.nodes.size === 0) return 'empty';
  if (visible(picture).nodes.length > 0) return null;
  return picture.hidden.size === picture.nodes.size ? 'hidden' : 'filtered';
}
