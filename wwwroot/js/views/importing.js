// @ts-check
/** @import { ImportFile, ImportJob, Importing, State } from '../model/types.js' */
/** @import { Parts, View } from './view.js' */
import { html, nothing, render } from '../lit.js';
import { date } from '../model/dates.js';
import { isFinal, summary } from '../model/importing.js';
import { byConcern, canRollBack, fileName, outcome, progress, rowWords, rowsLeft, standing, stateWords } from '../model/outcomes.js';
import { withFragment, withoutNodes } from '../model/picture.js';
import { preferReview, wantsReview } from '../model/preferences.js';
import { counted } from '../model/words.js';
import { imports } from '../server/imports.js';
import { failureOf, server } from '../server/server.js';
import { icon } from './glyph.js';
import { remarks } from './remarks.js';
import { createSure } from './sure.js';
import { keepInStep } from './view.js';
import '../model/later-icons.js';

const accepted = '.txt,.md,.markdown,.html,.htm,.json,.jsonl,.csv,.zip,.graphml,.gexf,.cyjs,text/plain,text/markdown,text/html,text/csv,application/json';

/** So many earlier imports are listed. */
const earlierShown = 50;

/**
 * The dialog of the import: files to choose or a text to paste, then progress, then what became of each file.
 * @param {HTMLDialogElement} dialog
 * @param {Parts} parts
 * @returns {View}
 */
