// @ts-check
/** @import { Evidence, Expandable, GraphNode } from '../model/types.js' */
/** @import { Canvas } from '../canvas/canvas.js' */
/** @import { PageStore } from '../main.js' */
import { focusedNode } from '../model/commands.js';
import { nearest } from '../model/nearest.js';
import { neighbours } from '../model/picture.js';
import { phrase } from '../model/relationships.js';
import { roster } from '../model/roster.js';
import { visible } from '../model/visible.js';
import { counted } from '../model/words.js';
import { failureOf } from '../server/http.js';
import { looking } from '../server/looking.js';
import { server } from '../server/server.js';

/** How many neighbours one expansion brings. */
export const expandLimit = 25;

/** The most neighbours the server gives at once. */
const maxPage = 500;

/**
 * Draws the next neighbours of a node.
 * @param {PageStore} store
 * @param {string} id
 * @param {Pick<Expandable, 'type' | 'direction' | 'kind'> | null} option null for every type
 */
export async function expand(store, id, option) {
  const { type, direction, kind } = option ?? {};
  const before = store.state().history.present;
  // What is drawn already may come anywhere in the server's order, so it is asked for again and left out.
  const limit = Math.min(maxPage, neighbours(before, id).size + expandLimit);
  const page = await looking.neighbours(id, { type, direction, kind, limit, offset: 0 });
  const arriving = page.nodes.filter((node) => !before.nodes.has(node.id)).slice(0, expandLimit);
  const name = before.nodes.get(id)?.name ?? id;
  const label = option ? `Expand ${name}: ${phrase(option.type, option.direction)}` : `Expand ${name}`;
  store.dispatch({ type: 'added', fragment: { nodes: arriving, relationships: page.relationships }, label });
  // They are to be seen at once; what joins them to the rest follows.
  const { relationships } = await server.joining(arriving.map((node) => node.id), [...before.nodes.keys()]);
  store.dispatch({ type: 'refreshed', fragment: { nodes: [], relationships } });
}

/**
 * Draws nodes that may be drawn already, and selects them.
 * @param {PageStore} store
 * @param {Canvas} canvas
 * @param {readonly GraphNode[]} nodes
 */
export async function draw(store, canvas, nodes) {
  const { present } = store.state().history;
  const ids = nodes.map((node) => node.id);
  if (ids.every((id) => visible(present).ids.has(id))) store.dispatch({ type: 'selected', ids });
  else {
    const fragment = await server.joining(ids, [...present.nodes.keys()]);
    const label = `Draw ${nodes.length > 2 ? counted(nodes.length, 'node') : nodes.map((node) => node.name).join(', ')}`;
    store.dispatch({ type: 'added', fragment: { ...fragment, nodes: [...nodes, ...fragment.nodes] }, label, select: ids });
  }
  canvas.reveal(ids);
}

/**
 * Opens an article, its evidence marked.
 * @param {PageStore} store
 * @param {string} articleId
 * @param {readonly Evidence[]} evidence of that article
 * @param {Evidence | null} looked the one to begin with
 */
export function read(store, articleId, evidence, looked) {
  const inOrder = [...evidence].sort((a, b) => a.start - b.start || a.end - b.end);
  store.dispatch({ type: 'readerAsked', articleId, evidence: inOrder, at: looked ? inOrder.indexOf(looked) : -1 });
  if (store.state().reader?.status === 'ready') return;
  looking.article(articleId).then(
    (article) => store.dispatch({ type: 'readerLoaded', article }),
    (reason) => store.dispatch({ type: 'readerFailed', articleId, failure: failureOf(reason) }),
  );
}

/**
 * The node that lies nearest in a direction, told on the live line; with `along`, only one that a relationship leads to.
 * @param {PageStore} store
 * @param {import('../model/nearest.js').Side} side
 * @param {boolean} along
 * @returns {string | null}
 */
export function stepped(store, side, along) {
  const state = store.state();
  const { present } = state.history;
  const from = focusedNode(state);
  const reachable = along && from !== null ? neighbours(present, from) : null;
  /** @type {Map<string, import('../model/types.js').Point>} */
  const points = new Map();
  for (const { id } of visible(present).nodes) {
    const point = present.positions.get(id);
    if (point && (reachable === null || id === from || reachable.has(id))) points.set(id, point);
  }
  const id = nearest(points, from, side);
  store.dispatch({ type: 'noticed', text: roster(present).find((option) => option.id === id)?.spoken ?? 'Nothing lies there' });
  return id;
}
