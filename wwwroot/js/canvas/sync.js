// @ts-check
/** @import { Collection, Core, ElementDefinition, SingularElementArgument } from '../../lib/cytoscape/index.d.ts' */
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
  const wanted = new Set([...shown.nodes, ...shown.relationships].map((each) => each.id));
  graph.batch(() => {
    graph.elements().filter((element) => !wanted.has(element.id())).remove();
    /** @type {ElementDefinition[]} */
    const fresh = [];
    for (const node of shown.nodes) {
      const data = nodeData(picture, node, colours);
      const known = graph.getElementById(node.id);
      if (known.nonempty()) rewrite(known, data);
      else fresh.push({ group: 'nodes', data, position: { ...(points.get(node.id) ?? { x: 0, y: 0 }) } });
    }
    for (const relationship of shown.relationships) {
      const data = relationshipData(relationship);
      const known = graph.getElementById(relationship.id);
      if (known.nonempty()) rewrite(known, { certainty: data.certainty });
      else fresh.push({ group: 'edges', data });
    }
    // All at once: for each call the library goes through its own books.
    graph.add(fresh);
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
    const chosen = new Set(state.selected);
    const selected = graph.elements().filter((element) => chosen.has(element.id()));
    // A path is selected as its nodes and relationships: then what is next to it steps back too.
    const around = selected.edges().nonempty() && selected.nodes().length > 1 ? selected : selected.nodes().closedNeighborhood();
    const near = new Set(around.union(selected.edges().connectedNodes()).union(selected).map((element) => element.id()));
    for (const element of graph.elements().toArray()) {
      const id = element.id();
      mark(element, 'selected', chosen.has(id));
      mark(element, 'near', near.has(id));
      mark(element, 'dim', near.size > 0 && !near.has(id));
    }
  });
}

/**
 * @param {SingularElementArgument} element
 * @param {string} name
 * @param {boolean} wanted
 */
export function mark(element, name, wanted) {
  if (element.hasClass(name) !== wanted) element.toggleClass(name, wanted);
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
