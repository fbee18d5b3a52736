import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellText, drawable, errorLine, errorPlace, errorWords, fileCell, readParameters } from '../../../wwwroot/js/model/answers.js';
import { csvOf } from '../../../wwwroot/js/model/csv.js';
import { pairGroups, pairYears, toneOf } from '../../../wwwroot/js/model/pairs.js';
import { pathAmong, stepsOf } from '../../../wwwroot/js/model/paths.js';
import { fieldText, fieldValue, fieldsOf, linesTyped, mayStandIn, placeOf, wordsOf } from '../../../wwwroot/js/model/reviewing.js';
import { arranged, tableFile, tableRows } from '../../../wwwroot/js/model/table.js';
import { line, node, pictureOf } from './build.js';

test('rows are sorted by numbers as numbers, filtered by any cell, and equal ones keep one order', () => {
  const rows = [['a', 10], ['b', 9], ['c', 9]].map(([id, key]) => ({ id, cells: [{ text: id.toUpperCase(), key: id }, { text: String(key), key }] }));
  const ids = (order) => arranged(rows, { column: 1, down: false, text: '', ...order }).map((row) => row.id).join('');
  assert.deepEqual([ids({}), ids({ down: true }), ids({ text: 'b' }), ids({ text: '9' })], ['bca', 'abc', 'b', 'bc']);
});

test('a table becomes a file with ids, times and numbers as they are, and no cell that a spreadsheet runs', () => {
  const rows = [{ id: 'a', cells: [{ text: '=1+1', key: '=1+1' }, { text: 'gift', key: 'gift' }, { text: '8 July 2009', key: '2009-07-08' }, { text: '-1', key: -1 }] }, { id: 'b', cells: [{ text: 'one, "two"', key: 'one, "two"' }, { text: 'gift', key: 'gift' }, { text: '', key: '' }, { text: '', key: 0 }] }];
  assert.equal(tableFile('nodes', rows), `\uFEFFId,Name,Kind,When,Relationships\r\na,'=1+1,gift,2009-07-08,-1\r\nb,"one, ""two""",gift,,\r\n`);
});

test('a cell of a file keeps numbers and is empty where there is nothing', () => {
  const node = { elementId: '1', labels: ['Gift'], properties: { name: '@home' } };
  assert.equal(csvOf(['a', 'b', 'c', 'd', 'e'], [[null, -1.5, true, [1, null], node].map(fileCell)]), `\uFEFFa,b,c,d,e\r\n,-1.5,true,"[1, null]",'@home\r\n`);
});

test('a table of relationships names both ends', () => {
  const [row] = tableRows(pictureOf('ab', ['ab']), 'relationships');
  assert.deepEqual(row.cells.slice(0, 3).map((cell) => cell.text), ['a', 'knows', 'b']);
});

test('what rows hold of the graph is found however deep it lies, each once', () => {
  const entity = { elementId: '1', labels: ['Entity', 'Person'], properties: { id: 'person:a', name: 'A' } };
  const claim = { elementId: '2', labels: ['Claim'], properties: { id: 'claim:x' } };
  const drawn = { elementId: '3', startNodeElementId: '1', endNodeElementId: '2', type: 'GAVE', properties: { id: 'relationship:r' } };
  const answer = { fields: ['x'], rows: [[{ deep: [[entity], claim] }], [[entity, drawn]]], more: false, errors: [], notifications: [] };
  assert.deepEqual(drawable(answer), { nodes: ['person:a'], relationships: ['relationship:r'] });
  assert.equal(cellText([entity, drawn, null, { a: 1 }]), '[A, [:GAVE], null, {a: 1}]');
});

test('an error is marked where it is', () => {
  const message = 'Invalid input \'RETRUN\' (line 2, column 3 (offset: 12))\n"\tRETRUN"\n  ^';
  assert.deepEqual(errorPlace(message), { line: 2, column: 3, offset: 12 });
  assert.equal(errorWords(message), "Invalid input 'RETRUN'");
  assert.deepEqual(errorLine('MATCH (n)\n\t RETRUN', { line: 2, column: 3 }), { text: '\t RETRUN', before: '\t ' });
  assert.equal(errorPlace('No such database'), null);
});

test('parameters are a JSON object or nothing', () => {
  assert.deepEqual(readParameters(' '), {});
  assert.deepEqual(readParameters('{"a": [1]}'), { a: [1] });
  for (const wrong of ['[1]', '1', '{a: 1}', 'null']) assert.throws(() => readParameters(wrong), SyntaxError, wrong);
});

