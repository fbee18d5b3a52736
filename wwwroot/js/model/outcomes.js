// @ts-check
/** @import { ImportFile, ImportJob } from './types.js' */
import { isFinal } from './importing.js';
import { counted, number, shortened } from './words.js';

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
 * How many texts of several are done, and how many of them could not be read; null for a single one.
 * @param {ImportJob} job
 */
export function standing(job) {
  if (job.files.length < 2) return null;
  const failed = job.files.filter((file) => file.state === 'failed').length;
  const done = job.files.filter((file) => filePart[file.state] === 1).length;
  return `${number(done)} of ${number(job.files.length)} done${failed > 0 ? `, ${number(failed)} failed` : ''}`;
}

/**
 * The files of an import as they matter: first what failed, then what is being worked on.
 * @param {ImportJob} job
 * @returns {readonly ImportFile[]}
 */
export function byConcern({ files }) {
  const concern = (/** @type {ImportFile} */ { state }) => (state === 'failed' ? 0 : state === 'reading' || state === 'committing' ? 1 : 2);
  return [...files].sort((a, b) => concern(a) - concern(b));
}

/**
 * What became of a file, in one line.
 * @param {ImportFile} file
 */
export function outcome(file) {
  if (file.state === 'failed') return withoutMarks(file.error ?? 'It could not be read.');
  if (file.state === 'unchanged') return 'Already there: nothing changed.';
  if (file.state !== 'committed') return fileWords[file.state] ?? file.state;
  const created = file.created ?? {};
  const parts = [
    counted(created.entities ?? 0, 'new entity', 'new entities'),
    counted(created.relationships ?? 0, 'relationship'),
    counted(created.claims ?? 0, 'claim'),
  ];
  if (parts.every((part) => part.startsWith('0 ')) && !file.matched) return `${rowsTaken(file)}Nothing was found in it that belongs in the graph.`;
  const matched = file.matched ? `, ${file.matched} matched with what was there` : '';
  return `${rowsTaken(file)}${parts.join(', ')}${matched}.`;
}

/** How many rows of a table were taken. @param {ImportFile} file */
function rowsTaken({ rows, rowErrors }) {
  if (!rows) return '';
  const left = rowErrors?.length ?? 0;
  return left === 0 ? `${counted(rows, 'row')}: ` : `${number(rows - left)} of ${counted(rows, 'row')} taken: `;
}

/** @param {readonly import('./types.js').RowError[]} errors */
export const rowsLeft = (errors) => `${counted(errors.length, 'row was', 'rows were')} not taken`;

/**
 * Why a row was not taken.
 * @param {import('./types.js').RowError} error
 */
export function rowWords({ line, column, value, reason }) {
  const place = [`Line ${line}`, column ? `column “${column}”` : '', value ? `“${shortened(value, 60)}”` : ''].filter(Boolean).join(', ');
  return `${place}: ${reason}`;
}

/** The name of a file: of a table its own, of a text that of its article. @param {ImportFile} file */
export function fileName(file) {
  return file.rows ? withoutMarks(file.name) : file.article?.title ?? withoutMarks(file.name);
}

/**
 * A text without the marks that turn the direction of what follows: in a file's name they make one ending look like another.
 * @param {string} text
 */
function withoutMarks(text) {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** @type {Readonly<Record<string, string>>} */
const fileWords = { queued: 'Waiting', reading: 'Reading the text', committing: 'Writing to the graph' };

/**
 * What became of an import, in a word or two; what failed of it is told with it.
 * @param {ImportJob} job
 */
export function stateWords(job) {
  const failed = job.files.filter((file) => file.state === 'failed').length;
  if (job.state === 'ready') return 'to be reviewed';
  if (job.state !== 'committed') return job.state;
  if (job.files.length > 0 && job.files.every((file) => file.state === 'unchanged')) return 'nothing changed';
  return failed > 0 ? `committed, ${failed} failed` : 'committed';
}

/**
 * Whether an import can be taken back: something of it is in the graph as an article. A graph that was restored is none.
 * @param {ImportJob} job
 */
export function canRollBack(job) {
  return job.state === 'committed' && job.files.some((file) => file.state === 'committed' && file.article);
}

/**
 * The articles an import brought or found.
 * @param {ImportJob} job
 * @returns {readonly string[]}
 */
export function importedArticles(job) {
  return job.files.flatMap((file) => (file.article && file.state !== 'failed' ? [file.article.id] : []));
}
