// @ts-check
/** @import { State } from './model/types.js' */
/** @import { Action } from './reducers/actions.js' */
/** @import { Importer } from './commands/importing.js' */
/** @import { Parts, View } from './views/view.js' */
import { createCanvas } from './canvas/canvas.js';
import { createArranger } from './canvas/layout.js';
import { createCommands } from './commands/commands.js';
import { hasPlaces, keepAddress } from './effects/address.js';
import { arrangeNewcomers } from './effects/arrange.js';
import { takeDropsAndPastes } from './effects/drops.js';
import { listenToKeys } from './effects/keys.js';
import { initialState } from './model/state.js';
import { emptiness } from './model/visible.js';
import { reduce } from './reducers/page.js';
import { failureOf } from './server/http.js';
import { createStore } from './store.js';
import { mountDrawer } from './views/drawer.js';
import { lazy } from './views/lazy.js';
import { mountLegend } from './views/legend.js';
import { mountRoster } from './views/roster.js';
import { mountSearch } from './views/search.js';
import { mountEmptyState, mountStatus, mountTabs } from './views/stage.js';
import { mountToolbar } from './views/toolbar.js';
import { byId } from './views/view.js';

/** @typedef {import('./store.js').Store<State, Action>} PageStore */

/** @type {PageStore} */
const store = createStore(reduce, initialState);

const canvas = createCanvas(byId('canvas'), {
  selected: (id, add) => commands.select(id, add),
  cleared: () => commands.select(null),
  moved: (positions) => store.dispatch({ type: 'moved', positions }),
  opened: (id) => commands.expand(id),
  gathered: (ids) => commands.gather(ids),
  drawn: () => void followLooks(),
  menu(id, at) {
    if (!store.state().selected.includes(id)) commands.select(id);
    void openMenu(at);
  },
});
let looksFollowed = false;
const arranger = createArranger();
const commands = createCommands({ store, canvas, arranger });
/** The importer's code is fetched with the first import. @type {Promise<Importer> | null} */
let importing = null;
const theImporter = () => (importing ??= import('./commands/importing.js').then(({ createImporter }) => createImporter({ store, canvas }))).catch((reason) => {
  importing = null;
  throw reason;
});
/** @type {Importer} */
const importer = {
  files: (files) => void theImporter().then((each) => each.files(files)),
  text: (text) => void theImporter().then((each) => each.text(text)),
  follow: (job) => void theImporter().then((each) => each.follow(job)),
};

/** @type {Parts} */
const parts = { store, commands, importer, canvas };
const search = mountSearch(byId('search'), parts);
const details = lazy(store, (state) => state.details !== null, async () => {
  const { mountDetails } = await import('./views/details.js');
  return mountDetails(byId('panel'), parts);
});
const importDialog = lazy(store, (state) => state.importing.open, async () => {
  const { mountImport } = await import('./views/importing.js');
  return mountImport(dialog('import'), parts);
});

const drawer = mountDrawer(byId('drawer'), parts, {
  timeline: async (host) => (await import('./views/timeline.js')).mountTimeline(host, parts),
  cypher: async (host) => (await import('./views/cypher.js')).mountCypher(host, parts),
  table: async (host) => (await import('./views/table.js')).mountTable(host, parts),
  map: async (host) => (await import('./views/map.js')).mountMap(host, parts),
  pair: async (host) => (await import('./views/pair.js')).mountPair(host, parts),
  paths: async (host) => (await import('./views/paths.js')).mountPaths(host, parts),
});

const keepingDialog = lazy(store, (state) => state.keeping.open, async () => {
  const { mountKeeping } = await import('./views/keeping.js');
  return mountKeeping(dialog('views'), parts);
});

const identityDialog = lazy(store, (state) => state.identity.open, async () => {
  const { mountIdentity } = await import('./views/identity.js');
  return mountIdentity(dialog('identity'), parts);
});

const reviewDialog = lazy(store, (state) => state.reviewing !== null, async () => {
  const { mountReview } = await import('./views/review.js');
  return mountReview(dialog('review'), parts);
});

