// @ts-check
/** @import { ImportFile, ImportJob, Importing } from './types.js' */
import { counted } from './words.js';

/** A pasted text shorter than this is not taken for an article. */
export const minPastedCharacters = 200;

/** @type {Importing} */
export const idleImport = { open: false, status: 'idle', job: null, failure: null, pasted: '' };

const finalStates = new Set(['committed', 'failed', 'unchanged']);

/**
 * Whether nothing more will happen to an import.
 * @param {ImportJob} job
 */
export function isFinal(job) {
  return finalStates.has(job.state);
}

/**
 * How far an import is, from 0 to 1. A file that is being read counts for a third of itself, one being written for two.
 * @param {ImportJob} job
 */
export function progress(job) {
  if (isFinal(job)) return 1;
  const total = Math.max(job.total, job.files.length, 1);
  const parts = job.files.reduce((sum, file) => sum + (filePart[file.state] ?? 0), 0);
  return Math.min(1, Math.max(parts, job.done) / total);
}

/** @type {Readonly<Record<string, number>>} */
const filePart = { reading: 1 / 3, committing: 2 / 3, committed: 1, unchanged: 1, failed: 1 };

/**
 * What became of a file, in one line.
 * @param {ImportFile} file
 */
export function outcome(file) {
  if (file.state === 'failed') return file.error ?? 'It could not be read.';
  if (file.state === 'unchanged') return 'Already there: nothing changed.';
  if (file.state !== 'committed') return fileWords[file.state] ?? file.state;
  const created = file.created ?? {};
  const parts = [
    counted(created.entities ?? 0, 'new entity', 'new entities'),
    counted(created.relationships ?? 0, 'relationship'),
    counted(created.claims ?? 0, 'claim'),
  ];
  const matched = file.matched ? `, ${file.matched} matched with what was there` : '';
  return `${parts.join(', ')}${matched}.`;
}

/** @type {Readonly<Record<string, string>>} */
const fileWords = { queued: 'Waiting', reading: 'Reading the text', committing: 'Writing to the graph' };

/**
 * An import in one sentence, for the live line.
 * @param {ImportJob} job
 */
export function summary(job) {
  const count = (/** @type {string} */ state) => job.files.filter((file) => file.state === state).length;
  if (!isFinal(job)) return `Importing ${counted(job.files.length, 'text')}`;
  const parts = [
    [count('committed'), 'imported'],
    [count('unchanged'), 'already there'],
    [count('failed'), 'failed'],
  ];
  const words = parts.filter(([many]) => Number(many) > 0).map(([many, word]) => `${many} ${word}`);
  return words.length === 0 ? 'Nothing was imported' : `Import finished: ${words.join(', ')}`;
}

/**
 * The articles an import brought or found.
 * @param {ImportJob} job
 * @returns {readonly string[]}
 */
export function importedArticles(job) {
  return job.files.flatMap((file) => (file.article && file.state !== 'failed' ? [file.article.id] : []));
}
