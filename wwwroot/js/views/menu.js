// @ts-check
/** @import { Point, State } from '../model/types.js' */
/** @import { Parts } from './view.js' */
import { html, render } from '../lit.js';
import { commandNamed, keyLabel } from '../model/commands.js';
import { icon } from './glyph.js';
import { byId } from './view.js';

const entries = ['expand', 'collapse', 'hide', 'unpin', 'fitSelection', 'clearSelection'];

/**
 * The menu of what is selected, reached by the right button, Shift+F10 or the menu key.
 * @param {HTMLElement} host a popover
 * @param {Parts} parts
 */
export function mountMenu(host, { store, commands }) {
  /** @type {HTMLElement | null} */
  let opener = null;

  /** @param {string} name */
  function choose(name) {
    host.hidePopover();
    opener?.focus();
    if (commandNamed(name).enabled(store.state())) commands.run[name]();
  }

  /** @param {State} state */
  function content(state) {
    return entries.map((name) => {
      const command = commandNamed(name);
      return html`<button role="menuitem" tabindex="-1" aria-disabled=${command.enabled(state) ? 'false' : 'true'} @click=${() => choose(name)}>
        ${icon(command.icon)}<span>${command.label}</span><kbd>${keyLabel(command.keys[0])}</kbd></button>`;
    });
  }

  host.addEventListener('keydown', (event) => {
    const items = /** @type {HTMLElement[]} */ ([...host.querySelectorAll('[role="menuitem"]')]);
    const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 });
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      host.hidePopover();
      opener?.focus();
    }
    if (!(event.key in steps)) return;
    event.preventDefault();
    items[steps[event.key] % items.length].focus();
  });

  return {
    /** @param {Point} at on the page */
    open(at) {
      opener = /** @type {HTMLElement | null} */ (document.activeElement);
      if (opener === document.body) opener = byId('canvas');
      render(content(store.state()), host);
      host.showPopover();
      host.style.left = `${Math.max(8, Math.min(at.x, innerWidth - host.offsetWidth - 8))}px`;
      host.style.top = `${Math.max(8, Math.min(at.y, innerHeight - host.offsetHeight - 8))}px`;
      /** @type {HTMLElement | null} */ (host.querySelector('[role="menuitem"]'))?.focus();
    },
  };
}
