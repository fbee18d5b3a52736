// @ts-check
import { html, render } from '../lit.js';
import { icon } from './glyph.js';
import '../model/later-icons.js';

/** @type {readonly { name: string, label: string, symbol: string }[]} */
const themes = [
  { name: 'auto', label: 'Theme: as the system', symbol: 'auto' },
  { name: 'light', label: 'Theme: light', symbol: 'sun' },
  { name: 'dark', label: 'Theme: dark', symbol: 'moon' },
];

/**
 * The button that goes from the system's theme to light, to dark, and round. js/theme.js sets the chosen one before anything is drawn.
 * @param {HTMLElement} host
 * @param {(scheme?: string) => void} changed
 */
export function mountTheme(host, changed) {
  const { documentElement } = document;
  const current = () => Math.max(0, themes.findIndex((each) => each.name === documentElement.dataset.theme));

  function update() {
    const { label, symbol } = themes[current()];
    render(html`<button class="icon-button" id="theme-button" aria-label=${label} title=${label} @click=${next}>${icon(symbol)}</button>`, host);
  }

  function next() {
    const { name } = themes[(current() + 1) % themes.length];
    documentElement.dataset.theme = name;
    localStorage.setItem('theme', name);
    update();
    changed();
  }

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => changed());
  addEventListener('beforeprint', () => changed('light'));
  addEventListener('afterprint', () => changed());
  update();
}
