// @ts-check
/** @import { Core, NodeSingular } from '../../lib/cytoscape/index.d.ts' */
/** @import { Named } from '../model/landmarks.js' */
import { breakAt, landmarks } from '../model/landmarks.js';
import { legible, nameSize, nameSizes } from './style.js';
import { mark } from './sync.js';

/** Around letters, and between a thing and its name, in pixels. */
const rim = 1.6;
const gap = 2;

/** At the lower edge stands what is drawn, in words. */
const statusHeight = 30;

/** Below this zoom the number in a badge is no longer read. */
const badgesFrom = 0.55;

/** Once nothing has moved for so long, in milliseconds, names are placed anew. */
const settled = 90;

/** What is selected comes first, then what is next to it; else the largest and what most lines lead to. */
const first = { selected: 2000, near: 1000 };

/**
 * Where the picture is too small for its names, those of the most important things stand there all the same, in letters that can be
 * read, as on a map: as many as have room.
 * @param {Core} graph
 */
export function keepNamesReadable(graph) {
  let waiting = 0;
  function later() {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => place(graph), settled);
  }
  graph.on('viewport position painted resize', later);
  graph.on('mouseover', 'node', ({ target }) => enlarge(target, graph.zoom()));
  graph.on('mouseout', 'node', later);
  place(graph);
}

/** @param {Core} graph */
function place(graph) {
  const zoom = graph.zoom();
  const pan = graph.pan();
  const screen = { width: graph.width(), height: graph.height() };
  const lines = lineCounts(graph);
  /** @type {Named[]} */
  const inSight = [];
  graph.nodes().forEach((node) => {
    const at = node.position();
    const [x, y] = [at.x * zoom + pan.x, at.y * zoom + pan.y];
    if (x > 0 && x < screen.width && y > 0 && y < screen.height && !node.hasClass('dim')) inSight.push(seen(node, { x, y }, zoom, lines.get(node.id()) ?? 0));
  });
  const named = landmarks(inSight, { ...screen, height: screen.height - statusHeight });
  const sides = new Map(named.map(({ id, above }) => [id, above ? 'top' : 'bottom']));
  // The library rounds up to a power of two before it leaves a name out, and would draw names of half the size.
  const rounded = 2 ** Math.ceil(Math.log2(zoom * devicePixelRatio));
  graph.batch(() => graph.nodes().forEach((node) => {
    const isNamed = sides.has(node.id()) || node.hasClass('hover');
    if (isNamed) enlarge(node, zoom, sides.get(node.id()));
    else mark(node, 'landmark', false);
    mark(node, 'small', zoom < badgesFrom);
    mark(node, 'nameless', !isNamed && ownFont(node) * zoom < legible && ownFont(node) * rounded >= legible);
  }));
}

/**
 * How many lines lead to each node: counted at once, for asked one by one the library walks through all of them.
 * @param {Core} graph
 */
function lineCounts(graph) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  graph.edges().forEach((edge) => {
    for (const end of [edge.data('source'), edge.data('target')]) counts.set(end, (counts.get(end) ?? 0) + 1);
  });
  return counts;
}

/**
 * @param {NodeSingular} node
 * @param {{ x: number, y: number }} at where it is seen
 * @param {number} zoom
 * @param {number} lines that lead to it
 * @returns {Named}
 */
function seen(node, { x, y }, zoom, lines) {
  const own = ownFont(node) * zoom;
  const rank = node.data('size') + 4 * Math.log2(1 + lines) + (node.hasClass('selected') ? first.selected : 0) + (node.hasClass('near') ? first.near : 0);
  return { id: node.id(), label: node.data('label').slice(1, -1), x, y, radius: (node.data('size') / 2) * zoom, rank, font: Math.max(own, legible), stands: own >= legible };
}

/**
 * @param {NodeSingular} node
 * @param {number} zoom
 * @param {string} [side] where the name stands
 */
function enlarge(node, zoom, side = 'bottom') {
  const font = legible / zoom;
  const isSmall = ownFont(node) < font;
  if (isSmall && (node.data('nameFont') !== font || node.data('nameSide') !== side)) {
    node.data({ nameFont: font, nameWidth: breakAt / zoom, nameRim: rim / zoom, nameSide: side, nameGap: (side === 'top' ? -gap : gap) / zoom });
  }
  mark(node, 'landmark', isSmall);
  mark(node, 'nameless', false);
}

/** @param {NodeSingular} node the size of its letters in the picture itself */
function ownFont(node) {
  return nameSizes[node.data('kind')] ?? nameSize;
}
