// Restores the page's libraries named in libman.json through npm, for machines without LibMan.
//
//   node build/restore-libraries.mjs            fetches what is missing or differs from libman.lock.json
//   node build/restore-libraries.mjs --check    fetches nothing; fails when a file is missing or differs
//
// LibMan's own rule is kept: a file goes to its library's destination under its path in the package.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const readJson = name => JSON.parse(readFileSync(join(root, name), 'utf8'));
const manifest = readJson('libman.json');
const hashes = readJson('libman.lock.json').files;

const files = manifest.libraries.flatMap(library => library.files.map(file => ({
  library: library.library,
  package: library.library.slice(0, library.library.lastIndexOf('@')),
  file,
  target: `${library.destination}/${file}`,
})));

/** What is wrong with a restored file, or nothing. */
function fault(target) {
  const path = join(root, target);
  if (!existsSync(path)) {
    return `${target} is missing`;
  }

  const hash = `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
  return hash === hashes[target] ? null : `${target} has ${hash}, but libman.lock.json says ${hashes[target] ?? 'nothing of it'}`;
}

function fetch(wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'graph-libraries-'));
  try {
    const packages = [...new Set(wanted.map(file => file.library))];
    const quiet = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error'];
    // npm is a script on Windows, which only a shell can start; every argument comes from libman.json.
    execFileSync('npm', ['install', '--prefix', folder, ...quiet, ...packages], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
    for (const { package: name, file, target } of wanted) {
      mkdirSync(dirname(join(root, target)), { recursive: true });
      copyFileSync(join(folder, 'node_modules', name, file), join(root, target));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wanted = files.filter(file => fault(file.target));
if (wanted.length > 0 && !process.argv.includes('--check')) {
  fetch(wanted);
}

const faults = files.map(file => fault(file.target)).filter(Boolean);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
