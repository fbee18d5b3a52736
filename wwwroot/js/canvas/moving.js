// @ts-check
/** @import { Core } from '../../lib/cytoscape/index.d.ts' */
/** @import { State } from '../model/types.js' */
import { chosen, clearHeight, frame, travel } from './canvas.js';

/**
 * Moves the picture as little as it takes to see these.
 * @param {Core} graph
 * @param {readonly string[]} ids
 * @param {State | null} state
 * @param {boolean} still
 */
export function reveal(graph, ids, state, still) {
  const elements = chosen(graph, ids);
  if (elements.empty()) return;
  const box = frame(elements, state);
  const height = clearHeight(graph);
  const zoom = Math.min(graph.zoom(), (graph.width() - 40) / box.width, (height - 20) / box.height);
  const pan = { ...graph.pan() };
  if (zoom < graph.zoom()) {
    pan.x = graph.width() / 2 - zoom * (box.x + box.width / 2);
    pan.y = height / 2 - zoom * (box.y + box.height / 2);
  } else {
    pan.x += shift(box.x * zoom + pan.x, (box.x + box.width) * zoom + pan.x, graph.width());
    pan.y += shift(box.y * zoom + pan.y, (box.y + box.height) * zoom + pan.y, height);
  }
  if (zoom !== graph.zoom() || pan.x !== graph.pan().x || pan.y !== graph.pan().y) travel(graph, { zoom, pan }, still);
}

/**
 * How far `[from, to]` has to move to lie within `[0, size]`.
 * @param {number} from
 * @param {number} to
 * @param {number} size
 */
function shift(from, to, size) {
  const margin = 16;
  if (from < margin) return margin - from;
  return to > size - margin ? size - margin - to : 0;
}

/**
 * Zooms about the middle of the picture.
 * @param {Core} graph
 * @param {number} level
 * @param {boolean} still
 */
export function zoomTo(graph, level, still) {
  const zoom = Math.min(graph.maxZoom(), Math.max(graph.minZoom(), level));
  const middle = { x: graph.width() / 2, y: graph.height() / 2 };
  const pan = graph.pan();
  const scale = zoom / graph.zoom();
  travel(graph, { zoom, pan: { x: middle.x - (middle.x - pan.x) * scale, y: middle.y - (middle.y - pan.y) * scale } }, still);
}
