// @ts-check
/** @import { Canvas } from '../canvas/canvas.js' */
/** @import { Arranger } from '../canvas/layout.js' */
/** @import { PageStore } from '../main.js' */
import { layoutRequest, needsLayout } from '../model/layout.js';
import { visible } from '../model/visible.js';

/**
 * Whenever something is drawn that has no place yet, finds one, as soon as all that belongs to it is there. What has a place stays there.
 * @param {PageStore} store
 * @param {Arranger} arranger
 * @param {Canvas} canvas
 */
export function arrangeNewcomers(store, arranger, canvas) {
  let busy = false;

  async function arrange() {
    busy = true;
    const { present } = store.state().history;
    const newcomers = visible(present).nodes.map((node) => node.id).filter((id) => !present.positions.has(id));
    const positions = await arranger.arrange(layoutRequest(present, { keep: true, aspect: canvas.aspect() }));
    busy = false;
    // After an undo the answer still tells where some of the drawn things may stand; for others another layout follows.
    store.dispatch({ type: 'arranged', positions });
    if (newcomers.length < visible(store.state().history.present).nodes.length) canvas.reveal(newcomers);
  }

  store.subscribe((state) => {
    if (!busy && !state.working && needsLayout(state.history.present)) void arrange();
  });
}
