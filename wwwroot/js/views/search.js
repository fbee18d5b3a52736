// @ts-check
/** @import { Hit, Search, State } from '../model/types.js' */
/** @import { Parts, View } from './view.js' */
import { html, nothing, render } from '../lit.js';
import { kindOf } from '../model/kinds.js';
import { chosenHit, matchedPart, reason } from '../model/search.js';
import { shortened } from '../model/words.js';
import { icon, kindGlyph } from './glyph.js';
import { byId } from './view.js';

/**
 * The search box with its hits, each with the reason it was found.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {View & { focus: () => void }}
 */
export function mountSearch(host, { store, commands }) {
  /** What Enter was pressed for before the hits were there. @type {string | null} */
  let hurried = null;

  /** @param {Hit | null} hit */
  function take(hit) {
    if (!hit) return;
    store.dispatch({ type: 'searchClosed' });
    commands.draw([hit.node]);
    byId('canvas').focus({ preventScroll: true }); // where the keys are that do something with it
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const { search } = store.state();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      store.dispatch({ type: 'searchStepped', step: event.key === 'ArrowDown' ? 1 : -1 });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      hurried = search.status === 'searching' ? search.text : null;
      if (search.status === 'ready') take(chosenHit(search));
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (search.open) store.dispatch({ type: 'searchClosed' });
      else store.dispatch({ type: 'searchTyped', text: '' });
    }
  }

  host.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !host.contains(event.relatedTarget)) store.dispatch({ type: 'searchClosed' });
  });

  /** @param {State} state */
  function update({ search }) {
    const open = search.open && search.status !== 'idle';
    render(html`
      <label class="search-field">
        ${icon('search')}
        <span class="visually-hidden">Search people, states, treaties, gifts, statements and events</span>
        <input id="search-input" type="search" role="combobox" autocomplete="off" spellcheck="false" dir="auto"
          placeholder="Search names and other names" aria-autocomplete="list" aria-controls="search-hits"
          aria-expanded=${open ? 'true' : 'false'} aria-activedescendant=${search.active >= 0 && open ? `hit-${search.active}` : ''}
          .value=${search.text}
          @input=${(/** @type {InputEvent} */ event) => store.dispatch({ type: 'searchTyped', text: /** @type {HTMLInputElement} */ (event.target).value })}
          @keydown=${onKey}>
        <kbd aria-hidden="true">/</kbd>
      </label>
      <div id="search-hits" class="hits" role="listbox" aria-label="Hits" ?hidden=${!open || search.hits.length === 0}>
        ${search.hits.map((hit, index) => hitRow(search, hit, index, take))}
      </div>
      ${open ? emptyLine(search) : nothing}`, host);
    host.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    if (hurried === null || search.status === 'searching') return;
    if (search.open && search.text === hurried) queueMicrotask(() => take(chosenHit(search)));
    hurried = null;
  }

  return { update, focus: () => host.querySelector('input')?.select() };
}

/**
 * @param {Search} search
 * @param {Hit} hit
 * @param {number} index
 * @param {(hit: Hit) => void} take
 */
function hitRow(search, hit, index, take) {
  return html`<div class="hit" role="option" id="hit-${index}" aria-selected=${index === search.active ? 'true' : 'false'}
      @pointerdown=${(/** @type {Event} */ event) => event.preventDefault()} @click=${() => take(hit)}>
    ${kindGlyph(hit.node.kind)}
    <span class="hit-name" dir="auto">${markedName(shortened(hit.node.name, 90), search.text)}</span>
    <span class="hit-reason"><span>${kindOf(hit.node.kind).one}</span> · <bdi>${reason(hit.match)}</bdi></span>
  </div>`;
}

/**
 * @param {string} name
 * @param {string} query
 */
function markedName(name, query) {
  const part = matchedPart(name, query);
  if (!part) return name;
  return html`${name.slice(0, part.start)}<mark>${name.slice(part.start, part.end)}</mark>${name.slice(part.end)}`;
}

/** @param {Search} search */
function emptyLine(search) {
  if (search.status === 'failed') return html`<p class="hits hits-note failure">${search.failure}</p>`;
  if (search.status !== 'ready' || search.hits.length > 0) return nothing;
  return html`<p class="hits hits-note">Nothing is called <q dir="auto">${search.text}</q>. Try part of a name, or another spelling.</p>`;
}
