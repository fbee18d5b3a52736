// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { PictureMap, Spot } from '../model/map.js' */
/** @import { Box } from '../model/projection.js' */
/** @import { Parts, View } from './view.js' */
import { html, nothing, render, svg } from '../lit.js';
import { mapOf } from '../model/map.js';
import { boxAround, project, zoomed } from '../model/projection.js';
import { counted } from '../model/words.js';
import { icon, kindGlyph } from './glyph.js';
import { loadEarth } from './earth.js';
import { labelled } from './map-labels.js';

/** One press of a button, one notch of the wheel. */
const step = 0.7;

/**
 * The tool that shows what is drawn where it is on Earth; what is selected here is selected on the canvas.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {Promise<View>}
 */
export async function mountMap(host, { store, canvas }) {
  render(html`<p class="muted">Unfolding the map …</p>`, host);
  const earth = await loadEarth();
  /** What is in sight; null for all that is drawn. @type {Box | null} */
  let box = null;
  /** @type {State['history']['present'] | null} */
  let shown = null;
  /** @type {PictureMap} */
  let map = mapOf(store.state().history.present, earth.coordinates);
  new ResizeObserver(() => update(store.state())).observe(host);

  const aspect = () => Math.max(1, picture()?.clientWidth || 2) / Math.max(1, picture()?.clientHeight || 1);
  const picture = () => /** @type {SVGSVGElement | null} */ (host.querySelector('.map-picture'));
  const view = () => box ?? boxAround(map.spots.map((spot) => project(spot.at)), aspect());

  /** @param {Box | null} next */
  function look(next) {
    box = next;
    update(store.state());
  }

  /** @param {Spot} spot @param {boolean} add */
  function choose(spot, add) {
    const ids = spot.nodes.map((node) => node.id).filter((id) => id !== spot.id);
    // What the spot is named for comes last: the last one selected is the one that is looked at.
    const own = spot.nodes.some((node) => node.id === spot.id) ? [spot.id] : [];
    store.dispatch({ type: 'selected', ids: [...new Set([...(add ? store.state().selected : []), ...ids, ...own])] });
    canvas.reveal([...ids, ...own]);
  }

  /** @param {State} state */
  function update({ history, selected }) {
    if (shown !== history.present) map = mapOf(history.present, earth.coordinates);
    shown = history.present;
    render(map.spots.length === 0
      ? html`<p class="muted">Nothing of what is drawn has a place. Draw states or places, or expand a visit by where it was held.</p>`
      : content(new Set(selected)), host);
    // The first drawing gives the picture its size, the second fits what is seen into it.
    const box = picture()?.getAttribute('viewBox');
    if (box && box !== attribute(view())) render(content(new Set(selected)), host);
  }

  /** @param {ReadonlySet<string>} selected */
  function content(selected) {
    const seen = view();
    const unit = seen.width / Math.max(1, picture()?.clientWidth || 1000);
    const isChosen = (/** @type {Spot} */ spot) => spot.nodes.some((node) => selected.has(node.id));
    return html`<div class="map">
      <div class="map-frame">
        <svg class="map-picture" viewBox=${attribute(seen)} role="img" aria-label="World map. The list beside it tells the same." @wheel=${wheel} @pointerdown=${drag}>
          <path class="map-land" d=${earth.land} vector-effect="non-scaling-stroke"></path>
          ${[...map.outlines].map((id) => svg`<path class="map-state" d=${earth.outlines.get(id) ?? ''}></path>`)}
          <path class="map-borders" d=${earth.borders} vector-effect="non-scaling-stroke"></path>
          ${map.lines.map(({ from, to, count }) => svg`<path class=${isChosen(from) || isChosen(to) ? 'map-line chosen' : 'map-line'} d=${arc(project(from.at), project(to.at))}
            stroke-width=${Math.min(6, 0.8 + Math.log2(count))} vector-effect="non-scaling-stroke"></path>`)}
          ${map.spots.map((spot) => dot(spot, unit, isChosen(spot)))}
          ${labelled(map.spots, seen, unit).map(({ spot, x, y }) => svg`<text class="map-label" x=${x} y=${y} font-size=${12 * unit} stroke-width=${3 * unit}>${spot.name}</text>`)}
        </svg>
        <div class="map-buttons" role="toolbar" aria-label="Map">
          <button class="icon-button" aria-label="Nearer" title="Nearer" @click=${() => look(zoomed(view(), step))}>${icon('plus')}</button>
          <button class="icon-button" aria-label="Farther" title="Farther" @click=${() => look(zoomed(view(), 1 / step))}>${icon('minus')}</button>
          <button class="icon-button" aria-label="All places" title="All places" @click=${() => look(null)}>${icon('fit')}</button>
        </div>
        <span class="map-credit">Borders: Natural Earth. Cities: GeoNames.</span>
      </div>
      <div class="map-list">
        <h2>${counted(map.spots.length, 'place')} on the map</h2>
        <ul aria-label="Places on the map">${map.spots.map((spot) => html`<li><button aria-pressed=${isChosen(spot) ? 'true' : 'false'} class=${isChosen(spot) ? 'map-entry chosen' : 'map-entry'}
          @click=${(/** @type {MouseEvent} */ event) => choose(spot, event.shiftKey || event.ctrlKey || event.metaKey)}>
          ${kindGlyph(spot.id.startsWith('state:') ? 'State' : 'Place')}<span>${spot.name}</span><span class="count">${counted(spot.nodes.length, 'thing')}</span></button></li>`)}</ul>
        ${map.elsewhere.length > 0 ? html`<p class="muted">${counted(map.elsewhere.length, 'thing')} without a place.</p>` : nothing}
      </div>
    </div>`;
  }

  /** @param {Spot} spot @param {number} unit @param {boolean} chosen */
  function dot(spot, unit, chosen) {
    const { x, y } = project(spot.at);
    const kind = spot.id.startsWith('state:') ? 'kind-state' : 'kind-place';
    return svg`<circle class=${`map-spot ${kind}${chosen ? ' chosen' : ''}`} cx=${x} cy=${y} r=${radius(spot) * unit} vector-effect="non-scaling-stroke"
      @click=${(/** @type {MouseEvent} */ event) => choose(spot, event.shiftKey || event.ctrlKey || event.metaKey)}><title>${`${spot.name}: ${counted(spot.nodes.length, 'thing')}`}</title></circle>`;
  }

  /** @param {{ clientX: number, clientY: number }} event */
  function pointAt(event) {
    const bounds = picture()?.getBoundingClientRect() ?? { left: 0, top: 0, width: 1, height: 1 };
    const seen = view();
    return { x: seen.x + ((event.clientX - bounds.left) / bounds.width) * seen.width, y: seen.y + ((event.clientY - bounds.top) / bounds.height) * seen.height };
  }

  /** @param {WheelEvent} event */
  function wheel(event) {
    event.preventDefault();
    look(zoomed(view(), event.deltaY < 0 ? step : 1 / step, pointAt(event)));
  }

  /** @param {PointerEvent} event */
  function drag(event) {
    const target = /** @type {SVGElement} */ (event.currentTarget);
    const begun = view();
    const unit = begun.width / Math.max(1, target.clientWidth);
    const from = { x: event.clientX, y: event.clientY };
    let dragging = false;
    const move = (/** @type {PointerEvent} */ each) => {
      const by = { x: each.clientX - from.x, y: each.clientY - from.y };
      if (!dragging && Math.hypot(by.x, by.y) < 4) return;
      if (!dragging) target.setPointerCapture(event.pointerId);
      dragging = true;
      look({ ...begun, x: begun.x - by.x * unit, y: begun.y - by.y * unit });
    };
    target.addEventListener('pointermove', move);
    for (const end of ['pointerup', 'pointercancel']) target.addEventListener(end, () => target.removeEventListener('pointermove', move), { once: true });
  }

  return { update };
}

/** @param {Spot} spot in pixels, the area by what is there */
function radius(spot) {
  return Math.min(20, 4 + 1.6 * Math.sqrt(spot.nodes.length));
}

/** @param {Box} box */
function attribute({ x, y, width, height }) {
  return `${x} ${y} ${width} ${height}`;
}

/**
 * A line bent a little to one side, so that it can be told from a border.
 * @param {import('../model/types.js').Point} from
 * @param {import('../model/types.js').Point} to
 */
function arc(from, to) {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - Math.hypot(to.x - from.x, to.y - from.y) * 0.12 };
  return `M${from.x},${from.y}Q${middle.x},${middle.y} ${to.x},${to.y}`;
}