Object.assign(commands.run, {
  identity: () => store.dispatch({ type: 'identityShown', open: true }),
  views: () => store.dispatch({ type: 'keepingShown', open: true }),
  path: () => void beginPath(),
  table: () => openTool(() => store.dispatch({ type: 'toolShown', tool: 'table' })),
  map: () => openTool(() => store.dispatch({ type: 'toolShown', tool: 'map' })),
  pair: () => openTool(() => store.dispatch({ type: 'toolShown', tool: 'pair' })),
  cypher: () => openTool(() => store.dispatch({ type: 'toolShown', tool: 'cypher' })),
  behind: () => void showQueryBehind(),
  timeline: () => openTool(() => store.dispatch({ type: 'toolShown', tool: 'timeline' })),
  search: () => search.focus(),
  import: () => store.dispatch({ type: 'importOpened' }),
  help: showHelp,
  legend: showLegend,
  menu: showMenu,
  more: () => void showMore(),
});

// Code that is fetched when it is needed is missing where the server is gone.
addEventListener('unhandledrejection', (event) => {
  store.dispatch({ type: 'noticed', text: failureOf(event.reason) });
  event.preventDefault();
});

/** @type {readonly View[]} */
const views = [
  { update: canvas.update },
  mountToolbar(byId('actions'), parts, { label: 'Steps and import', groups: [['undo', 'redo'], ['import', 'views', 'identity', 'help', 'more']] }),
  mountToolbar(byId('tools'), parts, { label: 'Picture', groups: [['expand', 'collapse', 'hide', 'showHidden'], ['arrange', 'fit', 'zoomIn', 'zoomOut']] }),
  search,
  details,
  mountLegend(byId('legend'), parts),
  mountRoster(byId('roster'), parts),
  mountEmptyState(byId('empty'), parts),
  mountStatus({ status: byId('status'), live: byId('live') }),
  mountTabs(byId('tabs'), parts),
  importDialog,
  keepingDialog,
  identityDialog,
  reviewDialog,
  drawer,
];

for (const view of views) view.update(store.state());
store.subscribe((state) => views.forEach((view) => view.update(state)));
const address = keepAddress(store, commands);
arrangeNewcomers(store, arranger, canvas);
takeDropsAndPastes(store, importer); // at once: else the browser itself would open a file that is dropped early
listenToKeys({ store, commands, graph: byId('canvas'), list: byId('roster-box'), lookCloser });
if (!hasPlaces()) arranger.start(); // side by side with the question what is to be drawn
void address.open().then(() => {
  if (emptiness(store.state().history.present)) void followLooks();
});

/** Enter: the panel about what is selected, on a narrow screen as well. */
function lookCloser() {
  store.dispatch({ type: 'sheetShown', sheet: 'details' });
  details.mounted()?.focus();
}

/** What the first picture does not wait for: the hits of a search, the theme's button, the panel about what is looked at, the times of what is drawn, the next layout. */
async function followLooks() {
  if (looksFollowed) return;
  looksFollowed = true;
  const [{ searchAsTyped }, { loadDetails }, { loadTimeline }, { mountTheme }, { keepFocus }] = await Promise.all([
    import('./effects/search.js'), import('./effects/details.js'), import('./effects/timeline.js'), import('./views/theme.js'), import('./effects/focus.js'), import('./commands/exploring.js'), import('./commands/gathering.js'), import('./views/hits.js'),
  ]);
  searchAsTyped(store);
  loadDetails(store);
  loadTimeline(store);
  keepFocus(store);
  mountTheme(byId('theme'), canvas.restyle);
  arranger.start();
}

/**
 * Opens a tool and gives it the keyboard as soon as its code is there.
 * @param {() => void} open
 */
function openTool(open) {
  open();
  drawer.focus();
}

async function beginPath() {
  const { takeEnds } = await import('./commands/paths.js');
  openTool(() => takeEnds(store));
}

/** The statement behind what the page asked last, in the console. */
async function showQueryBehind() {
  const { showLast } = await import('./commands/behind.js');
  showLast(parts);
}

function showLegend() {
  store.dispatch({ type: 'sheetShown', sheet: 'legend' });
  byId('legend').querySelector('input')?.focus();
}

async function showHelp() {
  const { openHelp } = await import('./views/help.js');
  openHelp(dialog('help'));
}

function showMenu() {
  const id = store.state().selected.at(-1);
  const at = id === undefined ? null : canvas.pagePoint(id);
  if (at) void openMenu(at);
}

async function showMore() {
  const { openMore } = await import('./views/menu.js');
  openMore(byId('menu'), parts);
}

/** @param {import('./model/types.js').Point} at on the page */
async function openMenu(at) {
  const { openMenuAt } = await import('./views/menu.js');
  openMenuAt(byId('menu'), parts, at);
}

/** @param {string} id */
function dialog(id) {
  return /** @type {HTMLDialogElement} */ (byId(id));
}
