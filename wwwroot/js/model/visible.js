// @ts-check
/** @import { GraphNode, GraphRelationship, Picture } from './types.js' */
import { certaintyOf, supportOf } from './relationships.js';
import { isWithin, rangeSpan, spanOf } from './time.js';

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
  const passing = [...picture.nodes.values()].filter((node) => isNodeVisible(picture, node));
  const possible = new Set(passing.map((node) => node.id));
  const timely = withinTime(picture);
  const relationships = [...picture.relationships.values()].filter(
    (relationship) => possible.has(relationship.start) && possible.has(relationship.end) && passes(picture, relationship) && timely(relationship),
  );
  const nodes = picture.filter.time === null && picture.filter.support.size === 0 ? passing : joined(passing, relationships);
  const shown = nodes.map((node) => node.id);
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
  const { types, certainties, support } = picture.filter;
  return !types.has(relationship.type) && !certainties.has(certaintyOf(relationship)) && !support.has(supportOf(relationship));
}

/**
 * Whether a relationship was reported in the time of the filter. Until its times are known, the first and the last report stand for all.
 * @param {Picture} picture
 * @returns {(relationship: GraphRelationship) => boolean}
 */
function withinTime({ filter, times }) {
  if (filter.time === null) return () => true;
  const range = rangeSpan(filter.time);
  return ({ id, properties }) => {
    const known = times.get(id);
    if (known) return isWithin(known, range);
    const first = spanOf(String(properties.firstReportedAt ?? ''));
    const last = spanOf(String(properties.lastReportedAt ?? '')) ?? first;
    return first !== null && last !== null && isWithin([{ start: first.start, end: last.end }], range);
  };
}

/**
 * The nodes that a relationship joins: a filter of time or of sources leaves nothing alone that nothing is reported of.
 * @param {readonly GraphNode[]} nodes
 * @param {readonly GraphRelationship[]} relationships
 */
function joined(nodes, relationships) {
  const ends = new Set(relationships.flatMap((each) => [each.start, each.end]));
  return nodes.filter((node) => ends.has(node.id));
}

/** So many nodes are drawn without asking. */
export const drawnByDefault = 2000;

/** More nodes than this are not drawn. */
export const mostDrawn = 10_000;

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
