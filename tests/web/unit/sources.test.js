import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation, sourceNotes } from '../../../wwwroot/js/model/sources.js';

const article = (title, relationships, more = {}) => ({ title, relationships, ...more });

test('a picture names the articles its relationships rest on, those first that most rest on', () => {
  const notes = sourceNotes([
    article('One', ['r1'], { publisher: 'Herald', publishedAt: '2024-06-19T09:35Z' }),
    article('Of what is filtered', ['r9']),
    article(null, ['r1', 'r2', 'r9']),
  ], new Set(['r1', 'r2']));

  assert.deepEqual(notes, ['Its relationships rest on 2 articles:', 'Untitled article (2 relationships)', 'One, Herald, 19 June 2024 (1 relationship)']);
});

test('of many articles the first are named and the others counted; without relationships there are none', () => {
  const notes = sourceNotes(Array.from({ length: 20 }, (_, index) => article(`Article ${index} ${'long '.repeat(40)}`, ['r'])), new Set(['r']));

  assert.equal(notes[0], 'Its relationships rest on 20 articles:');
  assert.equal(notes.at(-1), 'and 12 others');
  assert.ok(notes.every((note) => note.length < 110));
  assert.deepEqual(sourceNotes([article('One', [])], new Set(['r'])), []);
});

test('a citation is the sentence with its source and time, and the address where there is one', () => {
  const text = 'They met. Kim received a car! It was black.';
  const evidence = { article: article('One', [], { publisher: 'Herald', publishedAt: '2024-06-19', url: 'https://example.org/1' }), passage: { start: 100, end: 100 + text.length, text }, start: 110, end: 113 };
  assert.equal(citation(evidence), '“Kim received a car!” One, Herald, 19 June 2024. https://example.org/1');
  assert.equal(citation({ ...evidence, article: article(null, []), passage: { ...evidence.passage, at: '2024-06-19T09:08Z' } }), '“Kim received a car!” Untitled article, 19 June 2024, 09:08 UTC.');
});
