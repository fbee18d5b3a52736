// @ts-check
/** @import { Parts } from '../views/view.js' */
import { recentCalls } from '../server/calls.js';
import { createConsole } from './cypher.js';

/**
 * Opens the console with the statement behind what the page asked last.
 * @param {Parts} parts
 */
export function showLast({ store, canvas, commands }) {
  const [last] = recentCalls();
  commands.run.cypher();
  if (last) createConsole({ store, canvas, commands }).show(last);
}
