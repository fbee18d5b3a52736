// @ts-check
/** @import { State, TimeRange, Timeline } from '../model/types.js' */
/** @import { Parts, View } from './view.js' */
import { html, nothing, render, svg } from '../lit.js';
import { date } from '../model/dates.js';
import { barsInWords, fieldTime, rangeOf, tickLabel, tickPlaces, typedTime } from '../model/ticks.js';
import { rangeSpan, spanOf } from '../model/time.js';
import { counted, number } from '../model/words.js';
import { icon } from './glyph.js';
import { createPlayer } from './player.js';
import '../model/later-icons.js';

/** Room for a tick's words, in pixels. */
const tickWidth = 68;

/** Height of the bars, in units of their picture. */
const height = 100;

/**
 * The tool that shows when what is drawn was reported, and lets through only what was reported in a part of it.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {View}
 */
export function mountTimeline(host, { store }) {
  /** Bars the pointer is dragged over. @type {{ from: number, to: number } | null} */
  let dragged = null;
  let fault = '';
  const player = createPlayer(store);

  /** @param {TimeRange | null} range */
  function filter(range) {
    fault = '';
    const { time } = store.state().history.present.filter;
    if (time?.from === range?.from && time?.to === range?.to) update(store.state());
    else store.dispatch({ type: 'timeFiltered', range });
  }

  /**
   * @param {Timeline} timeline
   * @param {number} from
   * @param {number} to index of the last bar that is let through
   */
  function filterBars({ bars }, from, to) {
    if (from === 0 && to === bars.length - 1) filter(null);
    else filter(rangeOf(bars, from, to));
  }

  /** @param {State} state */
  function update({ timeline, history }) {
    const { time } = history.present.filter;
    const { answer } = timeline;
    render(html`
      ${timeline.failure ? html`<p class="failure">${timeline.failure}</p>` : nothing}
      ${answer === null ? html`<p class="muted">${timeline.failure ? 'The times are asked for again in a moment.' : 'Reading the times …'}</p>` : answer.bars.length === 0
        ? html`<p class="muted">Nothing of what is drawn has a time.</p>` : timelineView(answer, time)}`, host);
  }

  /**
   * @param {Timeline} timeline
   * @param {TimeRange | null} time
   */
  function timelineView(timeline, time) {
    const { bars, spans, undated, unit } = timeline;
    const chosen = dragged ?? barsOf(timeline, time);
    const imprecise = spans.reduce((sum, span) => sum + span.count, 0);
    return html`
      <form class="tool-form" @submit=${(/** @type {Event} */ event) => {
          event.preventDefault();
          typed(timeline);
        }}>
        <label class="field">From <input id="time-from" type="text" size="17" .value=${fieldTime(time?.from ?? bars[0].start)} aria-describedby="time-hint"></label>
        <label class="field">to <input id="time-to" type="text" size="17" .value=${fieldTime(time?.to ?? bars[bars.length - 1].end)} aria-describedby="time-hint"></label>
        <button>Filter</button>
        <button type="button" @click=${() => {
          player.toggle(timeline, barsOf(timeline, time));
          update(store.state());
        }}>${icon(player.isPlaying() ? 'pause' : 'play')}${player.isPlaying() ? 'Pause' : 'Play'}</button>
        ${time ? html`<button type="button" @click=${() => filter(null)}>All times</button>` : nothing}
        <span id="time-hint" class=${fault ? 'failure' : 'muted'} role=${fault ? 'alert' : nothing}>${fault || 'UTC; such as 2024-06-19 08:35, 08:35, 2024-06 or 2024'}</span>
      </form>
      <div class="timeline">
        <svg class="timeline-bars" viewBox="0 0 ${bars.length} ${height}" preserveAspectRatio="none" aria-hidden="true"
          @pointerdown=${(/** @type {PointerEvent} */ event) => drag(event, timeline)}>
          ${chosen ? svg`<rect class="timeline-window" x=${chosen.from} y="0" width=${chosen.to - chosen.from + 1} height=${height}></rect>` : nothing}
          ${barShapes(timeline, chosen)}
          ${spans.map((span) => spanShape(timeline, span))}
        </svg>
        <div class="timeline-sliders">
          ${slider('Earliest', chosen?.from ?? 0, timeline, (at) => filterBars(timeline, at, Math.max(at, chosen?.to ?? bars.length - 1)), bars[chosen?.from ?? 0].start)}
          ${slider('Latest', chosen?.to ?? bars.length - 1, timeline, (at) => filterBars(timeline, Math.min(at, chosen?.from ?? 0), at), bars[chosen?.to ?? bars.length - 1].end)}
        </div>
        <svg class="timeline-ticks" aria-hidden="true">${tickPlaces(bars.length, host.clientWidth, tickWidth).map(({ index, at }) => svg`<text x=${`${at * 100}%`} y="13">${tickLabel(bars[index].start, unit ?? 'day')}</text>`)}</svg>
      </div>
      <p class="muted">${unitWords[unit ?? ''] ?? unit}, ${barsInWords(bars, unit ?? 'day')}.
        ${imprecise > 0 ? `${number(imprecise)} known by the day or less precisely: the lines above the bars.` : nothing}
        ${undated > 0 ? `${number(undated)} without a time.` : nothing}</p>`;
  }

  /** @param {Timeline} timeline */
  function typed(timeline) {
    const field = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (host.querySelector(id)).value;
    const day = timeline.bars[0].start.slice(0, 10);
    const from = typedTime(field('#time-from'), day);
    const to = typedTime(field('#time-to'), from?.slice(0, 10) ?? day);
    if (from && to && rangeSpan({ from, to }).start < rangeSpan({ from, to }).end) filter({ from, to });
    else {
      fault = from && to ? 'The first time comes after the second.' : `“${from ? field('#time-to') : field('#time-from')}” is no time: write 2024-06-19 08:35, 08:35, 2024-06 or 2024.`;
      update(store.state());
    }
  }

  /**
   * @param {string} label
   * @param {number} value
   * @param {Timeline} timeline
   * @param {(at: number) => void} changed
   * @param {string} time what the value stands for
   */
  function slider(label, value, { bars }, changed, time) {
    return html`<label><span class="visually-hidden">${label}</span><input type="range" min="0" max=${bars.length - 1} step="1" .value=${String(value)}
      aria-valuetext=${date(time)} title=${`${label}: ${date(time)}`} @change=${(/** @type {Event} */ event) => changed(Number(/** @type {HTMLInputElement} */ (event.target).value))}></label>`;
  }

  /**
   * @param {PointerEvent} event
   * @param {Timeline} timeline
   */
  function drag(event, timeline) {
    const picture = /** @type {SVGElement} */ (event.currentTarget);
    const barAt = (/** @type {PointerEvent} */ at) => {
      const { left, width } = picture.getBoundingClientRect();
      return Math.max(0, Math.min(timeline.bars.length - 1, Math.floor(((at.clientX - left) / width) * timeline.bars.length)));
    };
    const begun = barAt(event);
    picture.setPointerCapture(event.pointerId);
    const move = (/** @type {PointerEvent} */ each) => {
      dragged = { from: Math.min(begun, barAt(each)), to: Math.max(begun, barAt(each)) };
      update(store.state());
    };
    picture.addEventListener('pointermove', move);
    picture.addEventListener('pointerup', (last) => {
      picture.removeEventListener('pointermove', move);
      move(last);
      const { from, to } = dragged ?? { from: begun, to: begun };
      dragged = null;
      filterBars(timeline, from, to);
    }, { once: true });
  }

  return { update };
}

