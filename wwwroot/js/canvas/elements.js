// @ts-check
/** @import { GraphNode, GraphRelationship, Picture } from '../model/types.js' */
/** @import { Colours } from './colours.js' */
import { kindOf, nodeSize } from '../model/kinds.js';
import { undrawn } from '../model/picture.js';
import { certaintyOf, phrase } from '../model/relationships.js';
import { labelOf } from '../model/words.js';
import { badgeImage, badgeText, badgeWidth, iconImage, noImage } from './pictures.js';

/**
 * What the canvas needs to know of a node.
 * @param {Picture} picture
 * @param {GraphNode} node
 * @param {Colours} colours
 */
export function nodeData(picture, node, colours) {
  const kind = kindOf(node.kind);
  const size = nodeSize(node.kind, node.degree);
  const more = undrawn(picture, node);
  const badge = { fill: colours.panel, text: colours.text, line: colours.kinds[kind.token] };
  return {
    id: node.id,
    kind: node.kind,
    label: isolated(labelOf(node)),
    shape: kind.shape,
    size,
    colour: colours.kinds[kind.token],
    icon: iconImage(kind.icon, colours.onKind),
    iconX: 0,
    iconSize: Math.round(size * 0.5),
    badge: more > 0 ? badgeImage(more, badge) : noImage,
    badgeWidth: more > 0 ? badgeWidth(badgeText(more)) : 1,
    badgeHeight: more > 0 ? 18 : 1,
    badgeX: Math.round(size * 0.36),
    badgeY: -Math.round(size * 0.42),
  };
}

/**
 * What the canvas needs to know of a relationship.
 * @param {GraphRelationship} relationship
 */
export function relationshipData(relationship) {
  return {
    id: relationship.id,
    source: relationship.start,
    target: relationship.end,
    type: relationship.type,
    label: phrase(relationship.type),
    certainty: certaintyOf(relationship),
  };
}

/**
 * A text kept apart in its direction: a right-to-left mark in one name turns no other text around.
 * @param {string} text
 */
function isolated(text) {
  return `\u2068${text}\u2069`;
}
