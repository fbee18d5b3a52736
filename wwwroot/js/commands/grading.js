// @ts-check
/** @import { PageStore } from '../main.js' */
import { loadContent } from '../effects/details.js';
import { judgements } from '../server/judgements.js';
import { failureOf } from '../server/server.js';

/**
 * Grades a source or a claim, and brings what is looked at up to date.
 * @param {PageStore} store
 * @param {{ source: string, value: string } | { claim: string, value: string }} judged
 */
export function grade(store, judged) {
  const { value } = judged;
  const sent = 'source' in judged ? judgements.gradeSource(judged.source, value) : judgements.gradeClaim(judged.claim, Number(value));
  sent.then(async () => {
    const id = store.state().details?.id;
    if (id !== undefined) store.dispatch({ type: 'detailsLoaded', id, content: await loadContent(store.state(), id, new AbortController().signal) });
    store.dispatch({ type: 'noticed', text: `Graded ${value}` });
  }).catch((reason) => store.dispatch({ type: 'noticed', text: failureOf(reason) }));
}
