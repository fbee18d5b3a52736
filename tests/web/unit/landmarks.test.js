import assert from 'node:assert/strict';
import test from 'node:test';
import { landmarks } from '../../../wwwroot/js/model/landmarks.js';

const screen = { width: 800, height: 600 };
const thing = (id, x, y, rank, rest = {}) => ({ id, label: id, x, y, radius: 8, rank, font: 10, ...rest });
const ids = (nodes, size = screen) => landmarks(nodes, size).map((each) => each.id).sort();

test('names that find room all stand', () => {
  assert.deepEqual(ids([thing('Norway', 100, 100, 1), thing('Iceland', 300, 100, 2)]), ['Iceland', 'Norway']);
});

test('of two names in each other\'s way that of the greater stands', () => {
  assert.deepEqual(ids([thing('Norway', 100, 100, 1), thing('Iceland', 110, 104, 2)]), ['Iceland']);
});

test('a name that has no room below its node stands above it', () => {
  const named = landmarks([thing('Norway', 100, 100, 1), thing('Iceland', 120, 100, 2)], screen);
  assert.deepEqual(named, [{ id: 'Iceland', above: false }, { id: 'Norway', above: true }]);
});

test('a name that stands already takes up its room', () => {
  assert.deepEqual(ids([thing('Norway', 100, 100, 1, { stands: true }), thing('Iceland', 110, 104, 2)]), []);
});

test('a name that would be cut off is left out', () => {
  assert.deepEqual(ids([thing('Democratic Republic', 12, 100, 1)]), []);
  assert.deepEqual(landmarks([thing('Norway', 400, 592, 1)], screen), [{ id: 'Norway', above: true }]);
});

test('no greater thing lies on a name, and no name on it', () => {
  assert.deepEqual(landmarks([thing('Norway', 100, 100, 1), thing('x', 100, 116, 2)], screen), [{ id: 'x', above: false }, { id: 'Norway', above: true }]);
  assert.deepEqual(ids([thing('Norway', 100, 100, 1), thing('x', 100, 116, 2), thing('y', 100, 84, 2)]), ['x', 'y']);
});

test('where many stand close together only the first names may lie on lesser things', () => {
  const crowd = Array.from({ length: 900 }, (_, index) => thing(`n${index}`, 20 + (index % 30) * 25, 20 + Math.floor(index / 30) * 19, 900 - index));
  const few = landmarks(crowd, screen);
  assert.ok(few.length > 12 && few.length < 60, `${few.length} names`);
  assert.equal(few[0].id, 'n0');
});

test('long names are broken into lines, and need room below', () => {
  const long = thing('Talks of the two presidents in the capital', 400, 300, 2);
  assert.deepEqual(landmarks([long, thing('a', 400, 340, 1)], screen), [{ id: long.id, above: true }, { id: 'a', above: false }]);
  assert.deepEqual(landmarks([long, thing('a', 400, 380, 1)], screen)[0], { id: long.id, above: false });
  assert.deepEqual(ids([long, thing('a', 480, 300, 1)]).length, 2);
});
