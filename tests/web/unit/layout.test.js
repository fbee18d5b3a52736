import assert from 'node:assert/strict';
import test from 'node:test';
import { parted } from '../../../wwwroot/js/canvas/layout-worker-near.js';
import { layoutRequest, needsLayout, places } from '../../../wwwroot/js/model/layout.js';
import { nearest } from '../../../wwwroot/js/model/nearest.js';
import { withArranged, withHidden, withMoved } from '../../../wwwroot/js/model/picture.js';
import { components, packed, separated, tidied, turned } from '../../../wwwroot/js/model/tidy.js';
import { node, pictureOf } from './build.js';

const half = withArranged(pictureOf('abcd', ['ab', 'bc', 'cd']), new Map([['a', { x: 0, y: 0 }], ['b', { x: 100, y: 0 }]]), new Set());
const keep = { keep: true, aspect: 1.5 };

test('what has no place yet needs a layout, unless it is hidden', () => {
  assert.equal(needsLayout(half), true);
  assert.equal(needsLayout(withHidden(half, ['c', 'd'])), false);
});

test('newcomers are laid out around what stays', () => {
  const request = layoutRequest(half, keep);
  assert.deepEqual(request.fixed, ['a', 'b']);
  assert.equal(request.fresh, false);
  assert.ok(request.nodes.every((each) => each.x !== undefined), 'every node starts somewhere');
});

test('arranging again moves everything but what a person placed', () => {
  const request = layoutRequest(withMoved(half, new Map([['b', { x: 5, y: 5 }]])), { keep: false, aspect: 1 });
  assert.deepEqual(request.fixed, ['b']);
});

test('the first layout starts from nothing', () => {
  const request = layoutRequest(pictureOf('ab', ['ab']), keep);
  assert.equal(request.fresh, true);
  assert.equal(request.nodes[0].x, undefined);
});

test('what stays far from newcomers and is not next to them takes no part in their layout', () => {
  const points = new Map([['a', { x: 0, y: 0 }], ['b', { x: 100, y: 0 }], ['d', { x: 0, y: 5000 }], ['e', { x: 0, y: -5000 }], ['f', { x: 200, y: 0 }]]);
  const request = layoutRequest(withArranged(pictureOf('abcdef', ['ab', 'ac', 'cd', 'de', 'ef']), points, new Set()), keep);
  const { near, apart } = parted(request);
  assert.deepEqual(near.nodes.map((each) => each.id), ['a', 'b', 'c', 'd', 'f']);
  assert.deepEqual(near.fixed, ['a', 'b', 'd', 'f']);
  assert.deepEqual(near.edges.map((each) => each.source + each.target), ['ab', 'ac', 'cd']);
  assert.deepEqual(apart.map(({ id, x, y }) => ({ id, x, y })), [{ id: 'e', x: 0, y: -5000 }]);
});

test('everything takes part in the first layout', () => {
  const request = layoutRequest(pictureOf('abc', ['ab']), keep);
  assert.deepEqual(parted(request), { near: request, apart: [] });
});

test('before the layout, newcomers stand near a neighbour and apart from each other', () => {
  const points = places(half);
  assert.deepEqual(points.get('a'), { x: 0, y: 0 });
  const { x, y } = points.get('c');
  assert.ok(Math.hypot(x - 100, y) < 200, 'near its neighbour b');
  assert.notDeepEqual(points.get('c'), points.get('d'));
});

test('nothing has a place while nothing is laid out', () => assert.equal(places(pictureOf('ab')).size, 0));

const box = (id, x, y, width = 20, height = 10) => ({ id, x, y, width, height });
const overlap = (boxes) => boxes.some((a) => boxes.some((b) => a.id < b.id && Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.02 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.02));

test('boxes on top of each other are pushed apart', () => {
  const heap = Array.from({ length: 40 }, (_, index) => box(`${index}`, index % 3, index % 5));
  assert.ok(overlap(heap));
  assert.equal(overlap(separated(heap, new Set())), false);
});

test('fixed boxes stay where they are, whatever comes to lie on them', () => {
  const boxes = [box('a', 0, 0), box('b', 30, 0), box('c', 15, 0), box('d', 15, 1), box('e', 0, 12), box('f', 30, 12), box('g', 15, -12)];
  const result = separated(boxes, new Set(['a', 'b', 'e', 'f', 'g']));
  assert.deepEqual(result.filter((each) => 'abefg'.includes(each.id)), boxes.filter((each) => 'abefg'.includes(each.id)));
  assert.equal(overlap(result), false);
});

test('parts that nothing joins are found', () => {
  const parts = components([...'abcde'].map((id) => box(id, 0, 0)), [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }, { source: 'x', target: 'd' }]);
  assert.deepEqual(parts.map((part) => part.map((each) => each.id).join('')), ['abc', 'd', 'e']);
});

test('a tall picture is laid along a wide canvas', () => {
  const tall = [0, 1, 2, 3].map((index) => box(`${index}`, index, index * 100));
  const wide = turned(tall, 1.5);
  const spread = (values) => Math.max(...values) - Math.min(...values);
  assert.ok(spread(wide.map((each) => each.x)) > spread(wide.map((each) => each.y)));
});

test('parts are put side by side without touching', () => {
  const boxes = packed([[box('a', 0, 0, 200, 100)], [box('b', 5000, 0, 50, 50)], [box('c', -9000, 3, 50, 50)]], 1.5);
  assert.equal(overlap(boxes), false);
  assert.ok(boxes.every((each) => Math.hypot(each.x, each.y) < 300), 'nothing drifts away');
});

test('a tidied layout holds every node once and none on another', () => {
  const boxes = [...'abcdefgh'].map((id, index) => box(id, index * 7, index % 2));
  const result = tidied(boxes, [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }], 1.4);
  assert.equal(result.map((each) => each.id).sort().join(''), 'abcdefgh');
  assert.equal(overlap(result), false);
});

const cross = new Map(Object.entries({ middle: { x: 0, y: 0 }, east: { x: 50, y: 5 }, far: { x: 200, y: 0 }, north: { x: 5, y: -60 }, south: { x: 0, y: 80 } }));
for (const [side, expected] of [['right', 'east'], ['up', 'north'], ['down', 'south'], ['left', null]]) {
  test(`the arrow ${side} goes to ${expected}`, () => assert.equal(nearest(cross, 'middle', side), expected));
}

test('the first arrow goes to the first node', () => assert.equal(nearest(cross, null, 'up'), 'middle'));
