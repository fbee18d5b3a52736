// @ts-check

/**
 * Puts a file into the browser's downloads.
 * @param {Blob} blob
 * @param {string} name
 */
export function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Puts a table into the browser's downloads.
 * @param {string} csv
 * @param {string} name
 */
export function downloadTable(csv, name) {
  download(new Blob([csv], { type: 'text/csv' }), `${name}.csv`);
}
