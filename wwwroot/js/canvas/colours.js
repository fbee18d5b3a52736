// @ts-check
import { kinds } from '../model/kinds.js';

/**
 * The colours of the canvas, read from the page's design tokens, so that there is one place for them.
 * @typedef {{ surface: string, panel: string, text: string, muted: string, line: string, accent: string, halo: string,
 *   denied: string, onKind: string, kinds: Readonly<Record<string, string>> }} Colours
 */

/**
 * @param {Element} host an element whose theme counts
 * @param {string} [scheme] another theme than the host's: `light` for paper
 * @returns {Colours}
 */
export function readColours(host, scheme = '') {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = scheme;
  probe.style.forcedColorAdjust = 'none'; // else all are one where the reader has colours forced
  host.append(probe);
  const read = (/** @type {string} */ token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    surface: read('surface'), panel: read('panel'), text: read('text'), muted: read('muted'), line: read('graph-line'),
    accent: read('accent'), halo: read('halo'), denied: read('danger'), onKind: read('on-kind'),
    kinds: Object.fromEntries(['other', ...kinds.map((kind) => kind.token)].map((token) => [token, read(`kind-${token}`)])),
  };
  probe.remove();
  return colours;
}
