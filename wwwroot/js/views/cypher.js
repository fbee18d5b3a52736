// @ts-check
/** @import { Cypher, State } from '../model/types.js' */
/** @import { Answer } from '../model/answers.js' */
/** @import { Plan, Step } from '../model/plans.js' */
/** @import { Parts, View } from './view.js' */
import { createConsole } from '../commands/cypher.js';
import { html, nothing, render } from '../lit.js';
import { cellText, drawable, errorLine, errorPlace, errorWords, isNode, parameterNames } from '../model/answers.js';
import { emptySchema } from '../model/completion.js';
import { examples } from '../model/examples.js';
import { stepWords } from '../model/plans.js';
import { counted, number, shortened } from '../model/words.js';
import { drawnByDefault, mostDrawn } from '../model/visible.js';
import { mostRows } from '../server/rows.js';
import { mountEditor } from './cypher-editor.js';
import { closeDrops, drop } from './drop.js';
import { icon } from './glyph.js';
import { createSure } from './sure.js';

/** So much of what was found is seen at least, in pixels. */
const leastSeen = 120;

/**
 * The console: a statement, its rows as a table, and what they hold onto the canvas.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {View}
 */
export function mountCypher(host, { store, commands, canvas }) {
  const console = createConsole({ store, canvas, commands });
  const sure = createSure(() => update(store.state()));
  /** What was shown last. @type {Cypher | null} */
  let shown = null;
  /** The error whose place was marked in the editor. @type {Answer | null} */
  let marked = null;
  /** @type {import('./cypher-editor.js').Editor | null} */
  let editor = null;
  /** What had the keyboard when the statement was run. @type {Element | null} */
  let ranFrom = null;
  let schema = emptySchema;
  console.load(undefined);
  console.schema().then((known) => {
    schema = known;
  });

  function run() {
    ranFrom = document.activeElement;
    console.run();
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  }

  /** @param {Event} event */
  const value = (event) => /** @type {HTMLInputElement} */ (event.target).value;

  /** @param {State} state */
  function update({ cypher }) {
    const running = cypher.status === 'running';
    render(html`
      <div class="console" @keydown=${onKey}>
        <div class="console-edit">
          <div class="console-editor"></div>
          <details class="console-parameters" ?open=${cypher.parameters.trim() !== ''}><summary>Parameters</summary>
            <label class="visually-hidden" for="cypher-parameters">Parameters, a JSON object</label>
            <textarea id="cypher-parameters" rows="2" spellcheck="false" dir="ltr" .value=${cypher.parameters} placeholder='{"name": "Kim"}'
              @input=${(/** @type {Event} */ event) => console.write(store.state().cypher.statement, value(event))}></textarea></details>
        </div>
        <div class="tool-form">
          <button class=${running ? '' : 'primary'} title=${running ? 'Stop' : 'Run (Ctrl+Enter)'} @click=${running ? console.stop : run}>${running ? 'Stop' : 'Run'}</button>
          ${exampleMenu()} ${savedMenu(cypher)} ${pastMenu(cypher)} ${callMenu(cypher)}
          <form class="field" @submit=${(/** @type {Event} */ event) => {
              event.preventDefault();
              const field = /** @type {HTMLInputElement} */ (host.querySelector('#cypher-name'));
              if (field.value.trim()) console.save(field.value);
              field.value = '';
            }}><input id="cypher-name" type="text" size="14" placeholder="Name" aria-label="Name to save the statement under"><button>Save</button></form>
        </div>
        <div class="tool-result" aria-busy=${running ? 'true' : 'false'}>${result(cypher)}</div>
      </div>`, host);
    editor ??= mountEditor(/** @type {HTMLElement} */ (host.querySelector('.console-editor')), {
      changed: (statement) => console.write(statement),
      run,
      schema: () => schema,
      parameters: () => parameterNames(store.state().cypher.parameters),
    });
    editor.show(cypher.statement);
    markError(cypher);
    if (shown !== null && cypher.status !== 'running' && (cypher.answer !== shown.answer || cypher.failure !== shown.failure)) showResult();
    shown = cypher;
  }

  // A panel that opens beside a wide console puts what was found below the statement. A keyboard that takes height only is no reason to leave the statement.
  let width = 0;
  new ResizeObserver(([{ contentRect }]) => {
    const isOther = contentRect.width !== width;
    width = contentRect.width;
    if (isOther && (shown?.answer || shown?.failure)) showResult();
  }).observe(host);

  /** In a low drawer what was found stands below its edge. */
  function showResult() {
    const result = /** @type {HTMLElement} */ (host.querySelector('.tool-result')).getBoundingClientRect();
    const room = host.getBoundingClientRect();
    if (result.top > room.bottom - leastSeen) host.scrollTop += result.top - room.bottom + Math.min(result.height, room.height - leastSeen);
  }

  function exampleMenu() {
    return drop('cypher-examples', 'Examples', html`<ul>${examples.map(({ name, statement }) => html`<li class="menu-row"><button @click=${() => choose(statement)}>${name}</button></li>`)}</ul>`);
  }

  /** @param {Cypher} cypher */
  function savedMenu({ saved }) {
    return drop('cypher-saved', 'Saved', saved.length === 0 ? html`<p class="muted">None yet: give a name and press Save.</p>` : html`<ul>${saved.map((query) => html`<li class="menu-row">
      <button @click=${() => choose(query.statement, query.parameters)}>${query.name}</button>
      ${sure(query.id, { first: icon('close'), label: `Remove ${query.name}`, second: 'Remove', sureLabel: `Remove for good: ${query.name}`, quiet: true }, () => console.remove(query.id))}</li>`)}</ul>`);
  }

  /** @param {Cypher} cypher */
  function pastMenu({ past }) {
    return drop('cypher-past', 'History', past.length === 0 ? html`<p class="muted">Nothing was run yet.</p>`
      : html`<ul>${past.map((statement) => html`<li class="menu-row"><button dir="ltr" @click=${() => choose(statement)}>${shortened(statement, 80)}</button></li>`)}</ul>`);
  }

  /** @param {Cypher} cypher */
  function callMenu({ calls }) {
    return drop('cypher-calls', 'Asked by the page', calls.length === 0 ? html`<p class="muted">The page has asked nothing yet.</p>`
      : html`<p class="muted">The statement behind what the page asked last:</p><ul>${calls.map((call) => html`<li class="menu-row"><button dir="ltr" @click=${() => {
        closeDrops(host);
        console.show(call);
      }}>${shortened(decodeURIComponent(call.address.replace(/^\//, '')), 70)}</button></li>`)}</ul>`, console.listCalls);
  }

  /**
   * @param {string} statement
   * @param {string} [parameters]
   */
  function choose(statement, parameters = '') {
    closeDrops(host);
    console.write(statement, parameters);
    editor?.focus();
  }

  /** @param {Cypher} cypher */
  function result({ status, answer, failure, ran }) {
    if (status === 'running') return html`<p class="muted">Running …</p>`;
    if (failure) return html`<p class="failure" role="alert">${failure}</p>`;
    if (!answer) return html`<p class="muted">Rows and errors stand here. Ctrl+Enter runs the statement, or the one in grey while nothing is written; “Examples” has more.</p>`;
    if (answer.errors.length > 0) return answer.errors.map((error) => errorView(error, ran));
    const found = drawable(answer).nodes.length;
    return html`
      ${answer.notifications.map((each) => html`<p class="notification">${icon('warning')}<span>${each.description}${each.position ? ` (line ${each.position.line}, column ${each.position.column})` : ''}</span></p>`)}
      ${answer.plan?.isRun === false ? html`<p>Nothing was run: this is how it would be.</p>` : html`<p class="result-line"><span>${answer.more ? `The first ${number(mostRows)} rows` : counted(answer.rows.length, 'row')}</span>
        ${answer.rows.length > 0 ? html`<button title="The rows as a CSV table" @click=${console.saveRows}>${icon('import')}CSV</button>` : nothing}
        ${found > 0 ? drawButtons(found) : nothing}</p>`}
      ${answer.plan ? planView(answer.plan) : nothing}
      ${answer.fields.length > 0 && answer.plan?.isRun !== false ? table(answer) : nothing}`;
  }

  /** @param {number} found */
  function drawButtons(found) {
    const all = html`<button @click=${() => console.draw(found)}>${icon('expand')}Draw ${counted(found, 'node')}</button>`;
    const room = drawnByDefault - store.state().history.present.nodes.size;
    if (found <= Math.max(room, 1)) return all;
    const first = room > 0 ? html`<button @click=${() => console.draw(room)}>${icon('expand')}Draw the first ${counted(room, 'node')}</button>` : nothing;
    return found > mostDrawn ? html`${first}<span class="muted">${counted(found, 'node')} are too many for a picture: read them as rows, or count them in groups.</span>`
      : html`${first}${all}<span class="muted">A picture of so many is slow.</span>`;
  }

  /** @param {Answer} answer */
  function table(answer) {
    return html`<div class="table-box" tabindex="0" role="region" aria-label="Rows"><table class="rows"><thead><tr>${answer.fields.map((field) => html`<th scope="col">${field}</th>`)}</tr></thead>
      <tbody>${answer.rows.map((row) => html`<tr>${row.map((each) => html`<td dir="auto">${cell(each)}</td>`)}</tr>`)}</tbody></table></div>`;
  }

  /** @param {unknown} value */
  function cell(value) {
    const text = shortened(cellText(value), 200);
    const id = isNode(value) && typeof value.properties.id === 'string' && store.state().history.present.nodes.has(value.properties.id) ? value.properties.id : null;
    return id === null ? (value === null ? html`<span class="muted">null</span>` : text) : html`<button class="link" @click=${() => commands.goTo(id)}>${text}</button>`;
  }

  /** @param {Cypher} cypher */
  function markError({ answer, ran, statement }) {
    if (answer === marked) return;
    marked = answer;
    const place = answer?.errors[0] ? errorPlace(answer.errors[0].message) : null;
    if (!answer || !place || ran !== statement) return;
    const word = /^[\p{L}\p{N}_]+/u.exec(statement.slice(place.offset))?.[0].length ?? 1;
    editor?.mark(place.offset, place.offset + word, errorWords(answer.errors[0].message));
    // Who has gone on to something else is not taken away from it.
    if (document.activeElement === ranFrom || document.activeElement === document.body) editor?.focus();
  }

  return { update };
}

/** @param {Plan} plan */
function planView({ root, isRun }) {
  return html`<section class="plan" aria-label="Plan"><p class="muted">The plan, last step first: each works on what stands below it.</p><ul>${planStep(root, isRun)}</ul></section>`;
}

/**
 * @param {Step} step
 * @param {boolean} isRun
 * @returns {unknown}
 */
function planStep(step, isRun) {
  const { name, details, counts } = stepWords(step, isRun);
  return html`<li><strong>${name}</strong> <code dir="ltr">${details}</code> <span class="count">${counts}</span>
    ${step.children.length > 0 ? html`<ul>${step.children.map((child) => planStep(child, isRun))}</ul>` : nothing}</li>`;
}

/**
 * @param {{ code: string, message: string }} error
 * @param {string} statement
 */
function errorView({ code, message }, statement) {
  const place = errorPlace(message);
  const line = place ? errorLine(statement, place) : null;
  return html`<div class="query-error" role="alert"><p class="failure">${errorWords(message)}</p>
    ${place && line ? html`<p class="muted">Line ${place.line}, column ${place.column}</p><pre dir="ltr">${line.text}
${line.before}<mark>^</mark></pre>` : nothing}
    <p class="muted">${code}</p></div>`;
}
