// @ts-check
import { html } from '../lit.js';

/**
 * Buttons for what cannot be taken back: it takes a second press, and whoever goes on to something else has not pressed.
 * @param {() => void} again asks to be rendered again
 */
export function createSure(again) {
  /** What was asked for once. */
  let asked = '';

  /** @param {string} id */
  function ask(id) {
    asked = id;
    again();
  }

  /**
   * @param {string} id of what it is done to
   * @param {{ first: unknown, label: string, second: string, sureLabel: string, quiet?: boolean }} words what the button shows and is called, before and after the first press
   * @param {() => void} act
   */
  function button(id, { first, label, second, sureLabel, quiet = false }, act) {
    const isSure = id === asked;
    return html`<button class=${isSure ? 'danger' : quiet ? 'icon-button' : ''} aria-label=${isSure ? sureLabel : label} title=${isSure ? sureLabel : label}
      @blur=${() => asked === id && ask('')} @click=${() => {
        if (!isSure) return ask(id);
        ask('');
        act();
      }}>${isSure ? second : first}</button>`;
  }

  return button;
}
