// @ts-check
/** Dates and times as people read them. */

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
