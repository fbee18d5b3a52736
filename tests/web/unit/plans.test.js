import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf, stepWords } from '../../../wwwroot/js/model/plans.js';
import { readRows } from '../../../wwwroot/js/server/rows.js';

const step = { operatorType: 'NodeByLabelScan@neo4j', arguments: { Details: 's:State', EstimatedRows: 147.2 }, children: [], records: 3, dbHits: 0 };

test('a step of a plan tells what it does and how many rows come of it', () => {
  assert.deepEqual(stepWords(step, false), { name: 'NodeByLabelScan', details: 's:State', counts: 'about 147 expected' });
  assert.deepEqual(stepWords({ ...step, arguments: { EstimatedRows: 0.2 }, dbHits: 1200 }, true), { name: 'NodeByLabelScan', details: '', counts: '3 rows, fewer than 1 expected, 1,200 database hits' });
});

test('an answer has the plan that was asked for', async () => {
  const lines = (summary) => new Response(`{"fields":["s"]}\n${JSON.stringify({ summary })}\n`).body;
  assert.deepEqual((await readRows(lines({ queryPlan: step }))).plan, { root: step, isRun: false });
  assert.deepEqual((await readRows(lines({ profiledQueryPlan: step }))).plan, { root: step, isRun: true });
  assert.equal((await readRows(lines({}))).plan, null);
  assert.equal(planOf(undefined), null);
});
