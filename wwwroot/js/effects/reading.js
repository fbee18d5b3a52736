// @ts-check
/** @import { Commands } from '../commands/commands.js' */
/** @import { Reading } from '../model/address.js' */
/** @import { PageStore } from '../main.js' */
import { loadContent } from './details.js';

/**
 * Opens an article at a sentence, beside what is looked at, unless something else is looked at by then.
 * @param {PageStore} store
 * @param {Pick<Commands, 'read'>} commands
 * @param {Reading} reading
 */
export async function readAgain(store, commands, { article, start }) {
  const id = store.state().selected.at(-1);
  if (id === undefined) return;
  const { evidence } = await loadContent(store.state(), id, new AbortController().signal);
  const own = evidence.filter((each) => each.article.id === article);
  if (store.state().selected.at(-1) !== id || own.length === 0) return;
  await commands.read(article, own, own.find((each) => each.start === start) ?? null);
}
