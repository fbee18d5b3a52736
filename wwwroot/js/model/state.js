// @ts-check
/** @import { Paths, State } from './types.js' */
import { historyOf } from './history.js';
import { idleImport } from './importing.js';
import { closedDrawer } from './drawer.js';
import { emptyPicture } from './picture.js';
import { idleSearch } from './search.js';

/** @type {Paths} */
const idlePaths = {
  from: null, to: null, without: [], avoided: new Set(['RELATES_TO']), sure: false, drawn: true, status: 'idle', answer: null, failure: null, chosen: -1,
};

/** @type {State} */
export const initialState = {
  status: 'loading',
  failure: null,
  total: { nodes: 0, relationships: 0 },
  history: historyOf(emptyPicture),
  selected: [],
  details: null,
  reader: null,
  search: idleSearch,
  importing: idleImport,
  drawer: closedDrawer,
  paths: idlePaths,
  pair: [null, null],
  cypher: { statement: '', parameters: '', ran: '', status: 'idle', answer: null, failure: null, past: [], saved: [], calls: [] },
  reviewing: null,
  keeping: { open: false, saved: [], status: '', making: null },
  identity: { open: false, duplicates: null, decisions: [], failure: null },
  timeline: { answer: null, failure: null },
  sheet: 'none',
  working: false,
  notice: { text: '', serial: 0 },
};
