// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completionsAt, isComplete } from '../../../wwwroot/js/model/completion.js';

const schema = {
  labels: [{ name: 'Person', count: 3 }, { name: 'Gift', count: 2 }, { name: 'Odd label', count: 1 }],
  relationshipTypes: [{ name: 'GAVE', count: 2 }, { name: 'GIVEN_TO', count: 2 }],
  properties: ['name', 'item'],
};

/** The statement is cut at the bar. */
function offered(text) {
  const at = text.indexOf('¦');
  return completionsAt(text.replace('¦', ''), at, schema, ['giver'])?.options ?? null;
}
const labels = (text) => offered(text)?.map((each) => each.label) ?? null;

for (const [text, expected] of [
  ['MATCH (p:¦', ['Person', 'Gift', 'Odd label']],
  ['MATCH (p:Pe¦)', ['Person']],
  ['MATCH (p:Person|¦)', ['Person', 'Gift', 'Odd label']],
  ['MATCH (p)-[g:¦]->(x)', ['GAVE', 'GIVEN_TO']],
  ['MATCH (p)-[:GAVE|gi¦]->(x)', ['GIVEN_TO']],
  ['MATCH (p) RETURN p.¦', ['name', 'item']],
  ['MATCH (p {¦})', ['name', 'item']],
  ['MATCH (p {name: 1, it¦})', ['item']],
  ['MATCH (p {name: $¦})', ['$giver']],
  ['MATCH (p)-[:GAVE {it¦}]->(x)', ['item']],
  ['MATCH (giver)-[r]->(gift) RETURN giv¦', ['giver']],
  ['UNWIND [1] AS rows RETURN rows¦', ['rows']],
  ['MATCH (p {name: "Pe¦', null],
  ['// MATCH (p:¦', null],
  ['/* MATCH (p:¦', null],
  ['MATCH /* one */ (p:G¦', ['Gift']],
]) {
  test(`At ${text}`, () => assert.deepEqual(labels(text), expected));
}

test('A name that is no plain word is written in backticks', () => {
  assert.deepEqual(offered('MATCH (p:Odd¦').map((each) => each.text), ['`Odd label`']);
});

test('Keywords and functions are offered at the beginning of an expression', () => {
  assert.ok(labels('RET¦').includes('RETURN'));
  assert.deepEqual(offered('RETURN collec¦').map((each) => each.text), ['collect(']);
});

test('A word that is complete as it stands needs no offer', () => {
  const found = completionsAt('RETURN', 6, schema);
  assert.ok(isComplete(found, 'return'));
  assert.ok(!isComplete(completionsAt('RETU', 4, schema), 'RETU'));
});

test('The offer begins where the word does', () => {
  assert.equal(completionsAt('MATCH (p:Pe', 11, schema).from, 9);
});
