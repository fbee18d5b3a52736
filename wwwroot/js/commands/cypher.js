// @ts-check
/** @import { Canvas } from '../canvas/canvas.js' */
/** @import { PageStore } from '../main.js' */
/** @import { Commands } from './commands.js' */
/** @import { RecentCall } from '../server/calls.js' */
import { drawable, errorWords, fileCell, readParameters } from '../model/answers.js';
import { emptySchema } from '../model/completion.js';
import { csvOf } from '../model/csv.js';
import { exampleStatement, keepStatement, keptStatement } from '../model/draft-statement.js';
import { counted } from '../model/words.js';
import { recentCalls } from '../server/calls.js';
import { mostRows, mostRowsOfFile } from '../server/rows.js';
import { failureOf, server } from '../server/server.js';
import { workbench } from '../server/workbench.js';
import { downloadTable } from './download.js';

/** @typedef {ReturnType<typeof createConsole>} Console */

/**
 * Runs statements, keeps them, and draws what they found.
 * @param {{ store: PageStore, canvas: Canvas, commands: Pick<Commands, 'whileWorking'> }} parts
 */
export function createConsole({ store, canvas, commands }) {
  /** The statement that was run last: the answers of others come too late. */
  let serial = 0;
  let asking = new AbortController();
  /** What the rows that are shown were found by. */
  let found = { statement: '', parameters: '' };
  const kept = keptStatement();
  if (kept !== null) store.dispatch({ type: 'statementWritten', ...kept, ...written(store.state().cypher) });
  store.subscribe((state, before) => {
    if (state.cypher.statement !== before.cypher.statement || state.cypher.parameters !== before.cypher.parameters || state.cypher.past !== before.cypher.past) keepStatement(state.cypher);
  });

  async function run() {
    if (store.state().cypher.statement.trim() === '') store.dispatch({ type: 'statementWritten', statement: exampleStatement });
    const { statement, parameters } = store.state().cypher;
    serial += 1;
    const own = serial;
    asking.abort();
    asking = new AbortController();
    store.dispatch({ type: 'statementRun' });
    try {
      const answer = await workbench.query(statement, readParameters(parameters), asking.signal, mostRows);
      if (own !== serial) return;
      found = { statement, parameters };
      store.dispatch({ type: 'rowsFound', answer });
      if (answer.plan?.isRun === false) store.dispatch({ type: 'noticed', text: 'The plan is shown; nothing was run' });
    } catch (reason) {
      if (own === serial) store.dispatch({ type: 'statementFailed', failure: reason instanceof SyntaxError ? `The parameters are no JSON: ${reason.message}` : failureOf(reason) });
    }
  }

  /** Stops what is running; the server hears of it and stops too. */
  function stop() {
    serial += 1;
    asking.abort();
    store.dispatch({ type: 'statementFailed', failure: 'Stopped.' });
  }

  /** Draws what the rows hold, and what is among it and what is drawn. */
  async function draw(/** @type {number} */ most) {
    const { answer } = store.state().cypher;
    if (!answer) return;
    const nodes = drawable(answer).nodes.slice(0, most);
    const { present } = store.state().history;
    const fragment = await server.joining(nodes, [...present.nodes.keys()]);
    store.dispatch({ type: 'added', fragment, label: 'Draw what the statement found', select: fragment.nodes.map((node) => node.id) });
    canvas.reveal(nodes);
  }

  /** The rows as a file. Where only the first ones were read, the statement is run again for all of them. */
  async function saveRows() {
    const { answer } = store.state().cypher;
    if (!answer) return;
    const whole = answer.more ? await workbench.query(found.statement, readParameters(found.parameters), new AbortController().signal, mostRowsOfFile) : answer;
    const [error] = whole.errors;
    if (!error) downloadTable(csvOf(whole.fields, whole.rows.map((row) => row.map(fileCell))), 'rows');
    const what = `${whole.more ? 'the first ' : ''}${counted(whole.rows.length, 'row')}`;
    store.dispatch({ type: 'noticed', text: error ? `No file was made: ${errorWords(error.message)}` : `rows.csv is in your downloads: ${what}` });
  }

  /** @param {string} name */
  async function save(name) {
    const { statement, parameters } = store.state().cypher;
    await workbench.keepQuery({ name, statement, parameters });
    await load();
    store.dispatch({ type: 'noticed', text: `Saved as “${name.trim()}”` });
  }

  async function load() {
    store.dispatch({ type: 'queriesKnown', queries: (await workbench.queries()).queries });
  }

  /** @param {string} id */
  async function remove(id) {
    await workbench.removeQuery(id);
    await load();
  }

  /**
   * The statements an answer was made by, the last of them in the editor.
   * @param {RecentCall} call
   */
  async function show(call) {
    const { statements } = await workbench.statementsOf(call);
    const last = statements.at(-1);
    if (last) store.dispatch({ type: 'statementWritten', statement: last.statement, parameters: JSON.stringify(last.parameters, null, 2) });
    store.dispatch({ type: 'noticed', text: statements.length === 0 ? 'No statement was run for this' : `${statements.length} statements, the last of them in the editor` });
    return statements;
  }

  /**
   * What waits for the server: what goes wrong is said on the live line.
   * @template A
   * @param {(argument: A) => Promise<unknown>} work
   * @returns {(argument: A) => void}
   */
  const told = (work) => (argument) => {
    work(argument).catch((reason) => store.dispatch({ type: 'noticed', text: failureOf(reason) }));
  };

  return {
    run: () => void run(),
    stop,
    draw: (/** @type {number} */ most) => commands.whileWorking(() => draw(most)),
    saveRows: () => commands.whileWorking(saveRows),
    save: told(save),
    load: told(load),
    remove: told(remove),
    show: told(show),
    /** Without it, nothing of the graph is offered while a statement is typed. */
    schema: () => workbench.schema().catch(() => emptySchema),
    listCalls: () => store.dispatch({ type: 'callsShown', calls: recentCalls() }),
    /** @param {string} statement @param {string} [parameters] */
    write: (statement, parameters) => store.dispatch({ type: 'statementWritten', statement, parameters }),
  };
}

/**
 * What was written before the console was there, as by the query behind what is seen.
 * @param {import('../model/types.js').Cypher} cypher
 */
function written({ statement, parameters }) {
  return statement === '' ? {} : { statement, parameters };
}
