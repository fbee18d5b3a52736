// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { PageStore } from '../main.js' */
/** @import { View } from './view.js' */

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
    view = await load();
    view.update(store.state());
  }

  return {
    update(state) {
      if (view) view.update(state);
      else if (!loading && needed(state)) void mount();
    },
    mounted: () => view,
  };
}
