// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { PageStore } from '../main.js' */
import { failureOf } from '../server/http.js';
import { looking } from '../server/looking.js';

/** Times that could not be asked for are asked for again after this, in milliseconds, as long as they are wanted. */
const pause = 4000;

/**
 * Whenever the timeline is looked at or filters, and other nodes are drawn, asks when their relationships were reported.
 * @param {PageStore} store
 */
export function loadTimeline(store) {
  /** @type {State['history']['present']['relationships'] | null} */
  let asked = null;

  /** @param {State} state */
  function follow({ drawer, history: { present } }) {
    if ((drawer.tool !== 'timeline' && present.filter.time === null) || asked === present.relationships) return;
    asked = present.relationships;
    const own = asked;
    looking.timeline([...present.nodes.keys()]).then(
      (answer) => {
        if (own === asked) store.dispatch({ type: 'timesKnown', answer });
      },
      (reason) => {
        if (own !== asked) return;
        store.dispatch({ type: 'timesFailed', failure: failureOf(reason) });
        setTimeout(() => {
          if (own !== asked) return;
          asked = null;
          follow(store.state());
        }, pause);
      },
    );
  }

  follow(store.state());
  store.subscribe(follow);
}
