// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../../wwwroot/', import.meta.url);

/**
 * A module and all that it imports before it runs.
 * @param {URL} module
 * @param {Set<string>} [found]
 * @returns {Set<string>} addresses from the root
 */
function withImports(module, found = new Set()) {
  const address = module.href.slice(root.href.length);
  if (found.has(address)) return found;
  found.add(address);
  const text = readFileSync(module, 'utf8');
  for (const [, from] of text.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'/gm)) withImports(new URL(from, module), found);
  return found;
}

test('the page names beforehand every module its first picture needs, and no other', () => {
  const page = readFileSync(new URL('index.html', root), 'utf8');
  const named = [...page.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, address]) => address);

  const needed = withImports(new URL('js/main.js', root));
  needed.delete('js/main.js');

  assert.deepEqual([...named].sort(), [...needed].sort());
});
