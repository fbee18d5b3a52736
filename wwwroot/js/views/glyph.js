// @ts-check
import { html, svg } from '../lit.js';
import { iconStrokes } from '../model/icons.js';
import { kindOf } from '../model/kinds.js';
import { outlines } from '../model/outlines.js';

/**
 * A line icon. It says nothing to a screen reader: the words beside it do.
 * @param {string} name
 */
export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${iconStrokes(name).map((d) => svg`<path d=${d}></path>`)}</svg>`;
}

/**
 * A kind as it stands on the canvas: its shape, colour and icon.
 * @param {string} kindName
 */
export function kindGlyph(kindName) {
  const kind = kindOf(kindName);
  return html`<svg class="glyph kind-${kind.token}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path class="glyph-shape" d=${outlines[kind.shape]}></path>
    <g class="glyph-icon" transform="translate(5.4 5.4) scale(.55)">${iconStrokes(kind.icon).map((d) => svg`<path d=${d}></path>`)}</g>
  </svg>`;
}

/**
 * A line as it is drawn for a certainty.
 * @param {string} certainty
 */
export function lineGlyph(certainty) {
  return html`<svg class="line-glyph line-${certainty}" viewBox="0 0 34 12" aria-hidden="true" focusable="false">
    <path d="M1 6h31"></path>${certainty === 'denied' ? svg`<path class="line-end" d="M32 1.500v9"></path>` : svg`<path class="line-end" d="M28 2.5 32.5 6 28 9.5"></path>`}
  </svg>`;
}
