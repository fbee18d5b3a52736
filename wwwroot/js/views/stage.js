// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { Parts, View } from './view.js' */
import { html, nothing, render } from '../lit.js';
import { emptiness, visible } from '../model/visible.js';
import { counted, number } from '../model/words.js';
import { icon } from './glyph.js';

/**
 * What the middle of the canvas says when there is nothing to draw: what is the matter and what to do next.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {View}
 */
export function mountEmptyState(host, { store, commands }) {
  /** @param {State} state */
  function content(state) {
    if (state.status === 'loading') return message('', 'Drawing the graph …', nothing);
    if (state.status === 'failed') return message('warning', state.failure ?? '', html`<button class="primary" @click=${() => location.reload()}>Try again</button>${anew()}`);
    switch (emptiness(state.history.present)) {
      case 'empty': return message('import', state.total.nodes === 0
        ? 'The graph is empty. Drop an article here, or paste its text, and see who met whom, what was signed and what was said.'
        : 'Nothing is drawn. Search for a name, or import an article.', html`<button class="primary" @click=${commands.run.import}>Import an article</button>
        ${state.total.nodes > 0 ? html`<button @click=${commands.run.search}>Search</button>${anew()}` : nothing}`);
      case 'hidden': return message('hide', 'Everything drawn is hidden.', html`<button class="primary" @click=${commands.run.showHidden}>Show hidden</button>`);
      case 'filtered': return message('legend', 'The legend lets nothing through.', html`<button class="primary" @click=${() => store.dispatch({ type: 'filterCleared' })}>Show all</button>`);
      default: return nothing;
    }
  }

  return {
    update(state) {
      const shown = content(state);
      host.hidden = shown === nothing;
      render(shown, host);
    },
  };
}

/** An address that asks for what there is not must not be the end. */
function anew() {
  return location.hash ? html`<a href=".">Show the graph</a>` : nothing;
}

/**
 * @param {string} symbol
 * @param {string} words
 * @param {unknown} actions
 */
function message(symbol, words, actions) {
  return html`<div class="empty-card">${symbol ? icon(symbol) : html`<span class="spinner" aria-hidden="true"></span>`}<p>${words}</p><div class="empty-actions">${actions}</div></div>`;
}

/**
 * The line below the canvas: what is drawn of how much, and what has just happened.
 * @param {{ status: HTMLElement, live: HTMLElement }} hosts
 * @returns {View}
 */
export function mountStatus({ status, live }) {
  let serial = 0;
  return {
    update(state) {
      const drawn = visible(state.history.present).nodes.length;
      const all = Math.max(state.total.nodes, drawn);
      status.textContent = state.status === 'ready' ? `${number(drawn)} of ${counted(all, 'node')}${state.working ? ' · working …' : ''}` : '';
      status.toggleAttribute('data-more', state.history.present.nodes.size < state.total.nodes);
      if (state.notice.serial === serial) return;
      serial = state.notice.serial;
      live.textContent = state.notice.text;
    },
  };
}

/**
 * On a narrow screen, what stands below the canvas: one thing at a time.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {View}
 */
export function mountTabs(host, { store }) {
  /** @type {readonly { sheet: State['sheet'], label: string, symbol: string }[]} */
  const tabs = [
    { sheet: 'none', label: 'Graph', symbol: 'arrange' },
    { sheet: 'legend', label: 'Legend', symbol: 'legend' },
    { sheet: 'list', label: 'List', symbol: 'list' },
    { sheet: 'details', label: 'Details', symbol: 'details' },
    { sheet: 'drawer', label: 'Tools', symbol: 'timeline' },
  ];
  return {
    update(state) {
      document.body.dataset.sheet = state.sheet;
      render(tabs.map(({ sheet, label, symbol }) => html`<button aria-pressed=${state.sheet === sheet ? 'true' : 'false'}
        ?disabled=${sheet === 'details' && state.details === null}
        @click=${() => store.dispatch({ type: 'sheetShown', sheet })}>${icon(symbol)}<span>${label}</span></button>`), host);
    },
  };
}
