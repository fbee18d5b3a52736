// @ts-check
/** @import { Point } from '../model/types.js' */
/** @import { Parts } from './view.js' */
import { html, nothing, render } from '../lit.js';
import { commandNamed, keyLabel } from '../model/commands.js';
import { icon } from './glyph.js';
import { byId } from './view.js';
import '../model/later-icons.js';

const ofSelection = ['expand', 'collapse', 'hide', 'only', 'unpin', 'path', 'neighbours', 'fitSelection', 'copyName', 'copyId', 'copyCypher', 'clearSelection'];

/** What a narrow bar has no room for. */
const more = ['redo', 'showHidden', 'zoomIn', 'zoomOut', 'zoomReset', 'selectAll', 'identity', 'help'];

/**
 * Opens the menu of what is selected, reached by the right button, Shift+F10 or the menu key.
 * @param {HTMLElement} host a popover
 * @param {Parts} parts
 * @param {Point} at on the page
 */
export function openMenuAt(host, parts, at) {
  open(host, parts, { label: 'Selection', entries: ofSelection }, at);
}

/**
 * Opens the menu of what a narrow bar has no room for, below the bar.
 * @param {HTMLElement} host a popover
 * @param {Parts} parts
 */
export function openMore(host, parts) {
  const { left, bottom } = byId('actions').getBoundingClientRect();
  open(host, parts, { label: 'More', entries: more }, { x: left, y: bottom });
}

/**
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @param {{ label: string, entries: readonly string[] }} what
 * @param {Point} at
 */
function open(host, { store, commands }, { label, entries }, at) {
  const { activeElement } = document;
  const opener = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : byId('canvas');
  const close = () => {
    host.hidePopover();
    opener.focus();
  };

  /** @param {string} name */
  function entry(name) {
    const command = commandNamed(name);
    const enabled = command.enabled(store.state());
    return html`<button role="menuitem" tabindex="-1" aria-disabled=${enabled ? 'false' : 'true'} @click=${() => {
      close();
      if (enabled) commands.run[name]();
    }}>${icon(command.icon)}<span>${command.label}</span>${command.keys.length > 0 ? html`<kbd>${keyLabel(command.keys[0])}</kbd>` : nothing}</button>`;
  }

  host.setAttribute('aria-label', label);
  render(entries.map(entry), host);
  host.onkeydown = (event) => onKey(event, host, close);
  host.showPopover();
  host.style.left = `${Math.max(8, Math.min(at.x, innerWidth - host.offsetWidth - 8))}px`;
  host.style.top = `${Math.max(8, Math.min(at.y, innerHeight - host.offsetHeight - 8))}px`;
  items(host)[0].focus();
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement} host
 * @param {() => void} close
 */
function onKey(event, host, close) {
  const all = items(host);
  const at = all.findIndex((item) => item === document.activeElement);
  /** @type {Record<string, number>} */
  const targets = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 };
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else if (event.key in targets) all[targets[event.key] % all.length].focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** @param {HTMLElement} host */
function items(host) {
  return /** @type {HTMLElement[]} */ ([...host.querySelectorAll('[role="menuitem"]')]);
}
