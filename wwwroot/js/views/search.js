// @ts-check
/** @import { Hit, State } from '../model/types.js' */
/** @import { Parts, View } from './view.js' */
import { html, nothing, render } from '../lit.js';
import { chosenHit } from '../model/search.js';
import { icon } from './glyph.js';
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
  /** How hits are shown: fetched when somebody begins to type. @type {typeof import('./hits.js') | null} */
  let hits = null;

  async function loadHits() {
    hits ??= await import('./hits.js');
    update(store.state());
  }

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
      const isStepped = search.active >= 0;
      hurried = search.status === 'searching' && !isStepped ? search.text : null;
      if (search.status === 'ready' || isStepped) take(chosenHit(search));
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (search.open) store.dispatch({ type: 'searchClosed' });
      else if (search.text === '') byId('canvas').focus();
      else store.dispatch({ type: 'searchTyped', text: '' });
    }
  }

  host.addEventListener('focusin', () => void (hits ?? loadHits()));
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
        ${hits?.hitRows(search, take)}
      </div>
      ${open && hits ? hits.emptyLine(search) : nothing}`, host);
    host.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    if (hurried === null || search.status === 'searching') return;
    if (search.open && search.text === hurried) queueMicrotask(() => take(chosenHit(search)));
    hurried = null;
  }

  return { update, focus: () => host.querySelector('input')?.select() };
}
