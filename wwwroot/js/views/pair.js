// @ts-check
/** @import { Ends, GraphNode, State } from '../model/types.js' */
/** @import { Pair, PairItem } from '../model/pairs.js' */
/** @import { Parts, View } from './view.js' */
import { html, nothing, render } from '../lit.js';
import { selectedNodes } from '../model/commands.js';
import { date } from '../model/dates.js';
import { kindOf } from '../model/kinds.js';
import { actorsOf, pairGroups, toneOf } from '../model/pairs.js';
import { counted, shortened } from '../model/words.js';
import { failureOf } from '../server/http.js';
import { workbench } from '../server/workbench.js';
import { failureView } from './failure.js';
import { kindGlyph } from './glyph.js';
import { yearsView } from './pair-years.js';
import { createPicker } from './picker.js';

/** So many of a kind are listed, and so many drawn at once. */
const listed = 100;
const mostAtOnce = 200;

/**
 * The tool that shows what is between two states: agreements, gifts, statements and meetings, side by side and over the years.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {View}
 */
export function mountPair(host, { store, commands }) {
  /** The states that are looked up. @type {Ends} */
  let ends = [null, null];
  /** What was selected when it was looked at last; a pair that is chosen already stays. @type {State['selected'] | null} */
  let selected = store.state().pair.some(Boolean) ? store.state().selected : null;
  /** @type {Pair | null} */
  let pair = null;
  let failure = '';
  let serial = 0;
  const pickers = ['first', 'second'].map((name, index) => createPicker({ id: `pair-${name}`, label: index === 0 ? 'State' : 'Other state', kind: 'State', picked: (node) => pick(index, node), changed: draw }));

  /**
   * @param {number} index
   * @param {GraphNode | null} node
   */
  function pick(index, node) {
    store.dispatch({ type: 'pairChanged', ends: index === 0 ? [node, ends[1]] : [ends[0], node] });
    /** @type {HTMLElement | null} */ (host.querySelector(node && index === 0 ? '#pair-second' : `#pair-${index === 0 ? 'first' : 'second'}`))?.focus();
  }

  async function find() {
    const [first, second] = ends;
    serial += 1;
    const own = serial;
    pair = null;
    failure = '';
    draw();
    if (!first || !second || first.id === second.id) return;
    try {
      const answer = await workbench.pair(first.id, second.id);
      if (own === serial) pair = answer;
    } catch (reason) {
      if (own !== serial) return;
      failure = failureOf(reason);
      store.dispatch({ type: 'noticed', text: failure });
    }
    draw();
  }

  /** Two selected states are the pair, until others are chosen. @param {State} state */
  function update(state) {
    const states = state.selected === selected ? [] : selectedNodes(state).flatMap((id) => state.history.present.nodes.get(id) ?? []).filter((node) => node.kind === 'State').slice(-2);
    selected = state.selected;
    if (states.length === 2 && states.some((node) => !state.pair.some((end) => end?.id === node.id))) {
      store.dispatch({ type: 'pairChanged', ends: [states[0], states[1]] });
    } else if (state.pair !== ends) {
      ends = state.pair;
      void find();
    } else draw();
  }

  function draw() {
    render(html`
      <div class="tool-form">${pickers.map((picker, index) => picker.template(ends[index]))}</div>
      <div class="tool-result">${failure ? failureView(failure, find) : ends[0] && ends[0].id === ends[1]?.id ? html`<p class="failure">Choose two different states.</p>` : pair ? pairView(pair) : html`<p class="muted">${ends[0] && ends[1] ? 'Reading …' : 'Choose two states, or select two on the canvas.'}</p>`}</div>`, host);
  }

  /** Two states that have nothing in common may be joined by way of others. @param {Pair} found */
  function findPath({ first, second }) {
    store.dispatch({ type: 'pathChanged', change: { from: first, to: second, drawn: true } });
    store.dispatch({ type: 'toolShown', tool: 'paths' });
  }

  /** @param {Pair} found */
  function pairView(found) {
    if (found.items.length === 0) {
      return html`<p>Nothing is reported between <bdi>${found.first.name}</bdi> and <bdi>${found.second.name}</bdi>.
        <button @click=${() => findPath(found)}>Look for a path</button></p>`;
    }
    const groups = pairGroups(found);
    return html`
      <p>${groups.map(({ kind, items }) => counted(items.length, kindOf(kind).one, kindOf(kind).many)).join(', ')}.
        ${toneOf(found) ?? nothing}
        <button @click=${() => commands.draw(found.items.map((item) => item.node).slice(0, mostAtOnce))}>${found.items.length > mostAtOnce ? `Draw the latest ${mostAtOnce}` : 'Draw them'}</button></p>
      ${yearsView(found, host.clientWidth)}
      <div class="pair-groups">${groups.map(({ kind, items }) => html`<section><h2>${kindGlyph(kind)}<span>${kindOf(kind).many}</span> <span class="count">${items.length}</span></h2>
        <ul>${items.slice(0, listed).map(row)}</ul>
        ${items.length > listed ? html`<p class="muted">and ${counted(items.length - listed, 'earlier one')}</p>` : nothing}</section>`)}</div>`;
  }

  /** @param {PairItem} item */
  function row(item) {
    const actors = actorsOf(item);
    return html`<li><button class="link" dir="auto" @click=${() => commands.draw([item.node])}>${shortened(item.node.name, 110)}</button>
      <span class="muted" dir="auto">${[item.at ? date(item.at) : '', shortened(actors.join(', '), 80)].filter(Boolean).join(' · ')}</span></li>`;
  }

  return { update };
}
