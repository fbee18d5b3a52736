// @ts-check
/** @import { Evidence, Expandable, GraphNode } from '../model/types.js' */
/** @import { Canvas } from '../canvas/canvas.js' */
/** @import { Arranger } from '../canvas/layout.js' */
/** @import { PageStore } from '../main.js' */
import { selectedNodes } from '../model/commands.js';
import { layoutRequest } from '../model/layout.js';
import { collapsible } from '../model/picture.js';
import { visible } from '../model/visible.js';
import { failureOf } from '../server/server.js';

const zoomStep = 1.3;

/** What the first picture does without. */
const exploring = () => import('./exploring.js');
const gathering = () => import('./gathering.js');

/** @typedef {ReturnType<typeof createCommands>} Commands */

/**
 * What the page can do, for buttons, menus and keys alike.
 * @param {{ store: PageStore, canvas: Canvas, arranger: Arranger }} parts
 */
export function createCommands({ store, canvas, arranger }) {
  const present = () => store.state().history.present;

  /** So much is under way. */
  let works = 0;

  /**
   * Does what waits for the server, and says on the live line what went wrong.
   * @param {() => Promise<void>} work
   */
  function whileWorking(work) {
    works += 1;
    store.dispatch({ type: 'working', on: true });
    work()
      .catch((reason) => store.dispatch({ type: 'noticed', text: failureOf(reason) }))
      .finally(() => {
        works -= 1;
        store.dispatch({ type: 'working', on: works > 0 });
      });
  }

  /**
   * Draws the next neighbours of a node.
   * @param {string} id
   * @param {Pick<Expandable, 'type' | 'direction' | 'kind'> | null} [option] null for every type
   */
  const expand = (id, option = null) => whileWorking(async () => (await exploring()).expand(store, id, option));

  /** @param {readonly GraphNode[]} nodes */
  const draw = (nodes) => whileWorking(async () => (await exploring()).draw(store, canvas, nodes));

  /**
   * Opens an article, its evidence marked.
   * @param {string} articleId
   * @param {readonly Evidence[]} evidence of that article
   * @param {Evidence | null} looked the one to begin with
   */
  const read = async (articleId, evidence, looked) => (await exploring()).read(store, articleId, evidence, looked);

  /** @param {string | null} id */
  function select(id, add = false) {
    if (id === null) store.dispatch({ type: 'selected', ids: [] });
    else if (add) store.dispatch({ type: 'selectionAdded', id });
    else store.dispatch({ type: 'selected', ids: [id] });
  }

  /**
   * To the node that lies nearest in a direction; with `along`, only to one that a relationship leads to.
   * @param {import('../model/nearest.js').Side} side
   * @param {boolean} along
   * @param {boolean} add what is selected stays so
   */
  const step = async (side, along, add) => goTo((await exploring()).stepped(store, side, along), add);

  /** @param {readonly string[]} ids */
  const gather = async (ids) => (await gathering()).gather(store, ids);

  /** @param {string | null} id */
  function goTo(id, add = false) {
    if (id === null) return;
    if (add) gather([id]);
    else select(id);
    canvas.reveal([id]);
  }

  /** @param {'name' | 'id' | 'cypher'} what */
  const copy = (what) => void import('./copying.js').then((each) => each.copySelection(store, what));

  const rearrange = () => whileWorking(async () => {
    const positions = await arranger.arrange(layoutRequest(present(), { keep: false, aspect: canvas.aspect() }));
    store.dispatch({ type: 'rearranged', positions });
    canvas.fit();
  });

  return {
    expand, draw, read, select, step, gather, goTo, whileWorking,
    /** The commands of model/commands.js by their names; those of dialogs and fields are added by their views. */
    run: /** @type {Record<string, () => void>} */ ({
      expand: () => selectedNodes(store.state()).forEach((id) => expand(id)),
      collapse: () => store.dispatch({ type: 'collapsed', ids: selectedNodes(store.state()).flatMap((id) => collapsible(present(), id)) }),
      hide: () => store.dispatch({ type: 'hid', ids: selectedNodes(store.state()) }),
      only: async () => (await gathering()).hideOthers(store, canvas),
      neighbours: async () => (await gathering()).gatherNeighbours(store),
      showHidden: () => store.dispatch({ type: 'shownAll' }),
      unpin: () => store.dispatch({ type: 'unpinned', ids: selectedNodes(store.state()).filter((id) => present().pinned.has(id)) }),
      arrange: rearrange,
      undo: () => store.dispatch({ type: 'undone' }),
      redo: () => store.dispatch({ type: 'redone' }),
      fit: () => canvas.fit(),
      fitSelection: () => canvas.fit(store.state().selected),
      zoomIn: () => canvas.zoomBy(zoomStep),
      zoomOut: () => canvas.zoomBy(1 / zoomStep),
      zoomReset: () => canvas.zoomReset(),
      selectAll: () => store.dispatch({ type: 'selected', ids: visible(present()).nodes.map((node) => node.id) }),
      clearSelection: () => select(null),
      copyName: () => copy('name'),
      copyId: () => copy('id'),
      copyCypher: () => copy('cypher'),
    }),
  };
}
