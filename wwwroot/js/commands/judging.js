// @ts-check
/** @import { PageStore } from '../main.js' */
import { emptyPicture, withFragment } from '../model/picture.js';
import { judgements } from '../server/judgements.js';
import { failureOf, server } from '../server/server.js';

/** @typedef {ReturnType<typeof createJudge>} Judge */

/**
 * What an analyst decides about who is who.
 * @param {PageStore} store
 */
export function createJudge(store) {
  /** How often it was asked what is known: earlier answers come too late. */
  let serial = 0;

  async function load() {
    serial += 1;
    const own = serial;
    const [{ duplicates }, { decisions }] = await Promise.all([judgements.duplicates(), judgements.decisions()]);
    if (own === serial) store.dispatch({ type: 'identityKnown', duplicates, decisions });
  }

  /**
   * After a merge or a separation, what is drawn is asked for again: entities have gone or come back.
   * @param {string} label
   * @param {readonly string[]} [more] ids that are drawn too
   */
  async function redraw(label, more = []) {
    const { present } = store.state().history;
    const ids = [...new Set([...present.nodes.keys(), ...more])];
    const fragment = await server.between(ids);
    const fresh = withFragment(emptyPicture, fragment);
    const { selected } = store.state();
    const left = selected.filter((id) => fresh.nodes.has(id) || fresh.relationships.has(id));
    store.dispatch({ type: 'replaced', picture: { ...present, nodes: fresh.nodes, relationships: fresh.relationships }, label, selected: left });
  }

  /**
   * @param {string} done what is said on the live line
   * @param {() => Promise<unknown>} work
   */
  function told(done, work) {
    work().then(load).then(
      () => store.dispatch({ type: 'noticed', text: done }),
      (reason) => store.dispatch({ type: 'identityFailed', failure: failureOf(reason) }),
    );
  }

  return {
    load: () => told('', async () => {}),
    /** @param {{ id: string, name: string }} keep @param {{ id: string, name: string }} other */
    merge: (keep, other) => told(`${other.name} is counted with ${keep.name}`, async () => {
      await judgements.merge(keep.id, other.id);
      await redraw(`Merge ${other.name} into ${keep.name}`);
    }),
    /** @param {string} id of what was merged @param {string} name */
    separate: (id, name) => told(`${name} stands alone again`, async () => {
      await judgements.separate(id);
      await redraw(`Separate ${name}`, [id]);
    }),
    /** @param {string} first @param {string} second @param {'different' | 'unsure'} verdict */
    judge: (first, second, verdict) => told(verdict === 'different' ? 'Remembered: they are different' : 'Remembered: it is not clear', () => judgements.judge(first, second, verdict)),
  };
}
