// @ts-check
/** @import { Core } from '../../lib/cytoscape/index.d.ts' */
/** @import { GraphNode, GraphRelationship, Picture, Point, State } from '../model/types.js' */
/** @import { Colours } from './colours.js' */
import { nodeData, relationshipData } from './elements.js';

/** @typedef {{ nodes: readonly GraphNode[], relationships: readonly GraphRelationship[] }} Shown */

/**
 * Makes the graph hold what is shown, and nothing else.
 * @param {Core} graph
 * @param {Picture} picture
 * @param {Shown} shown
 * @param {ReadonlyMap<string, Point>} points
 * @param {Colours} colours
 */
export function syncElements(graph, picture, shown, points, colours) {
  graph.batch(() => {
    const wanted = new Set([...shown.nodes, ...shown.relationships].map((each) => each.id));
    graph.elements().filter((element) => !wanted.has(element.id())).remove();
    for (const node of shown.nodes) {
      const data = nodeData(picture, node, colours);
      const known = graph.getElementById(node.id);
      if (known.nonempty()) known.data(changed(known.data(), data));
      else graph.add({ group: 'nodes', data, position: { ...(points.get(node.id) ?? { x: 0, y: 0 }) } });
    }
    for (const relationship of shown.relationships) {
      const data = relationshipData(relationship);
      const known = graph.getElementById(relationship.id);
      if (known.empty()) graph.add({ group: 'edges', data });
      else known.data('certainty', data.certainty);
    }
  });
}

/**
 * Marks what is selected, what is next to it, and puts the rest into the background.
 * @param {Core} graph
 * @param {State} state
 */
export function paintClasses(graph, state) {
  graph.batch(() => {
    const all = graph.elements();
    const selected = all.filter((element) => state.selected.includes(element.id()));
    all.not(selected).removeClass('selected');
    selected.addClass('selected');
    // A path is selected as its nodes and relationships: then what is next to it steps back too.
    const around = selected.edges().nonempty() && selected.nodes().length > 1 ? selected : selected.nodes().closedNeighborhood();
    const near = around.union(selected.edges().connectedNodes()).union(selected);
    all.toggleClass('near', false);
    near.addClass('near');
    all.removeClass('dim');
    if (selected.nonempty()) all.not(near).addClass('dim');
  });
}

/**
 * Only what differs: writing data makes the library style the element again.
 * @param {Record<string, unknown>} before
 * @param {Record<string, unknown>} after
 */
function changed(before, after) {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => name !== 'id' && before[name] !== value));
}
