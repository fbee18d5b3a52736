// @ts-check
/** @import { Drawer, Tool } from './types.js' */

/** What can stand below the canvas, in the order of its tabs; `command` is the name in model/commands.js. @type {readonly { name: Tool, label: string, command: string }[]} */
export const tools = [
  { name: 'timeline', label: 'Timeline', command: 'timeline' },
  { name: 'table', label: 'Table', command: 'table' },
  { name: 'map', label: 'Map', command: 'map' },
  { name: 'paths', label: 'Paths', command: 'path' },
  { name: 'pair', label: 'Pair of states', command: 'pair' },
  { name: 'cypher', label: 'Cypher', command: 'cypher' },
];

/** @type {Drawer} */
export const closedDrawer = { tool: null, tall: false, rows: [] };

/**
 * The tool of that name, or null.
 * @param {string | undefined} name
 * @returns {Tool | null}
 */
export function toolNamed(name) {
  return tools.find((tool) => tool.name === name)?.name ?? null;
}
