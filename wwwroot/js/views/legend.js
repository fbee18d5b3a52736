// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { Group, Row } from '../model/legend.js' */
/** @import { Parts, View } from './view.js' */
import { html, nothing, render } from '../lit.js';
import { kindOf } from '../model/kinds.js';
import { legendOf, switchedOff } from '../model/legend.js';
import { certainties } from '../model/relationships.js';
import { number } from '../model/words.js';
import { kindGlyph, lineGlyph } from './glyph.js';

/**
 * The legend, which is the filter: what is drawn, how much of it is to be seen, and a switch for each.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {View}
 */
export function mountLegend(host, { store, commands }) {
  /** @type {State['history']['present'] | null} */
  let shown = null;

  /**
   * @param {Group} group
   * @param {Row} row
   * @param {unknown} glyph
   */
  function rowOf(group, row, glyph) {
    const count = row.shown === row.total ? number(row.total) : `${number(row.shown)} of ${number(row.total)}`;
    return html`<li class="legend-row ${row.on ? '' : 'off'}">
      <label>
        <input type="checkbox" .checked=${row.on} @change=${() => store.dispatch({ type: 'toggled', group, name: row.name })}>
        ${glyph}<span class="legend-label" dir="auto">${row.label}</span><span class="count">${count}</span>
      </label>
      <button class="only" aria-label="Only ${row.label}" @click=${() => store.dispatch({ type: 'onlyShown', group, name: row.name })}>only</button>
    </li>`;
  }

  /** @param {State} state */
  function update(state) {
    const picture = state.history.present;
    if (picture === shown) return;
    shown = picture;
    const legend = legendOf(picture);
    const off = switchedOff(picture.filter);
    render(html`
      <div class="section-head">
        <h2>Legend</h2>
        ${off > 0 ? html`<button class="quiet" @click=${() => store.dispatch({ type: 'filterCleared' })}>Show all</button>` : nothing}
        ${picture.hidden.size > 0 ? html`<button class="quiet" @click=${commands.run.showHidden}>Show ${picture.hidden.size} hidden</button>` : nothing}
      </div>
      <ul class="legend-rows" aria-label="Kinds">${legend.kinds.map((row) => rowOf('kinds', row, kindGlyph(kindOf(row.name).name)))}</ul>
      <details class="legend-more" ?open=${picture.filter.types.size > 0}>
        <summary>Relationships <span class="count">${number(picture.relationships.size)}</span></summary>
        <ul class="legend-rows" aria-label="Relationships">${legend.types.map((row) => rowOf('types', row, nothing))}</ul>
      </details>
      <details class="legend-more" open>
        <summary>Lines</summary>
        <ul class="legend-rows" aria-label="Lines">
          ${legend.certainties.map((row, index) => rowOf('certainties', row, html`<span title=${certainties[index].meaning}>${lineGlyph(row.name)}</span>`))}
        </ul>
      </details>
      <details class="legend-more" ?open=${picture.filter.support.size > 0}>
        <summary title="Copies of one text count once">Independent sources</summary>
        <ul class="legend-rows" aria-label="Independent sources">${legend.support.map((row) => rowOf('support', row, nothing))}</ul>
      </details>`, host);
  }

  return { update };
}
