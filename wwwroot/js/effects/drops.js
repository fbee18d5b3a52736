// @ts-check
/** @import { PageStore } from '../main.js' */
/** @import { Importer } from '../commands/importing.js' */
import { minPastedCharacters } from '../model/importing.js';
import { takesText } from '../views/view.js';

/**
 * Files and texts may be dropped or pasted anywhere on the page.
 * @param {PageStore} store
 * @param {Importer} importer
 */
export function takeDropsAndPastes(store, importer) {
  takeDrops(importer.files);
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const files = [...(event.clipboardData?.files ?? [])];
    if (takesText(event.target) || (files.length === 0 && text.length < minPastedCharacters)) return;
    event.preventDefault();
    if (files.length > 0) importer.files(files);
    else store.dispatch({ type: 'importReset', pasted: text });
  });
}

/**
 * @param {(files: readonly File[]) => void} take
 */
function takeDrops(take) {
  let depth = 0;
  const mark = (/** @type {boolean} */ on) => document.body.classList.toggle('dropping', on);
  const hasFiles = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return;
    depth += 1;
    mark(true);
  });
  addEventListener('dragleave', (event) => {
    if (!hasFiles(event)) return;
    depth = Math.max(0, depth - 1);
    mark(depth > 0);
  });
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    depth = 0;
    mark(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
