import assert from 'node:assert/strict';
import test from 'node:test';
import { badgeText } from '../../../wwwroot/js/canvas/pictures.js';
import { commandOfKey, commands, keyLabel, keyOf } from '../../../wwwroot/js/model/commands.js';
import { date } from '../../../wwwroot/js/model/dates.js';
import { drawnOf, sorts } from '../../../wwwroot/js/model/expandable.js';
import { summary } from '../../../wwwroot/js/model/importing.js';
import { byConcern, canRollBack, fileName, outcome, progress, rowWords, standing, stateWords } from '../../../wwwroot/js/model/outcomes.js';
import { iconStrokes } from '../../../wwwroot/js/model/icons.js';
import '../../../wwwroot/js/model/later-icons.js';
import { kindOf, kinds, nodeSize } from '../../../wwwroot/js/model/kinds.js';
import { emptyPicture, withFragment } from '../../../wwwroot/js/model/picture.js';
import { roster, rowsInView } from '../../../wwwroot/js/model/roster.js';
import { matchedPart, reason } from '../../../wwwroot/js/model/matches.js';
import { stepped } from '../../../wwwroot/js/model/search.js';
import { otherNames, propertyLines, propertyName, propertyValue } from '../../../wwwroot/js/model/properties.js';
import { counted, labelOf, shortened } from '../../../wwwroot/js/model/words.js';
import { line, node, pictureOf } from './build.js';

for (const [text, expected] of [
  ['1961', '1961'], ['2024-06', 'June 2024'], ['2024-06-19', '19 June 2024'], ['2024-06-09T09:08Z', '9 June 2024, 09:08 UTC'],
  ['2024-06-19T09:08:12.5+09:00', '19 June 2024, 09:08 +09:00'], ['2024-06-19T09:08', '19 June 2024, 09:08'], ['last week', 'last week'], ['', ''],
]) {
  test(`the date "${text}" reads "${expected}"`, () => assert.equal(date(text), expected));
}

for (const [text, length, expected] of [
  ['short', 10, 'short'], ['  two\n lines ', 20, 'two lines'], ['a treaty of friendship and trade', 20, 'a treaty of…'],
  ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'], ['🙂🙂🙂🙂', 3, '🙂🙂…'],
]) {
  test(`"${text}" cut to ${length} is "${expected}"`, () => assert.equal(shortened(text, length), expected));
}

test('counts have their words', () => assert.deepEqual([counted(1, 'node'), counted(2, 'node'), counted(1200, 'entity', 'entities')], ['1 node', '2 nodes', '1,200 entities']));

for (const [value, expected] of [[null, null], [[], null], [['a', 'b'], 'a, b'], [0.123456, '0.123'], [3, '3'], [false, 'no'], ['2024-06', 'June 2024']]) {
  test(`the property ${JSON.stringify(value)} reads ${expected}`, () => assert.equal(propertyValue(value), expected));
}

test('a panel shows what there is to know first and where it came from last', () => {
  const lines = propertyLines({ sources: 2, confidence: 0.93, title: 'President', modality: 'actual', claims: ['c'], items: ['event:a'], onMin: '2024', from: null });
  assert.deepEqual(lines, [{ name: 'title', text: 'President' }, { name: 'confidence', text: 'high (93 %)' }, { name: 'sources', text: '2' }]);
});

test('property names are words', () => {
  assert.equal(propertyName('signedOn'), 'signed on');
  assert.equal(propertyName('firstReportedAt'), 'first reported');
});

test('what repeats the name or says nothing has no line', () => {
  const lines = propertyLines({ name: 'tea set', item: 'tea set', kind: 'other', firstReportedAt: '2024-06-19', lastReportedAt: '2024-06-19' });
  assert.deepEqual(lines, [{ name: 'first reported', text: '19 June 2024' }]);
});

for (const [name, query, expected] of [
  ['Kim Jong-un', 'kim', [0, 3]], ['São Tomé', 'tome', [4, 8]], ['Sao', 'são', [0, 3]], ['Ushakov', 'kim', null], ['Kim', ' ', null], ['İzmir', 'mir', [2, 5]], ['Sa\u0303o', 'sao', null],
]) {
  test(`"${query}" is marked in "${name}" at ${expected}`, () => {
    const part = matchedPart(name, query);
    assert.deepEqual(part && [part.start, part.end], expected);
  });
}

test('a hit says why it was found', () => {
  assert.equal(reason({ on: 'alias', text: 'DPRK', how: 'prefix' }), 'also called “DPRK”, begins like this');
  assert.equal(reason({ on: 'name', text: 'Kim', how: 'similar' }), 'spelt alike');
});

