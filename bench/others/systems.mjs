// The three systems. Each loads a graph and answers a question with its rows.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const rowsPerBatch = 10000;

function* batches(rows) {
  for (let start = 0; start < rows.length; start += rowsPerBatch) {
    yield rows.slice(start, start + rowsPerBatch);
  }
}

async function writeCsv(path, rows) {
  const file = createWriteStream(path);
  for (const batch of batches(rows)) {
    if (!file.write(batch.map((row) => `${Object.values(row).join(',')}\n`).join(''))) {
      await once(file, 'drain');
    }
  }
  file.end();
  await once(file, 'finish');
}

/** This project's service, over HTTP. */
export class Service {
  name = 'ours';

  constructor(address) {
    this.address = new URL('/db/neo4j/query/v2', address);
  }

  async run(statement, parameters = {}) {
    const response = await fetch(this.address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ statement, parameters }),
    });
    const answer = await response.json();
    if (answer.errors) {
      throw new Error(`${this.name}: ${answer.errors[0].message}`);
    }
    return answer.data.values;
  }

  async load(graph) {
    await this.run('CREATE CONSTRAINT FOR (p:Person) REQUIRE p.id IS UNIQUE');
    for (const rows of batches(graph.nodes)) {
      await this.run('UNWIND $rows AS row CREATE (:Person {id: row.id, name: row.name, city: row.city, age: row.age})', { rows });
    }
    for (const rows of batches(graph.links)) {
      await this.run('UNWIND $rows AS row MATCH (a:Person {id: row.from}), (b:Person {id: row.to}) CREATE (a)-[:FOLLOWS]->(b)', { rows });
    }
  }

  ask = (question, parameters) => this.run(question.cypher, parameters);

  undo = (question, parameters) => this.run(question.undo.cypher, parameters);

  async close() {}
}

/** Kuzu, in this process, on a database of its own in the folder. */
export class Kuzu {
  name = 'Kuzu';

  static async open(folder) {
    const kuzu = (await import('kuzu')).default;
    const system = new Kuzu();
    system.folder = folder;
    system.version = kuzu.VERSION;
    system.database = new kuzu.Database(join(folder, 'kuzu'));
    system.connection = new kuzu.Connection(system.database);
    system.prepared = new Map();
    return system;
  }

  async run(statement, parameters = {}) {
    if (!this.prepared.has(statement)) {
      this.prepared.set(statement, await this.connection.prepare(statement));
    }
    const used = Object.fromEntries(Object.entries(parameters).filter(([name]) => new RegExp(`\\$${name}\\b`).test(statement)));
    const result = await this.connection.execute(this.prepared.get(statement), used);
    const rows = await result.getAll();
    result.close();
    return rows.map((row) => Object.values(row));
  }

  async load(graph) {
    await writeCsv(join(this.folder, 'person.csv'), graph.nodes);
    await writeCsv(join(this.folder, 'follows.csv'), graph.links);
    await this.connection.query('CREATE NODE TABLE Person(id INT64 PRIMARY KEY, name STRING, city STRING, age INT64)');
    await this.connection.query('CREATE REL TABLE FOLLOWS(FROM Person TO Person)');
    await this.connection.query(`COPY Person FROM '${join(this.folder, 'person.csv')}'`);
    await this.connection.query(`COPY FOLLOWS FROM '${join(this.folder, 'follows.csv')}'`);
  }

  ask = (question, parameters) => this.run(question.kuzu ?? question.cypher, parameters);

  undo = (question, parameters) => this.run(question.undo.cypher, parameters);

  async close() {
    await this.connection.close();
    await this.database.close();
  }
}

/** SQLite's own shell, which stays open; a commit waits for the disk as ours does. */
export class Sqlite {
  name = 'SQLite';

  constructor(folder) {
    this.folder = folder;
    this.shell = spawn('sqlite3', ['-batch', '-list', '-separator', '\t', join(folder, 'sqlite.db')], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.lines = createInterface({ input: this.shell.stdout })[Symbol.asyncIterator]();
  }

  async run(sql, parameters = {}) {
    const text = sql.replace(/\$(\w+)/g, (_, name) => String(Number(parameters[name])));
    this.shell.stdin.write(`${text};\n.print ---\n`);
    const rows = [];
    for (;;) {
      const { value, done } = await this.lines.next();
      if (done || value === '---') {
        return rows;
      }
      rows.push(value.split('\t').map((cell) => (/^-?\d+$/.test(cell) ? Number(cell) : cell)));
    }
  }

  async load(graph) {
    await writeCsv(join(this.folder, 'person-rows.csv'), graph.nodes);
    await writeCsv(join(this.folder, 'follows-rows.csv'), graph.links);
    await this.run('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -500000');
    await this.run('CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT, city TEXT, age INTEGER); CREATE TABLE follows(source INTEGER, target INTEGER)');
    this.shell.stdin.write(`.import --csv ${join(this.folder, 'person-rows.csv')} person\n.import --csv ${join(this.folder, 'follows-rows.csv')} follows\n`);
    await this.run('CREATE INDEX follows_out ON follows(source, target); CREATE INDEX follows_in ON follows(target, source); ANALYZE');
  }

  ask = (question, parameters) => this.run(question.sql, parameters);

  undo = (question, parameters) => this.run(question.undo.sql, parameters);

  async close() {
    this.shell.stdin.end('.quit\n');
    await once(this.shell, 'exit');
  }
}
