// @ts-check
/** @import { Expandable, Picture } from './types.js' */
import { adjacency, otherEnd } from './picture.js';

/**
 * A node's relationships by sort. That two states relate to each other has no direction: both ends are one sort.
 * @param {readonly Expandable[]} options as the server tells them, each direction apart
 * @returns {readonly Expandable[]}
 */
export function sorts(options) {
  const mutual = (/** @type {Expandable} */ option) => option.type === 'RELATES_TO';
  return options.flatMap((option, index) => {
    if (!mutual(option)) return [option];
    const same = options.filter((other) => mutual(other) && other.kind === option.kind);
    return same[0] === options[index] ? [{ ...option, direction: undefined, count: same.reduce((sum, each) => sum + each.count, 0) }] : [];
  });
}

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
    && (direction === undefined || (direction === 'out' ? relationship.start : relationship.end) === id)
    && picture.nodes.get(otherEnd(relationship, id))?.kind === kind);
  return lines.length;
}
