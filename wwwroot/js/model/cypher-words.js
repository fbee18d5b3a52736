// @ts-check
/** The words of Cypher that the editor knows. What the database makes of them is its own affair. */

/** @type {readonly string[]} */
export const keywords = [
  'ALL', 'AND', 'ANY', 'AS', 'ASC', 'BY', 'CALL', 'CASE', 'CONTAINS', 'COUNT', 'CREATE', 'DELETE', 'DESC', 'DETACH', 'DISTINCT', 'ELSE', 'END', 'ENDS', 'EXISTS', 'EXPLAIN', 'FALSE',
  'FOREACH', 'IN', 'IS', 'LIMIT', 'MATCH', 'MERGE', 'NONE', 'NOT', 'NULL', 'OFFSET', 'ON', 'OPTIONAL', 'OR', 'ORDER', 'PROFILE', 'REMOVE', 'RETURN', 'SET', 'SHORTEST', 'SINGLE',
  'SKIP', 'STARTS', 'THEN', 'TRUE', 'UNION', 'UNWIND', 'WHEN', 'WHERE', 'WITH', 'XOR', 'YIELD',
];

/** @type {readonly string[]} */
export const functions = [
  'abs', 'all', 'any', 'avg', 'ceil', 'coalesce', 'collect', 'count', 'date', 'date.truncate', 'datetime', 'duration', 'duration.between', 'duration.inDays', 'elementId', 'endNode', 'exists',
  'floor', 'head', 'isEmpty', 'keys', 'labels', 'last', 'left', 'length', 'localdatetime', 'max', 'min', 'nodes', 'none', 'percentileCont', 'point.distance', 'properties', 'range', 'reduce',
  'relationships', 'replace', 'reverse', 'right', 'round', 'shortestPath', 'single', 'size', 'split', 'startNode', 'stDev', 'substring', 'sum', 'tail', 'time', 'toFloat', 'toInteger', 'toLower',
  'toString', 'toUpper', 'trim', 'type', 'valueType',
];

const keywordSet = new Set(keywords);

/** @param {string} word */
export function isKeyword(word) {
  return keywordSet.has(word.toUpperCase());
}

/** One piece of a statement: a comment, text, quoted name, parameter, number, word, or any other character. */
export const piece = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|'(?:\\[^]|[^'\\])*(?:'|$)|"(?:\\[^]|[^"\\])*(?:"|$)|`(?:``|[^`])*(?:`|$)|\$[\p{L}\p{N}_]*|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?|[\p{L}_][\p{L}\p{N}_]*|[^]/uy;
