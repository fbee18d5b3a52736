// @ts-check
/** @import { TimeRange } from './types.js' */

/** Milliseconds since 1970, `[start, end)`. @typedef {{ start: number, end: number }} Span */

const minute = 60_000;

/**
 * What a date or time stands for at the precision it has: `2024` is all of that year. Null for what is no prefix of ISO 8601.
 * @param {string} text
 * @returns {Span | null}
 */
export function spanOf(text) {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minutes, zone] = match;
  const y = Number(year);
  const m = Number(month ?? 1) - 1;
  const d = Number(day ?? 1);
  const start = utc(y, m, d) + (Number(hour ?? 0) * 60 + Number(minutes ?? 0)) * minute - offset(zone);
  if (m > 11 || new Date(utc(y, m, d)).getUTCDate() !== d || Number(hour ?? 0) > 23 || Number(minutes ?? 0) > 59) return null;
  if (hour) return { start, end: start + minute };
  if (day) return { start, end: utc(y, m, d + 1) };
  return month ? { start, end: utc(y, m + 1, 1) } : { start, end: utc(y + 1, 0, 1) };
}

/**
 * Whether something reported at these times is within a range; both ends of the range are part of it.
 * @param {readonly Span[]} spans
 * @param {Span} range
 */
export function isWithin(spans, range) {
  return spans.some((span) => span.start < range.end && span.end > range.start);
}

/**
 * A range as a span.
 * @param {TimeRange} range
 * @returns {Span}
 */
export function rangeSpan({ from, to }) {
  return { start: spanOf(from)?.start ?? -Infinity, end: spanOf(to)?.end ?? Infinity };
}

/**
 * `Date.UTC` takes years below 100 for those of the twentieth century.
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
function utc(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/** @param {string | undefined} zone */
function offset(zone) {
  const match = zone ? /^([+-])(\d\d):?(\d\d)$/.exec(zone) : null;
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * minute : 0;
}
