// @ts-check
/** @import { NodeDetails, RelationshipDetails, State } from '../model/types.js' */
/** @import { PageStore } from '../main.js' */
import { failureOf, isAborted } from '../server/http.js';
import { looking } from '../server/looking.js';

/** What is asked about the thing that was looked at last. */
let asking = new AbortController();

/**
 * Whenever another thing is looked at, asks the server about it.
 * @param {PageStore} store
 */
export function loadDetails(store) {
  /** @param {State} state */
  function follow(state) {
    const id = state.selected.at(-1);
    if (id !== undefined && state.details?.id !== id) askDetails(store, id);
  }

  follow(store.state());
  store.subscribe(follow);
}

/**
 * Asks the server about a thing.
 * @param {PageStore} store
 * @param {string} id of what is looked at
 */
export function askDetails(store, id) {
  asking.abort();
  asking = new AbortController();
  store.dispatch({ type: 'detailsAsked', id });
  loadContent(store.state(), id, asking.signal).then(
    (content) => store.dispatch({ type: 'detailsLoaded', id, content }),
    (reason) => {
      if (!isAborted(reason)) store.dispatch({ type: 'detailsFailed', id, failure: failureOf(reason) });
    },
  );
}

/**
 * @param {State} state
 * @param {string} id
 * @param {AbortSignal} signal
 * @returns {Promise<NodeDetails | RelationshipDetails>}
 */
export async function loadContent(state, id, signal) {
  if (state.history.present.relationships.has(id)) {
    const { relationship, evidence, sources, contradictions = [] } = await looking.relationshipEvidence(id, signal);
    return { kind: 'relationship', relationship, evidence, sources, contradictions };
  }
  const [answer, { evidence, total, sources, contradictions = [] }] = await Promise.all([looking.entity(id, signal), looking.entityEvidence(id, signal)]);
  return { kind: 'node', answer, evidence, evidenceTotal: total ?? evidence.length, sources, contradictions };
}
