// @ts-check
import { html } from '../lit.js';

/**
 * What went wrong, with a way to ask once more.
 * @param {string | null} text
 * @param {() => void} again
 */
export function failureView(text, again) {
  return html`<p class="failure">${text} <button @click=${(/** @type {Event} */ event) => {
    // The button goes with the failure: the keyboard goes to what stays.
    const host = /** @type {Element} */ (event.currentTarget).closest('.tool, .panel');
    /** @type {HTMLElement | null | undefined} */ (host?.querySelector('h2[tabindex], input, button'))?.focus();
    again();
  }}>Try again</button></p>`;
}
