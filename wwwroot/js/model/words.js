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
