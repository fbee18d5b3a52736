import assert from 'node:assert/strict';
import test from 'node:test';
import { besideOf, decodeView, encodeView, endsOf, firstView, otherThanUsual, viewOf } from '../../../wwwroot/js/model/address.js';
import { closedDrawer } from '../../../wwwroot/js/model/drawer.js';
import { initialState } from '../../../wwwroot/js/model/state.js';
import { namesOf, orderNamed } from '../../../wwwroot/js/model/table.js';
import { withHidden } from '../../../wwwroot/js/model/picture.js';
import { pictureOf } from './build.js';

const filter = { kinds: new Set(['Gift']), types: new Set(['GAVE', 'MADE']), certainties: new Set(['denied']), support: new Set(['1']), time: { from: '2024-06-19T08:35Z', to: '2024-06-19T09:35Z' } };
for (const view of [
  firstView,
  { ...firstView, selected: ['person:a', 'relationship:b,c=d&e#f%g'] },
  { nodes: ['state:RUS', 'person:żółć', 'x y'], selected: ['state:RUS'], hidden: ['x y'], filter, tool: /** @type {const} */ ('timeline'), reading: { article: 'article:a', start: 120 }, ends: [], way: [], rows: [] },
  { ...firstView, reading: { article: 'article:b', start: null } },
  { ...firstView, nodes: [] },
  { ...firstView, tool: 'paths', ends: ['person:a', 'treaty:b'] },
  { ...firstView, tool: 'pair', ends: ['', 'state:b'] },
  { ...firstView, tool: 'paths', ends: ['person:a', 'treaty:b'], way: ['state:c,d', 'GAVE', 'sure'] },
  { ...firstView, tool: 'table', rows: ['relationships', 'sources', 'down', 'a, b & ü'] },
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
  assert.deepEqual(endsOf({ ...state, drawer: { tool: 'pair', tall: false, rows: [] } }), ['', 'state:a']);
  assert.deepEqual(endsOf({ ...state, drawer: { tool: 'paths', tall: false, rows: [] } }), ['state:a', '']);
  assert.deepEqual(endsOf({ ...state, drawer: { tool: 'map', tall: false, rows: [] } }), []);
});

test('the address of a search for a path holds only what is not as usual', () => {
  const node = { id: 'state:a', kind: 'State', name: 'A', properties: {}, degree: 0 };
  const drawer = { ...closedDrawer, tool: /** @type {const} */ ('paths') };
  const { paths } = initialState;
  assert.deepEqual(besideOf({ ...initialState, drawer }).way, []);
  assert.deepEqual(besideOf({ ...initialState, drawer, paths: { ...paths, sure: true, without: [node], avoided: new Set(['GAVE']) } }).way, ['state:a', 'GAVE', 'RELATES_TO', 'sure']);
  assert.deepEqual(besideOf({ ...initialState, paths: { ...paths, sure: true } }).way, []);
  for (const avoided of [['RELATES_TO'], [], ['GAVE'], ['GAVE', 'RELATES_TO']]) assert.deepEqual(otherThanUsual(otherThanUsual(avoided)).sort(), avoided);
});

test('the order of the table comes back from its address', () => {
  const order = { mode: /** @type {const} */ ('relationships'), column: 'sources', down: true, text: 'kim', page: null };
  assert.deepEqual(orderNamed(namesOf(order)), order);
  for (const [text, page] of /** @type {const} */ ([['', 3], ['kim', 3], ['page-3', 2], ['page-3', 1]])) {
    assert.deepEqual(orderNamed(namesOf({ ...order, text, page })), { ...order, text, page });
  }
  assert.equal(orderNamed(namesOf({ ...order, text: 'page-3' })).text, 'page-3');
  assert.deepEqual(namesOf(orderNamed([])), []);
  assert.deepEqual(namesOf(orderNamed(['other', 'no-such-column', 'sideways'])), []);
  const drawer = { ...closedDrawer, rows: namesOf(order) };
  assert.deepEqual(besideOf({ ...initialState, drawer: { ...drawer, tool: 'table' } }).rows, namesOf(order));
  assert.deepEqual(besideOf({ ...initialState, drawer }).rows, []);
});
