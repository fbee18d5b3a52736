// node measure.mjs SERVICE PEOPLE FOLLOWS [ROUNDS]: loads the graph into an empty service that allows writes, into Kuzu
// and into SQLite, asks all the same questions in turn, and prints medians and how many times as fast ours is.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeGraph, numbers } from './graph.mjs';
import { questions } from './questions.mjs';
import { Kuzu, Service, Sqlite } from './systems.mjs';

const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
const format = (number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(3));

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

/** Asks one question of all systems in turn: a list of milliseconds for each, and whether their answers are the same. */
async function ask(question, systems, draw, rounds) {
  const times = systems.map(() => []);
  let isSame = true;
  for (let round = 0; round < rounds; round++) {
    const parameters = draw();
    const answers = [];
    for (const [index, system] of systems.entries()) {
      const [time, rows] = await timed(() => system.ask(question, parameters));
      times[index].push(time);
      answers.push(question.undo ? '' : JSON.stringify(rows.map((row) => row.map(Number))));
      if (question.undo) {
        await system.undo(question, parameters);
      }
    }
    isSame &&= answers.every((answer) => answer === answers[0]);
  }
  return { times, isSame };
}

async function main(address, people, follows, rounds = 9) {
  const graph = makeGraph(people, follows);
  const folder = await mkdtemp(join(tmpdir(), 'bilateral-bench-'));
  const systems = [new Service(address), await Kuzu.open(folder), new Sqlite(folder)];
  console.log(`${people} people, ${follows} relationships, ${rounds} rounds; Kuzu ${systems[1].version}\n`);
  console.log(`| what | ${systems.map((system) => `${system.name}, ms`).join(' | ')} | beside Kuzu | beside SQLite | answers |`);
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  const loads = [];
  for (const system of systems) {
    loads.push((await timed(() => system.load(graph)))[0]);
  }
  console.log(`| loading | ${loads.map(format).join(' | ')} | ${format(loads[1] / loads[0])}× | ${format(loads[2] / loads[0])}× | |`);

  const next = numbers(11);
  const person = () => Math.floor(next() * people);
  const draw = () => ({ a: person(), b: person(), age: 25 + Math.floor(next() * 40), new: 900_000_000 + Math.floor(next() * 1_000_000) });
  const ratios = [[], []];
  for (const question of questions) {
    const { times, isSame } = await ask(question, systems, draw, question.isLong ? Math.min(rounds, 3) : rounds);
    const medians = times.map(median);
    const beside = [medians[1] / medians[0], medians[2] / medians[0]];
    beside.forEach((ratio, index) => ratios[index].push(ratio));
    console.log(`| ${question.name} | ${medians.map(format).join(' | ')} | ${beside.map((ratio) => `${format(ratio)}×`).join(' | ')} | ${isSame ? 'same' : 'DIFFERENT'} |`);
  }
  console.log(`\nMedian of the ratios: ${format(median(ratios[0]))} beside Kuzu, ${format(median(ratios[1]))} beside SQLite.`);
  await Promise.all(systems.map((system) => system.close()));
  await rm(folder, { recursive: true });
}

const [address, people, follows, rounds] = process.argv.slice(2);
await main(address, Number(people), Number(follows), rounds === undefined ? undefined : Number(rounds));
