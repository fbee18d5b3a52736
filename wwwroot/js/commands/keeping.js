// @ts-check
/** @import { PageStore } from '../main.js' */
/** @import { SavedView } from '../model/types.js' */
import { readColours } from '../canvas/colours.js';
import { besideOf, encodeView, viewOf } from '../model/address.js';
import { sourceNotes } from '../model/sources.js';
import { svgOf } from '../model/svg.js';
import { visible } from '../model/visible.js';
import { counted } from '../model/words.js';
import { failureOf, isAborted } from '../server/http.js';
import { workbench } from '../server/workbench.js';
import { download } from './download.js';

/** @typedef {ReturnType<typeof createKeeper>} Keeper */

/** A picture's longest side in pixels: browsers draw no larger ones. */
const longestSide = 12_000;

/** A picture is drawn in strips of so many pixels, so that the page answers in between. */
const stripHeight = 600;

/**
 * Keeps views, and makes files of the picture.
 * @param {PageStore} store
 */
export function createKeeper(store) {
  const present = () => store.state().history.present;
  let exporting = new AbortController();

  /** @param {string} text */
  const say = (text) => store.dispatch({ type: 'kept', text });

  /** @param {() => Promise<unknown>} work */
  const told = (work) => void work().catch((reason) => say(failureOf(reason)));

  /** @param {string | null} words how far the file is that is being made */
  const tell = (words) => store.dispatch({ type: 'making', words });

  /**
   * Makes one file at a time.
   * @param {(signal: AbortSignal) => Promise<{ blob: Blob, name: string }>} work
   */
  async function make(work) {
    if (store.state().keeping.making !== null) return;
    exporting = new AbortController();
    const { signal } = exporting;
    say('Making the file …');
    tell('The graph is being gone through');
    try {
      const { blob, name } = await work(signal);
      signal.throwIfAborted();
      download(blob, name);
      say(`${name} is in your downloads`);
    } catch (reason) {
      if (!isAborted(reason)) throw reason;
      say('No file was made');
    } finally {
      tell(null);
    }
  }

  async function load() {
    store.dispatch({ type: 'viewsKnown', views: (await workbench.views()).views });
  }

  /** @param {string} name */
  async function save(name) {
    const state = store.state();
    const picture = present();
    const places = [...picture.positions].filter(([id]) => picture.nodes.has(id)).map(([id, { x, y }]) => ({ id, x, y }));
    const view = await workbench.keepView({ name, address: encodeView(viewOf(picture, state.selected, null, besideOf(state))), places, pinned: [...picture.pinned] });
    await load();
    say(`Saved: ${whole(view)}`);
  }

  /** @param {SavedView} view */
  function copy(view) {
    navigator.clipboard.writeText(whole(view)).then(
      () => say(`Copied: ${whole(view)}`),
      () => say(`The browser does not let this page copy. The address is ${whole(view)}`),
    );
  }

  /**
   * @param {string} title
   * @param {AbortSignal} signal
   */
  async function drawing(title, signal) {
    const seen = visible(present());
    const { articles } = await workbench.articlesBehind(seen.nodes.map((node) => node.id), signal);
    const notes = [
      `${counted(seen.nodes.length, 'node')}, ${counted(seen.relationships.length, 'relationship')} · ${new Date().toISOString().slice(0, 10)}`,
      ...sourceNotes(articles, new Set(seen.relationships.map((each) => each.id))),
    ];
    return svgOf(present(), readColours(document.body), { title, notes });
  }

  /**
   * @param {string} title
   * @param {AbortSignal} signal
   */
  async function svg(title, signal) {
    return { blob: new Blob([(await drawing(title, signal)).text], { type: 'image/svg+xml' }), name: `${fileName(title)}.svg` };
  }

  /**
   * @param {string} title
   * @param {AbortSignal} signal
   */
  async function png(title, signal) {
    const { text, width, height } = await drawing(title, signal);
    const scale = Math.min(2, longestSide / Math.max(width, height));
    const image = new Image();
    const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    for (let top = 0; top < canvas.height; top += stripHeight) {
      tell(`The picture is being drawn: ${Math.round((100 * top) / canvas.height)} %`);
      await answering(signal);
      context?.drawImage(image, 0, top / scale, width, stripHeight / scale, 0, top, canvas.width, stripHeight);
      context?.getImageData(0, top, 1, 1); // else all strips are drawn together at the end
    }
    URL.revokeObjectURL(address);
    tell('The picture is being packed');
    return { blob: await canvas.convertToBlob({ type: 'image/png' }), name: `${fileName(title)}.png` };
  }

  /**
   * @param {string} format
   * @param {readonly string[]} ids none for all
   * @param {AbortSignal} signal
   */
  const data = (format, ids, signal) => workbench.exported(format, ids, signal, (bytes) => tell(`${(bytes / 1e6).toFixed(1)} MB so far`));

  return {
    /** @param {string} format @param {readonly string[]} ids none for all */
    data: (format, ids) => told(() => make((signal) => data(format, ids, signal))),
    cancel: () => exporting.abort(),
    load: () => told(load),
    copy,
    /** @param {string} name */
    save: (name) => told(() => save(name)),
    /** @param {string} id */
    remove: (id) => told(async () => {
      await workbench.removeView(id);
      await load();
    }),
    /** @param {string} title */
    svg: (title) => told(() => make((signal) => svg(title, signal))),
    /** @param {string} title */
    png: (title) => told(() => make((signal) => png(title, signal))),
    /** The ids of what is to be seen. */
    nodes: () => visible(present()).nodes.map((node) => node.id),
  };
}

/**
 * Where a saved view opens.
 * @param {SavedView} view
 */
export function addressOf(view) {
  return `#view=${encodeURIComponent(view.id)}`;
}

/**
 * The whole address, to be sent to somebody.
 * @param {SavedView} view
 */
function whole(view) {
  return new URL(addressOf(view), location.href).href;
}

/**
 * Lets the page answer and draw; throws where the work was cancelled meanwhile.
 * @param {AbortSignal} signal
 */
async function answering(signal) {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

/** @param {string} title */
function fileName(title) {
  return title.trim().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'picture';
}
