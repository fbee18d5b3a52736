// @ts-check
import { html, nothing } from '../lit.js';
import { number } from '../model/words.js';

/** So many are shown; more are counted. */
const listed = 5;

/**
 * What is to be said besides, folded under its title.
 * @param {string} title
 * @param {readonly string[]} lines
 * @param {boolean} open
 */
export function remarks(title, lines, open) {
  return html`<details ?open=${open}><summary>${title}</summary>
    <ul>${lines.slice(0, listed).map((line) => html`<li dir="auto">${line}</li>`)}
    ${lines.length > listed ? html`<li class="muted">and ${number(lines.length - listed)} more</li>` : nothing}</ul></details>`;
}
