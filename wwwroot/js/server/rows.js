// @ts-check
/** @import { Answer } from '../model/answers.js' */
import { planOf } from '../model/plans.js';

/** @typedef {{ fields: string[], rows: unknown[][], more: boolean, errors: { code: string, message: string }[], notifications: any[], plan: Answer['plan'] }} Draft */

/** More rows than this are not shown. */
export const mostRows = 1000;

/** More rows than this make no file: the command line and the HTTP interface give all of them. */
export const mostRowsOfFile = 1_000_000;

/**
 * Reads the lines of an answer until there are enough rows; what is left is not fetched.
 * @param {ReadableStream<Uint8Array>} body
 * @param {number} most
 * @returns {Promise<Answer>}
 */
export async function readRows(body, most) {
  const reader = body.pipeThrough(/** @type {TransformStream<Uint8Array, string>} */ (new TextDecoderStream())).getReader();
  /** @type {Draft} */
  const answer = { fields: [], rows: [], more: false, errors: [], notifications: [], plan: null };
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach((line) => take(answer, line, most));
    if (answer.more) {
      await reader.cancel();
      return answer;
    }
  }
  take(answer, rest, most);
  return answer;
}

/**
 * @param {Draft} answer
 * @param {string} line
 * @param {number} most
 */
function take(answer, line, most) {
  if (line.trim() === '' || answer.more) return;
  const value = JSON.parse(line);
  if (Array.isArray(value)) {
    if (answer.rows.length < most) answer.rows.push(value);
    else answer.more = true;
  } else if (value.fields) answer.fields = value.fields;
  else if (value.errors) answer.errors = value.errors;
  else {
    answer.notifications = value.summary?.notifications ?? [];
    answer.plan = planOf(value.summary);
  }
}
