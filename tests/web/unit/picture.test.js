import assert from 'node:assert/strict';
import test from 'node:test';
import { collapsible, neighbours, undrawn, withArranged, withFragment, withHidden, withMoved, withoutNodes } from '../../../wwwroot/js/model/picture.js';
import { emptiness, visible } from '../../../wwwroot/js/model/visible.js';
import { line, names, node, pictureOf } from './build.js';

test('a relationship is drawn only when both its ends are', () => {
  const picture = withFragment(pictureOf('ab'), { nodes: [], relationships: [line('ab', 'a', 'b'), line('ac', 'a', 'c')] });
  assert.equal(names(picture.relationships), 'ab');
});

test('adding what is there already takes the newer form and keeps its place', () => {
  const placed = withMoved(pictureOf('a'), new Map([['a', { x: 1, y: 2 }]]));
  const picture = withFragment(placed, { nodes: [node('a', 'State')], relationships: [] });
  assert.equal(picture.nodes.get('a').kind, 'State');
  assert.deepEqual(picture.positions.get('a'), { x: 1, y: 2 });
});

test('what is added again comes out of hiding', () => {
  const picture = withFragment(withHidden(pictureOf('ab'), ['a']), { nodes: [node('a')], relationships: [] });
  assert.equal(picture.hidden.size, 0);
});

test('a node that goes takes its relationships, place and pin along', () => {
  const picture = withoutNodes(withMoved(pictureOf('abc', ['ab', 'bc']), new Map([['a', { x: 0, y: 0 }]])), ['a']);
  assert.equal(names(picture.nodes), 'bc');
  assert.equal(names(picture.relationships), 'bc');
  assert.equal(picture.positions.size + picture.pinned.size, 0);
});

test('a layout places only what is drawn and not what it was told to keep', () => {
  const placed = withMoved(pictureOf('ab'), new Map([['a', { x: 5, y: 5 }]]));
  const everything = new Map(['a', 'b', 'z'].map((id) => [id, { x: 9, y: 9 }]));
  const picture = withArranged(placed, everything, placed.pinned);
  assert.deepEqual([...picture.positions], [['a', { x: 5, y: 5 }], ['b', { x: 9, y: 9 }]]);
});

test('collapsing takes the neighbours that hang on nothing else', () => {
  const picture = pictureOf('abcd', ['ab', 'ac', 'ad', 'cd']);
  assert.deepEqual(collapsible(picture, 'a'), ['b']);
  assert.deepEqual([...neighbours(picture, 'c')].sort(), ['a', 'd']);
});

test('the badge counts relationships that are not drawn and is never below zero', () => {
  const picture = pictureOf('ab', ['ab']);
  assert.equal(undrawn(picture, node('a', 'Person', { degree: 5 })), 4);
  assert.equal(undrawn(picture, node('a', 'Person', { degree: 0 })), 0);
});

test('a line to itself is one relationship of its node', () => {
  const picture = pictureOf('a', ['aa']);
  assert.equal(undrawn(picture, node('a', 'Person', { degree: 1 })), 0);
  assert.equal(neighbours(picture, 'a').size, 0);
});

for (const [what, change, expected] of [
  ['nothing drawn', () => pictureOf(''), 'empty'],
  ['something drawn', (picture) => picture, null],
  ['all hidden', (picture) => withHidden(picture, ['a', 'b']), 'hidden'],
  ['all filtered', (picture) => ({ ...picture, filter: { ...picture.filter, kinds: new Set(['Person']) } }), 'filtered'],
]) {
  test(`the empty state with ${what} is ${expected}`, () => assert.equal(emptiness(change(pictureOf('ab', ['ab']))), expected));
}

test('a relationship whose end is hidden is not seen', () => {
  const seen = visible(withHidden(pictureOf('abc', ['ab', 'bc']), ['a']));
  assert.deepEqual([...seen.ids].sort(), ['b', 'bc', 'c']);
});
