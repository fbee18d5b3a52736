// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { Parts, View } from './view.js' */
import { html, render } from '../lit.js';
import { commandNamed, keyLabel } from '../model/commands.js';
import { redoLabel, undoLabel } from '../model/history.js';
import { icon } from './glyph.js';

/**
 * A row of buttons for commands. One that cannot be done stays where it is and says so.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @param {{ label: string, groups: readonly (readonly string[])[] }} what
 * @returns {View}
 */
export function mountToolbar(host, { commands }, { label, groups }) {
  /** @param {State} state */
  function update(state) {
    render(html`<div class="tools" role="toolbar" aria-label=${label}>
      ${groups.map((names) => html`<span class="tool-group">${names.map((name) => button(state, name))}</span>`)}
    </div>`, host);
  }

  /**
   * @param {State} state
   * @param {string} name
   */
  function button(state, name) {
    const command = commandNamed(name);
    const words = wordsOf(state, name, command.label);
    const title = command.keys.length > 0 ? `${words} (${keyLabel(command.keys[0])})` : words;
    const enabled = command.enabled(state);
    return html`<button class="icon-button" data-command=${name} aria-label=${words} title=${title} aria-disabled=${enabled ? 'false' : 'true'}
      @click=${() => {
        if (enabled) commands.run[name]();
      }}>${icon(command.icon)}</button>`;
  }

  return { update };
}

/**
 * @param {State} state
 * @param {string} name
 * @param {string} label
 */
function wordsOf(state, name, label) {
  const step = name === 'undo' ? undoLabel(state.history) : name === 'redo' ? redoLabel(state.history) : null;
  return step === null ? label : `${label}: ${step}`;
}
