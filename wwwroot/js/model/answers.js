// @ts-check
/** @import { Properties } from './types.js' */

/** @typedef {{ elementId: string, labels: readonly string[], properties: Properties }} FoundNode */
/** @typedef {{ elementId: string, startNodeElementId: string, endNodeElementId: string, type: string, properties: Properties }} FoundRelationship */

/**
 * Rows of a Cypher statement, read as far as they are wanted.
 * @typedef {object} Answer
 * @property {readonly string[]} fields
 * @property {readonly (readonly unknown[])[]} rows
 * @property {boolean} more there are more rows than were read
 * @property {readonly { code: string, message: string }[]} errors
 * @property {readonly { title: string, description: string, position?: { line: number, column: number } }[]} notifications
 * @property {import('./plans.js').Plan | null} plan with EXPLAIN and PROFILE
 */

/**
 * @param {unknown} value
 * @returns {value is FoundNode}
 */
export function isNode(value) {
  return isObject(value) && typeof value.elementId === 'string' && Array.isArray(value.labels);
}

/**
 * @param {unknown} value
 * @returns {value is FoundRelationship}
 */
export function isRelationship(value) {
  return isObject(value) && typeof value.elementId === 'string' && typeof value.startNodeElementId === 'string';
}

/**
 * What of the rows can be drawn: our own ids of the entities, and of the relationships, wherever they stand in a value.
 * @param {Answer} answer
 * @returns {{ nodes: readonly string[], relationships: readonly string[] }}
 */
export function drawable(answer) {
  /** @type {Set<string>} */
  const nodes = new Set();
  /** @type {Set<string>} */
  const relationships = new Set();
  /** @param {unknown} value */
  function look(value) {
    if (isNode(value)) {
      if (value.labels.includes('Entity') && typeof value.properties.id === 'string') nodes.add(value.properties.id);
    } else if (isRelationship(value)) {
      if (typeof value.properties.id === 'string') relationships.add(value.properties.id);
    } else if (Array.isArray(value)) value.forEach(look);
    else if (isObject(value)) Object.values(value).forEach(look);
  }
  answer.rows.forEach((row) => row.forEach(look));
  return { nodes: [...nodes], relationships: [...relationships] };
}

/**
 * A value as a cell of a table shows it.
 * @param {unknown} value
 * @returns {string}
 */
export function cellText(value) {
  if (value === null || value === undefined) return 'null';
  if (isNode(value)) return String(value.properties.name ?? value.properties.title ?? value.properties.id ?? `(:${value.labels.join(':')})`);
  if (isRelationship(value)) return `[:${value.type}]`;
  if (Array.isArray(value)) return `[${value.map(cellText).join(', ')}]`;
  if (isObject(value)) return `{${Object.entries(value).map(([name, each]) => `${name}: ${cellText(each)}`).join(', ')}}`;
  return String(value);
}

/**
 * A value as a cell of a file has it: what a file has no word for is as the table shows it.
 * @param {unknown} value
 */
export function fileCell(value) {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value) ? value : cellText(value);
}

/**
 * Where an error's message says it is; offsets count from 0. Null where it names no place.
 * @param {string} message
 * @returns {{ line: number, column: number, offset: number } | null}
 */
export function errorPlace(message) {
  const match = /\(line (\d+), column (\d+) \(offset: (\d+)\)\)/.exec(message);
  return match ? { line: Number(match[1]), column: Number(match[2]), offset: Number(match[3]) } : null;
}

/**
 * The words of an error's message: without the place and the line it repeats.
 * @param {string} message
 */
export function errorWords(message) {
  return message.split('\n')[0].replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)\s*$/, '');
}

/**
 * The line of a statement that an error is in, and what stands before the place, for a mark below it.
 * @param {string} statement
 * @param {{ line: number, column: number }} place
 */
export function errorLine(statement, { line, column }) {
  const text = statement.split(/\r\n|\r|\n/)[line - 1] ?? '';
  return { text, before: text.slice(0, column - 1).replace(/[^\t]/g, ' ') };
}

/**
 * The parameters somebody typed: a JSON object, or nothing.
 * @param {string} typed
 * @returns {Readonly<Record<string, unknown>>}
 */
export function readParameters(typed) {
  if (typed.trim() === '') return {};
  const value = /** @type {unknown} */ (JSON.parse(typed));
  if (!isObject(value) || Array.isArray(value)) throw new SyntaxError('Parameters are a JSON object, such as {"name": "Kim"}.');
  return value;
}

/**
 * The names among them; none while they are no JSON.
 * @param {string} typed
 * @returns {readonly string[]}
 */
export function parameterNames(typed) {
  try {
    return Object.keys(readParameters(typed));
  } catch (reason) {
    if (reason instanceof SyntaxError) return [];
    throw reason;
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null;
}
