// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { PageStore } from '../main.js' */
/** @import { View } from './view.js' */

/** Code that could not be fetched is asked for again after this, in milliseconds, as long as it is needed. */
const pause = 4000;

/**
 * A view whose code is fetched when it is first needed, so that the first picture does not wait for it.
 * @template {View} T
 * @param {PageStore} store
 * @param {(state: State) => boolean} needed
 * @param {() => Promise<T>} load fetches the code and mounts the view
 * @returns {View & { mounted: () => T | null }}
 */
export function lazy(store, needed, load) {
  /** @type {T | null} */
  let view = null;
  let loading = false;

  async function mount() {
    loading = true;
    try {
      view = await load();
    } catch (reason) {
      setTimeout(() => {
        loading = false;
        update(store.state());
      }, pause);
      throw reason; // which main.js tells
    }
    view.update(store.state());
  }

  /** @param {State} state */
  function update(state) {
    if (view) view.update(state);
    else if (!loading && needed(state)) void mount();
  }

  return {
    update,
    mounted: () => view,
  };
}