/** @type {Readonly<Record<string, string>>} */
const unitWords = { minutes: 'A bar is ten minutes', hour: 'A bar is an hour', day: 'A bar is a day', month: 'A bar is a month', year: 'A bar is a year' };

/**
 * The bars that a range touches; null where it lets all of them through.
 * @param {Timeline} timeline
 * @param {TimeRange | null} time
 */
function barsOf({ bars }, time) {
  if (time === null) return null;
  const range = rangeSpan(time);
  const inside = bars.map((bar, index) => ({ index, start: spanOf(bar.start)?.start ?? 0, end: spanOf(bar.end)?.start ?? 0 })).filter((bar) => bar.start < range.end && bar.end > range.start);
  return inside.length === 0 ? null : { from: inside[0].index, to: inside[inside.length - 1].index };
}

/**
 * @param {Timeline} timeline
 * @param {{ from: number, to: number } | null} chosen
 */
function barShapes({ bars }, chosen) {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return bars.map((bar, index) => {
    if (bar.count === 0) return nothing;
    const tall = Math.max(3, (bar.count / most) * (height - 14));
    const inside = chosen === null || (index >= chosen.from && index <= chosen.to);
    return svg`<rect class=${inside ? 'timeline-bar' : 'timeline-bar outside'} x=${index + 0.08} y=${height - tall} width="0.84" height=${tall}><title>${`${date(bar.start)}: ${counted(bar.count, 'report')}`}</title></rect>`;
  });
}

/**
 * @param {Timeline} timeline
 * @param {Timeline['spans'][number]} span
 */
function spanShape({ bars }, span) {
  const first = spanOf(bars[0].start)?.start ?? 0;
  const last = spanOf(bars[bars.length - 1].end)?.start ?? 1;
  const place = (/** @type {string} */ time) => (((spanOf(time)?.start ?? 0) - first) / (last - first)) * bars.length;
  return svg`<rect class="timeline-span" x=${place(span.start)} y="4" width=${Math.max(0.1, place(span.end) - place(span.start))} height="3"><title>${`${date(span.start)} to ${date(span.end)}: ${counted(span.count, 'report')}`}</title></rect>`;
}
