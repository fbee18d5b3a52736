import assert from 'node:assert/strict';
import test from 'node:test';
import { legendOf, only, switchedOff, toggled } from '../../../wwwroot/js/model/legend.js';
import { emptyPicture, openFilter, withFragment } from '../../../wwwroot/js/model/picture.js';
import { certaintyOf, phrase } from '../../../wwwroot/js/model/relationships.js';
import { visible } from '../../../wwwroot/js/model/visible.js';
import { line, node } from './build.js';

const picture = withFragment(emptyPicture, {
  nodes: [node('g', 'Gift'), node('p', 'Person'), node('s', 'State'), node('q', 'Person'), node('u', 'Ship')],
  relationships: [
    line('1', 's', 'g', 'GAVE', { modality: 'actual' }),
    line('2', 'g', 'p', 'GIVEN_TO', { modality: 'planned' }),
    line('3', 'g', 'q', 'GIVEN_TO', { modality: 'alleged' }),
  ],
});
const rows = (group, filter = openFilter) => legendOf({ ...picture, filter })[group].map((row) => `${row.name} ${row.shown}/${row.total}${row.on ? '' : ' off'}`);

test('kinds stand in their own order, unknown ones last', () => {
  assert.deepEqual(rows('kinds'), ['State 1/1', 'Person 2/2', 'Gift 1/1', 'Ship 1/1']);
});

test('types stand by how many there are', () => assert.deepEqual(rows('types'), ['GIVEN_TO 2/2', 'GAVE 1/1']));

test('line styles are all explained, also those not drawn', () => {
  assert.deepEqual(rows('certainties'), ['actual 1/1', 'planned 1/1', 'uncertain 1/1', 'denied 0/0']);
});

test('relationships are told apart by how many sources report them; without those of one, what they joined is gone', () => {
  const reported = { ...picture, relationships: new Map([line('1', 's', 'g', 'GAVE', { sources: 1 }), line('2', 'g', 'p', 'GIVEN_TO', { sources: 7 }), line('3', 'g', 'q', 'GIVEN_TO')].map((each) => [each.id, each])) };
  const counts = ({ support }) => support.map((row) => `${row.name} ${row.shown}/${row.total}${row.on ? '' : ' off'}`);
  assert.deepEqual(counts(legendOf(reported)), ['1 2/2', '2 0/0', '3 1/1']);
  const filter = toggled(openFilter, 'support', '1');
  const filtered = { ...reported, filter };
  assert.deepEqual(counts(legendOf(filtered)), ['1 0/2 off', '2 0/0', '3 1/1']);
  assert.deepEqual(visible(filtered).nodes.map((each) => each.id), ['g', 'p']);
  assert.equal(switchedOff(filter), 1);
});

test('a kind switched off takes its relationships along', () => {
  const filter = toggled(openFilter, 'kinds', 'Gift');
  assert.deepEqual(rows('kinds', filter), ['State 1/1', 'Person 2/2', 'Gift 0/1 off', 'Ship 1/1']);
  assert.deepEqual(rows('types', filter), ['GIVEN_TO 0/2', 'GAVE 0/1']);
  assert.equal(switchedOff(filter), 1);
});

test('a switch switched twice is as it was', () => {
  assert.deepEqual(toggled(toggled(openFilter, 'types', 'GAVE'), 'types', 'GAVE'), openFilter);
});

test('"only" leaves one kind, and asked again opens all', () => {
  const all = legendOf(picture).kinds;
  const alone = only(openFilter, 'kinds', 'Person', all);
  assert.deepEqual([...alone.kinds].sort(), ['Gift', 'Ship', 'State']);
  assert.equal(only(alone, 'kinds', 'Person', all).kinds.size, 0);
});

for (const [properties, expected] of [
  [{}, 'actual'],
  [{ modality: 'actual', confidence: 0.9 }, 'actual'],
  [{ modality: 'actual', confidence: 0.2 }, 'uncertain'],
  [{ modality: 'alleged' }, 'uncertain'],
  [{ modality: 'planned', confidence: 0.1 }, 'planned'],
  [{ modality: 'denied' }, 'denied'],
  [{ modality: 'planned', polarity: 'denied' }, 'denied'],
]) {
  test(`${JSON.stringify(properties)} is drawn as ${expected}`, () => assert.equal(certaintyOf(line('1', 'a', 'b', 'GAVE', properties)), expected));
}

for (const [type, direction, words] of [['GAVE', 'out', 'gave'], ['GAVE', 'in', 'given by'], ['TOOK_OVER', 'out', 'took over'], ['TOOK_OVER', 'in', 'took over (from)']]) {
  test(`${type} read ${direction} is "${words}"`, () => assert.equal(phrase(type, direction), words));
}
