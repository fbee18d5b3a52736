// @ts-check
/** Requests and what goes wrong with them. */
import { remember } from './calls.js';

/** Where the interface lies. */
export const root = '/api/v1';

const unreachable = 'The server cannot be reached. Is it running?';

/** An answer that is not the one hoped for, in one sentence for the reader. */
export class ServerError extends Error {
  /**
   * @param {string} message
   * @param {number} status 0 where the server was not reached
   */
  constructor(message, status) {
    super(message);
    this.name = 'ServerError';
    this.status = status;
  }
}

/**
 * @template T
 * @param {string} address
 * @param {AbortSignal} [signal]
 * @returns {Promise<T>}
 */
export function get(address, signal) {
  return request(address, signal ? { signal } : {});
}

/**
 * @template T
 * @param {string} address
 * @param {unknown} body
 * @param {AbortSignal} [signal]
 * @returns {Promise<T>}
 */
export function post(address, body, signal) {
  return request(address, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' }, signal });
}

/**
 * @template T
 * @param {string} address
 * @param {RequestInit} options
 * @returns {Promise<T>}
 */
export async function request(address, options) {
  remember(address, options);
  const response = await checked(await reach(address, { ...options, headers: { Accept: 'application/json', ...options.headers } }));
  return /** @type {Promise<T>} */ (response.json());
}

/**
 * @param {string} address
 * @param {RequestInit} options
 * @returns {Promise<Response>} also one that says what is wrong
 */
export function reach(address, options) {
  return fetch(root + address, options)
    .catch((/** @type {unknown} */ reason) => {
      if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
      throw new ServerError(unreachable, 0);
    });
}

/** @param {Response} response */
export async function checked(response) {
  if (!response.ok) throw new ServerError(await problem(response), response.status);
  return response;
}

/**
 * The sentence of a problem answer.
 * @param {Response} response
 * @returns {Promise<string>}
 */
async function problem(response) {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) {
    const { detail, title } = await response.json();
    if (detail || title) return String(detail ?? title);
  }
  return `The server answered ${response.status} ${response.statusText}.`;
}

/**
 * Whether a failure is only that nobody wants the answer any more.
 * @param {unknown} reason
 */
export function isAborted(reason) {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

/**
 * A failure in one sentence. What is not the server's doing is a fault of ours and goes on to the console.
 * @param {unknown} reason
 * @returns {string}
 */
export function failureOf(reason) {
  if (reason instanceof ServerError) return reason.message;
  // Each browser has its own words for code that could not be fetched; "import" is in all of them.
  if (reason instanceof TypeError && /import/i.test(reason.message)) return unreachable;
  throw reason;
}
