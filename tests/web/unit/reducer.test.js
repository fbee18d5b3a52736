import assert from 'node:assert/strict';
import test from 'node:test';
import { initialState } from '../../../wwwroot/js/model/state.js';
import { visible } from '../../../wwwroot/js/model/visible.js';
import { reduce } from '../../../wwwroot/js/reducers/page.js';
import { createStore } from '../../../wwwroot/js/store.js';
import { line, names, node, pictureOf } from './build.js';

const total = { nodes: 3, relationships: 2 };
const opened = reduce(initialState, { type: 'opened', picture: pictureOf('abc', ['ab', 'bc']), total, selected: [] });
const after = (...actions) => actions.reduce(reduce, opened);
const present = (state) => state.history.present;

const positions = new Map([['a', { x: 1, y: 1 }]]);
const steps = [
  { type: 'added', fragment: { nodes: [node('d')], relationships: [line('ad', 'a', 'd')] }, label: 'Expand a' },
  { type: 'collapsed', ids: ['a'] },
  { type: 'hid', ids: ['a'] },
  { type: 'toggled', group: 'kinds', name: 'Person' },
  { type: 'onlyShown', group: 'kinds', name: 'State' },
  { type: 'moved', positions },
  { type: 'rearranged', positions },
];
for (const action of steps) {
  test(`one undo takes "${action.type}" back and one redo brings it again`, () => {
    const done = after(action);
    assert.notEqual(present(done), present(opened));
    const undone = reduce(done, { type: 'undone' });
    assert.equal(present(undone), present(opened));
    assert.equal(present(reduce(undone, { type: 'redone' })), present(done));
  });
}

test('what joins newcomers to the rest belongs to them, also where it comes after an undo', () => {
  const undone = after(steps[0], { type: 'undone' }, { type: 'refreshed', fragment: { nodes: [], relationships: [line('cd', 'c', 'd')] } });
  assert.equal(names(present(undone).relationships), 'abbc');
  assert.equal(names(present(reduce(undone, { type: 'redone' })).relationships), 'abadbccd');
});

test('a layout of newcomers is no step of its own', () => {
  const state = after(steps[0], { type: 'arranged', positions: new Map([['d', { x: 3, y: 3 }]]) });
  assert.equal(state.history.past.length, 1);
  assert.deepEqual(present(state).positions.get('d'), { x: 3, y: 3 });
});

test('a layout that comes after an undo places nothing that is gone', () => {
  const state = after(steps[0], { type: 'undone' }, { type: 'arranged', positions: new Map([['d', { x: 3, y: 3 }]]) });
  assert.equal(present(state).positions.size, 0);
});

test('what is dragged is pinned, and an arrangement leaves it there', () => {
  const state = after({ type: 'moved', positions }, { type: 'rearranged', positions: new Map([['a', { x: 7, y: 7 }], ['b', { x: 8, y: 8 }]]) });
  assert.deepEqual(present(state).positions.get('a'), { x: 1, y: 1 });
  assert.deepEqual(present(state).positions.get('b'), { x: 8, y: 8 });
});

test('what is hidden is no longer selected, and its panel closes', () => {
  const looked = after({ type: 'selected', ids: ['a'] }, { type: 'detailsAsked', id: 'a' });
  assert.equal(looked.details.id, 'a');
  const state = reduce(looked, { type: 'hid', ids: ['a'] });
  assert.deepEqual(state.selected, []);
  assert.equal(state.details, null);
});

test('Shift and a click add to the selection and take from it', () => {
  const both = after({ type: 'selected', ids: ['a'] }, { type: 'selectionAdded', id: 'b' });
  assert.deepEqual(both.selected, ['a', 'b']);
  assert.deepEqual(reduce(both, { type: 'selectionAdded', id: 'a' }).selected, ['b']);
});

test('details that come for something else are dropped', () => {
  const state = after({ type: 'selected', ids: ['a'] }, { type: 'detailsAsked', id: 'a' }, { type: 'detailsFailed', id: 'b', failure: 'gone' });
  assert.equal(state.details.status, 'loading');
});