test('steps through hits go round', () => assert.deepEqual([stepped(-1, 1, 3), stepped(2, 1, 3), stepped(0, -1, 3), stepped(-1, -1, 3), stepped(0, 1, 0)], [0, 0, 2, 2, -1]));

test('no key means two commands', () => {
  const keys = commands.flatMap((command) => command.keys);
  assert.equal(new Set(keys).size, keys.length);
});

const press = (key, held = {}) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });
for (const [event, name] of [
  [press('f'), 'fit'], [press('F', { shiftKey: true }), 'fitSelection'], [press('?', { shiftKey: true }), 'help'], [press('z', { ctrlKey: true }), 'undo'],
  [press('Z', { metaKey: true, shiftKey: true }), 'redo'], [press('F10', { shiftKey: true }), 'menu'], [press('+'), 'zoomIn'], [press('f', { ctrlKey: true }), undefined],
]) {
  test(`${keyOf(event)} is ${name}`, () => assert.equal(commandOfKey(keyOf(event))?.name, name));
}

test('keys are written as on a keyboard', () => assert.deepEqual(['Control+Shift+z', '+', 'Escape'].map(keyLabel), ['Ctrl+Shift+Z', '+', 'Esc']));

test('every command and kind has an icon of its own', () => {
  const icons = [...commands, ...kinds].map((each) => each.icon);
  assert.deepEqual(icons.filter((icon) => iconStrokes(icon) === iconStrokes('dot')), []);
});

test('kinds differ in shape, colour and icon', () => {
  for (const property of ['shape', 'token', 'icon']) assert.equal(new Set(kinds.map((kind) => kind[property])).size, kinds.length, property);
});

test('a kind the page does not know is a thing under its own name', () => {
  assert.deepEqual([kindOf('Ship').one, kindOf('Ship').token], ['ship', 'other']);
  assert.ok(nodeSize('State', 400) > nodeSize('State', 1));
});

test('the list tells what the picture shows', () => {
  const picture = withFragment(emptyPicture, {
    nodes: [node('b', 'Person', { name: 'Bo', degree: 12, properties: { sources: 3 } }), node('s', 'State', { name: 'Atlantis', degree: 1 })],
    relationships: [line('1', 'b', 's', 'HOLDS_OFFICE', { modality: 'planned', sources: 2 })],
  });
  assert.deepEqual(roster(picture).map((option) => option.spoken), [
    'Atlantis, state, 1 relationship',
    'Bo, person, 12 relationships, 11 not drawn, 3 sources',
    'Bo holds office in Atlantis, relationship, planned, 2 sources',
  ]);
});

test('of a long list only what is in view is in the page', () => {
  assert.deepEqual(rowsInView(1000, { top: 3200, height: 320, row: 32 }), { from: 92, to: 118 });
  assert.deepEqual(rowsInView(3, { top: 0, height: 320, row: 32 }), { from: 0, to: 3 });
});

test('drawn relationships are counted by type, direction and kind', () => {
  const picture = pictureOf('abc', ['ab', 'ac', 'ca']);
  assert.equal(drawnOf(picture, 'a', { type: 'KNOWS', direction: 'out', kind: 'Person' }), 2);
  assert.equal(drawnOf(picture, 'a', { type: 'KNOWS', direction: 'in', kind: 'Person' }), 1);
  assert.equal(drawnOf(picture, 'a', { type: 'KNOWS', direction: 'out', kind: 'State' }), 0);
});

const file = (state, rest = {}) => ({ name: 'a.txt', state, ...rest });
const job = (state, ...files) => ({ id: 'import:1', state, done: 0, total: files.length, files });

test('an import tells how far it is', () => {
  assert.equal(progress(job('reading', file('committed'), file('committing'), file('queued'), file('queued'))), (1 + 2 / 3) / 4);
  assert.equal(progress(job('committed', file('committed'))), 1);
});

test('an import of several texts tells how many are done, and names first what failed', () => {
  const several = job('reading', file('committed'), file('queued'), file('failed'), file('reading'), file('unchanged'));
  assert.equal(standing(several), '3 of 5 done, 1 failed');
  assert.equal(standing(job('reading', file('reading'))), null);
  assert.deepEqual(byConcern(several).map((each) => each.state), ['failed', 'reading', 'committed', 'queued', 'unchanged']);
});

