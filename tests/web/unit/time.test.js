import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barsInWords, tickLabel, tickPlaces, typedTime } from '../../../wwwroot/js/model/ticks.js';
import { isWithin, rangeSpan, spanOf } from '../../../wwwroot/js/model/time.js';
import { visible } from '../../../wwwroot/js/model/visible.js';
import { line, pictureOf } from './build.js';

const iso = (text) => {
  const span = spanOf(text);
  return span && [span.start, span.end].map((time) => new Date(time).toISOString().slice(0, 16));
};

for (const [text, start, end] of [
  ['2024', '2024-01-01T00:00', '2025-01-01T00:00'],
  ['2024-12', '2024-12-01T00:00', '2025-01-01T00:00'],
  ['2024-02-29', '2024-02-29T00:00', '2024-03-01T00:00'],
  ['2024-06-19T09:08Z', '2024-06-19T09:08', '2024-06-19T09:09'],
  ['2024-06-19T09:08:30+02:00', '2024-06-19T07:08', '2024-06-19T07:09'],
  ['0099', '0099-01-01T00:00', '0100-01-01T00:00'],
]) test(`${text} stands for all of its time`, () => assert.deepEqual(iso(text), [start, end]));

for (const text of ['', 'soon', '2024-13', '2023-02-29', '2024-06-19T25:00Z', '24-06-19']) {
  test(`"${text}" is no time`, () => assert.equal(spanOf(text), null));
}

for (const [typed, day, expected] of [
  ['08:35', '2024-06-19', '2024-06-19T08:35Z'],
  ['8:35 GMT', '2024-06-19', '2024-06-19T08:35Z'],
  ['2024-06-19 08:35', null, '2024-06-19T08:35Z'],
  ['2024-06', null, '2024-06'],
  ['half past eight', '2024-06-19', null],
  ['08:35', null, null],
]) test(`typed "${typed}" is ${expected}`, () => assert.equal(typedTime(typed, day), expected));

test('both ends of a range are part of it', () => {
  const range = rangeSpan({ from: '2024-06-19T08:35Z', to: '2024-06-19T09:35Z' });
  for (const [time, expected] of [['2024-06-19T08:34Z', false], ['2024-06-19T08:35Z', true], ['2024-06-19T09:35Z', true], ['2024-06-19T09:36Z', false], ['2024-06-19', true], ['2023', false]]) {
    assert.equal(isWithin([spanOf(time)], range), expected, time);
  }
});

test('a filter of time leaves what was reported then and what it joins', () => {
  const plain = pictureOf('abcd');
  const at = (time) => ({ firstReportedAt: time, lastReportedAt: time });
  const relationships = new Map([line('ab', 'a', 'b', 'MET', at('2024-06-19T08:00Z')), line('bc', 'b', 'c', 'MET', at('2024-06-19T09:00Z'))].map((each) => [each.id, each]));
  const filter = { ...plain.filter, time: { from: '2024-06-19T08:35Z', to: '2024-06-19T09:35Z' } };
  const seen = (times) => [...visible({ ...plain, relationships, filter, times }).ids].sort().join(' ');
  assert.equal(seen(new Map()), 'b bc c');
  assert.equal(seen(new Map([['ab', [spanOf('2024-06-19T08:50Z')]], ['bc', []]])), 'a ab b');
});

test('the time of all bars is told as precisely as they are', () => {
  const bars = [{ start: '1866-01-01T00:00Z', end: '1867-01-01T00:00Z', count: 1 }, { start: '2027-01-01T00:00Z', end: '2028-01-01T00:00Z', count: 1 }];
  assert.equal(barsInWords(bars, 'year'), '1866 to 2027');
  assert.equal(barsInWords(bars, 'day'), '1 January 1866 to 1 January 2027');
  assert.equal(barsInWords([{ start: '2024-06-19T08:30Z', end: '2024-06-19T08:40Z', count: 1 }], 'minutes'), '19 June 2024, 08:30 UTC to 19 June 2024, 08:40 UTC');
});

test('a tick is as short as its unit allows', () => {
  assert.deepEqual(['minutes', 'day', 'month', 'year'].map((unit) => tickLabel('2024-06-19T08:30Z', unit)), ['08:30', '19 Jun', 'Jun 2024', '2024']);
});

test('ticks stand where their bars begin, as many as have room, none cut off at the end', () => {
  assert.deepEqual(tickPlaces(4, 400, 50), [0, 1, 2, 3].map((index) => ({ index, at: index / 4 })));
  assert.deepEqual(tickPlaces(66, 1000, 68).map(({ index }) => index), [0, 9, 18, 27, 36, 45, 54]);
  assert.deepEqual(tickPlaces(66, 100, 68), [{ index: 0, at: 0 }]);
  assert.deepEqual(tickPlaces(1, 0, 68), [{ index: 0, at: 0 }]);
});
