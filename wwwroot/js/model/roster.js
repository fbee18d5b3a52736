// @ts-check
/** @import { GraphNode, GraphRelationship, Picture } from './types.js' */
import { kindOf, kindRank } from './kinds.js';
import { undrawn } from './picture.js';
import { certaintyOf, phrase } from './relationships.js';
import { visible } from './visible.js';
import { counted, number } from './words.js';

/**
 * One line of the list beside the canvas. `spoken` tells all that the picture shows.
 * @typedef {{ id: string, type: 'node' | 'relationship', kind: string, title: string, note: string, spoken: string }} Option
 */

/** @type {WeakMap<Picture, readonly Option[]>} */
const computed = new WeakMap();

/**
 * Everything that is drawn, as a list: nodes by kind and name, then relationships. Computed once for each picture.
 * @param {Picture} picture
 * @returns {readonly Option[]}
 */
export function roster(picture) {
  const known = computed.get(picture);
  if (known) return known;
  const { nodes, relationships } = visible(picture);
  const options = [
    ...[...nodes].sort(byKindAndName).map((node) => nodeOption(picture, node)),
    ...relationships.map((relationship) => relationshipOption(picture, relationship)).sort((a, b) => compare(a.title, b.title)),
  ];
  computed.set(picture, options);
  return options;
}

/**
 * The part of a long list that is worth putting into the page: what is in view and some rows around it.
 * @param {number} count
 * @param {{ top: number, height: number, row: number }} view pixels
 * @returns {{ from: number, to: number }} `[from, to)`
 */
export function rowsInView(count, { top, height, row }) {
  const spare = 8;
  const from = Math.max(0, Math.floor(top / row) - spare);
  return { from: Math.min(from, count), to: Math.min(count, Math.ceil((top + height) / row) + spare) };
}

/**
 * @param {Picture} picture
 * @param {GraphNode} node
 * @returns {Option}
 */
function nodeOption(picture, node) {
  const kind = kindOf(node.kind);
  const more = undrawn(picture, node);
  const sources = typeof node.properties.sources === 'number' ? `, ${counted(node.properties.sources, 'source')}` : '';
  const spoken = `${node.name}, ${kind.one}, ${counted(node.degree, 'relationship')}${more > 0 ? `, ${number(more)} not drawn` : ''}${sources}`;
  return { id: node.id, type: 'node', kind: node.kind, title: node.name, note: more > 0 ? `+${number(more)}` : '', spoken };
}

/**
 * @param {Picture} picture
 * @param {GraphRelationship} relationship
 * @returns {Option}
 */
function relationshipOption(picture, relationship) {
  const title = sentence(picture, relationship);
  const certainty = certaintyOf(relationship);
  const sources = relationship.properties.sources;
  const spoken = [title, 'relationship', certainty === 'actual' ? '' : certainty, typeof sources === 'number' ? counted(sources, 'source') : '']
    .filter(Boolean)
    .join(', ');
  return { id: relationship.id, type: 'relationship', kind: relationship.type, title, note: certainty === 'actual' ? '' : certainty, spoken };
}

/**
 * A relationship as a sentence: "Vladimir Putin took part in Talks in Pyongyang".
 * @param {Picture} picture
 * @param {GraphRelationship} relationship
 */
export function sentence(picture, relationship) {
  const start = picture.nodes.get(relationship.start)?.name ?? relationship.start;
  const end = picture.nodes.get(relationship.end)?.name ?? relationship.end;
  return `${start} ${phrase(relationship.type)} ${end}`;
}

/**
 * @param {GraphNode} a
 * @param {GraphNode} b
 */
function byKindAndName(a, b) {
  return kindRank(a.kind) - kindRank(b.kind) || compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.id, b.id);
}

const collator = new Intl.Collator('en');

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return collator.compare(a, b);
}
