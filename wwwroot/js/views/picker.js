// @ts-check
/** @import { GraphNode, Hit } from '../model/types.js' */
import { html, nothing } from '../lit.js';
import { kindOf } from '../model/kinds.js';
import { reason } from '../model/matches.js';
import { placeOf, stepped } from '../model/search.js';
import { failureOf, isAborted } from '../server/http.js';
import { looking } from '../server/looking.js';
import { icon, kindGlyph } from './glyph.js';

/** A pause this long in typing sends the question. */
const pauseMilliseconds = 120;

/**
 * A field that finds one thing of the graph as somebody types its name.
 * @param {{ id: string, label: string, kind?: string, picked: (node: GraphNode | null) => void, changed: () => void }} options
 *   changed: asks to be rendered again
 */
export function createPicker({ id, label, kind, picked, changed }) {
  let text = '';
  /** @type {readonly Hit[]} */
  let hits = [];
  let active = -1;
  let open = false;
  let failure = '';
  /** Enter was pressed before the hits were there: the best of them is taken. */
  let hurried = false;
  let searching = false;
  let pause = 0;
  let asking = new AbortController();

  /** @param {string} typed */
  function type(typed) {
    text = typed;
    active = -1;
    asking.abort();
    clearTimeout(pause);
    hurried = false;
    open = searching = typed.trim().length > 0;
    if (open) pause = window.setTimeout(() => void ask(typed.trim()), pauseMilliseconds);
    else hits = [];
    changed();
  }

  /** @param {number} to the hit that Enter takes */
  function step(to) {
    active = to;
    changed();
    document.getElementById(`${id}-hit-${active}`)?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} wanted */
  async function ask(wanted) {
    asking = new AbortController();
    const before = hits;
    try {
      hits = (await looking.search(wanted, asking.signal, kind)).hits;
      failure = hits.length === 0 ? 'Nothing has this name.' : '';
    } catch (thrown) {
      if (isAborted(thrown)) return;
      hits = [];
      failure = failureOf(thrown);
    }
    searching = false;
    step(Math.max(placeOf(hits, before[active]), Math.min(0, hits.length - 1)));
    if (hurried && open) take(hits[0]);
    hurried = false;
  }

  /** @param {Hit | undefined} hit */
  function take(hit) {
    if (!hit) return;
    close();
    text = '';
    picked(hit.node);
  }

  function close() {
    open = searching = hurried = false;
    asking.abort();
    clearTimeout(pause);
    hits = [];
    active = -1;
    failure = '';
    changed();
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(stepped(active, event.key === 'ArrowDown' ? 1 : -1, hits.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      hurried = searching && active < 0;
      if (!hurried) take(hits[active]);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      event.preventDefault();
      close();
    }
  }

  /** @param {GraphNode | null} node what is picked */
  function template(node) {
    const shown = open && hits.length > 0;
    return html`<div class="picker" @focusout=${(/** @type {FocusEvent} */ event) => {
        const host = /** @type {HTMLElement} */ (event.currentTarget);
        if (open && !(event.relatedTarget instanceof Node && host.contains(event.relatedTarget))) close();
      }}>
      <label for=${id}>${label}</label>
      ${node ? html`<span class="picked">${kindGlyph(node.kind)}<span dir="auto">${node.name}</span>
          <button id=${id} class="icon-button" aria-label=${`${label}: ${node.name}. Choose another`} title="Choose another" @click=${() => picked(null)}>${icon('close')}</button></span>`
        : html`<input id=${id} type="text" role="combobox" autocomplete="off" spellcheck="false" dir="auto" placeholder="Name"
            aria-autocomplete="list" aria-controls=${`${id}-hits`} aria-expanded=${shown ? 'true' : 'false'}
            aria-activedescendant=${shown && active >= 0 ? `${id}-hit-${active}` : ''} .value=${text}
            @input=${(/** @type {Event} */ event) => type(/** @type {HTMLInputElement} */ (event.target).value)} @keydown=${onKey}>`}
      <div id=${`${id}-hits`} class="hits" role="listbox" aria-label=${`Hits for ${label}`} ?hidden=${!shown}>
        ${hits.map((hit, index) => html`<div class="hit" role="option" id=${`${id}-hit-${index}`} aria-selected=${index === active ? 'true' : 'false'}
            @pointerdown=${(/** @type {Event} */ event) => event.preventDefault()} @click=${() => take(hit)}>
          ${kindGlyph(hit.node.kind)}<span class="hit-name" dir="auto">${hit.node.name}</span>
          <span class="hit-reason">${kindOf(hit.node.kind).one} · <bdi>${reason(hit.match)}</bdi></span></div>`)}
      </div>
      ${open && hits.length === 0 && failure ? html`<p class="hits hits-note">${failure}</p>` : nothing}
    </div>`;
  }

  return { template };
}
