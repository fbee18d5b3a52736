// @ts-check
import { html } from '../lit.js';
import { menuPlace } from '../model/placing.js';

/**
 * A word with a menu that lies over everything else, wherever the window has room for it. A click beside it, Escape, or the keyboard's going elsewhere closes it.
 * @param {string} id
 * @param {string} label
 * @param {unknown} content
 * @param {() => void} [opened]
 */
export function drop(id, label, content, opened = () => {}) {
  return html`<div class="drop" @focusout=${leave} @keydown=${keepEscape}>
    <button type="button" popovertarget=${id}>${label}</button>
    <div id=${id} class="drop-body" popover role="group" aria-label=${label} tabindex="-1" @toggle=${(/** @type {ToggleEvent} */ event) => {
      if (event.newState !== 'open') return;
      place(/** @type {HTMLElement} */ (event.currentTarget));
      opened();
    }} @beforetoggle=${(/** @type {ToggleEvent} */ event) => /** @type {HTMLElement} */ (event.currentTarget).classList.remove('placed')}>${content}</div></div>`;
}

/** Closes the menus within an element. @param {HTMLElement} host */
export function closeDrops(host) {
  for (const each of host.querySelectorAll('.drop-body:popover-open')) /** @type {HTMLElement} */ (each).hidePopover();
}

/** @param {HTMLElement} menu */
function place(menu) {
  const word = /** @type {Element} */ (menu.previousElementSibling).getBoundingClientRect();
  const { left, top, bottom, maxHeight } = menuPlace(word, menu.offsetWidth, { width: innerWidth, height: innerHeight });
  const pixels = (/** @type {number | undefined} */ length) => (length === undefined ? 'auto' : `${length}px`);
  Object.assign(menu.style, { left: pixels(left), top: pixels(top), bottom: pixels(bottom), maxHeight: pixels(maxHeight) });
  menu.classList.add('placed');
}

/** @param {FocusEvent} event */
function leave(event) {
  const host = /** @type {HTMLElement} */ (event.currentTarget);
  if (event.relatedTarget instanceof Node && !host.contains(event.relatedTarget)) closeDrops(host);
}

/** Escape closes an open menu, and nothing else. @param {KeyboardEvent} event */
function keepEscape(event) {
  const host = /** @type {HTMLElement} */ (event.currentTarget);
  if (event.key === 'Escape' && host.querySelector(':popover-open')) event.stopPropagation();
}
