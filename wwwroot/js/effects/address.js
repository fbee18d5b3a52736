// @ts-check
/** @import { Picture, State } from '../model/types.js' */
/** @import { Commands } from '../commands/commands.js' */
/** @import { Reading, View } from '../model/address.js' */
/** @import { PageStore } from '../main.js' */
import { besideOf, decodeView, encodeView, savedViewOf, viewOf } from '../model/address.js';
import { emptyPicture, withFragment } from '../model/picture.js';
import { failureOf, server } from '../server/server.js';

/** So many nodes at most are drawn to begin with. */
export const overviewLimit = 300;

/**
 * Keeps the address in step with the view, and the view with the address when somebody goes back or forward.
 * @param {PageStore} store
 * @param {Pick<Commands, 'read'>} commands
 */
export function keepAddress(store, commands) {
  /** @type {ReadonlySet<string> | null} */
  let overview = null;
  /** A view is being brought back: that is no new one. */
  let restoring = false;
  /** The view that is being asked for. @type {object | null} */
  let goal = null;
  /** What is to be opened. @type {Reading | null} */
  let awaited = null;

  /** A view is asked for. Somebody may go on before the answers are there. @returns {() => boolean} whether it is still wanted, once they are */
  function going() {
    const own = {};
    goal = own;
    return () => {
      if (goal !== own) return false;
      goal = null;
      return true;
    };
  }

  async function open() {
    const isWanted = going();
    const [{ view, places }, begun] = await Promise.all([asked(), beginning()]);
    const fragment = view.nodes === null ? begun : await server.between(view.nodes);
    if (view.nodes === null) overview = new Set(begun.nodes.map((node) => node.id));
    const picture = shownAs(view, withFragment(emptyPicture, fragment), places);
    const showTool = view.tool && await (await import('./returning.js')).toolAgain(store, view, picture);
    if (!isWanted()) return;
    const before = store.state();
    restoring = true;
    awaited = view.reading;
    store.dispatch({ type: 'opened', picture, total: begun.total, selected: selectable(view, picture) });
    if (showTool) showTool();
    restoring = false;
    write(store.state(), before);
    await read();
  }

  async function read() {
    const reading = awaited;
    if (reading === null) return;
    const { readAgain } = await import('./reading.js');
    if (awaited === reading) await readAgain(store, commands, reading);
    if (awaited === reading) awaited = null;
  }

  /** Back and Forward bring a view back as one step, so that it can be undone too. */
  async function restore() {
    const isWanted = going();
    const [{ viewAgain }, wanted] = await Promise.all([import('./returning.js'), asked()]);
    const { view, show } = await viewAgain(store, wanted, overview);
    if (!isWanted()) return;
    restoring = true;
    awaited = view.reading;
    show();
    restoring = false;
    await read();
  }

  /**
   * @param {State} state
   * @param {State} before
   */
  function write(state, before) {
    if (state.status !== 'ready' || restoring) return;
    const beside = besideOf(state);
    const earlier = besideOf(before);
    const isLook = state.history.present === before.history.present && state.selected === before.selected && beside.tool === earlier.tool && `${[beside.ends, beside.way]}` === `${[earlier.ends, earlier.way]}`;
    if (isLook && state.reader === before.reader && state.drawer.rows === before.drawer.rows) return;
    const isNextSentence = isLook && before.reader !== null && state.reader?.articleId === before.reader.articleId;
    const isReordered = isLook && state.drawer.rows !== before.drawer.rows;
    const isSameStep = isNextSentence || isReordered || (state.history.past === before.history.past && state.history.present !== before.history.present);
    // The address is already that of the view which is asked for; only a step of somebody's goes elsewhere.
    const isGoing = goal !== null;
    if (isGoing && isSameStep) return;
    goal = null;
    if (state.reader !== before.reader || (state.selected !== before.selected && before.status === 'ready')) awaited = null;
    const fragment = encodeView(viewOf(state.history.present, state.selected, overview, { ...beside, reading: beside.reading ?? awaited }));
    if (fragment === location.hash.replace(/^#/, '')) {
      if (state.history.present.positions !== before.history.present.positions) history.replaceState(placesOf(state.history.present), '');
      return;
    }
    const address = fragment === '' ? location.pathname + location.search : `#${fragment}`;
    if (before.status === 'ready' && !isSameStep) {
      if (!isGoing) history.replaceState(placesOf(before.history.present), '');
      history.pushState(placesOf(state.history.present), '', address);
    } else history.replaceState(placesOf(state.history.present), '', address);
  }

  function fail(/** @type {unknown} */ reason) {
    goal = null;
    store.dispatch({ type: 'failed', failure: failureOf(reason) });
  }
  store.subscribe(write);
  addEventListener('popstate', () => (store.state().status === 'ready' ? restore() : open()).catch(fail));
  return { open: () => open().catch(fail) };
}

/**
 * The view the address asks for: one that it describes, or a saved one by its id.
 * @returns {Promise<{ view: View, places: ReturnType<typeof placesOf> | null }>}
 */
export async function asked() {
  const id = savedViewOf(location.hash);
  if (id === null) return { view: decodeView(location.hash), places: history.state };
  const saved = await server.view(id);
  return { view: decodeView(saved.address), places: { places: saved.places.map((each) => [each.id, each.x, each.y]), pinned: saved.pinned } };
}

/** Whether the address brings along where things stand, so that the first picture needs no layout. */
export function hasPlaces() {
  return Boolean(history.state?.places) || savedViewOf(location.hash) !== null;
}

/**
 * The picture to begin with. A graph that is empty because its first articles are still being read is waited for, for a while.
 * @returns {Promise<import('../model/types.js').Overview>}
 */
async function beginning() {
  const first = await server.overview(overviewLimit);
  if (first.total.nodes > 0) return first;
  const { firstArticles } = await import('./first-articles.js');
  return await firstArticles() ? server.overview(overviewLimit) : first;
}

/**
 * @param {View} view
 * @param {Picture} picture
 * @param {ReturnType<typeof placesOf> | null} places
 * @returns {Picture} as the view shows it
 */
export function shownAs(view, picture, places) {
  return placed({ ...picture, hidden: new Set(view.hidden.filter((id) => picture.nodes.has(id))), filter: view.filter }, places);
}

/**
 * Where everything stands: kept with the entry of the browser's history, so that a reload and a step back change nothing.
 * @param {Picture} picture
 * @returns {{ places: readonly [string, number, number][], pinned: readonly string[] }}
 */
function placesOf({ positions, pinned }) {
  return { places: [...positions].map(([id, { x, y }]) => [id, x, y]), pinned: [...pinned] };
}

/**
 * A picture whose nodes stand where they stood.
 * @param {Picture} picture
 * @param {ReturnType<typeof placesOf> | null} kept
 * @returns {Picture}
 */
function placed(picture, kept) {
  if (!kept?.places) return picture;
  const places = kept.places.filter(([id]) => picture.nodes.has(id));
  const pinned = kept.pinned.filter((id) => picture.nodes.has(id));
  return {
    ...picture,
    positions: new Map([...picture.positions, ...places.map(([id, x, y]) => /** @type {const} */ ([id, { x, y }]))]),
    pinned: new Set([...picture.pinned, ...pinned]),
  };
}

/**
 * @param {View} view
 * @param {Picture} picture
 */
export function selectable(view, picture) {
  return view.selected.filter((id) => picture.nodes.has(id) || picture.relationships.has(id));
}
