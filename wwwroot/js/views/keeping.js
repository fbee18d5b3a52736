// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { Parts, View } from './view.js' */
import { addressOf, createKeeper } from '../commands/keeping.js';
import { html, nothing, render } from '../lit.js';
import { selectedNodes } from '../model/commands.js';
import { date } from '../model/dates.js';
import { icon } from './glyph.js';
import { createSure } from './sure.js';
import { keepInStep } from './view.js';
import '../model/later-icons.js';

/** @type {readonly { name: string, label: string }[]} */
const formats = [
  { name: 'graphml', label: 'GraphML' },
  { name: 'gexf', label: 'GEXF' },
  { name: 'csv', label: 'CSV tables (zip)' },
  { name: 'cytoscape', label: 'Cytoscape JSON' },
  { name: 'cypher', label: 'Cypher script' },
  { name: 'jsonl', label: 'Articles as drafts (JSON lines)' },
];

/**
 * The dialog of saved views and exports.
 * @param {HTMLDialogElement} dialog
 * @param {Parts} parts
 * @returns {View}
 */
export function mountKeeping(dialog, { store }) {
  const keeper = createKeeper(store);
  const sure = createSure(() => update(store.state()));
  dialog.addEventListener('close', () => store.dispatch({ type: 'keepingShown', open: false }));

  const field = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (dialog.querySelector(id));
  const title = () => field('#picture-title').value.trim() || 'Bilateral';

  /** @param {State} state */
  function update(state) {
    const { keeping } = state;
    const selected = selectedNodes(state);
    render(html`
      <header class="dialog-head"><h2>Saved views and exports</h2>
        <button class="icon-button" aria-label="Close" title="Close (Esc)" @click=${() => dialog.close()}>${icon('close')}</button></header>
      <div class="dialog-body">
        <p role="status" class="keeping-status">${keeping.status}</p>
        ${keeping.making === null ? nothing : html`<p class="keeping-progress"><progress aria-label="The file"></progress>
          <span class="muted">${keeping.making}</span>
          <button @click=${keeper.cancel}>Cancel</button></p>`}
        <section><h3>Save this view</h3>
          <form class="tool-form" @submit=${(/** @type {Event} */ event) => {
              event.preventDefault();
              const name = field('#view-name').value;
              if (name.trim()) keeper.save(name);
            }}><label class="field">Name <input id="view-name" type="text" autocomplete="off" autofocus></label><button class="primary">Save</button></form>
          <p class="muted">What is drawn, selected, filtered and hidden, and where everything stands. It opens in any browser.</p></section>
        <section><h3>Saved views</h3>
          ${keeping.saved.length === 0 ? html`<p class="muted">None yet.</p>` : html`<ul class="saved-views">${keeping.saved.map((view) => html`<li>
            <a href=${addressOf(view)} @click=${() => dialog.close()}>${view.name}</a><span class="muted">${date(view.savedAt.slice(0, 16) + 'Z')}</span>
            <button class="icon-button" aria-label=${`Copy the address of ${view.name}`} title="Copy the address" @click=${() => keeper.copy(view)}>${icon('copy')}</button>
            ${sure(view.id, { first: icon('close'), label: `Remove ${view.name}`, second: 'Remove', sureLabel: `Remove for good: ${view.name}`, quiet: true }, () => keeper.remove(view.id))}</li>`)}</ul>`}</section>
        <section><h3>The picture as a file</h3>
          <div class="tool-form"><label class="field">Title <input id="picture-title" type="text" autocomplete="off" placeholder="Bilateral"></label>
            <span class="file-buttons"><button @click=${() => keeper.png(title())}>PNG</button><button @click=${() => keeper.svg(title())}>SVG</button></span></div></section>
        <section><h3>The data as a file</h3>
          <div class="tool-form"><label class="field">Format <select id="data-format">${formats.map(({ name, label }) => html`<option value=${name}>${label}</option>`)}</select></label>
            <span class="file-buttons"><button @click=${() => keeper.data(field('#data-format').value, keeper.nodes())}>What is shown</button>
              ${selected.length > 0 ? html`<button @click=${() => keeper.data(field('#data-format').value, selected)}>What is selected</button>` : nothing}
              <button @click=${() => keeper.data(field('#data-format').value, [])}>The whole graph</button></span></div></section>
      </div>`, dialog);
    keepInStep(dialog, keeping.open, keeper.load);
  }

  return { update };
}
