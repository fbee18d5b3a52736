// @ts-check
/** @import { State } from '../model/types.js' */
/** @import { PageStore } from '../main.js' */
/** @import { Commands } from '../commands/commands.js' */
/** @import { Importer } from '../commands/importing.js' */
/** @import { Canvas } from '../canvas/canvas.js' */

/**
 * A part of the page. `update` brings it in step with a state; asked twice, it changes nothing.
 * @typedef {{ update: (state: State) => void }} View
 */

/**
 * What views may use: they read the state, and change it by commands and actions.
 * @typedef {{ store: PageStore, commands: Commands, importer: Importer, canvas: Canvas }} Parts
 */

/**
 * The element of that id.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element "${id}".`);
  return element;
}

/**
 * Whether an element takes text, so that letters are not commands.
 * @param {EventTarget | null} target
 */
export function takesText(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=file],[type=checkbox],[type=range]),textarea,select'));
}

/** Dialogs that the state has opened and not yet closed. @type {WeakSet<HTMLDialogElement>} */
const opened = new WeakSet();

/**
 * Opens a dialog when the state begins to say so, and closes it when the state ends to. The browser tells of a closing a moment after
 * it closed: a dialog that is closed while the state still calls it open was closed by its user, and stays so.
 * @param {HTMLDialogElement} dialog
 * @param {boolean} open
 * @param {() => void} [onOpen]
 */
export function keepInStep(dialog, open, onOpen) {
  if (open && !opened.has(dialog)) {
    opened.add(dialog);
    dialog.showModal();
    onOpen?.();
  }
  if (!open) {
    opened.delete(dialog);
    if (dialog.open) dialog.close();
  }
}
