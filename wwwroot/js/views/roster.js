// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { Option } from '../model/roster.js' */
/** @import { Parts, View } from './view.js' */
import { html, nothing, render } from '../lit.js';
import { roster, rowsInView } from '../model/roster.js';
import { counted } from '../model/words.js';
import { kindGlyph } from './glyph.js';

/** Height of a line in css/side.css, in pixels. */
const rowHeight = 32;

/**
 * The list beside the canvas: it tells the same, for keyboard and screen reader. Only the lines in view are in the page.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {View & { focus: () => void }}
 */
export function mountRoster(host, { store, commands, canvas }) {
  /** The line the keyboard is at; it is the one looked at, until Shift and an arrow go on from there. @type {string | null} */
  let cursor = null;
  /** @type {Pick<State, 'selected'> & { picture: State['history']['present'] | null, cursor: string | null }} */
  let shown = { selected: [], picture: null, cursor: null };

  render(html`
    <div class="section-head"><h2 id="roster-name">Drawn</h2><span class="count" id="roster-count"></span></div>
    <div id="roster-box" class="roster" role="listbox" tabindex="0" aria-multiselectable="true" aria-labelledby="roster-name">
      <div class="roster-space"><div class="roster-window"></div></div>
    </div>`, host);
  const box = /** @type {HTMLElement} */ (host.querySelector('.roster'));
  const space = /** @type {HTMLElement} */ (host.querySelector('.roster-space'));
  const panes = /** @type {HTMLElement} */ (host.querySelector('.roster-window'));
  const count = /** @type {HTMLElement} */ (host.querySelector('#roster-count'));

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const options = roster(store.state().history.present);
    const at = options.findIndex((option) => option.id === cursor);
    const target = targetOf(event.key, at, options.length);
    if (target !== null && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      goTo(options[target], event.shiftKey);
    } else if ((event.key === ' ' || (event.key === 'Enter' && event.shiftKey)) && options[at]) {
      event.preventDefault();
      event.stopPropagation();
      commands.select(options[at].id, true);
    }
  }

  /**
   * @param {Option | undefined} option
   * @param {boolean} keep the selection stays as it is
   */
  function goTo(option, keep) {
    if (!option) return;
    cursor = option.id;
    if (keep) update(store.state());
    else {
      commands.select(option.id);
      canvas.reveal([option.id]);
    }
  }

  /** @param {State} state */
  function update(state) {
    const { selected, history: { present } } = state;
    if (selected !== shown.selected) cursor = selected.at(-1) ?? cursor;
    if (present === shown.picture && selected === shown.selected && cursor === shown.cursor) return;
    shown = { selected, picture: present, cursor };
    const options = roster(present);
    const at = options.findIndex((option) => option.id === cursor);
    const { nodes, relationships } = counts(options);
    count.textContent = `${counted(nodes, 'node')}, ${counted(relationships, 'relationship')}`;
    space.style.height = `${options.length * rowHeight}px`;
    scrollTo(at);
    draw(state, options);
  }

  /**
   * @param {State} state
   * @param {readonly Option[]} options
   */
  function draw(state, options) {
    const view = { top: box.scrollTop, height: box.clientHeight || rowHeight * 12, row: rowHeight };
    const { from, to } = rowsInView(options.length, view);
    panes.style.transform = `translateY(${from * rowHeight}px)`;
    const selected = new Set(state.selected);
    render(options.slice(from, to).map((option, index) => line(option, from + index, options.length, selected)), panes);
    box.setAttribute('aria-activedescendant', panes.querySelector('.cursor')?.id ?? '');
  }

  /**
   * @param {Option} option
   * @param {number} index
   * @param {number} total
   * @param {ReadonlySet<string>} selected
   */
  function line(option, index, total, selected) {
    return html`<div class="roster-row ${option.type} ${option.id === cursor ? 'cursor' : ''}" role="option" id="option-${index}"
        aria-selected=${selected.has(option.id) ? 'true' : 'false'} aria-setsize=${total} aria-posinset=${index + 1}
        aria-label=${option.spoken} title=${option.title}
        @click=${(/** @type {MouseEvent} */ event) => {
          commands.select(option.id, event.shiftKey || event.ctrlKey || event.metaKey);
          canvas.reveal([option.id]);
        }}>
      ${option.type === 'node' ? kindGlyph(option.kind) : html`<span class="roster-line" aria-hidden="true"></span>`}
      <span class="roster-title" dir="auto">${option.title}</span>
      ${option.note ? html`<span class="count" data-note=${option.note}></span>` : nothing}
    </div>`;
  }

  /** @param {number} index */
  function scrollTo(index) {
    const top = index * rowHeight;
    if (index < 0) return;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight - box.clientHeight;
  }

  box.addEventListener('keydown', onKey);
  box.addEventListener('scroll', () => draw(store.state(), roster(store.state().history.present)), { passive: true });
  let height = 0;
  new ResizeObserver(() => {
    const options = roster(store.state().history.present);
    if (height === 0) scrollTo(options.findIndex((option) => option.id === cursor)); // what was hidden could not be scrolled
    height = box.clientHeight;
    draw(store.state(), options);
  }).observe(box);
  return { update, focus: () => box.focus() };
}

/**
 * Where a key leads, or null where it leads nowhere.
 * @param {string} key
 * @param {number} at
 * @param {number} count
 */
function targetOf(key, at, count) {
  const page = 10;
  if (count === 0) return null;
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'PageDown') return Math.min(count - 1, at + page);
  if (key === 'PageUp') return Math.max(0, at - page);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** @param {readonly Option[]} options */
function counts(options) {
  const nodes = options.filter((option) => option.type === 'node').length;
  return { nodes, relationships: options.length - nodes };
}
