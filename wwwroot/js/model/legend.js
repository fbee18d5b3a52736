// @ts-check
/** @import { Filter, Picture } from './types.js' */
import { kindOf, kindRank } from './kinds.js';
import { certainties, certaintyOf, phrase, supportOf, supports } from './relationships.js';
import { visible } from './visible.js';

/** @typedef {'kinds' | 'types' | 'certainties' | 'support'} Group */
/** @typedef {{ name: string, label: string, shown: number, total: number, on: boolean }} Row */
/** @typedef {Readonly<Record<Group, readonly Row[]>>} Legend */

/**
 * The legend of a picture: what it holds by kind, relationship type, certainty and number of sources, and how much of each is to be seen.
 * @param {Picture} picture
 * @returns {Legend}
 */
export function legendOf(picture) {
  const seen = visible(picture);
  const { filter } = picture;
  const relationships = [...picture.relationships.values()];
  const kinds = tally([...picture.nodes.values()].map((node) => node.kind), seen.nodes.map((node) => node.kind));
  const types = tally(relationships.map((each) => each.type), seen.relationships.map((each) => each.type));
  const lines = tally(relationships.map(certaintyOf), seen.relationships.map(certaintyOf));
  const support = tally(relationships.map(supportOf), seen.relationships.map(supportOf));
  return {
    kinds: rows(kinds, filter.kinds, (name) => kindOf(name).many)
      .sort((a, b) => kindRank(a.name) - kindRank(b.name) || compare(a.name, b.name)),
    types: rows(types, filter.types, (name) => phrase(name)).sort((a, b) => b.total - a.total || compare(a.name, b.name)),
    certainties: certainties.map(({ name, label }) => row(name, label, lines.get(name) ?? none, !filter.certainties.has(name))),
    support: supports.map(({ name, label }) => row(name, label, support.get(name) ?? none, !filter.support.has(name))),
  };
}

/**
 * A filter with one row switched.
 * @param {Filter} filter
 * @param {Group} group
 * @param {string} name
 * @returns {Filter}
 */
export function toggled(filter, group, name) {
  const set = new Set(filter[group]);
  if (!set.delete(name)) set.add(name);
  return { ...filter, [group]: set };
}

/**
 * A filter that lets only one row of a group through; asked again, it opens the group.
 * @param {Filter} filter
 * @param {Group} group
 * @param {string} name
 * @param {readonly Row[]} all the rows of the group
 * @returns {Filter}
 */
export function only(filter, group, name, all) {
  const others = all.map((each) => each.name).filter((each) => each !== name);
  const alone = !filter[group].has(name) && others.every((each) => filter[group].has(each));
  return { ...filter, [group]: new Set(alone ? [] : others) };
}

/**
 * How many rows are switched off.
 * @param {Filter} filter
 * @returns {number}
 */
export function switchedOff(filter) {
  return filter.kinds.size + filter.types.size + filter.certainties.size + filter.support.size + (filter.time ? 1 : 0);
}

const none = { shown: 0, total: 0 };

/**
 * @param {readonly string[]} all
 * @param {readonly string[]} shown
 * @returns {Map<string, { shown: number, total: number }>}
 */
function tally(all, shown) {
  /** @type {Map<string, { shown: number, total: number }>} */
  const counts = new Map();
  for (const name of all) counts.set(name, { shown: 0, total: (counts.get(name)?.total ?? 0) + 1 });
  for (const name of shown) {
    const count = counts.get(name);
    if (count) count.shown += 1;
  }
  return counts;
}

/**
 * @param {Map<string, { shown: number, total: number }>} counts
 * @param {ReadonlySet<string>} off
 * @param {(name: string) => string} label
 * @returns {Row[]}
 */
function rows(counts, off, label) {
  return [...counts].map(([name, count]) => row(name, label(name), count, !off.has(name)));
}

/**
 * @param {string} name
 * @param {string} label
 * @param {{ shown: number, total: number }} count
 * @param {boolean} on
 * @returns {Row}
 */
function row(name, label, count, on) {
  return { name, label, shown: count.shown, total: count.total, on };
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
