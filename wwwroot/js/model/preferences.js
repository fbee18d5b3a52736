// @ts-check
/** What somebody prefers, kept in the browser. */

/** Whether what is read is reviewed before it is written. */
export function wantsReview() {
  return localStorage.getItem('review') !== 'off';
}

/** @param {boolean} on */
export function preferReview(on) {
  localStorage.setItem('review', on ? 'on' : 'off');
}

/** Whether single letters are commands. */
export function wantsLetters() {
  return localStorage.getItem('letters') !== 'off';
}

/** @param {boolean} on */
export function preferLetters(on) {
  localStorage.setItem('letters', on ? 'on' : 'off');
}

/** Whether the graph is drawn by the graphics chip: a preview of the drawing library, quicker on some computers only. */
export function wantsChip() {
  return localStorage.getItem('chip') === 'on';
}

/** @param {boolean} on */
export function preferChip(on) {
  localStorage.setItem('chip', on ? 'on' : 'off');
}
