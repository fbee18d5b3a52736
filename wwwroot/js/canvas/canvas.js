// @ts-check
/** @import { Core, NodeSingular } from '../../lib/cytoscape/index.d.ts' */
/** @import { Point, State } from '../model/types.js' */
/** @import { Colours } from './colours.js' */
import { places } from '../model/layout.js';
import { wantsChip } from '../model/preferences.js';
import { visible } from '../model/visible.js';
import { readColours } from './colours.js';
import { listen } from './gestures.js';
import { canvasStyle } from './style.js';
import { paintClasses, syncElements } from './sync.js';

/** From this many elements on, panning draws a texture instead of every line. */
const textureFrom = 3000;

/** More nodes than this are put into place without animation. */
const animatedUpTo = 400;

/** Below this zoom few names have room. */
const readableFrom = 0.5;

/** Few nodes are not enlarged beyond this. */
const nearestFit = 1.35;

/** Room around a picture that is wholly in view; below it stand the tools, and in a low one the line that says what is drawn. */
const margins = { side: 36, top: 32, bottom: 92, low: 52 };

/** In a lower picture the tools stand before it. */
const lowest = 260;

/** The view moves only once somebody has looked at the first picture. */
const moving = () => import('./moving.js');

/**
 * What the canvas tells the page.
 * @typedef {object} CanvasEvents
 * @property {(id: string, add: boolean) => void} selected
 * @property {() => void} cleared
 * @property {(positions: ReadonlyMap<string, Point>) => void} moved
 * @property {(id: string, at: Point) => void} menu
 * @property {(id: string) => void} opened a double click
 * @property {(ids: readonly string[]) => void} gathered a box was drawn around these nodes
 * @property {() => void} drawn the first picture is there
 */

/**
 * What the page can ask of the canvas.
 * @typedef {object} Canvas
 * @property {(state: State) => void} update draws a state; asked twice, it changes nothing
 * @property {(ids?: readonly string[]) => void} fit
 * @property {(factor: number) => void} zoomBy
 * @property {() => void} zoomReset
 * @property {(ids: readonly string[]) => void} reveal moves the picture as little as it takes to see these
 * @property {() => number} aspect its width by its height
 * @property {(scheme?: string) => void} restyle after the theme has changed; with a scheme, at once in that one
 * @property {(id: string) => Point | null} pagePoint where a node stands on the page
 */

/**
 * The only module, with its neighbours in this folder, that knows the drawing library.
 * @param {HTMLElement} host
 * @param {CanvasEvents} events
 * @returns {Canvas}
 */
export function createCanvas(host, events) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let colours = readColours(host);
  const graph = startGraph(host, colours, still);
  let drawnOnce = false;
  /** @type {State | null} */
  let last = null;
  let repainting = false;
  /** The whole picture is in view, and nobody has taken the view into their own hands. */
  let fitted = true;
  listen(graph, events);
  graph.on('scrollzoom dragpan pinchzoom', () => {
    fitted = false;
  });
  followSize(graph, host, () => {
    if (fitted) refit();
    else void moving().then(({ reveal }) => reveal(graph, last?.selected ?? [], last, true));
  });

  /** @param {State} state */
  function update(state) {
    if (last && last.history.present === state.history.present && last.selected === state.selected) return;
    const picture = state.history.present;
    const points = places(picture);
    if (last?.history.present !== picture || repainting) {
      const shown = points.size === 0 ? { nodes: [], relationships: [] } : visible(picture);
      syncElements(graph, picture, shown, points, colours);
      place(points);
      setTexture(graph);
    }
    paintClasses(graph, state);
    graph.emit('painted');
    last = state;
    if (!drawnOnce && points.size > 0) {
      drawnOnce = true;
      refit();
      performance.mark('ready');
      events.drawn();
      void moving();
      void import('./labels.js').then(({ keepNamesReadable }) => keepNamesReadable(graph));
      void import('./gathering.js').then(({ gatherByBox }) => gatherByBox(graph, events.gathered));
    }
  }

  /** @param {ReadonlyMap<string, Point>} points */
  function place(points) {
    const moving = graph.nodes().filter((node) => isElsewhere(node, points.get(node.id())));
    const animated = drawnOnce && !still && moving.length <= animatedUpTo;
    moving.stop(true);
    moving.forEach((node) => {
      const position = points.get(node.id());
      if (!position) return;
      if (animated) node.animate({ position: { ...position } }, { duration: 240, easing: 'ease-in-out-cubic' });
      else node.position({ ...position });
    });
  }

  /** @param {readonly string[]} [ids] */
  function fit(ids) {
    fitted = ids === undefined;
    const elements = ids ? chosen(graph, ids) : graph.elements();
    if (elements.empty()) return;
    travel(graph, viewOf(graph, frame(elements, last)), still);
  }

  /** The whole picture; where that would be too small to read, what is selected and what is next to it. */
  function refit() {
    const selected = graph.elements('.selected');
    const whole = viewOf(graph, frame(graph.elements(), last)).zoom;
    if (selected.empty() || whole >= readableFrom) fit();
    else travel(graph, viewOf(graph, frame(selected.closedNeighborhood().union(selected), last), 0.8), still);
  }

  return {
    update,
    fit,
    zoomBy(factor) {
      fitted = false;
      void moving().then(({ zoomTo }) => zoomTo(graph, graph.zoom() * factor, still));
    },
    zoomReset() {
      fitted = false;
      void moving().then(({ zoomTo }) => zoomTo(graph, 1, still));
    },
    reveal: (ids) => (fitted ? refit() : void moving().then(({ reveal }) => reveal(graph, ids, last, still))),
    aspect: () => (host.clientWidth || 4) / (host.clientHeight || 3),
    restyle(scheme) {
      colours = readColours(host, scheme);
      graph.style(canvasStyle(colours, { still }));
      repainting = true;
      const state = last;
      last = null;
      if (state) update(state);
      repainting = false;
      if (scheme) /** @type {any} */ (graph).renderer().render(); // paper does not wait for the next frame
    },
    pagePoint(id) {
      const [box] = graph.getElementById(id).map((element) => element.renderedBoundingBox({ includeLabels: false }));
      if (!box) return null;
      const point = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
      const bounds = host.getBoundingClientRect();
      return { x: bounds.left + point.x, y: bounds.top + point.y };
    },
  };
}

