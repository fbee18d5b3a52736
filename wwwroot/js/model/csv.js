// @ts-check

/**
 * A table as CSV (RFC 4180), which begins with a byte order mark so that spreadsheets read its letters rightly. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it, as in the exports of docs/exchange.md.
 * @param {readonly string[]} names of the columns
 * @param {Iterable<readonly unknown[]>} rows a cell that is null or undefined stays empty
 * @returns {string}
 */
export function csvOf(names, rows) {
  return `\uFEFF${[names, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** @param {unknown} value */
function cell(value) {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value.replace(/^(?=[=+\-@\t\r\n'])/, "'") : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
