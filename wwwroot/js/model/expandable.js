// @ts-check
/** @import { Expandable, Picture } from './types.js' */
import { adjacency, otherEnd } from './picture.js';

/**
 * How many relationships of one sort a node has in the picture.
 * @param {Picture} picture
 * @param {string} id
 * @param {Pick<Expandable, 'type' | 'direction' | 'kind'>} option
 * @returns {number}
 */
export function drawnOf(picture, id, { type, direction, kind }) {
  const lines = (adjacency(picture).get(id) ?? []).filter((relationship) =>
    relationship.type === type
    && (direction === 'out' ? relationship.start : relationship.end) === id
    && picture.nodes.get(otherEnd(relationship, id))?.kind === kind);
  return lines.length;
}