test('hits of a text that is no longer there are dropped', () => {
  const state = after({ type: 'searchTyped', text: 'ki' }, { type: 'searchTyped', text: 'kim' }, { type: 'searchFound', text: 'ki', hits: [{ node: node('a'), match: {} }] });
  assert.equal(state.search.hits.length, 0);
  assert.equal(state.search.status, 'searching');
});

test('the hit that was stepped to stays so among the hits of more letters', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ node: node(id), match: {} }));
  const state = after({ type: 'searchTyped', text: 'ki' }, { type: 'searchFound', text: 'ki', hits: [a, b] }, { type: 'searchTyped', text: 'kim' },
    { type: 'searchStepped', step: -1 }, { type: 'searchFound', text: 'kim', hits: [b, c] });
  assert.equal(state.search.active, 0);
});

test('a text that is typed again keeps its hits', () => {
  const hits = [{ node: node('a'), match: {} }];
  const state = after({ type: 'searchTyped', text: 'ki' }, { type: 'searchFound', text: 'ki', hits }, { type: 'searchClosed' }, { type: 'searchTyped', text: 'ki' });
  assert.deepEqual([state.search.status, state.search.open, state.search.hits], ['ready', true, hits]);
});

test('closing the import dialog does not lose an import under way', () => {
  const job = { id: 'import:1', state: 'reading', done: 0, total: 1, files: [] };
  const state = after({ type: 'importSending' }, { type: 'importChanged', job }, { type: 'importClosed' });
  assert.equal(state.importing.open, false);
  assert.equal(state.importing.job, job);
});

test('an import that is over is cleared away when its dialog closes', () => {
  const job = { id: 'import:1', state: 'committed', done: 1, total: 1, files: [] };
  const state = after({ type: 'importSending' }, { type: 'importChanged', job }, { type: 'importClosed' });
  assert.equal(state.importing.status, 'idle');
  assert.equal(state.importing.job, null);
});

for (const [action, words] of [
  [steps[0], '1 node and 1 relationship added, 4 nodes in all'],
  [{ type: 'hid', ids: ['a'] }, '1 node hidden, 2 nodes in all'],
  [{ type: 'added', fragment: { nodes: [], relationships: [] }, label: 'Expand' }, 'Nothing new to draw'],
  [{ type: 'toggled', group: 'kinds', name: 'Person' }, '0 nodes to be seen'],
]) {
  test(`the live line says "${words}"`, () => assert.equal(after(action).notice.text, words));
}

test('an undo says what it took back', () => {
  assert.equal(after({ type: 'hid', ids: ['a'] }, { type: 'undone' }).notice.text, 'Undone: Hide 1 node. 3 nodes');
});

test('hiding leaves the rest of the picture alone', () => {
  const state = after({ type: 'hid', ids: ['a'] });
  assert.equal(names(present(state).nodes), 'abc');
  assert.deepEqual(visible(present(state)).nodes.map((each) => each.id), ['b', 'c']);
});

test('an action dispatched by a listener waits until everybody has heard of the one before', () => {
  const store = createStore((state, action) => [...state, action], []);
  const heard = [];
  store.subscribe((state) => {
    if (state.length === 1) store.dispatch('second');
  });
  store.subscribe((state) => heard.push(state.length));
  store.dispatch('first');
  assert.deepEqual(heard, [1, 2]);
});

test('of the dialogs the one asked for last is open', () => {
  const open = (state) => ['importing', 'keeping', 'identity'].filter((name) => state[name].open);
  const all = [{ type: 'importOpened' }, { type: 'identityShown', open: true }, { type: 'keepingShown', open: true }];
  assert.deepEqual(open(after(...all)), ['keeping']);
  assert.deepEqual(open(after(...all, { type: 'importOpened' })), ['importing']);
  assert.deepEqual(open(after(...all, { type: 'identityShown', open: false })), ['keeping']);
  assert.deepEqual(open(after(...all, { type: 'importChanged', job: { id: 'a', state: 'running', done: 0, total: 1, files: [] } })), ['keeping']);
});
