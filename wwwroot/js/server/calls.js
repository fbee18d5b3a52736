// @ts-check

/** A question the page has asked. @typedef {{ method: string, address: string, body: string | null }} RecentCall */

/** So many are remembered. */
const most = 20;

/** @type {RecentCall[]} */
let calls = [];

/**
 * Remembers a question whose answer is made by Cypher.
 * @param {string} address
 * @param {RequestInit} options
 */
export function remember(address, { method = 'GET', body = null }) {
  const reads = method === 'GET' ? /^\/(graph|paths|timeline|pairs|search|entities|relationships|articles|schema)/ : /^\/(graph\/between|timeline)/;
  if (!reads.test(address)) return;
  const call = { method, address, body: typeof body === 'string' ? body : null };
  calls = [call, ...calls.filter((each) => each.address !== address || each.body !== call.body)].slice(0, most);
}

/** The latest questions, the last one first. @returns {readonly RecentCall[]} */
export function recentCalls() {
  return calls;
}
