// @ts-check
/** @import { Pair } from '../model/pairs.js' */
import { html, nothing, svg } from '../lit.js';
import { kindOf } from '../model/kinds.js';
import { pairGroups, pairYears } from '../model/pairs.js';
import { tickPlaces } from '../model/ticks.js';
import { counted } from '../model/words.js';

/** Height of the bars, in units of their picture. */
const height = 100;

/** Room for a year's digits, in pixels. */
const yearWidth = 48;

/**
 * What was between two states year by year: a row of bars, and a table that tells the same.
 * @param {Pair} pair
 * @param {number} width of the row, in pixels
 */
export function yearsView(pair, width) {
  const years = pairYears(pair);
  if (years.length < 2) return nothing;
  const kinds = pairGroups(pair).map(({ kind }) => kind);
  const [first, last] = [Number(years[0].year), Number(years[years.length - 1].year)];
  const count = last - first + 1;
  const most = Math.max(...years.map(total));
  return html`<div class="pair-years">
    <svg class="pair-bars" viewBox="0 0 ${count} ${height}" preserveAspectRatio="none" aria-hidden="true">
      ${years.map((each) => svg`<g><title>${wordsOf(each, kinds)}</title>${stack(each, kinds, Number(each.year) - first, height / most)}</g>`)}</svg>
    <svg class="timeline-ticks" aria-hidden="true">${tickPlaces(count, width, yearWidth).map(({ index, at }) => svg`<text x=${`${at * 100}%`} y="13">${first + index}</text>`)}</svg>
    <details class="legend-more"><summary>Year by year</summary>
      <table class="rows"><thead><tr><th scope="col">Year</th>${kinds.map((kind) => html`<th scope="col" class="numeric">${kindOf(kind).many}</th>`)}</tr></thead>
        <tbody>${years.map(({ year, counts }) => html`<tr><th scope="row">${year}</th>${kinds.map((kind) => html`<td class="numeric">${counts[kind] ?? ''}</td>`)}</tr>`)}</tbody></table></details>
  </div>`;
}

/** @typedef {ReturnType<typeof pairYears>[number]} Year */

/** @param {Year} year */
function total({ counts }) {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}

/**
 * @param {Year} year
 * @param {readonly string[]} kinds
 */
function wordsOf({ year, counts }, kinds) {
  return `${year}: ${kinds.filter((kind) => counts[kind]).map((kind) => counted(counts[kind], kindOf(kind).one, kindOf(kind).many)).join(', ')}`;
}

/**
 * One year's bar: the kinds on top of each other.
 * @param {Year} year
 * @param {readonly string[]} kinds
 * @param {number} x
 * @param {number} scale
 */
function stack({ counts }, kinds, x, scale) {
  let top = height;
  return kinds.map((kind) => {
    const tall = (counts[kind] ?? 0) * scale;
    top -= tall;
    return tall === 0 ? nothing : svg`<rect class=${`pair-bar kind-${kindOf(kind).token}`} x=${x + 0.1} y=${top} width="0.8" height=${tall}></rect>`;
  });
}
