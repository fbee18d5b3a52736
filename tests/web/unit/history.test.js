import assert from 'node:assert/strict';
import test from 'node:test';
import { amend, historyOf, maxSteps, record, redo, redoLabel, undo, undoLabel } from '../../../wwwroot/js/model/history.js';
import { pictureOf } from './build.js';

const [a, b, c] = ['a', 'ab', 'abc'].map((letters) => pictureOf(letters));

test('an undo brings the picture before back and a redo the one after', () => {
  const history = record(record(historyOf(a), b, 'Expand'), c, 'Hide');
  assert.equal(undo(history).present, b);
  assert.equal(undo(undo(history)).present, a);
  assert.equal(redo(undo(undo(history))).present, b);
  assert.deepEqual(redo(redo(undo(undo(history)))), history);
});

test('labels name what would be undone and redone', () => {
  const history = record(record(historyOf(a), b, 'Expand'), c, 'Hide');
  assert.equal(undoLabel(history), 'Hide');
  assert.equal(redoLabel(history), null);
  assert.equal(undoLabel(undo(history)), 'Expand');
  assert.equal(redoLabel(undo(history)), 'Hide');
});

test('a new step ends what could be redone', () => {
  assert.equal(redoLabel(record(undo(record(historyOf(a), b, 'Expand')), c, 'Filter')), null);
});

test('an amendment belongs to the step before it', () => {
  const history = amend(record(historyOf(a), b, 'Expand'), c);
  assert.equal(history.past.length, 1);
  assert.equal(undo(history).present, a);
  assert.equal(redo(undo(history)).present, c);
});

test('a step that changes nothing is no step', () => assert.equal(record(historyOf(a), a, 'Hide').past.length, 0));

test('undo and redo at the ends change nothing', () => {
  const history = historyOf(a);
  assert.equal(undo(history), history);
  assert.equal(redo(history), history);
});

test('only so many steps are kept', () => {
  let history = historyOf(a);
  for (let step = 0; step < maxSteps + 5; step += 1) history = record(history, { ...a }, `${step}`);
  assert.equal(history.past.length, maxSteps);
  assert.equal(undoLabel(history), `${maxSteps + 4}`);
});
