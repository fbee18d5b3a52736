// @ts-check
/** @import { PageStore } from '../main.js' */
import { selectedNodes } from '../model/commands.js';

/**
 * Puts what is selected onto the clipboard, and says so.
 * @param {PageStore} store
 * @param {'name' | 'id' | 'cypher'} what
 */
export function copySelection(store, what) {
  const state = store.state();
  const { nodes } = state.history.present;
  const ids = selectedNodes(state);
  const texts = {
    name: () => ids.map((id) => nodes.get(id)?.name ?? id).join('\n'),
    id: () => state.selected.join('\n'),
    cypher: () => `MATCH (n:Entity) WHERE n.id IN ${JSON.stringify(ids)} RETURN n`,
  };
  copyText(store, texts[what]());
}

/**
 * Puts a text onto the clipboard, and says so.
 * @param {PageStore} store
 * @param {string} text
 */
export function copyText(store, text) {
  navigator.clipboard.writeText(text).then(
    () => store.dispatch({ type: 'noticed', text: 'Copied' }),
    () => store.dispatch({ type: 'noticed', text: 'The browser does not let this page copy.' }),
  );
}
