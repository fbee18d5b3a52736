// @ts-check
/** @import { ImportJob } from '../model/types.js' */
import { get, request, root } from './http.js';
import { watchJob } from './watch.js';

/** The imports of the service. */
export const imports = {
  /**
   * @param {readonly File[]} files
   * @param {boolean} commit without a review
   * @returns {Promise<ImportJob>}
   */
  sendFiles(files, commit = true) {
    const body = new FormData();
    for (const file of files) body.append('files', file, file.name);
    return request(`/imports?commit=${commit}`, { method: 'POST', body });
  },

  /**
   * @param {string} text
   * @param {string} name what the text is called until its title is known
   * @param {boolean} commit without a review
   * @returns {Promise<ImportJob>}
   */
  sendText(text, name, commit = true) {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
    return request(`/imports?commit=${commit}&name=${encodeURIComponent(name)}`, { method: 'POST', body: text, headers });
  },

  /**
   * The imports this run of the service knows, newest first.
   * @returns {Promise<{ imports: ImportJob[] }>}
   */
  all: () => get('/imports'),

  /**
   * Takes an import back.
   * @param {string} id
   * @returns {Promise<{ removed: string[], restored: string[] }>}
   */
  rollBack: (id) => request(`/imports/${encodeURIComponent(id)}/rollback`, { method: 'POST' }),

  /**
   * Follows an import to its end.
   * @param {string} id
   * @param {(job: ImportJob) => void} changed
   * @returns {Promise<ImportJob>}
   */
  follow(id, changed) {
    const address = `/imports/${encodeURIComponent(id)}`;
    return watchJob(`${root}${address}/events`, () => get(address), changed);
  },
};
