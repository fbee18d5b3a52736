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
