// @ts-check
/** @import { PageStore } from '../main.js' */
import { loadContent } from '../effects/details.js';
import { judgements } from '../server/judgements.js';
import { failureOf } from '../server/server.js';

/** How often something was graded: what is shown after an earlier time comes too late. */
let serial = 0;

/**
 * Grades a source or a claim, and brings what is looked at up to date.
 * @param {PageStore} store
 * @param {{ source: string, value: string } | { claim: string, value: string }} judged
 */
export function grade(store, judged) {
  const { value } = judged;
  serial += 1;
  const own = serial;
  const sent = 'source' in judged ? judgements.gradeSource(judged.source, value) : judgements.gradeClaim(judged.claim, Number(value));
  sent.then(async () => {
    const id = store.state().details?.id;
    const content = id !== undefined && await loadContent(store.state(), id, new AbortController().signal);
    if (own !== serial) return;
    if (content) store.dispatch({ type: 'detailsLoaded', id, content });
    store.dispatch({ type: 'noticed', text: `Graded ${value}` });
  }).catch((reason) => store.dispatch({ type: 'noticed', text: failureOf(reason) }));
}
