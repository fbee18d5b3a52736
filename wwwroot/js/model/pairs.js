// @ts-check
/** @import { GraphNode, GraphRelationship } from './types.js' */
import { kindRank } from './kinds.js';
import { counted } from './words.js';

/** @typedef {{ type: string, direction: 'out' | 'in', id: string, kind: string, name: string }} PairLink */
/** @typedef {{ node: GraphNode, at?: string | null, links: readonly PairLink[] }} PairItem */
/** @typedef {{ first: GraphNode, second: GraphNode, relationship?: GraphRelationship | null, items: readonly PairItem[] }} Pair */

/**
 * The items of a pair by kind, the latest first as the server gives them.
 * @param {Pair} pair
 * @returns {readonly { kind: string, items: readonly PairItem[] }[]}
 */
export function pairGroups({ items }) {
  const kinds = [...new Set(items.map((item) => item.node.kind))].sort((a, b) => kindRank(a) - kindRank(b));
  return kinds.map((kind) => ({ kind, items: items.filter((item) => item.node.kind === kind) }));
}

/**
 * How many items of each kind there were in each year that has any, the earliest first.
 * @param {Pair} pair
 * @returns {readonly { year: string, counts: Readonly<Record<string, number>> }[]}
 */
export function pairYears({ items }) {
  const dated = items.filter((item) => /^\d{4}/.test(item.at ?? '')).map((item) => ({ kind: item.node.kind, year: String(item.at).slice(0, 4) }));
  const years = [...new Set(dated.map((item) => item.year))].sort();
  return years.map((year) => {
    const kinds = dated.filter((item) => item.year === year).map((item) => item.kind);
    return { year, counts: Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((each) => each === kind).length])) };
  });
}

/**
 * Who is behind an item: its givers, speakers, parties.
 * @param {PairItem} item
 */
export function actorsOf({ links }) {
  const types = ['MADE', 'GAVE', 'TOOK_PART_IN', 'PARTY_TO'];
  return [...new Set(links.filter((link) => types.includes(link.type)).map((link) => link.name))];
}

/**
 * How friendly two states are, and what that rests on; null where nothing of it has a score.
 * @param {Pair} pair
 */
export function toneOf({ relationship }) {
  const { score, scored } = relationship?.properties ?? {};
  if (typeof score !== 'number') return null;
  const basis = typeof scored === 'number' ? ` of ${counted(scored, 'scored event')}` : '';
  return `Tone ${String(score).replace('-', '−')}: the mean${basis}, from −10 (hostile) to 10 (friendly).`;
}
