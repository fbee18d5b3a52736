// @ts-check
/** @import { PageStore } from '../main.js' */
/** @import { State } from '../model/types.js' */
import { failureOf, isAborted } from '../server/http.js';
import { looking } from '../server/looking.js';

/** A pause this long in typing sends the question. */
const pauseMilliseconds = 120;

/**
 * Searches as somebody types; only the last text is asked for.
 * @param {PageStore} store
 */
export function searchAsTyped(store) {
  let asking = new AbortController();
  let pause = 0;
  /** What was typed when it was looked at last. */
  let known = '';

  /** @param {string} text */
  function ask(text) {
    asking = new AbortController();
    looking.search(text.trim(), asking.signal).then(
      ({ hits }) => store.dispatch({ type: 'searchFound', text, hits }),
      (reason) => {
        if (!isAborted(reason)) store.dispatch({ type: 'searchFailed', text, failure: failureOf(reason) });
      },
    );
  }

  /** @param {State} state */
  function follow({ search: { text, status } }) {
    if (text === known) return;
    known = text;
    asking.abort();
    clearTimeout(pause);
    if (status === 'searching') pause = window.setTimeout(() => ask(text), pauseMilliseconds);
  }

  follow(store.state()); // somebody may have typed before this code was there
  store.subscribe(follow);
}
