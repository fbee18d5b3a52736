// @ts-check
/** @import { Picture } from './types.js' */
import { csvOf } from './csv.js';
import { date } from './dates.js';
import { kindOf } from './kinds.js';
import { certainties, certaintyOf, phrase } from './relationships.js';
import { visible } from './visible.js';

/** @typedef {'nodes' | 'relationships'} Mode */
/** What is shown and in which order, by a column's name; of the pages the one that was turned to, from 1, or null where none was. @typedef {{ mode: Mode, column: string, down: boolean, text: string, page: number | null }} TableOrder */
/** A value to be shown, and one to be sorted by. @typedef {{ text: string, key: string | number }} Cell */
/** @typedef {{ id: string, cells: readonly Cell[] }} TableRow */

/** The columns of each table. @type {Readonly<Record<Mode, readonly { name: string, label: string, numeric?: boolean }[]>>} */
export const columns = {
  nodes: [{ name: 'name', label: 'Name' }, { name: 'kind', label: 'Kind' }, { name: 'when', label: 'When' }, { name: 'degree', label: 'Relationships', numeric: true }],
  relationships: [
    { name: 'from', label: 'From' }, { name: 'type', label: 'Relationship' }, { name: 'to', label: 'To' }, { name: 'certainty', label: 'How sure' },
    { name: 'sources', label: 'Sources', numeric: true }, { name: 'first', label: 'First reported' }, { name: 'last', label: 'Last reported' },
  ],
};

/**
 * The order that an address names; what it does not name, or names wrongly, is as at the beginning.
 * @param {readonly string[]} names mode, column, direction, page and text; the page is left out where none was turned to
 * @returns {TableOrder}
 */
export function orderNamed([named, wanted, direction, ...rest]) {
  const mode = named === 'relationships' ? named : 'nodes';
  const [, page] = /^page-(\d{1,9})$/.exec(rest[0] ?? '') ?? [];
  const text = (page === undefined ? rest[0] : rest[1]) ?? '';
  return { mode, column: columns[mode][columnAt(mode, wanted)].name, down: direction === 'down', text, page: Number(page) || null };
}

/**
 * An order as an address names it: nothing where it is as at the beginning.
 * @param {TableOrder} order
 * @returns {readonly string[]}
 */
export function namesOf({ mode, column, down, text, page }) {
  // A text that reads as a page follows one.
  const turned = page ?? (/^page-\d/.test(text) ? 1 : null);
  const names = [mode, column, down ? 'down' : 'up', ...(turned === null ? [] : [`page-${turned}`]), ...(text === '' ? [] : [text])];
  return `${names}` === 'nodes,name,up' ? [] : names;
}

/**
 * Where a column stands; the first one where there is none of that name.
 * @param {Mode} mode
 * @param {string} name
 */
export function columnAt(mode, name) {
  return Math.max(0, columns[mode].findIndex((column) => column.name === name));
}

/** When a thing happened or was said, by the property of its kind. */
const ownTimes = ['startsOn', 'signedOn', 'presentedOn', 'saidAt'];

/**
 * What is to be seen, as rows.
 * @param {Picture} picture
 * @param {Mode} mode
 * @returns {readonly TableRow[]}
 */
export function tableRows(picture, mode) {
  const seen = visible(picture);
  if (mode === 'nodes') {
    return seen.nodes.map(({ id, name, kind, degree, properties }) => ({
      id, cells: [word(name), word(kindOf(kind).one), time(ownTimes.map((each) => properties[each]).find(Boolean)), { text: String(degree), key: degree }],
    }));
  }
  const name = (/** @type {string} */ id) => picture.nodes.get(id)?.name ?? id;
  return seen.relationships.map((each) => ({
    id: each.id,
    cells: [
      word(name(each.start)), word(phrase(each.type)), word(name(each.end)), word(certainties.find(({ name: certainty }) => certainty === certaintyOf(each))?.label ?? ''),
      { text: String(each.properties.sources ?? ''), key: Number(each.properties.sources ?? 0) }, time(each.properties.firstReportedAt), time(each.properties.lastReportedAt),
    ],
  }));
}

/**
 * Rows as a file has them, each with its id: times in ISO 8601, numbers as numbers.
 * @param {Mode} mode
 * @param {readonly TableRow[]} rows
 */
export function tableFile(mode, rows) {
  return csvOf(['Id', ...columns[mode].map((column) => column.label)], rows.map(({ id, cells }) => [id, ...cells.map(({ text, key }) => (text === '' ? null : key))]));
}

/**
 * The rows that have a text in one of their cells, sorted by a column; equal ones stay in their order.
 * @param {readonly TableRow[]} rows
 * @param {{ column: number, down: boolean, text: string }} order
 * @returns {readonly TableRow[]}
 */
export function arranged(rows, { column, down, text }) {
  const wanted = text.trim().toLowerCase();
  const kept = wanted === '' ? rows : rows.filter((row) => row.cells.some((cell) => cell.text.toLowerCase().includes(wanted)));
  return [...kept].sort((a, b) => (down ? -1 : 1) * compare(a.cells[column].key, b.cells[column].key) || compare(a.id, b.id));
}

const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

/**
 * @param {string | number} a
 * @param {string | number} b
 */
function compare(a, b) {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** @param {string} text @returns {Cell} */
function word(text) {
  return { text, key: text };
}

/** @param {unknown} value @returns {Cell} */
function time(value) {
  return typeof value === 'string' ? { text: date(value), key: value } : { text: '', key: '' };
}
