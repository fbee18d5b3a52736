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

/** @typedef {ReturnType<typeof createKeeper>} Keeper */

/** A picture's longest side in pixels: browsers draw no larger ones. */
const longestSide = 12_000;

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

  /** @param {() => Promise<unknown>} work what ends with a picture, which takes a while where much is drawn */
  function making(work) {
    say('Making the file …');
    told(work);
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
    say(`Saved: ${new URL(addressOf(view), location.href).href}`);
  }

  /** @param {string} title */
  async function drawing(title) {
    const seen = visible(present());
    const { articles } = await workbench.articlesBehind(seen.nodes.map((node) => node.id));
    const notes = [
      `${counted(seen.nodes.length, 'node')}, ${counted(seen.relationships.length, 'relationship')} · ${new Date().toISOString().slice(0, 10)}`,
      ...sourceNotes(articles, new Set(seen.relationships.map((each) => each.id))),
    ];
    return svgOf(present(), readColours(document.body), { title, notes });
  }

  /** @param {string} title */
  async function svg(title) {
    download(new Blob([(await drawing(title)).text], { type: 'image/svg+xml' }), `${fileName(title)}.svg`);
    say('The picture is in your downloads');
  }

  /** @param {string} title */
  async function png(title) {
    const { text, width, height } = await drawing(title);
    const scale = Math.min(2, longestSide / Math.max(width, height));
    const image = new Image();
    const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(address);
    download(await canvas.convertToBlob({ type: 'image/png' }), `${fileName(title)}.png`);
    say('The picture is in your downloads');
  }

  /**
   * @param {string} format
   * @param {readonly string[]} ids none for all
   */
  async function data(format, ids) {
    if (store.state().keeping.received !== null) return;
    exporting = new AbortController();
    const received = (/** @type {number | null} */ bytes) => store.dispatch({ type: 'exportReceived', bytes });
    say('Making the file …');
    received(0);
    try {
      const { blob, name } = await workbench.exported(format, ids, exporting.signal, received);
      download(blob, name);
      say(`${name} is in your downloads`);
    } catch (reason) {
      if (!isAborted(reason)) throw reason;
      say('No file was made');
    } finally {
      received(null);
    }
  }

  return {
    /** @param {string} format @param {readonly string[]} ids none for all */
    data: (format, ids) => told(() => data(format, ids)),
    cancel: () => exporting.abort(),
    load: () => told(load),
    /** @param {string} name */
    save: (name) => told(() => save(name)),
    /** @param {string} id */
    remove: (id) => told(async () => {
      await workbench.removeView(id);
      await load();
    }),
    /** @param {string} title */
    svg: (title) => making(() => svg(title)),
    /** @param {string} title */
    png: (title) => making(() => png(title)),
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
 * @param {Blob} blob
 * @param {string} name
 */
export function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** @param {string} title */
function fileName(title) {
  return title.trim().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'picture';
}
