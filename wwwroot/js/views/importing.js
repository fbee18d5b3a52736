// @ts-check
/** @import { ImportFile, ImportJob, Importing, State } from '../model/types.js' */
/** @import { Parts, View } from './view.js' */
import { html, nothing, render } from '../lit.js';
import { isFinal, minPastedCharacters, outcome, progress, summary } from '../model/importing.js';
import { counted } from '../model/words.js';
import { icon } from './glyph.js';
import { takesText } from './view.js';

const accepted = '.txt,.md,.markdown,.json,text/plain,text/markdown,application/json';

/** Warnings shown for each file; more are counted. */
const warningsShown = 5;

/**
 * Import by drop, by choice of files or by pasting a text; its progress, and what became of each file.
 * @param {HTMLDialogElement} dialog
 * @param {Parts} parts
 * @returns {View}
 */
export function mountImport(dialog, { store, importer }) {
  let pasted = '';
  dialog.addEventListener('close', () => {
    if (store.state().importing.open) store.dispatch({ type: 'importClosed' });
  });
  takeDrops(importer.files);
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const files = [...(event.clipboardData?.files ?? [])];
    if (takesText(event.target) || (files.length === 0 && text.length < minPastedCharacters)) return;
    event.preventDefault();
    if (files.length > 0) importer.files(files);
    else {
      pasted = text;
      store.dispatch({ type: 'importReset' });
    }
  });

  /** @param {State} state */
  function update({ importing }) {
    render(content(importing), dialog);
    if (importing.open && !dialog.open) dialog.showModal();
    if (!importing.open && dialog.open) dialog.close();
  }

  /** @param {Importing} importing */
  function content(importing) {
    return html`
      <header class="dialog-head"><h2>Import articles</h2>
        <button class="icon-button" aria-label="Close" title="Close (Esc)" @click=${() => dialog.close()}>${icon('close')}</button></header>
      <div class="dialog-body">
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
        <span class="muted">Text, Markdown or a draft in JSON</span>
        <input type="file" class="visually-hidden" multiple accept=${accepted}
          @change=${(/** @type {Event} */ event) => importer.files([...(/** @type {HTMLInputElement} */ (event.target).files ?? [])])}></label>
      <label class="paste-label" for="import-text">or paste the text of an article</label>
      <textarea id="import-text" rows="8" dir="auto" .value=${pasted}
        @input=${(/** @type {Event} */ event) => {
          pasted = /** @type {HTMLTextAreaElement} */ (event.target).value;
        }}></textarea>`;
  }

  /** @param {Importing} importing */
  function footer(importing) {
    if (importing.status === 'idle') return html`<button class="primary" @click=${sendPasted}>Import the text</button>`;
    if (importing.status === 'sending' || importing.status === 'watching') return html`<button @click=${() => dialog.close()}>Go on in the background</button>`;
    return html`<button @click=${() => store.dispatch({ type: 'importReset' })}>Import more</button>
      <button class="primary" @click=${() => dialog.close()}>Show the graph</button>`;
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
    <ul class="import-files">${job.files.map(fileRow)}</ul>
    ${isFinal(job) ? nothing : html`<p class="muted">You can close this window: the import goes on.</p>`}`;
}

/** @param {ImportFile} file */
function fileRow(file) {
  const warnings = file.warnings ?? [];
  const symbol = file.state === 'failed' ? 'warning' : file.state === 'committed' || file.state === 'unchanged' ? 'check' : '';
  return html`<li class="import-file ${file.state}">
    ${symbol ? icon(symbol) : html`<span class="spinner" aria-hidden="true"></span>`}
    <div><strong dir="auto">${file.article?.title ?? file.name}</strong>
      <p dir="auto">${outcome(file)}</p>
      ${warnings.length > 0 ? html`<details><summary>${counted(warnings.length, 'remark')}</summary>
        <ul>${warnings.slice(0, warningsShown).map((warning) => html`<li dir="auto">${warning.message}</li>`)}
        ${warnings.length > warningsShown ? html`<li class="muted">and ${warnings.length - warningsShown} more</li>` : nothing}</ul></details>` : nothing}
    </div></li>`;
}

/**
 * Files may be dropped anywhere on the page.
 * @param {(files: readonly File[]) => void} take
 */
function takeDrops(take) {
  let depth = 0;
  const mark = (/** @type {boolean} */ on) => document.body.classList.toggle('dropping', on);
  const hasFiles = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return;
    depth += 1;
    mark(true);
  });
  addEventListener('dragleave', (event) => {
    if (!hasFiles(event)) return;
    depth = Math.max(0, depth - 1);
    mark(depth > 0);
  });
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    depth = 0;
    mark(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
