// @ts-check
/** @import { ImportJob, Importing } from './types.js' */
import { counted } from './words.js';

/** A pasted text shorter than this is not taken for an article. */
export const minPastedCharacters = 200;

/** @type {Importing} */
export const idleImport = { open: false, status: 'idle', job: null, failure: null, pasted: '' };

const finalStates = new Set(['committed', 'failed', 'unchanged', 'cancelled', 'rolled back']);

/**
 * Whether nothing more will happen to an import.
 * @param {ImportJob} job
 */
export function isFinal(job) {
  return finalStates.has(job.state);
}

/**
 * Whether an import waits for somebody: its review, or nothing any more.
 * @param {ImportJob} job
 */
export function isSettled(job) {
  return job.state === 'ready' || isFinal(job);
}

/**
 * An import in one sentence, for the live line.
 * @param {ImportJob} job
 */
export function summary(job) {
  const count = (/** @type {string} */ state) => job.files.filter((file) => file.state === state).length;
  if (job.state === 'ready') return 'Read, and ready for review';
  if (job.state === 'cancelled') return 'The import was cancelled: nothing was written';
  if (!isFinal(job)) return `Importing ${counted(job.files.length, 'text')}`;
  const parts = [
    [count('committed'), 'imported'],
    [count('unchanged'), 'already there'],
    [count('failed'), 'failed'],
  ];
  const words = parts.filter(([many]) => Number(many) > 0).map(([many, word]) => `${many} ${word}`);
  return words.length === 0 ? 'Nothing was imported' : `Import finished: ${words.join(', ')}`;
}
