// @ts-check
/** @import { ImportJob } from '../model/types.js' */
import { isSettled } from '../model/importing.js';

/** Where the stream of events breaks, the state is asked for this often. */
const pollMilliseconds = 700;

/**
 * Follows an import by server-sent events; where the stream breaks, by asking again and again.
 * @param {string} address of the events
 * @param {() => Promise<ImportJob>} ask
 * @param {(job: ImportJob) => void} changed
 * @returns {Promise<ImportJob>} the import in its final state, or ready for its review
 */
export function watchJob(address, ask, changed) {
  return new Promise((resolve, reject) => {
    const source = new EventSource(address);

    /** @param {ImportJob} job */
    function take(job) {
      changed(job);
      if (!isSettled(job)) return false;
      source.close();
      resolve(job);
      return true;
    }

    async function poll() {
      const finished = take(await ask());
      if (!finished) setTimeout(() => poll().catch(reject), pollMilliseconds);
    }

    source.addEventListener('progress', (event) => take(JSON.parse(event.data)));
    source.addEventListener('error', () => {
      // The stream also ends this way when the server closed it after the last event.
      source.close();
      poll().catch(reject);
    });
  });
}