for (const [each, words] of [
  [file('committed', { created: { entities: 1, relationships: 90, claims: 80 }, matched: 3 }), '1 new entity, 90 relationships, 80 claims, 3 matched with what was there.'],
  [file('unchanged'), 'Already there: nothing changed.'],
  [file('failed', { error: 'Line 3 is no JSON.' }), 'Line 3 is no JSON.'],
  [file('reading'), 'Reading the text'],
  [file('committed', { created: {} }), 'Nothing was found in it that belongs in the graph.'],
  [file('committed', { created: { entities: 3 }, rows: 40, rowErrors: [{ line: 7, reason: 'A value is needed here.' }] }), '39 of 40 rows taken: 3 new entities, 0 relationships, 0 claims.'],
]) {
  test(`a file that is ${each.state} says "${words}"`, () => assert.equal(outcome(each), words));
}

test('an import is summed up', () => assert.equal(summary(job('committed', file('committed'), file('failed'), file('unchanged'))), 'Import finished: 1 imported, 1 already there, 1 failed'));

test('an import that is listed tells what failed of it, and is taken back only where an article of it is in the graph', () => {
  const told = (/** @type {any[]} */ ...files) => [stateWords(job('committed', ...files)), canRollBack(job('committed', ...files))];
  const article = { article: { id: 'article:a' } };
  assert.deepEqual(told(file('committed', article), file('failed')), ['committed, 1 failed', true]);
  assert.deepEqual(told(file('unchanged', article)), ['nothing changed', false]);
  assert.deepEqual(told(file('committed')), ['committed', false]);
  assert.deepEqual([stateWords(job('failed', file('failed'))), canRollBack(job('rolled back', file('rolled back', article)))], ['failed', false]);
});

test('that states relate to each other is one sort, in whichever direction it was written', () => {
  const option = (type, direction, kind, count) => ({ type, direction, kind, count });
  const told = sorts([option('RELATES_TO', 'out', 'State', 184), option('GAVE', 'out', 'Gift', 2), option('RELATES_TO', 'in', 'State', 11)]);
  assert.deepEqual(told, [option('RELATES_TO', undefined, 'State', 195), option('GAVE', 'out', 'Gift', 2)]);
  const picture = withFragment(emptyPicture, { nodes: ['a', 'b', 'c'].map((id) => node(id, 'State')), relationships: [line('r', 'a', 'b', 'RELATES_TO'), line('s', 'c', 'a', 'RELATES_TO')] });
  assert.equal(drawnOf(picture, 'a', told[0]), 2);
});

test('a badge stays short, whatever it counts', () => assert.deepEqual([7, 999, 7230].map(badgeText), ['+7', '+999', '+7k']));

test('a row that was not taken is told with its place and what stands there', () => {
  assert.equal(rowWords({ line: 1535, column: 'gift_description', value: 'NA', reason: 'a value is needed here.' }), 'Line 1535, column “gift_description”, “NA”: a value is needed here.');
  assert.equal(rowWords({ line: 2, column: null, value: '', reason: 'it is no JSON.' }), 'Line 2: it is no JSON.');
});

test('a table goes by its own name, a text by that of its article', () => {
  const article = { id: 'article:a', title: 'A gift' };
  assert.equal(fileName({ name: 'gifts.csv', state: 'committed', article, rows: 40 }), 'gifts.csv');
  assert.equal(fileName({ name: 'a.txt', state: 'committed', article }), 'A gift');
  assert.equal(fileName({ name: 'a\u202efdp.txt', state: 'queued' }), 'afdp.txt');
});

test('other names are told once, whatever dots and apostrophes they have', () => {
  assert.deepEqual(otherNames('North Korea', ['D.P.R.K.', 'DPRK', "Democratic People's Republic", 'Democratic People’s Republic', 'north-korea']), ['D.P.R.K.', "Democratic People's Republic"]);
  assert.deepEqual(otherNames('Kim', null), []);
});

for (const [kind, name, expected] of [
  ['Event', 'Visit of Kim Jong-un to Moscow', 'Visit of Kim Jong-un to Moscow'],
  ['Event', 'Talks of Richard Nixon, Leonid Brezhnev and 2 more in Soviet Union, 1974', 'Talks … more in Soviet Union, 1974'],
  ['Event', 'Signing of Vladimir Putin and Kim Jong-un in Pyongyang, 2024-06-19', 'Signing … in Pyongyang, 2024-06-19'],
  ['Event', 'Talks in Llanfairpwllgwyngyllgogerychwyrndrobwll', 'Talks in Llanfairpwllgwyngyllgoge…'],
  ['Treaty', 'Treaty on Comprehensive Strategic Partnership', 'Treaty on Comprehensive…'],
]) {
  test(`${kind} "${name}" is "${expected}" in a picture`, () => assert.equal(labelOf({ kind, name }), expected));
}