/**
 * @param {HTMLElement} host
 * @param {Colours} colours
 * @param {boolean} still
 * @returns {Core}
 */
function startGraph(host, colours, still) {
  return cytoscape({
    container: host,
    style: canvasStyle(colours, { still }),
    minZoom: 0.08,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    pixelRatio: 'auto',
    ...{ renderer: { name: 'canvas', webgl: wantsChip() } }, // the library's types do not know it yet
  });
}

/**
 * @param {Core} graph
 * @param {readonly string[]} ids
 */
export function chosen(graph, ids) {
  const wanted = new Set(ids);
  return graph.elements().filter((element) => wanted.has(element.id()));
}

/**
 * @param {NodeSingular} node
 * @param {Point | undefined} point
 */
function isElsewhere(node, point) {
  const { x, y } = node.position();
  return point !== undefined && !node.grabbed() && (point.x !== x || point.y !== y);
}

/**
 * The box around elements where they are going to be, not where an animation has brought them so far.
 * @param {import('../../lib/cytoscape/index.d.ts').Collection} elements
 * @param {State | null} state
 */
export function frame(elements, state) {
  const points = state ? places(state.history.present) : new Map();
  const nodes = elements.nodes().union(elements.edges().connectedNodes()).nodes();
  const boxes = nodes.map((node) => {
    const { x, y } = points.get(node.id()) ?? node.position();
    const half = node.data('size') / 2;
    return { left: x - Math.max(half, 56), right: x + Math.max(half, 56), top: y - half - 8, bottom: y + half + 28 };
  });
  const x = Math.min(...boxes.map((box) => box.left));
  const y = Math.min(...boxes.map((box) => box.top));
  return { x, y, width: Math.max(...boxes.map((box) => box.right)) - x, height: Math.max(...boxes.map((box) => box.bottom)) - y };
}

/**
 * The view that shows a box whole, clear of the tools.
 * @param {Core} graph
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @param {number} [nearest] the largest zoom
 */
function viewOf(graph, box, nearest = nearestFit) {
  const room = { width: graph.width() - margins.side * 2, height: clearHeight(graph) - margins.top };
  const zoom = Math.max(graph.minZoom(), Math.min(room.width / box.width, room.height / box.height, nearest));
  const pan = {
    x: graph.width() / 2 - zoom * (box.x + box.width / 2),
    y: margins.top + room.height / 2 - zoom * (box.y + box.height / 2),
  };
  return { zoom, pan };
}

/** Down to where nothing stands before the picture, or only the tools where there is no room for both. @param {Core} graph */
export function clearHeight(graph) {
  const hasTools = graph.height() >= lowest && graph.container()?.parentElement?.querySelector('.tools')?.checkVisibility();
  return graph.height() - (hasTools ? margins.bottom : margins.low);
}

/**
 * @param {Core} graph
 * @param {{ zoom: number, pan: Point }} view
 * @param {boolean} still
 */
export function travel(graph, view, still) {
  graph.stop(true);
  const target = { zoom: view.zoom, pan: { ...view.pan } };
  if (still || graph.elements().length === 0) graph.viewport(target);
  else graph.animate(target, { duration: 260, easing: 'ease-out-cubic' });
}

/** @param {Core} graph */
function setTexture(graph) {
  const large = graph.elements().length >= textureFrom;
  const renderer = /** @type {any} */ (graph).renderer();
  renderer.textureOnViewport = large;
  renderer.hideEdgesOnViewport = large;
}

/**
 * When a panel opens or the window changes, the middle of the picture stays in the middle; then `after` sees to what must be in sight.
 * @param {Core} graph
 * @param {HTMLElement} host
 * @param {() => void} after
 */
function followSize(graph, host, after) {
  let width = host.clientWidth;
  let height = host.clientHeight;
  new ResizeObserver(() => {
    const by = { x: (host.clientWidth - width) / 2, y: (host.clientHeight - height) / 2 };
    width = host.clientWidth;
    height = host.clientHeight;
    graph.resize();
    graph.panBy(by);
    if (width > 0 && height > 0) after();
  }).observe(host);
}
