// @ts-check
/** @import { Hit, Search } from '../model/types.js' */
import { html, nothing } from '../lit.js';
import { kindOf } from '../model/kinds.js';
import { matchedPart, reason } from '../model/matches.js';
import { shortened } from '../model/words.js';
import { kindGlyph } from './glyph.js';

/**
 * The hits below the search box, each with the reason it was found.
 * @param {Search} search
 * @param {(hit: Hit) => void} take
 */
export function hitRows(search, take) {
  return search.hits.map((hit, index) => html`<div class="hit" role="option" id="hit-${index}" aria-selected=${index === search.active ? 'true' : 'false'}
      @pointerdown=${(/** @type {Event} */ event) => event.preventDefault()} @click=${() => take(hit)}>
    ${kindGlyph(hit.node.kind)}
    <span class="hit-name" dir="auto">${markedName(shortened(hit.node.name, 90), search.text)}</span>
    <span class="hit-reason"><span>${kindOf(hit.node.kind).one}</span> · <bdi>${reason(hit.match)}</bdi></span>
  </div>`);
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

/**
 * What stands there instead of hits.
 * @param {Search} search
 */
export function emptyLine(search) {
  if (search.status === 'failed') return html`<p class="hits hits-note failure">${search.failure}</p>`;
  if (search.status !== 'ready' || search.hits.length > 0) return nothing;
  return html`<p class="hits hits-note">Nothing is called <q dir="auto">${search.text}</q>. Try part of a name, or another spelling.</p>`;
}
