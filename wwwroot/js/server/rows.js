// @ts-check
/** @import { Answer } from '../model/answers.js' */
import { planOf } from '../model/plans.js';

/** @typedef {{ fields: string[], rows: unknown[][], more: boolean, errors: { code: string, message: string }[], notifications: any[], plan: Answer['plan'] }} Draft */

/** More rows than this are not read: the command line and the HTTP interface give all of them. */
export const mostRows = 1000;

/**
 * Reads the lines of an answer until there are enough rows; what is left is not fetched.
 * @param {ReadableStream<Uint8Array>} body
 * @returns {Promise<Answer>}
 */
export async function readRows(body) {
  const reader = body.pipeThrough(/** @type {TransformStream<Uint8Array, string>} */ (new TextDecoderStream())).getReader();
  /** @type {Draft} */
  const answer = { fields: [], rows: [], more: false, errors: [], notifications: [], plan: null };
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach((line) => take(answer, line));
    if (answer.more) {
      await reader.cancel();
      return answer;
    }
  }
  take(answer, rest);
  return answer;
}

/**
 * @param {Draft} answer
 * @param {string} line
 */
function take(answer, line) {
  if (line.trim() === '' || answer.more) return;
  const value = JSON.parse(line);
  if (Array.isArray(value)) {
    if (answer.rows.length < mostRows) answer.rows.push(value);
    else answer.more = true;
  } else if (value.fields) answer.fields = value.fields;
  else if (value.errors) answer.errors = value.errors;
  else {
    answer.notifications = value.summary?.notifications ?? [];
    answer.plan = planOf(value.summary);
  }
}
