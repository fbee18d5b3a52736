// @ts-check
/** @import { Collection, Core } from '../../lib/cytoscape/index.d.ts' */
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
      if (known.nonempty()) rewrite(known, data);
      else graph.add({ group: 'nodes', data, position: { ...(points.get(node.id) ?? { x: 0, y: 0 }) } });
    }
    for (const relationship of shown.relationships) {
      const data = relationshipData(relationship);
      const known = graph.getElementById(relationship.id);
      if (known.empty()) graph.add({ group: 'edges', data });
      else rewrite(known, { certainty: data.certainty });
    }
  });
}

/**
 * Marks what is selected, what is next to it, and puts the rest into the background. Only what changes is touched: for each
 * element whose classes are written, the library works out the whole style again.
 * @param {Core} graph
 * @param {State} state
 */
export function paintClasses(graph, state) {
  graph.batch(() => {
    const all = graph.elements();
    const chosen = new Set(state.selected);
    const selected = all.filter((element) => chosen.has(element.id()));
    // A path is selected as its nodes and relationships: then what is next to it steps back too.
    const around = selected.edges().nonempty() && selected.nodes().length > 1 ? selected : selected.nodes().closedNeighborhood();
    const near = around.union(selected.edges().connectedNodes()).union(selected);
    mark(all, 'selected', selected);
    mark(all, 'near', near);
    mark(all, 'dim', selected.empty() ? selected : all.not(near));
  });
}

/**
 * @param {Collection} all
 * @param {string} name
 * @param {Collection} wanted what is to have the class, and nothing else
 */
function mark(all, name, wanted) {
  const marked = all.filter(`.${name}`);
  marked.not(wanted).removeClass(name);
  wanted.not(marked).addClass(name);
}

/**
 * Writes only what differs, as for classes.
 * @param {Collection} element
 * @param {Record<string, unknown>} after
 */
function rewrite(element, after) {
  const before = element.data();
  const changed = Object.entries(after).filter(([name, value]) => name !== 'id' && before[name] !== value);
  if (changed.length > 0) element.data(Object.fromEntries(changed));
}
