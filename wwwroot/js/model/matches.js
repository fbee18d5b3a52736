// @ts-check
/** Why hits were found. @import { Match } from './types.js' */

/**
 * Why a hit was found, in words.
 * @param {Match} match
 * @returns {string}
 */
export function reason(match) {
  const how = reasons[match.how] ?? match.how;
  return match.on === 'alias' ? `also called “${match.text}”, ${how}` : how;
}

/** @type {Readonly<Record<string, string>>} */
const reasons = {
  exact: 'the very same',
  prefix: 'begins like this',
  word: 'has this word',
  contains: 'contains this',
  similar: 'spelt alike',
};

/**
 * The part of a hit's name that the query matched, to be marked; null where the match is not a plain part of it.
 * @param {string} name
 * @param {string} query
 * @returns {{ start: number, end: number } | null}
 */
export function matchedPart(name, query) {
  const wanted = fold(query.trim());
  if (wanted.length === 0) return null;
  const folded = fold(name);
  // Folding shortens a name written with separate accents: then no offset can be trusted.
  if (folded.length !== name.length) return null;
  const start = folded.indexOf(wanted);
  return start < 0 ? null : { start, end: start + wanted.length };
}

/** @param {string} text */
function fold(text) {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').normalize('NFC').toLowerCase();
}
