// @ts-check
/** @import { Point } from '../model/types.js' */
/** @import { LayoutAnswer, LayoutRequest } from '../model/layout.js' */

/** @typedef {{ arrange(request: LayoutRequest): Promise<ReadonlyMap<string, Point>> }} Arranger */

/**
 * Layouts in a worker, one after the other. The worker is started with the first request.
 * @returns {Arranger}
 */
export function createArranger() {
  /** @type {Worker | null} */
  let worker = null;
  let serial = 0;
  /** @type {Map<number, (answer: LayoutAnswer) => void>} */
  const waiting = new Map();

  function start() {
    const started = new Worker(new URL('layout-worker.js', import.meta.url));
    started.onmessage = (/** @type {MessageEvent<{ serial: number, answer: LayoutAnswer }>} */ { data }) => {
      waiting.get(data.serial)?.(data.answer);
      waiting.delete(data.serial);
    };
    return started;
  }

  return {
    async arrange(request) {
      worker ??= start();
      serial += 1;
      const own = serial;
      /** @type {LayoutAnswer} */
      const answer = await new Promise((resolve) => {
        waiting.set(own, resolve);
        worker?.postMessage({ serial: own, request });
      });
      return new Map(answer.positions.map(({ id, x, y }) => [id, { x, y }]));
    },
  };
}
