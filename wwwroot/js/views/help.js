// @ts-check
import { html, render } from '../lit.js';
import { commands, keyLabel } from '../model/commands.js';
import { preferChip, preferLetters, wantsChip, wantsLetters } from '../model/preferences.js';
import { icon } from './glyph.js';

/** Keys that are no commands of the table. */
const moves = [
  { label: 'To the nearest node', keys: ['←', '↑', '→', '↓'] },
  { label: 'Along a relationship', keys: ['Alt+←', 'Alt+→', 'Alt+↑', 'Alt+↓'] },
  { label: 'The same, and what is selected stays so', keys: ['Shift+←', 'Shift+↑', 'Shift+→', 'Shift+↓'] },
  { label: 'Details of what is selected', keys: ['Enter'] },
  { label: 'From a tool or the search back to the graph', keys: ['Esc'] },
  { label: 'Add to the selection (in the list)', keys: ['Shift+Enter', 'Space'] },
];

/** What the pointer does. */
const pointer = [
  { label: 'Select; add to the selection', keys: ['Click', 'Shift+Click'] },
  { label: 'Select all in a box', keys: ['Shift+Drag'] },
  { label: 'Move what is selected; it stays there', keys: ['Drag'] },
  { label: 'Expand', keys: ['Double click'] },
  { label: 'Menu', keys: ['Right click'] },
];

/**
 * Opens the dialog of keyboard shortcuts.
 * @param {HTMLDialogElement} dialog
 */
export function openHelp(dialog) {
  const row = (/** @type {string} */ label, /** @type {readonly string[]} */ keys) => html`<div><dt>${label}</dt><dd>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dd></div>`;
  render(html`
    <header class="dialog-head"><h2>Keyboard shortcuts</h2>
      <button class="icon-button" aria-label="Close" title="Close (Esc)" @click=${() => dialog.close()}>${icon('close')}</button></header>
    <div class="dialog-body" tabindex="0" role="region" aria-label="Shortcuts" autofocus>
      <label class="check"><input type="checkbox" .checked=${wantsLetters()} @change=${(/** @type {Event} */ event) => preferLetters(/** @type {HTMLInputElement} */ (event.target).checked)}>Single letters and signs are shortcuts</label>
      <p class="muted">Letters work while the graph or the list beside it has the keyboard. Every one of them has a button too.</p>
      <dl class="keys">
        ${moves.map(({ label, keys }) => row(label, keys))}
        ${commands.filter((command) => command.keys.length > 0).map((command) => row(command.label, command.keys.map(keyLabel)))}
      </dl>
      <h3>With the pointer</h3>
      <dl class="keys">${pointer.map(({ label, keys }) => row(label, keys))}</dl>
      <h3>Drawing</h3>
      <label class="check"><input type="checkbox" .checked=${wantsChip()} @change=${(/** @type {Event} */ event) => preferChip(/** @type {HTMLInputElement} */ (event.target).checked)}>Let the graphics chip draw (WebGL), from the next opening of the page</label>
      <p class="muted">A preview, for many thousand nodes on computers where it is quicker. All lines look alike then: how sure one is, the list and the panel tell.</p>
    </div>`, dialog);
  dialog.showModal();
}
