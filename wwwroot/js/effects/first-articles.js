// @ts-check
import { isSettled } from '../model/importing.js';
import { imports } from '../server/imports.js';

/** So long the page waits for articles that are being read into an empty graph. */
const firstArticlesMilliseconds = 8000;

/** Waits, for a while, for the articles that are being read. Whether there are any. @returns {Promise<boolean>} */
export async function firstArticles() {
  const { imports: jobs } = await imports.all();
  const finished = Promise.all(jobs.filter((job) => !isSettled(job)).map((job) => imports.follow(job.id, () => {})));
  await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, firstArticlesMilliseconds))]);
  return jobs.length > 0;
}
