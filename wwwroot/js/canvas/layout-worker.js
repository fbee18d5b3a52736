// @ts-check
/** @import { LayoutAnswer, LayoutRequest } from '../model/layout.js' */

/**
 * The layout, away from the page's own thread. A classic worker: the layout library comes as plain scripts.
 * @typedef {{ importScripts(...addresses: string[]): void, cytoscape: any, cytoscapeFcose: any,
 *   onmessage: ((event: MessageEvent<{ serial: number, request: LayoutRequest }>) => void) | null,
 *   postMessage(message: { serial: number, answer: LayoutAnswer }): void }} Scope
 */
(() => {
  const scope = /** @type {Scope} */ (/** @type {unknown} */ (self));
  scope.importScripts(
    '../../lib/cytoscape/dist/cytoscape.min.js',
    '../../lib/layout-base/layout-base.js',
    '../../lib/cose-base/cose-base.js',
    '../../lib/cytoscape-fcose/cytoscape-fcose.js',
  );
  scope.cytoscape.use(scope.cytoscapeFcose);

  // A classic worker can load modules too, by asking for them.
  const modules = Promise.all([import('../model/tidy.js'), import('./layout-worker-near.js')]);

  scope.onmessage = async ({ data: { serial, request } }) => {
    const [{ tidied, separated }, { draftFrom, parted }] = await modules;
    const { near, apart } = parted(request);
    const boxes = arrange(near, near.nodes.length >= draftFrom ? 'draft' : 'default');
    const others = apart.map(({ id, width, height, x = 0, y = 0 }) => ({ id, x, y: y + request.labelHeight / 2, width, height }));
    const tidy = request.fresh ? tidied(boxes, request.edges, request.aspect) : separated([...boxes, ...others], new Set(request.fixed));
    const positions = tidy.map(({ id, x, y }) => ({ id, x, y: y - request.labelHeight / 2 }));
    scope.postMessage({ serial, answer: { positions } });
  };

  /**
   * @param {LayoutRequest} request
   * @param {'draft' | 'default'} quality
   * @returns {import('../model/tidy.js').Box[]}
   */
  function arrange(request, quality) {
    Math.random = randomOf(request.seed);
    const graph = scope.cytoscape({
      headless: true,
      styleEnabled: true,
      style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
      elements: { nodes: request.nodes.map(node), edges: request.edges.map((edge) => ({ data: edge })) },
    });
    graph.layout(options(request, quality)).run();
    // A node stands at the top of its box, the label below it.
    const boxes = graph.nodes().map((/** @type {any} */ each) => {
      const { x, y } = each.position();
      return { id: each.id(), x, y: y + request.labelHeight / 2, width: each.data('width'), height: each.data('height') };
    });
    graph.destroy();
    return boxes;
  }

  /** @param {LayoutRequest['nodes'][number]} each */
  function node({ id, width, height, x, y }) {
    const data = { id, width, height };
    return x === undefined ? { data } : { data, position: { x, y } };
  }

  /**
   * @param {LayoutRequest} request
   * @param {'draft' | 'default'} quality
   */
  function options(request, quality) {
    const places = new Map(request.nodes.map((each) => [each.id, { x: each.x, y: each.y }]));
    return {
      name: 'fcose',
      quality,
      randomize: request.fresh,
      animate: false,
      fit: false,
      packComponents: false,
      nodeSeparation: 110,
      nodeRepulsion: 9000,
      idealEdgeLength: (/** @type {any} */ edge) => edge.data('length'),
      edgeElasticity: 0.4,
      gravity: 0.5,
      gravityRange: 2.4,
      numIter: 2500,
      tile: true,
      fixedNodeConstraint: request.fixed.map((nodeId) => ({ nodeId, position: places.get(nodeId) })),
    };
  }

  /**
   * Marsaglia's xorshift: the same seed always gives the same picture.
   * @param {number} seed
   */
  function randomOf(seed) {
    let state = seed | 0 || 1;
    return () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) / 4294967296;
    };
  }
})();
