// @ts-check
/** @import { History, Picture } from './types.js' */

/** How many steps can be taken back. */
export const maxSteps = 200;

/**
 * @param {Picture} present
 * @returns {History}
 */
export function historyOf(present) {
  return { past: [], present, future: [] };
}

/**
 * A new picture as a step of its own. A picture that is the same object is no step.
 * @param {History} history
 * @param {Picture} picture
 * @param {string} label what was done, such as "Hide 3 nodes"
 * @returns {History}
 */
export function record(history, picture, label) {
  if (picture === history.present) return history;
  const past = [...history.past, { picture: history.present, label }].slice(-maxSteps);
  return { past, present: picture, future: [] };
}

/**
 * A changed picture that belongs to the step before it: the outcome of a layout, a name that became known.
 * @param {History} history
 * @param {Picture} picture
 * @returns {History}
 */
export function amend(history, picture) {
  return picture === history.present ? history : { ...history, present: picture };
}

/**
 * A history in which every picture is changed alike: what became known holds for the past too.
 * @param {History} history
 * @param {(picture: Picture) => Picture} change
 * @returns {History}
 */
export function amendAll({ past, present, future }, change) {
  const changed = (/** @type {History['past'][number]} */ step) => ({ ...step, picture: change(step.picture) });
  return { past: past.map(changed), present: change(present), future: future.map(changed) };
}

/**
 * @param {History} history
 * @returns {History}
 */
export function undo(history) {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.picture,
    future: [{ picture: history.present, label: step.label }, ...history.future],
  };
}

/**
 * @param {History} history
 * @returns {History}
 */
export function redo(history) {
  const [step, ...future] = history.future;
  if (!step) return history;
  return { past: [...history.past, { picture: history.present, label: step.label }], present: step.picture, future };
}

/**
 * What an undo would take back, or null.
 * @param {History} history
 * @returns {string | null}
 */
export function undoLabel(history) {
  return history.past.at(-1)?.label ?? null;
}

/**
 * What a redo would bring back, or null.
 * @param {History} history
 * @returns {string | null}
 */
export function redoLabel(history) {
  return history.future[0]?.label ?? null;
}
