// @ts-check
/** @import { Point } from '../model/types.js' */
/** @import { LayoutAnswer, LayoutRequest } from '../model/layout.js' */

/**
 * @typedef {object} Arranger
 * @property {() => void} start loads what a layout needs, before one is asked for
 * @property {(request: LayoutRequest) => Promise<ReadonlyMap<string, Point>>} arrange
 */

/**
 * Layouts in a worker, one after the other. The worker is started with the first request at the latest.
 * @returns {Arranger}
 */
export function createArranger() {
  /** @type {Worker | null} */
  let worker = null;
  let serial = 0;
  /** @type {Map<number, (answer: LayoutAnswer) => void>} */
  const waiting = new Map();

  function started() {
    if (worker) return worker;
    worker = new Worker(new URL('layout-worker.js', import.meta.url));
    worker.onmessage = (/** @type {MessageEvent<{ serial: number, answer: LayoutAnswer }>} */ { data }) => {
      waiting.get(data.serial)?.(data.answer);
      waiting.delete(data.serial);
    };
    return worker;
  }

  return {
    start: () => void started(),
    async arrange(request) {
      serial += 1;
      const own = serial;
      /** @type {LayoutAnswer} */
      const answer = await new Promise((resolve) => {
        waiting.set(own, resolve);
        started().postMessage({ serial: own, request });
      });
      return new Map(answer.positions.map(({ id, x, y }) => [id, { x, y }]));
    },
  };
}
