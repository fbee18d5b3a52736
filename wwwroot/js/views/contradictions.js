// @ts-check
/** @import { Contradiction } from '../model/types.js' */
import { html, nothing } from '../lit.js';
import { date } from '../model/dates.js';
import { propertyName } from '../model/properties.js';
import { phrase } from '../model/relationships.js';
import { counted } from '../model/words.js';

/**
 * What reports contradict one another about, side by side, each side with the sentence that says it first.
 * @param {readonly Contradiction[]} contradictions
 */
export function contradictionList(contradictions) {
  if (contradictions.length === 0) return nothing;
  return html`<section class="contradictions"><h3>Reports differ <span class="count">${contradictions.length}</span></h3>
    ${contradictions.map(({ name, what, sides }) => html`<div class="contradiction"><p><bdi>${name}</bdi> · ${/^[A-Z_]+$/.test(what) ? phrase(what) : propertyName(what)}</p>
      <ul>${sides.map((side) => html`<li><strong dir="auto">${date(side.says)}</strong> <span class="count">${counted(side.sources, 'source')}</span>
        ${side.evidence[0] ? html`<blockquote dir="auto">${side.evidence[0].passage.text}</blockquote>` : nothing}</li>`)}</ul></div>`)}
  </section>`;
}
