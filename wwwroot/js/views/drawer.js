// @ts-check
/** @import { State, Tool } from '../model/types.js' */
/** @import { Parts, View } from './view.js' */
import { html, nothing, render } from '../lit.js';
import { commandNamed, keyLabel } from '../model/commands.js';
import { tools } from '../model/drawer.js';
import { icon } from './glyph.js';
import { lazy } from './lazy.js';
import { byId } from './view.js';

/**
 * What stands below the canvas: a row of tabs, and the tool that is open. A tool's code is fetched when it is first opened.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @param {Readonly<Partial<Record<Tool, (host: HTMLElement) => Promise<View>>>>} loaders
 * @returns {View & { focus: () => void }}
 */
export function mountDrawer(host, { store, commands }, loaders) {
  host.innerHTML = '';
  const strip = document.createElement('nav');
  strip.className = 'drawer-tabs';
  strip.setAttribute('aria-label', 'Tools');
  const body = document.createElement('div');
  body.className = 'drawer-body';
  body.id = 'drawer-body';
  host.append(strip, body);
  const views = tools.map(({ name, label }) => {
    const section = document.createElement('section');
    section.className = `tool tool-${name}`;
    section.setAttribute('aria-label', label);
    section.hidden = true;
    section.tabIndex = -1;
    body.append(section);
    return { name, section, view: lazy(store, (state) => state.drawer.tool === name, () => load(name, section)) };
  });

  /** The tool that was opened has nothing yet that takes the keyboard. */
  let wantsFocus = false;
  addEventListener('focusin', () => {
    wantsFocus = false;
  });

  /**
   * @param {Tool} name
   * @param {HTMLElement} section
   * @returns {Promise<View>}
   */
  async function load(name, section) {
    const mount = loaders[name];
    if (!mount) throw new Error(`There is no tool "${name}".`);
    const view = await mount(section);
    view.update(store.state());
    if (wantsFocus) focus();
    return view;
  }

  /** The keyboard goes to the tool; until its code is there, to the room for it, where letters are no commands. */
  function focus() {
    const first = /** @type {HTMLElement | null} */ (body.querySelector(':scope > section:not([hidden]) :is(input, textarea, button, select, [contenteditable], [tabindex]:not([tabindex="-1"]))'));
    (first ?? /** @type {HTMLElement | null} */ (body.querySelector(':scope > section:not([hidden])')))?.focus();
    wantsFocus = first === null;
  }

  /** @param {State['drawer']} drawer */
  function stripOf({ tool, tall }) {
    return html`
      ${tools.map(({ name, label, command }) => html`<button class="drawer-tab" data-tool=${name} aria-expanded=${tool === name ? 'true' : 'false'} aria-controls="drawer-body"
        title=${`${commandNamed(command).label} (${keyLabel(commandNamed(command).keys[0])})`}
        @click=${() => (tool === name ? close() : commands.run[command]())}>${icon(commandNamed(command).icon)}<span>${label}</span></button>`)}
      <span class="drawer-space"></span>
      ${tool === null ? nothing : html`
        <button class="icon-button" aria-pressed=${tall ? 'true' : 'false'} aria-label="Tall" title=${tall ? 'Less room' : 'More room'}
          @click=${() => store.dispatch({ type: 'drawerSized', tall: !tall })}>${icon(tall ? 'short' : 'tall')}</button>
        <button class="icon-button" aria-label="Close the tool" title="Close the tool" @click=${close}>${icon('close')}</button>`}`;
  }

  function close() {
    const name = store.state().drawer.tool;
    store.dispatch({ type: 'toolShown', tool: null });
    const tab = /** @type {HTMLElement | null} */ (strip.querySelector(`[data-tool="${name}"]`));
    tab?.focus();
  }

  // From a tool the keyboard goes back to the graph; what is selected stays.
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    byId('canvas').focus();
  });

  /** @param {State} state */
  function update(state) {
    host.classList.toggle('open', state.drawer.tool !== null);
    host.classList.toggle('tall', state.drawer.tall);
    render(stripOf(state.drawer), strip);
    body.hidden = state.drawer.tool === null;
    for (const { name, section, view } of views) {
      section.hidden = state.drawer.tool !== name;
      if (!section.hidden) view.update(state);
    }
    if (wantsFocus) focus();
  }

  return { update, focus };
}
