import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeView, encodeView, endsOf, firstView, viewOf } from '../../../wwwroot/js/model/address.js';
import { initialState } from '../../../wwwroot/js/model/state.js';
import { withHidden } from '../../../wwwroot/js/model/picture.js';
import { pictureOf } from './build.js';

const filter = { kinds: new Set(['Gift']), types: new Set(['GAVE', 'MADE']), certainties: new Set(['denied']), time: { from: '2024-06-19T08:35Z', to: '2024-06-19T09:35Z' } };
for (const view of [
  firstView,
  { ...firstView, selected: ['person:a', 'relationship:b,c=d&e#f%g'] },
  { nodes: ['state:RUS', 'person:żółć', 'x y'], selected: ['state:RUS'], hidden: ['x y'], filter, tool: /** @type {const} */ ('timeline'), reading: { article: 'article:a', start: 120 }, ends: [] },
  { ...firstView, reading: { article: 'article:b', start: null } },
  { ...firstView, nodes: [] },
  { ...firstView, tool: 'paths', ends: ['person:a', 'treaty:b'] },
  { ...firstView, tool: 'pair', ends: ['', 'state:b'] },
]) {
  test(`a view comes back from its address: ${encodeView(view) || '(empty)'}`, () => assert.deepEqual(decodeView(`#${encodeView(view)}`), view));
}

test('an address stays readable', () => {
  assert.equal(encodeView({ ...firstView, selected: ['person:vladimir-putin'] }), 'selected=person:vladimir-putin');
});

test('an address that was cut short loses what was cut, not the view', () => {
  assert.deepEqual(decodeView('#selected=person:a,person:%C5').selected.length, 1);
  assert.deepEqual(decodeView('#nodes=a,b&sel'), { ...firstView, nodes: ['a', 'b'] });
});

test('an unchanged picture needs no list of nodes', () => {
  const picture = withHidden(pictureOf('ab'), ['b']);
  assert.equal(viewOf(picture, [], new Set(['a', 'b'])).nodes, null);
  assert.deepEqual(viewOf(picture, ['a'], new Set(['a'])), { ...firstView, nodes: ['a', 'b'], selected: ['a'], hidden: ['b'] });
});

test('the ends are those of the open tool', () => {
  const node = { id: 'state:a', kind: 'State', name: 'A', properties: {}, degree: 0 };
  const state = { ...initialState, pair: /** @type {const} */ ([null, node]), paths: { ...initialState.paths, from: node } };
  assert.deepEqual(endsOf({ ...state, drawer: { tool: 'pair', tall: false } }), ['', 'state:a']);
  assert.deepEqual(endsOf({ ...state, drawer: { tool: 'paths', tall: false } }), ['state:a', '']);
  assert.deepEqual(endsOf({ ...state, drawer: { tool: 'map', tall: false } }), []);
});
