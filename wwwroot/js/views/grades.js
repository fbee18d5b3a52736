// @ts-check
/** @import { Evidence } from '../model/types.js' */
/** @import { Parts } from './view.js' */
import { grade } from '../commands/grading.js';
import { html, nothing } from '../lit.js';

/** Admiralty reliability of a source. @type {readonly { value: string, label: string }[]} */
const reliabilities = [
  { value: 'A', label: 'A: completely reliable' }, { value: 'B', label: 'B: usually reliable' }, { value: 'C', label: 'C: fairly reliable' },
  { value: 'D', label: 'D: not usually reliable' }, { value: 'E', label: 'E: unreliable' }, { value: 'F', label: 'F: cannot be judged' },
];

/** Admiralty credibility of what is said. @type {readonly { value: string, label: string }[]} */
const credibilities = [
  { value: '1', label: '1: confirmed' }, { value: '2', label: '2: probably true' }, { value: '3', label: '3: possibly true' },
  { value: '4', label: '4: doubtful' }, { value: '5', label: '5: improbable' }, { value: '6', label: '6: cannot be judged' },
];

/**
 * How far the source and the claim are believed, and how an analyst says otherwise. Nothing where the server keeps no grades.
 * @param {Evidence} evidence
 * @param {Parts} parts
 */
export function gradeFields({ claim, credibility, article }, { store }) {
  const source = article.source;
  if (credibility === undefined || article.reliability === undefined || !claim || !source) return nothing;
  const { reliability } = article;
  return html`<details class="grade"><summary>Grade ${reliability}${credibility}</summary>
    ${field('Source', reliabilities, reliability, (value) => grade(store, { source, value }))}
    ${field('Claim', credibilities, String(credibility), (value) => grade(store, { claim, value }))}
  </details>`;
}

/**
 * @param {string} label
 * @param {typeof reliabilities} options
 * @param {string} chosen
 * @param {(value: string) => void} changed
 */
function field(label, options, chosen, changed) {
  return html`<label class="field">${label} <select @change=${(/** @type {Event} */ event) => changed(/** @type {HTMLSelectElement} */ (event.target).value)}>
    ${options.map(({ value, label: words }) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`)}</select></label>`;
}
