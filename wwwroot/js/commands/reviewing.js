// @ts-check
/** @import { ArticleReview, Decision } from '../model/reviewing.js' */
/** @import { Importer } from './importing.js' */
/** @import { PageStore } from '../main.js' */
import { createStore } from '../store.js';
import { failureOf } from '../server/http.js';
import { workbench } from '../server/workbench.js';

/**
 * What the review dialog knows.
 * @typedef {object} Reviewing
 * @property {string} importId
 * @property {'loading' | 'ready' | 'working'} status
 * @property {readonly ArticleReview[]} articles those that were looked at, and some after them
 * @property {number} total how many there are
 * @property {readonly Decision[]} decisions
 * @property {readonly import('../model/types.js').RowError[]} left rows of its tables that were not taken
 * @property {number} at index of the article that is looked at
 * @property {string | null} item id of the item that is looked at
 * @property {readonly string[]} undoable ids of the decisions that were taken last, together
 * @property {string | null} failure
 * @property {string} notice
 */

/** @typedef {ReturnType<typeof createReviewer>} Reviewer */

/** @type {Reviewing} */
const nothing = { importId: '', status: 'loading', articles: [], total: 0, decisions: [], left: [], at: 0, item: null, undoable: [], failure: null, notice: '' };

/**
 * Takes decisions about what was read, and commits it. It has a small store of its own: none of it is part of the picture.
 * @param {PageStore} page
 * @param {Importer} importer
 */
export function createReviewer(page, importer) {
  const store = createStore((/** @type {Reviewing} */ state, /** @type {Partial<Reviewing>} */ change) => ({ ...state, ...change }), nothing);

  /** What is under way. Each waits for the one before: answers in another order would take a decision back. */
  let last = Promise.resolve();

  /** @param {() => Promise<void>} work */
  function told(work) {
    store.dispatch({ status: 'working', undoable: [], failure: null, notice: '' });
    last = last.then(work).catch((reason) => store.dispatch({ failure: failureOf(reason) }))
      .finally(() => store.dispatch({ status: 'ready' }));
  }

  /** @param {string} importId */
  function open(importId) {
    store.dispatch({ ...nothing, importId });
    told(async () => {
      const [{ articles, total }, { decisions }, { files }] = await Promise.all([workbench.review(importId, 0), workbench.decisions(importId), workbench.import(importId)]);
      store.dispatch({ articles, total, decisions, left: files.flatMap((file) => file.rowErrors ?? []) });
    });
  }

  /** @param {number} at index of the article that is wanted; one beyond those that are there is asked for */
  function goTo(at) {
    if (at < store.state().articles.length) store.dispatch({ at, item: null, undoable: [], notice: '' });
    else {
      told(async () => {
        const { importId, articles: { length } } = store.state();
        const { articles: more, total } = await workbench.review(importId, length);
        const { articles } = store.state();
        store.dispatch({ articles: [...articles, ...more], total, at: Math.min(at, articles.length + more.length - 1), item: null });
      });
    }
  }

  /**
   * @param {readonly Record<string, unknown>[]} decisions
   * @param {string} notice
   */
  function decide(decisions, notice) {
    const { importId, articles, at } = store.state();
    const { draft } = articles[at];
    told(async () => {
      const answer = await workbench.decide(importId, draft, decisions);
      if (importId !== store.state().importId) return;
      take(answer.review, answer.decisions, notice);
      store.dispatch({ undoable: answer.decisions.map((each) => each.id) });
      const added = answer.decisions.at(-1)?.added;
      if (added) store.dispatch({ item: added });
    });
  }

  /** @param {readonly string[]} decisions the last one is taken back first: it may rest on those before */
  function takeBack(decisions) {
    told(async () => {
      for (const decision of [...decisions].reverse()) {
        const { review, decisions: known } = await workbench.takeBack(store.state().importId, decision);
        take(review, known, 'Taken back');
      }
    });
  }

  /**
   * @param {ArticleReview} review
   * @param {readonly Decision[]} decisions
   * @param {string} notice
   */
  function take(review, decisions, notice) {
    const { articles, decisions: before } = store.state();
    const known = new Map([...before, ...decisions].map((each) => [each.id, each]));
    store.dispatch({ articles: articles.map((each) => (each.draft === review.draft ? review : each)), decisions: [...known.values()], notice });
  }

  function commit() {
    told(async () => {
      const job = await workbench.commit(store.state().importId);
      close();
      importer.follow(job);
    });
  }

  function cancel() {
    told(async () => {
      const job = await workbench.cancel(store.state().importId);
      close();
      page.dispatch({ type: 'importChanged', job });
      page.dispatch({ type: 'noticed', text: 'The import is cancelled: nothing was written' });
    });
  }

  const close = () => page.dispatch({ type: 'reviewShown', importId: null });

  const undo = () => takeBack(store.state().undoable);

  return { store, open, goTo, decide, takeBack, undo, commit, cancel, close };
}