test('the path that is selected already is known again', () => {
  const answer = /** @type {any} */ ({ paths: [{ nodes: ['a', 'b', 'c'], relationships: ['r', 's'] }, { nodes: ['a', 'd', 'c'], relationships: ['t', 'u'] }] });
  assert.equal(pathAmong(answer, ['t', 'u', 'a', 'd', 'c']), 1);
  assert.equal(pathAmong(answer, ['r', 'u', 'a']), -1);
});

test('a step of a path is told in the direction of its relationship', () => {
  const answer = { nodes: [node('a'), node('b')], relationships: [line('r', 'b', 'a', 'GAVE')], paths: [{ nodes: ['a', 'b'], relationships: ['r'] }], sentences: [] };
  assert.deepEqual(stepsOf(answer, 0).map((step) => `${step.subject.id} ${step.words} ${step.object.id}`), ['b gave a']);
});

test('a pair is counted by kind and year', () => {
  const item = (kind, at) => ({ node: node(`${kind}${at}`, kind), at, links: [] });
  const pair = { first: node('a'), second: node('b'), items: [item('Gift', '2024-06'), item('Treaty', '2022'), item('Gift', null)] };
  assert.deepEqual(pairGroups(pair).map(({ kind, items }) => `${kind} ${items.length}`), ['Treaty 1', 'Gift 2']);
  assert.deepEqual(pairYears(pair), [{ year: '2022', counts: { Treaty: 1 } }, { year: '2024', counts: { Gift: 1 } }]);
});

test('fields of a review are read as they are written', () => {
  assert.deepEqual(fieldsOf({ kind: 'Gift', fields: { item: 'x', evidence: [] } }).map((field) => field.name), ['item', 'description', 'givers', 'receivers', 'presentedOn']);
  for (const [type, value] of [['texts', ['a', 'b c']], ['text', 'x']]) assert.deepEqual(fieldValue(type, fieldText(type, value)), value);
  assert.equal(fieldValue('text', ' '), null);
  assert.ok(mayStandIn('givers', 'State') && !mayStandIn('givers', 'Treaty') && mayStandIn('replaces', 'Treaty'));
});

test('words that were selected twice in a text stand where they were selected', () => {
  assert.deepEqual(placeOf('a b a', 'a', { start: 4, end: 5 }), { start: 4, end: 5 });
  assert.deepEqual(placeOf('a b a', 'a', { start: 1, end: 3 }), { start: 0, end: 1 });
  assert.equal(placeOf('a b a', 'c', null), null);
});

test('the tone of a pair says what it is the mean of', () => {
  const pair = (properties) => ({ first: node('a'), second: node('b'), items: [], relationship: line('r', 'a', 'b', 'RELATES_TO', properties) });
  assert.equal(toneOf(pair({ score: -2.5, scored: 4 })), 'Tone −2.5: the mean of 4 scored events, from −10 (hostile) to 10 (friendly).');
  assert.equal(toneOf(pair({ score: null })), null);
  assert.equal(toneOf({ first: node('a'), second: node('b'), items: [] }), null);
});

test('the words of the model are offered for a field; another that stands there stays, and only what must be there cannot be emptied', () => {
  assert.deepEqual(wordsOf('Treaty', 'kind', 'treaty'), ['', 'treaty', 'agreement', 'declaration', 'memorandum', 'communique']);
  assert.deepEqual(wordsOf('Treaty', 'status', 'lapsed')?.slice(0, 3), ['', 'lapsed', 'announced']);
  assert.deepEqual(wordsOf('Event', 'modality', 'planned'), ['actual', 'planned', 'denied']);
  assert.equal(wordsOf('Treaty', 'signedOn', null), null);
});

test('what is typed into the lines of a list keeps what else they have, and leaves out what is empty', () => {
  const before = [{ title: 'King', of: 'state:NOR', since: '1991' }, { title: 'Duke', of: null }];
  assert.deepEqual(linesTyped('offices', before, [{ title: 'King', of: 'state:NOR', asOf: '' }, { title: 'Duke', of: '', asOf: '' }, { title: ' ', of: '', asOf: '' }]), before);
  assert.deepEqual(linesTyped('offices', before, [{ title: '', of: 'state:NOR', asOf: '' }, { title: ' Earl ', of: 'state:ISL', asOf: '2024' }]), [{ title: 'Earl', of: 'state:ISL', asOf: '2024' }]);
  assert.deepEqual(linesTyped('participants', null, [{ id: 'person:a', role: 'host' }, { id: '', role: 'host' }]), [{ id: 'person:a', role: 'host' }]);
});
