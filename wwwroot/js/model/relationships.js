// @ts-check
/** @import { Direction, GraphRelationship } from './types.js' */

/** Each type in words, read from its start (`out`) and from its end (`in`). @type {Readonly<Record<string, { out: string, in: string }>>} */
const phrases = {
  HOLDS_OFFICE: { out: 'holds office in', in: 'office holders' },
  PARTY_TO: { out: 'party to', in: 'parties' },
  SIGNED: { out: 'signed', in: 'signed by' },
  REPLACES: { out: 'replaces', in: 'replaced by' },
  AMENDS: { out: 'amends', in: 'amended by' },
  IMPLEMENTS: { out: 'implements', in: 'implemented by' },
  GAVE: { out: 'gave', in: 'given by' },
  GIVEN_TO: { out: 'given to', in: 'received' },
  PRESENTED_AT: { out: 'presented at', in: 'gifts presented' },
  MADE: { out: 'said', in: 'said by' },
  ADDRESSED_TO: { out: 'addressed to', in: 'addressed by' },
  ABOUT: { out: 'about', in: 'spoken of in' },
  MADE_AT: { out: 'said at', in: 'said there' },
  TOOK_PART_IN: { out: 'took part in', in: 'participants' },
  HELD_IN: { out: 'held in', in: 'held there' },
  PART_OF: { out: 'part of', in: 'includes' },
  PRODUCED: { out: 'produced', in: 'outcome of' },
  LOCATED_IN: { out: 'located in', in: 'includes' },
  RELATES_TO: { out: 'relates to', in: 'relates to' },
};

/** All types the page knows, in the order of the model. */
export const relationshipTypes = Object.keys(phrases);

/**
 * A relationship type in words. A type the page does not know is spelt out.
 * @param {string} type
 * @param {Direction} [direction]
 * @returns {string}
 */
export function phrase(type, direction = 'out') {
  const known = phrases[type];
  if (known) return known[direction];
  const words = type.toLowerCase().replaceAll('_', ' ');
  return direction === 'out' ? words : `${words} (from)`;
}

/** How many independent sources report a relationship, in the order of the legend. @type {readonly { name: string, label: string }[]} */
export const supports = [{ name: '1', label: 'One source' }, { name: '2', label: 'Two sources' }, { name: '3', label: 'Three or more' }];

/** @param {GraphRelationship} relationship one that does not say counts as reported once */
export function supportOf({ properties }) {
  return String(Math.min(3, Math.max(1, Number(properties.sources) || 1)));
}

/** Below this confidence a relationship is drawn as uncertain. */
export const uncertainBelow = 0.5;

/** @typedef {'actual' | 'planned' | 'uncertain' | 'denied'} Certainty */

/** How sure a line is, in the order of the legend. @type {readonly { name: Certainty, label: string, meaning: string }[]} */
export const certainties = [
  { name: 'actual', label: 'Reported as fact', meaning: 'solid line' },
  { name: 'planned', label: 'Planned or expected', meaning: 'dashed line' },
  { name: 'uncertain', label: 'Alleged or uncertain', meaning: 'dotted line' },
  { name: 'denied', label: 'Denied', meaning: 'dash-dot line with a bar' },
];

/**
 * @param {GraphRelationship} relationship
 * @returns {Certainty}
 */
export function certaintyOf(relationship) {
  const { modality, polarity, confidence } = relationship.properties;
  if (modality === 'denied' || polarity === 'denied') return 'denied';
  if (modality === 'planned') return 'planned';
  if (modality === 'alleged') return 'uncertain';
  return typeof confidence === 'number' && confidence < uncertainBelow ? 'uncertain' : 'actual';
}
