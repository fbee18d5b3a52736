// @ts-check
/** Properties in words, for panels: what the first picture does not need. */
import { date } from './dates.js';

/** @type {Readonly<Record<string, string>>} */
const ownNames = { firstReportedAt: 'first reported', lastReportedAt: 'last reported', ploverType: 'PLOVER type' };

/**
 * The name of a property as words: `signedOn` is "signed on".
 * @param {string} name
 */
export function propertyName(name) {
  if (/^iso[23]$/.test(name)) return `ISO alpha-${name.at(-1)}`;
  if (name in ownNames) return ownNames[name];
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ').toLowerCase();
}

/**
 * A property's value as text; null for one not worth a line.
 * @param {unknown} value
 * @returns {string | null}
 */
export function propertyValue(value) {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((each) => propertyValue(each) ?? '').filter(Boolean).join(', ');
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Math.round(value * 1000) / 1000);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return JSON.stringify(value);
  return date(String(value));
}

/** Properties that say how a thing came into the graph: they stand last. */
const lateProperties = ['confidence', 'sources', 'firstReportedAt', 'lastReportedAt'];

/**
 * A thing's properties as lines of a panel: names and values in words, without what the panel shows elsewhere, what says nothing, or what
 * is of the machine.
 * @param {Readonly<Record<string, unknown>>} all
 * @returns {readonly { name: string, text: string }[]}
 */
export function propertyLines(all) {
  return Object.entries(all)
    .filter(([name, value]) => !quietProperties.has(name) && !/(Min|Max)$/.test(name) && value !== 'other' && value !== all.name)
    .filter(([name, value]) => name !== 'lastReportedAt' || value !== all.firstReportedAt)
    .sort(([a], [b]) => lateProperties.indexOf(a) - lateProperties.indexOf(b))
    .flatMap(([name, value]) => {
      const text = name === 'confidence' && typeof value === 'number' ? confidenceWords(value) : propertyValue(value);
      return text === null ? [] : [{ name: propertyName(name), text }];
    });
}

const quietProperties = new Set(['aliases', 'claims', 'createdAt', 'id', 'items', 'modality', 'name', 'polarity', 'text']);

/**
 * How sure the reader of the text was, in words.
 * @param {number} confidence
 */
export function confidenceWords(confidence) {
  const level = confidence >= 0.8 ? 'high' : confidence >= 0.5 ? 'medium' : 'low';
  return `${level} (${Math.round(confidence * 100)} %)`;
}

/**
 * The other names of a thing, each once: those that differ in their letters, not only in dots, dashes or apostrophes.
 * @param {string} name
 * @param {unknown} aliases
 * @returns {readonly string[]}
 */
export function otherNames(name, aliases) {
  const letters = (/** @type {string} */ text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const seen = new Set([letters(name)]);
  return (Array.isArray(aliases) ? aliases : []).map(String).filter((alias) => {
    const isNew = !seen.has(letters(alias));
    seen.add(letters(alias));
    return isNew;
  });
}
