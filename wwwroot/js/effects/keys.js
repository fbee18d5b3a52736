// @ts-check
/** @import { Commands } from '../commands/commands.js' */
/** @import { PageStore } from '../main.js' */
/** @import { Side } from '../model/nearest.js' */
import { commandOfKey, keyOf } from '../model/commands.js';
import { wantsLetters } from '../model/preferences.js';
import { takesText } from '../views/view.js';

/** @type {Readonly<Record<string, Side>>} */
const sides = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/**
 * Key presses become commands. Letters count only while the graph or the list beside it has the keyboard; keys with Control everywhere but in a text.
 * @param {{ store: PageStore, commands: Commands, graph: HTMLElement, list: HTMLElement, lookCloser: () => void }} parts
 */
export function listenToKeys({ store, commands, graph, list, lookCloser }) {
  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.defaultPrevented || takesText(event.target) || document.querySelector('dialog[open]')) return;
    const key = keyOf(event);
    const target = /** @type {Node} */ (event.target);
    const inGraph = graph.contains(target);
    const inside = inGraph || list.contains(target);
    if (inGraph && sides[event.key]) {
      event.preventDefault();
      commands.step(sides[event.key], event.altKey, event.shiftKey);
      return;
    }
    if (inside && key === 'Enter') {
      event.preventDefault();
      lookCloser();
      return;
    }
    const command = commandOfKey(key);
    if (!command || !(inside || key.startsWith('Control') || key === 'Escape')) return;
    if (/^(Shift\+)?.$/u.test(key) && !wantsLetters()) return;
    event.preventDefault();
    if (command.enabled(store.state())) commands.run[command.name]();
  }

  document.addEventListener('keydown', onKey);
  const take = (focusVisible = false) => graph.focus({ preventScroll: true, focusVisible });
  // The drawing library takes the focus away with each press: it has to be taken back.
  for (const press of ['mousedown', 'touchstart']) graph.addEventListener(press, () => take(), { passive: true });
  // So that the keys work at once, without a click; the frame around the graph appears with the first key.
  if (document.activeElement === document.body) take();
  addEventListener('keydown', () => {
    if (document.activeElement !== graph || graph.matches(':focus-visible')) return;
    graph.blur();
    take(true);
  }, true);
}
