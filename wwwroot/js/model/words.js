// @ts-check
/** Words and figures as people read them. English, whatever the browser's language: the page speaks one. */

const numbers = new Intl.NumberFormat('en');

/** @param {number} value */
export function number(value) {
  return numbers.format(value);
}

/**
 * "1 node", "2 nodes", "3 people".
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function counted(count, one, many = `${one}s`) {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/**
 * A text of at most `length` characters; a longer one ends in an ellipsis, at a word where one is near. Surrogate pairs stay whole.
 * @param {string} text
 * @param {number} length
 */
export function shortened(text, length) {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  if (characters.length <= length) return characters.join('');
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '')}…`;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * An ISO 8601 date or time at the precision it has: `1961`, `June 2024`, `19 June 2024`, `19 June 2024, 09:08 UTC`.
 * What is not such a date is shown as it is.
 * @param {string} text
 */
export function date(text) {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(text);
  if (!match) return text;
  const [, year, month, day, time, zone] = match;
  if (!month) return year;
  const name = months[Number(month) - 1] ?? month;
  if (!day) return `${name} ${year}`;
  const clock = time ? `, ${time}${zone ? ` ${zone === 'Z' || zone === '+00:00' ? 'UTC' : zone}` : ''}` : '';
  return `${Number(day)} ${name} ${year}${clock}`;
}

/**
 * The time of day of an entry, "09:08", or its date where it has no time.
 * @param {string} text
 */
export function clock(text) {
  return /T(\d\d:\d\d)/.exec(text)?.[1] ?? date(text);
}

/**
 * The name of a property as words: `signedOn` is "signed on", `iso3` stays.
 * @param {string} name
 */
export function propertyName(name) {
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
 * A thing's properties as lines of a panel: names and values in words, without what the panel shows elsewhere or what is of the machine.
 * @param {Readonly<Record<string, unknown>>} all
 * @returns {readonly { name: string, text: string }[]}
 */
export function propertyLines(all) {
  return Object.entries(all)
    .filter(([name]) => !quietProperties.has(name) && !/(Min|Max)$/.test(name))
    .sort(([a], [b]) => lateProperties.indexOf(a) - lateProperties.indexOf(b))
    .flatMap(([name, value]) => {
      const text = name === 'confidence' && typeof value === 'number' ? confidenceWords(value) : propertyValue(value);
      return text === null ? [] : [{ name: propertyName(name), text }];
    });
}

const quietProperties = new Set(['aliases', 'claims', 'createdAt', 'id', 'modality', 'name', 'polarity', 'text']);

/**
 * How sure the reader of the text was, in words.
 * @param {number} confidence
 */
export function confidenceWords(confidence) {
  const level = confidence >= 0.8 ? 'high' : confidence >= 0.5 ? 'medium' : 'low';
  return `${level} (${Math.round(confidence * 100)} %)`;
}
