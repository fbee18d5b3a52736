// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mapOf } from '../../../wwwroot/js/model/map.js';
import { boxAround, project, unwrapped, world, zoomed } from '../../../wwwroot/js/model/projection.js';
import { emptyPicture, withFragment } from '../../../wwwroot/js/model/picture.js';
import { line, node } from './build.js';

const coordinates = JSON.parse(readFileSync(new URL('../../../wwwroot/map/coordinates.json', import.meta.url), 'utf8'));

const picture = withFragment(emptyPicture, {
  nodes: [node('state:NOR', 'State'), node('state:ISL', 'State'), node('place:oslo', 'Place'), node('place:palace', 'Place'), node('event:visit', 'Event'), node('event:talks', 'Event'),
    node('person:a', 'Person'), node('treaty:t', 'Treaty')],
  relationships: [line('r1', 'event:talks', 'event:visit', 'PART_OF'), line('r2', 'event:visit', 'place:palace', 'HELD_IN'), line('r3', 'place:palace', 'place:oslo', 'LOCATED_IN'),
    line('r4', 'person:a', 'state:ISL', 'HOLDS_OFFICE'), line('r5', 'person:a', 'event:visit', 'TOOK_PART_IN'), line('r6', 'state:NOR', 'treaty:t', 'PARTY_TO')],
});

test('Things stand where they were held, given or hold office, over several steps', () => {
  const { spots, elsewhere } = mapOf(picture, coordinates);
  assert.deepEqual(spots.map((spot) => [spot.id, spot.nodes.map((each) => each.id).sort()]), [
    ['place:oslo', ['event:talks', 'event:visit', 'place:oslo', 'place:palace']],
    ['state:ISL', ['person:a', 'state:ISL']],
    ['state:NOR', ['state:NOR']],
  ]);
  assert.deepEqual(elsewhere.map((each) => each.id), ['treaty:t']);
});

test('Lines join the spots of what is related, once for all their relationships', () => {
  assert.deepEqual(mapOf(picture, coordinates).lines.map(({ from, to, count }) => [from.id, to.id, count]), [['place:oslo', 'state:ISL', 1]]);
});

test('What is hidden or filtered is not on the map', () => {
  const hidden = { ...picture, hidden: new Set(['place:oslo']) };
  assert.deepEqual(mapOf(hidden, coordinates).spots.map((spot) => spot.id), ['state:ISL', 'state:NOR']);
});

test('The outlines of the states that are drawn are marked', () => {
  assert.deepEqual([...mapOf(picture, coordinates).outlines], ['578', '352']);
});

test('The projection keeps north up, east right, and the Earth in its frame', () => {
  const [oslo, cairo, tokyo] = [project([10.7, 59.9]), project([31.2, 30]), project([139.7, 35.7])];
  assert.ok(oslo.y < cairo.y && cairo.x < tokyo.x);
  for (const each of [project([-180, 0]), project([180, 0]), project([0, 90]), project([0, -90])]) {
    assert.ok(each.x >= -1e-6 && each.x <= world.width + 1e-6 && each.y >= -1e-6 && each.y <= world.height + 1e-6);
  }
});

test('A coast over the 180th meridian does not leap to the other side', () => {
  assert.deepEqual(unwrapped([[179, 65], [-179, 66], [-178, 67], [179.5, 68]]).map(([x]) => x), [179, 181, 182, 179.5]);
});

test('The box around points has the wanted shape and holds them', () => {
  const points = [project([10, 60]), project([140, 35])];
  const box = boxAround(points, 2);
  assert.ok(Math.abs(box.width / box.height - 2) < 1e-9);
  for (const { x, y } of points) assert.ok(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
});

test('The point that is zoomed at stays where it is', () => {
  const box = { x: 100, y: 50, width: 400, height: 200 };
  const nearer = zoomed(box, 0.5, { x: 200, y: 100 });
  assert.deepEqual(nearer, { x: 150, y: 75, width: 200, height: 100 });
});

test('Every state of the table has a place, so that none is missing from the map', () => {
  const states = readFileSync(new URL('../../../src/Graph.Extraction/Tables/states.tsv', import.meta.url), 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).slice(1).map((line) => line.split('\t')[0]);
  assert.deepEqual(states.filter((code) => !coordinates.states[code]), []);
});
