// @ts-check
/** @import { Core } from '../../lib/cytoscape/index.d.ts' */

/**
 * Several things at once: Shift and a drag draw a box that gathers what lies in it, and what is selected is dragged together.
 * @param {Core} graph
 * @param {(ids: readonly string[]) => void} gathered
 */
export function gatherByBox(graph, gathered) {
  graph.boxSelectionEnabled(true);
  /** @type {import('../../lib/cytoscape/index.d.ts').NodeSingular[]} */
  let inBox = [];
  graph.on('box', 'node', ({ target }) => {
    if (inBox.length === 0) {
      queueMicrotask(() => {
        const nodes = inBox.sort((one, other) => one.data('size') - other.data('size')); // the largest is looked at
        inBox = [];
        gathered(nodes.map((node) => node.id()));
      });
    }
    inBox.push(target);
  });
  dragTogether(graph);
}

/** @param {Core} graph */
function dragTogether(graph) {
  let others = graph.collection();
  let last = { x: 0, y: 0 };
  graph.on('grab', 'node', ({ target }) => {
    others = target.hasClass('selected') ? graph.nodes('.selected').difference(target) : graph.collection();
    last = { ...target.position() };
  });
  graph.on('drag', 'node', ({ target }) => {
    const { x, y } = target.position();
    others.shift({ x: x - last.x, y: y - last.y });
    last = { x, y };
  });
  // Told of like the one that was dragged, all are one step.
  graph.on('dragfree', 'node', () => {
    const moved = others;
    others = graph.collection();
    moved.emit('dragfree');
  });
}
