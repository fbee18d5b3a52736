// @ts-check
/** Times as the timeline shows and takes them. */
import { date } from './dates.js';
import { spanOf } from './time.js';

/**
 * What somebody typed as a time: `2024`, `2024-06-19 08:35`, or `08:35` on the day that is meant. Null where it is none.
 * @param {string} typed
 * @param {string | null} day the day that a time alone is of, `2024-06-19`
 * @returns {string | null} ISO 8601, in UTC
 */
export function typedTime(typed, day) {
  const text = typed.trim().replace(/\s*(?:UTC|GMT|Z)$/i, '');
  const clock = /^(\d{1,2}):(\d\d)$/.exec(text);
  if (clock && !day) return null;
  const full = clock ? `${day}T${clock[1].padStart(2, '0')}:${clock[2]}` : text.replace(/^(\d{4}-\d\d-\d\d)[ T]+(\d{1,2}):(\d\d)$/, (_, date, hour, minutes) => `${date}T${hour.padStart(2, '0')}:${minutes}`);
  const iso = full.includes('T') ? `${full}Z` : full;
  return spanOf(iso) ? iso : null;
}

/**
 * An instant as the timeline writes it: to the minute, in UTC.
 * @param {number} time
 */
export function isoMinute(time) {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}

/**
 * The time from the beginning of one bar to the end of another.
 * @param {import('./types.js').Timeline['bars']} bars
 * @param {number} from
 * @param {number} to
 * @returns {import('./types.js').TimeRange}
 */
export function rangeOf(bars, from, to) {
  return { from: bars[from].start, to: isoMinute((spanOf(bars[to].end)?.start ?? 0) - 60_000) };
}

/**
 * An ISO time as it stands in a field: `2024-06-19 08:35`.
 * @param {string} iso
 */
export function fieldTime(iso) {
  return iso.replace('T', ' ').replace(/Z$/, '');
}

/** How much of a time names a bar. @type {Readonly<Record<string, number>>} */
const unitLengths = { year: 4, month: 7, day: 10 };

/**
 * The time of all bars in words, as precise as a bar: "1866 to 2027".
 * @param {import('./types.js').Timeline['bars']} bars
 * @param {string} unit
 */
export function barsInWords(bars, unit) {
  const length = unitLengths[unit];
  const last = bars[bars.length - 1];
  return `${date(bars[0].start.slice(0, length))} to ${date(length ? last.start.slice(0, length) : last.end)}`;
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The beginning of a bar, as short as its unit allows.
 * @param {string} start ISO 8601, UTC
 * @param {string} unit
 */
export function tickLabel(start, unit) {
  const [date, time] = start.split('T');
  const [year, month, day] = date.split('-');
  const name = shortMonths[Number(month) - 1];
  if (unit === 'year') return year;
  if (unit === 'month') return `${name} ${year}`;
  if (unit === 'day' || time === '00:00Z') return `${Number(day)} ${name}`;
  return time.replace('Z', '');
}

/** Ticks below a row of bars, at most. */
const mostTicks = 8;

/**
 * Which bars are named below a row of them, each with where it begins, from 0 to 1. One at the end that has no room is left out.
 * @param {number} count of bars
 * @param {number} width of the row, in pixels
 * @param {number} room that a name takes, in pixels
 * @returns {readonly { index: number, at: number }[]}
 */
export function tickPlaces(count, width, room) {
  const step = Math.ceil(count / Math.max(1, Math.min(mostTicks, Math.floor(width / room))));
  const places = Array.from({ length: Math.ceil(count / step) }, (_, turn) => ({ index: turn * step, at: (turn * step) / count }));
  return places.filter(({ at }, turn) => turn === 0 || (1 - at) * width >= room);
}
