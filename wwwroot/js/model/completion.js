// @ts-check
import { functions, isKeyword, keywords, piece } from './cypher-words.js';

/** What the graph holds, as `/api/v1/schema` tells. @typedef {{ labels: readonly { name: string, count: number }[], relationshipTypes: readonly { name: string, count: number }[], properties: readonly string[] }} Schema */
/** @typedef {'label' | 'relationship type' | 'property' | 'keyword' | 'function' | 'variable' | 'parameter'} Sort */
/** @typedef {{ label: string, sort: Sort, count?: number, text: string }} Completion `text` is what is written */
/** @typedef {{ from: number, options: readonly Completion[] }} Completions */

/** @type {Schema} */
export const emptySchema = { labels: [], relationshipTypes: [], properties: [] };

/**
 * What can stand at a place of a statement: labels in a node, types in a relationship, properties after a dot and in a map, else variables, keywords and functions.
 * @param {string} statement
 * @param {number} at an offset
 * @param {Schema} schema
 * @param {readonly string[]} [parameters]
 * @returns {Completions | null} null in texts and comments
 */
export function completionsAt(statement, at, schema, parameters = []) {
  const pieces = piecesOf(statement.slice(0, at));
  const last = pieces.at(-1);
  if (last && isOpen(last.text)) return null;
  const word = last && /^[\p{L}_$]/u.test(last.text) ? last : null;
  const before = word ? pieces.slice(0, -1) : pieces;
  const from = word ? word.start : at;
  const options = word?.text.startsWith('$') ? parameters.map((name) => completion(`$${name}`, 'parameter')) : optionsAfter(before, statement, from, schema);
  const typed = (word?.text ?? '').toLowerCase();
  const fitting = options.filter((each) => each.label.toLowerCase().includes(typed));
  return fitting.length === 0 ? null : { from, options: fitting };
}

/**
 * Whether what is being typed is complete as it stands, so that nothing needs to be offered.
 * @param {Completions} found
 * @param {string} typed
 */
export function isComplete({ options }, typed) {
  return options.some((each) => each.text === typed || (each.sort === 'keyword' && each.text === typed.toUpperCase()));
}

/**
 * @param {readonly Piece[]} before
 * @param {string} statement
 * @param {number} from
 * @param {Schema} schema
 * @returns {readonly Completion[]}
 */
function optionsAfter(before, statement, from, { labels, relationshipTypes, properties }) {
  const sign = before.at(-1)?.text;
  const open = openBracket(before);
  const names = properties.map((name) => completion(name, 'property'));
  if (sign === '.') return names;
  if (open === '{' && (sign === '{' || sign === ',')) return names;
  if (sign === ':' || sign === '|' || sign === '&' || sign === '!') {
    if (open === '[') return relationshipTypes.map(({ name, count }) => completion(name, 'relationship type', count));
    if (open !== '{') return labels.map(({ name, count }) => completion(name, 'label', count));
  }
  return [
    ...variables(statement, from).map((name) => completion(name, 'variable')),
    ...keywords.map((name) => completion(name, 'keyword')),
    ...functions.map((name) => ({ ...completion(name, 'function'), text: `${name}(` })),
  ];
}

/** @typedef {{ text: string, start: number }} Piece */

/**
 * The pieces of a statement that mean something.
 * @param {string} text
 * @returns {Piece[]}
 */
function piecesOf(text) {
  /** @type {Piece[]} */
  const found = [];
  piece.lastIndex = 0;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    const match = piece.exec(text);
    if (!match) break;
    const isRemark = /^(?:\/\/|\/\*)/.test(match[0]) && !isOpen(match[0]);
    if (!isRemark && match[0].trim() !== '') found.push({ text: match[0], start: at });
  }
  const end = found.at(-1);
  // A space after the last word: nothing of a word is typed yet.
  if (end && end.start + end.text.length < text.length && /\s$/.test(text)) found.push({ text: ' ', start: text.length });
  return found;
}

/**
 * A text or comment whose end is not typed yet.
 * @param {string} text
 */
function isOpen(text) {
  if (text.startsWith('//')) return true;
  if (text.startsWith('/*')) return !text.endsWith('*/');
  return /^['"`]/.test(text) && (text.length === 1 || !text.endsWith(text[0]));
}

/**
 * The bracket that the end of the pieces is in.
 * @param {readonly Piece[]} pieces
 */
function openBracket(pieces) {
  let depth = 0;
  for (let index = pieces.length - 1; index >= 0; index--) {
    const { text } = pieces[index];
    if (text === ')' || text === ']' || text === '}') depth += 1;
    if (text === '(' || text === '[' || text === '{') {
      if (depth === 0) return text;
      depth -= 1;
    }
  }
  return '';
}

/**
 * The names a statement gives: those that stand behind a bracket, AS or UNWIND … AS.
 * @param {string} statement
 * @param {number} typed where a word is being typed, which is no name yet
 */
function variables(statement, typed) {
  const found = piecesOf(statement);
  const names = found.filter(({ text, start }, index) => start !== typed && /^[\p{L}_]/u.test(text) && !isKeyword(text) && /^(?:\(|\[|as|=)$/i.test(found[index - 1]?.text ?? '') && found[index + 1]?.text !== '(');
  return [...new Set(names.map((each) => each.text))].sort();
}

/**
 * @param {string} label
 * @param {Sort} sort
 * @param {number} [count]
 * @returns {Completion}
 */
function completion(label, sort, count) {
  const isPlain = sort === 'parameter' || /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(label);
  return { label, sort, count, text: isPlain ? label : `\`${label.replaceAll('`', '``')}\`` };
}
