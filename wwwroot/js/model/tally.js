// @ts-check
/** @import { State } from './types.js' */
import { kindOf, kindRank } from './kinds.js';
import { counted } from './words.js';

/**
 * How much is selected: "7 nodes", "4 nodes and 3 relationships".
 * @param {Pick<State, 'selected' | 'history'>} state
 */
export function tally({ selected, history: { present } }) {
  const nodes = selected.filter((id) => present.nodes.has(id)).length;
  const words = [[nodes, 'node'], [selected.length - nodes, 'relationship']];
  return words.filter(([count]) => count !== 0).map(([count, word]) => counted(Number(count), String(word))).join(' and ') || 'Nothing';
}

/**
 * Of which kinds the selected nodes are: "3 people, 2 states".
 * @param {Pick<State, 'selected' | 'history'>} state
 */
export function kindsSelected({ selected, history: { present } }) {
  const kinds = selected.flatMap((id) => present.nodes.get(id)?.kind ?? []);
  return [...new Set(kinds)].sort((a, b) => kindRank(a) - kindRank(b))
    .map((kind) => counted(kinds.filter((each) => each === kind).length, kindOf(kind).one, kindOf(kind).many)).join(', ');
}
