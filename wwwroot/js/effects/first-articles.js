// @ts-check
import { isSettled } from '../model/importing.js';
import { server } from '../server/server.js';

/** So long the page waits for articles that are being read into an empty graph. */
const firstArticlesMilliseconds = 8000;

/** Waits, for a while, for the articles that are being read. Whether there are any. @returns {Promise<boolean>} */
export async function firstArticles() {
  const { imports } = await server.imports();
  const finished = Promise.all(imports.filter((job) => !isSettled(job)).map((job) => server.watchImport(job.id, () => {})));
  await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, firstArticlesMilliseconds))]);
  return imports.length > 0;
}
