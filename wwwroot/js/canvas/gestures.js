// @ts-check
/** @import { Core } from '../../lib/cytoscape/index.d.ts' */
/** @import { Point } from '../model/types.js' */
/** @import { CanvasEvents } from './canvas.js' */

/**
 * Clicks, drags and hovering, told to the page in its own words.
 * @param {Core} graph
 * @param {CanvasEvents} events
 */
export function listen(graph, events) {
  graph.on('tap', (event) => {
    if (event.target === graph) events.cleared();
    else events.selected(event.target.id(), Boolean(event.originalEvent?.shiftKey));
  });
  graph.on('dbltap', 'node', (event) => events.opened(event.target.id()));
  graph.on('cxttap', 'node, edge', (event) => {
    const { clientX, clientY } = /** @type {MouseEvent} */ (event.originalEvent);
    events.menu(event.target.id(), { x: clientX, y: clientY });
  });
  graph.container()?.addEventListener('contextmenu', (event) => event.preventDefault());
  graph.on('mouseover', 'node, edge', (event) => {
    event.target.addClass('hover');
    setCursor(graph, 'pointer');
  });
  graph.on('mouseout', 'node, edge', (event) => {
    event.target.removeClass('hover');
    setCursor(graph, '');
  });
  tellMoves(graph, events.moved);
}

/**
 * A drag of several nodes ends once for each of them; the page hears of it once.
 * @param {Core} graph
 * @param {CanvasEvents['moved']} moved
 */
function tellMoves(graph, moved) {
  /** @type {Map<string, Point>} */
  let positions = new Map();
  graph.on('dragfree', 'node', (event) => {
    if (positions.size === 0) {
      queueMicrotask(() => {
        const all = positions;
        positions = new Map();
        moved(all);
      });
    }
    positions.set(event.target.id(), { ...event.target.position() });
  });
}

/**
 * @param {Core} graph
 * @param {string} cursor
 */
function setCursor(graph, cursor) {
  const host = graph.container();
  if (host) host.style.cursor = cursor;
}
