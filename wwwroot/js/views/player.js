// @ts-check
/** @import { PageStore } from '../main.js' */
/** @import { Timeline } from '../model/types.js' */
import { rangeOf } from '../model/ticks.js';

/** So long each part is shown. */
const pauseMilliseconds = 900;

/** Unless some are chosen, so many parts of the whole are shown one after another. */
const parts = 12;

/**
 * Plays the timeline: what was reported in one part of it after another is shown, to the end.
 * @param {PageStore} store
 */
export function createPlayer(store) {
  let timer = 0;

  function stop() {
    clearInterval(timer);
    timer = 0;
  }

  /**
   * Plays or pauses.
   * @param {Timeline} timeline
   * @param {{ from: number, to: number } | null} chosen the bars to begin with
   */
  function toggle({ bars }, chosen) {
    if (timer) {
      stop();
      return;
    }
    const last = bars.length - 1;
    const begins = chosen !== null && chosen.to < last;
    const width = begins ? chosen.to - chosen.from : Math.max(0, Math.round(bars.length / parts) - 1);
    let from = begins ? chosen.from : 0;
    /** @type {import('../model/types.js').TimeRange | null} */
    let shown = null;
    const show = (/** @type {boolean} */ playing) => {
      shown = rangeOf(bars, from, from + width);
      store.dispatch({ type: 'timeFiltered', range: shown, playing });
    };
    timer = window.setInterval(() => {
      from += 1;
      const { drawer, history } = store.state();
      // Whoever filters otherwise, or takes the step back, has seen enough.
      const isLooked = drawer.tool === 'timeline' && history.present.filter.time === shown;
      // Before the last part is shown, so that the button says so.
      if (!isLooked || from + width >= last) stop();
      if (isLooked && from + width <= last) show(true);
    }, pauseMilliseconds);
    show(false);
  }

  return { toggle, isPlaying: () => timer !== 0 };
}
