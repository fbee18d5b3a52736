// @ts-check
/** @import { PageStore } from '../main.js' */
import { failureOf, isAborted, server } from '../server/server.js';

/** A pause this long in typing sends the question. */
const pauseMilliseconds = 120;

/**
 * Searches as somebody types; only the last text is asked for.
 * @param {PageStore} store
 */
export function searchAsTyped(store) {
  let asking = new AbortController();
  let pause = 0;

  /** @param {string} text */
  function ask(text) {
    asking = new AbortController();
    server.search(text.trim(), asking.signal).then(
      ({ hits }) => store.dispatch({ type: 'searchFound', text, hits }),
      (reason) => {
        if (!isAborted(reason)) store.dispatch({ type: 'searchFailed', text, failure: failureOf(reason) });
      },
    );
  }

  store.subscribe((state, before) => {
    if (state.search.text === before.search.text) return;
    asking.abort();
    clearTimeout(pause);
    if (state.search.status === 'searching') pause = window.setTimeout(() => ask(state.search.text), pauseMilliseconds);
  });
}
