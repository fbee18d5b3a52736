// @ts-check
/** @import { ImportJob } from '../model/types.js' */
/** @import { Canvas } from '../canvas/canvas.js' */
/** @import { PageStore } from '../main.js' */
import { overviewLimit } from '../effects/address.js';
import { importedArticles } from '../model/outcomes.js';
import { wantsReview } from '../model/preferences.js';
import { failureOf } from '../server/http.js';
import { imports } from '../server/imports.js';
import { looking } from '../server/looking.js';
import { server } from '../server/server.js';

/** @typedef {ReturnType<typeof createImporter>} Importer */

/**
 * Sends texts to the server, follows what becomes of them, and draws what they brought.
 * @param {{ store: PageStore, canvas: Canvas }} parts
 */
export function createImporter({ store, canvas }) {
  /** @param {() => Promise<ImportJob>} send */
  async function run(send) {
    store.dispatch({ type: 'importSending' });
    try {
      const job = await send();
      await follow(job);
    } catch (reason) {
      store.dispatch({ type: 'importFailed', failure: failureOf(reason) });
    }
  }

  /**
   * What becomes of an import: its review is opened, or what it brought is drawn.
   * @param {ImportJob} job
   */
  async function follow(job) {
    store.dispatch({ type: 'importChanged', job });
    const finished = await imports.follow(job.id, (each) => store.dispatch({ type: 'importChanged', job: each }));
    if (finished.state === 'ready') store.dispatch({ type: 'reviewShown', importId: finished.id });
    else await drawNews(finished);
  }

  /**
   * The picture the server would begin with now, and everything the new articles speak of, added to what is drawn.
   * @param {ImportJob} job
   */
  async function drawNews(job) {
    const articles = importedArticles(job);
    if (articles.length === 0) return;
    const known = new Set(store.state().history.present.nodes.keys());
    const [overview, ...read] = await Promise.all([server.overview(overviewLimit), ...articles.slice(0, articlesDrawn).map((id) => looking.article(id))]);
    const spokenOf = read.flatMap((article) => article.mentions.map((mention) => mention.entity));
    const fresh = new Set([...overview.nodes.map((node) => node.id), ...spokenOf]);
    const fragment = await server.joining([...fresh].filter((id) => !known.has(id)), [...known]);
    store.dispatch({ type: 'totalKnown', total: overview.total });
    store.dispatch({ type: 'added', fragment: { ...fragment, nodes: [...overview.nodes, ...fragment.nodes] }, label: 'Import' });
    canvas.fit();
  }

  return {
    /** @param {readonly File[]} files */
    files: (files) => {
      if (files.length > 0) void run(() => imports.sendFiles(files, !wantsReview()));
    },
    /** @param {string} text */
    text: (text) => {
      if (text.trim().length > 0) void run(() => imports.sendText(text, 'Pasted text', !wantsReview()));
    },
    /** @param {ImportJob} job that is being committed */
    follow: (job) => {
      store.dispatch({ type: 'importOpened' });
      void run(async () => job);
    },
  };
}

/** Of an import of many articles, what so many of them speak of is drawn at once; the rest is found by search. */
const articlesDrawn = 12;
