// @ts-check
import { html, svg } from '../lit.js';
import { iconStrokes } from '../model/icons.js';
import { kindOf } from '../model/kinds.js';

/** The canvas's shapes, on a grid of 24 by 24. @type {Readonly<Record<string, string>>} */
const outlines = {
  'ellipse': 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22z',
  'round-hexagon': 'M7 2h10q1 0 1.6 1l5 8q.5 1 0 2l-5 8q-.6 1-1.6 1H7q-1 0-1.6-1l-5-8q-.5-1 0-2l5-8Q6 2 7 2z',
  'round-rectangle': 'M5 1.500h14q3.5 0 3.5 3.500v14q0 3.5-3.5 3.500H5q-3.5 0-3.5-3.500V5Q1.5 1.5 5 1.500z',
  'round-diamond': 'M10.5 1.200q1.5-1.2 3 0l9.3 9.300q1.2 1.5 0 3l-9.3 9.300q-1.5 1.2-3 0l-9.3-9.300q-1.2-1.5 0-3z',
  'cut-rectangle': 'M6 1.500h12L22.5 6v12L18 22.500H6L1.5 18V6z',
  'round-pentagon': 'M10.8 1.300q1.2-.8 2.4 0l9 6.800q1 .9.7 2.200l-3.4 10.500q-.5 1.2-1.8 1.200H6.300q-1.3 0-1.8-1.200L1.1 10.300q-.3-1.3.7-2.200z',
  'barrel': 'M1.5 4.500Q12 0 22.5 4.500v15Q12 24 1.5 19.500z',
  'round-octagon': 'M8 1.500h8q.9 0 1.5.6l4.4 4.400q.6.6.6 1.500v8q0 .9-.6 1.500l-4.4 4.400q-.6.6-1.5.6H8q-.9 0-1.5-.6L2.1 17.500q-.6-.6-.6-1.500V8q0-.9.6-1.500l4.4-4.400Q7.1 1.5 8 1.500z',
};

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
