import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather, gatherNeighbours, hideOthers } from '../../../wwwroot/js/commands/gathering.js';
import { emptyPicture, withFragment } from '../../../wwwroot/js/model/picture.js';
import { initialState } from '../../../wwwroot/js/model/state.js';
import { kindsSelected, tally } from '../../../wwwroot/js/model/tally.js';
import { reduce } from '../../../wwwroot/js/reducers/page.js';
import { createStore } from '../../../wwwroot/js/store.js';
import { line, node } from './build.js';

function opened() {
  const picture = withFragment(emptyPicture, { nodes: [node('p1', 'Person'), node('p2', 'Person'), node('s1', 'State'), node('s2', 'State')], relationships: [line('r1', 'p1', 's1', 'HOLDS_OFFICE'), line('r2', 'p1', 's2', 'MADE')] });
  const store = createStore(reduce, initialState);
  store.dispatch({ type: 'opened', picture, total: { nodes: 4, relationships: 2 }, selected: ['p1'] });
  return store;
}

test('what is selected is counted by kind', () => {
  const store = opened();
  gather(store, ['s1', 'r1', 'p2']);
  assert.deepEqual(store.state().selected, ['p1', 's1', 'r1', 'p2']);
  assert.equal(tally(store.state()), '3 nodes and 1 relationship');
  assert.equal(kindsSelected(store.state()), '1 state, 2 people');
  assert.equal(store.state().notice.text, '3 nodes and 1 relationship selected');
});

test('what is gathered twice is looked at, not let go', () => {
  const store = opened();
  gather(store, ['s1']);
  gather(store, ['p1']);
  assert.deepEqual(store.state().selected, ['s1', 'p1']);
});

test('neighbours are those that a line to be seen leads to', () => {
  const store = opened();
  store.dispatch({ type: 'toggled', group: 'types', name: 'MADE' });
  gatherNeighbours(store);
  assert.deepEqual(store.state().selected, ['s1', 'p1']);
});

test('all else is hidden in one step', () => {
  const store = opened();
  hideOthers(store, { fit() {} });
  assert.deepEqual([...store.state().history.present.hidden].sort(), ['p2', 's1', 's2']);
  store.dispatch({ type: 'undone' });
  assert.equal(store.state().history.present.hidden.size, 0);
});