export function mountImport(dialog, { store, importer }) {
  let pasted = '';
  let offered = '';
  /** @type {readonly ImportJob[]} */
  let earlier = [];
  const sure = createSure(() => update(store.state()));
  /** What a roll-back did: the live line is behind the dialog. */
  let said = '';

  /** @type {Importing['status']} */
  let status = 'idle';

  /** @param {unknown} reason */
  const told = (reason) => store.dispatch({ type: 'importFailed', failure: failureOf(reason) });

  async function listEarlier() {
    earlier = (await imports.all()).imports.slice(0, earlierShown);
    update(store.state());
  }

  /** @param {ImportJob} job */
  function earlierRow(job) {
    const name = job.files[0] ? fileName(job.files[0]) : 'Import';
    const others = job.files.length > 1 ? ` and ${counted(job.files.length - 1, 'other')}` : '';
    const words = name + others;
    return html`<li><span><bdi>${name}</bdi>${others}${job.createdAt ? html`<time class="muted">${date(`${job.createdAt.slice(0, 16)}Z`)}</time>` : nothing}</span><span class="chip">${stateWords(job)}</span>
      ${job.state === 'ready' ? html`<button aria-label=${`Review ${words}`} @click=${() => store.dispatch({ type: 'reviewShown', importId: job.id })}>Review</button>` : nothing}
      ${canRollBack(job) ? rollBackButton(job, words) : nothing}</li>`;
  }

  /**
   * @param {ImportJob} job
   * @param {string} words
   */
  function rollBackButton(job, words) {
    return sure(job.id, { first: 'Roll back', label: `Roll back ${words}`, second: 'Take it out of the graph', sureLabel: `Take it out of the graph: ${words}` }, () => rollBack(job));
  }

  /** What is no longer in the graph leaves the picture. */
  async function dropGone() {
    const { present } = store.state().history;
    const part = await server.joining([...present.nodes.keys()], []);
    const nodes = new Set(part.nodes.map((node) => node.id));
    const relationships = new Map(part.relationships.map((each) => [each.id, each]));
    const left = withoutNodes(present, [...present.nodes.keys()].filter((id) => !nodes.has(id)));
    store.dispatch({ type: 'replaced', picture: { ...withFragment(left, part), relationships }, label: 'Roll back an import', selected: [] });
  }

  /** @param {ImportJob} job */
  function rollBack(job) {
    imports.rollBack(job.id).then(
      async ({ removed }) => {
        await dropGone();
        said = `Rolled back: ${counted(removed.length, 'article')} taken out of the graph`;
        store.dispatch({ type: 'noticed', text: said });
        await listEarlier();
      },
      told,
    );
  }
  dialog.addEventListener('close', () => {
    said = '';
    if (store.state().importing.open) store.dispatch({ type: 'importClosed' });
  });

  /** @param {State} state */
  function update({ importing }) {
    // After an import there is one more to be listed.
    if (importing.open && importing.status === 'idle' && status !== 'idle') void listEarlier().catch(told);
    status = importing.status;
    if (importing.pasted !== offered) {
      offered = importing.pasted;
      pasted = offered;
    }
    const hadFocus = dialog.contains(document.activeElement);
    render(content(importing), dialog);
    // What had the keyboard is gone with the step before: it goes to what leads on.
    if (hadFocus && !dialog.contains(document.activeElement)) /** @type {HTMLElement | null} */ (dialog.querySelector('[autofocus]'))?.focus();
    keepInStep(dialog, importing.open, () => listEarlier().catch(told));
  }

  /** @param {Importing} importing */
  function content(importing) {
    return html`
      <header class="dialog-head"><h2>Import articles</h2>
        <button class="icon-button" aria-label="Close" title="Close (Esc)" @click=${() => dialog.close()}>${icon('close')}</button></header>
      <div class="dialog-body">
        <p role="status" class="keeping-status">${said}</p>
        ${importing.status === 'idle' ? chooser() : nothing}
        ${importing.status === 'sending' ? html`<p class="muted">Sending …</p><progress aria-label="Sending"></progress>` : nothing}
        ${importing.failure ? html`<p class="failure">${importing.failure}</p>` : nothing}
        ${importing.job ? jobView(importing.job) : nothing}
      </div>
      <footer class="dialog-foot">${footer(importing)}</footer>`;
  }

  function chooser() {
    return html`
      <label class="drop-area">${icon('import')}
        <span><strong>Choose files</strong> or drop them anywhere on the page</span>
        <span class="muted">Text, Markdown, HTML, tables (CSV, JSON lines), drafts, exported graphs, archives</span>
        <input type="file" class="visually-hidden" multiple autofocus accept=${accepted}
          @change=${(/** @type {Event} */ event) => importer.files([...(/** @type {HTMLInputElement} */ (event.target).files ?? [])])}></label>
      <label class="check"><input id="import-review" type="checkbox" .checked=${wantsReview()} @change=${(/** @type {Event} */ event) => preferReview(/** @type {HTMLInputElement} */ (event.target).checked)}>Review what was read before it is written</label>
      <label class="paste-label" for="import-text">or paste the text of an article</label>
      <textarea id="import-text" rows="8" dir="auto" .value=${pasted}
        @input=${(/** @type {Event} */ event) => {
          pasted = /** @type {HTMLTextAreaElement} */ (event.target).value;
        }}></textarea>
      ${earlier.length > 0 ? html`<details class="legend-more"><summary>Earlier imports <span class="count">${earlier.length}</span></summary>
        <ul class="earlier">${earlier.map(earlierRow)}</ul></details>` : nothing}`;
  }

  /** @param {Importing} importing */
  function footer(importing) {
    if (importing.status === 'idle') return html`<button class="primary" @click=${sendPasted}>Import the text</button>`;
    if (importing.status === 'sending' || importing.status === 'watching') return html`<button autofocus @click=${() => dialog.close()}>Go on in the background</button>`;
    return html`<button @click=${() => store.dispatch({ type: 'importReset', pasted: '' })}>Import more</button>
      <button class="primary" autofocus @click=${() => dialog.close()}>Show the graph</button>`;
  }

  function sendPasted() {
    const text = pasted;
    if (text.trim().length === 0) {
      dialog.querySelector('textarea')?.focus();
      return;
    }
    pasted = '';
    importer.text(text);
  }

  return { update };
}

/** @param {ImportJob} job */
function jobView(job) {
  return html`
    <p class="import-summary">${summary(job)}</p>
    <progress max="1" .value=${progress(job)} aria-label="Import"></progress>
    ${isFinal(job) || job.state === 'ready' ? nothing : html`<p class="muted">${standing(job)}</p>`}
    <ul class="import-files">${byConcern(job).map(fileRow)}</ul>
    ${isFinal(job) ? nothing : html`<p class="muted">You can close this window: the import goes on.</p>`}`;
}

/** @param {ImportFile} file */
function fileRow(file) {
  const warnings = file.warnings ?? [];
  const left = file.rowErrors ?? [];
  const symbol = file.state === 'failed' ? 'warning' : file.state === 'committed' || file.state === 'unchanged' ? 'check' : '';
  return html`<li class="import-file ${file.state}">
    ${symbol ? icon(symbol) : html`<span class="spinner" aria-hidden="true"></span>`}
    <div><strong dir="auto">${fileName(file)}</strong>
      <p dir="auto">${outcome(file)}</p>
      ${left.length > 0 ? remarks(rowsLeft(left), left.map(rowWords), true) : nothing}
      ${warnings.length > 0 ? remarks(counted(warnings.length, 'remark'), warnings.map((warning) => warning.message), false) : nothing}
    </div></li>`;
}
