// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { TableOrder } from '../model/table.js' */
/** @import { Parts, View } from './view.js' */
import { downloadTable } from '../commands/download.js';
import { html, nothing, render } from '../lit.js';
import { arranged, columnAt, columns, namesOf, orderNamed, tableFile, tableRows } from '../model/table.js';
import { counted } from '../model/words.js';
import { icon } from './glyph.js';

/** Rows of one page. */
const pageSize = 100;

/**
 * The tool that shows what is drawn as a table; what is selected here is selected on the canvas.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {View}
 */
export function mountTable(host, { store, commands, canvas }) {
  /** @type {Pick<State, 'history' | 'selected' | 'drawer'> | null} */
  let shown = null;

  /** Another order begins with its first page. @param {Partial<TableOrder>} change */
  function reorder(change) {
    store.dispatch({ type: 'tableArranged', rows: namesOf({ ...orderNamed(store.state().drawer.rows), page: null, ...change }) });
  }

  /** Its row is turned to when it is selected. @type {State['selected'] | null} */
  let looked = null;

  /**
   * The page to be shown: the one that was turned to, unless something else has been selected since.
   * @param {readonly { id: string }[]} rows
   * @param {State['selected']} selected
   * @param {number | null} turned
   */
  function pageOf(rows, selected, turned) {
    const isNew = selected !== looked && (looked !== null || turned === null);
    looked = selected;
    const at = isNew ? rows.findIndex((row) => row.id === selected.at(-1)) : -1;
    const page = at >= 0 ? Math.floor(at / pageSize) : (turned ?? 1) - 1;
    return Math.min(page, Math.max(1, Math.ceil(rows.length / pageSize)) - 1);
  }

  /**
   * @param {TableOrder['mode']} mode
   * @param {Parameters<typeof tableFile>[1]} rows
   */
  function save(mode, rows) {
    downloadTable(tableFile(mode, rows), mode);
    store.dispatch({ type: 'noticed', text: `${mode}.csv is in your downloads: ${counted(rows.length, 'row')}` });
  }

  /** Brings the chosen row to right below the header where it was out of sight, so that the header covers no row by half. */
  function revealChosen() {
    const box = host.querySelector('.table-box');
    const row = box?.querySelector('tr.chosen');
    const heading = box?.querySelector('thead th');
    if (!box || !row || !heading) return;
    const before = box.scrollTop;
    row.scrollIntoView({ block: 'nearest' });
    const covered = row.getBoundingClientRect().top - heading.getBoundingClientRect().bottom;
    if (box.scrollTop !== before || covered < 0) box.scrollTop += Math.ceil(covered);
  }

  /** The order that the rows in sight are of. @type {State['drawer']['rows'] | null} */
  let ordered = null;

  /** @param {State} state */
  function update({ history, selected, drawer }) {
    if (shown?.history.present === history.present && shown.selected === selected && shown.drawer.rows === drawer.rows) return;
    shown = { history, selected, drawer };
    const { mode, column: name, down, text, page: turned } = orderNamed(drawer.rows);
    const column = columnAt(mode, name);
    const rows = arranged(tableRows(history.present, mode), { column, down, text });
    const pages = Math.max(1, Math.ceil(rows.length / pageSize));
    const page = pageOf(rows, selected, turned);
    const turn = (/** @type {number} */ by) => reorder({ page: page + by === 0 ? null : page + by + 1 });
    render(html`
      <div class="tool-form">
        <label class="field">Show <select id="table-mode" @change=${(/** @type {Event} */ event) => {
          const chosen = /** @type {TableOrder['mode']} */ (/** @type {HTMLSelectElement} */ (event.target).value);
          reorder({ mode: chosen, column: columns[chosen][0].name });
        }}><option value="nodes" .selected=${mode === 'nodes'}>nodes</option><option value="relationships" .selected=${mode === 'relationships'}>relationships</option></select></label>
        <label class="field">with <input id="table-text" type="text" .value=${text} placeholder="text" @input=${(/** @type {Event} */ event) => reorder({ text: /** @type {HTMLInputElement} */ (event.target).value })}></label>
        <span class="muted">${counted(rows.length, 'row')}</span>
        ${rows.length > 0 ? html`<button title="These rows as a CSV table" @click=${() => save(mode, rows)}>${icon('import')}CSV</button>` : nothing}
        ${pages > 1 ? html`<span class="review-steps"><button ?disabled=${page === 0} @click=${() => turn(-1)}>Previous</button><span class="muted">page ${page + 1} of ${pages}</span><button ?disabled=${page === pages - 1} @click=${() => turn(1)}>Next</button></span>` : nothing}
      </div>
      ${rows.length === 0 ? html`<p class="muted">${text ? html`None of the ${mode} to be seen has <q dir="auto">${text}</q>.` : `No ${mode} are to be seen.`}</p>` : html`
      <div class="table-box" tabindex="0" role="region" aria-label="Rows of the table"><table class="rows">
        <thead><tr>${columns[mode].map(({ name, label, numeric }, index) => html`<th scope="col" class=${numeric ? 'numeric' : ''} aria-sort=${index === column ? (down ? 'descending' : 'ascending') : 'none'}>
          <button class="sort" @click=${() => reorder({ column: name, down: index === column ? !down : Boolean(numeric) })}>${label}${index === column ? (down ? ' ↓' : ' ↑') : ''}</button></th>`)}</tr></thead>
        <tbody>${rows.slice(page * pageSize, (page + 1) * pageSize).map((row) => html`<tr class=${selected.includes(row.id) ? 'chosen' : ''}>
          ${row.cells.map((cell, index) => html`<td dir="auto" class=${columns[mode][index].numeric ? 'numeric' : ''}>${index === 0
            ? html`<button class="link" aria-pressed=${selected.includes(row.id) ? 'true' : 'false'} @click=${(/** @type {MouseEvent} */ event) => {
              commands.select(row.id, event.shiftKey || event.ctrlKey || event.metaKey);
              canvas.reveal([row.id]);
            }}>${cell.text}</button>` : cell.text}</td>`)}</tr>`)}</tbody></table></div>`}`, host);
    if (ordered !== drawer.rows) host.querySelector('.table-box')?.scrollTo(0, 0);
    ordered = drawer.rows;
    revealChosen();
    if (page + 1 !== (turned ?? 1)) turn(0);
  }

  return { update };
}
