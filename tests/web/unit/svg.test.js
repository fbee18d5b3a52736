import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFragment, withHidden } from '../../../wwwroot/js/model/picture.js';
import { svgOf } from '../../../wwwroot/js/model/svg.js';
import { emptyPicture } from '../../../wwwroot/js/model/picture.js';
import { line, node } from './build.js';

const colours = { surface: '#fff', panel: '#fff', text: '#000', muted: '#555', line: '#888', accent: '#00f', halo: '#00f', denied: '#a00', onKind: '#fff', kinds: { person: '#c00', state: '#00c' } };

function drawn(names = ['a', 'b']) {
  const nodes = names.map((name, index) => node(`n${index}`, index === 0 ? 'Person' : 'State', { name }));
  const relationships = [line('r1', 'n0', 'n1', 'MADE'), line('r2', 'n0', 'n1', 'GAVE', { modality: 'planned' })];
  const picture = withFragment(emptyPicture, { nodes, relationships });
  return { ...picture, positions: new Map(nodes.map((each, index) => [each.id, { x: index * 200, y: index * 100 }])) };
}

test('every node and relationship to be seen is drawn, with title, legend and notes', () => {
  const { text, width, height } = svgOf(drawn(), colours, { title: 'A visit', notes: ['2 nodes', 'Sources: one'] });
  for (const words of ['>a<', '>b<', '>said<', '>gave<', '>A visit<', '>people<', '>states<', 'Planned or expected', '>Sources: one<']) assert.ok(text.includes(words), words);
  assert.ok(text.includes('stroke-dasharray="8 5"'));
  assert.ok(width >= 720 && height > 200);
});

test('what is hidden is not drawn, nor what hangs on it', () => {
  const { text } = svgOf(withHidden(drawn(['shown', 'gone']), ['n1']), colours, { title: '', notes: [] });
  assert.ok(text.includes('>shown<') && !text.includes('>gone<') && !text.includes('>said<'));
});

test('names are text, whatever they hold', () => {
  const { text } = svgOf(drawn(['</text><script>alert(1)</script>', 'a\u0000b\uD800"&']), colours, { title: '<b>', notes: [] });
  assert.ok(!text.includes('<script') && !text.includes('<b>') && !text.includes('\u0000') && text.isWellFormed());
  assert.ok(text.includes('&lt;/text&gt;') && text.includes('&quot;&amp;'));
});

test('an empty picture is a picture', () => {
  assert.match(svgOf(emptyPicture, colours, { title: 'Nothing', notes: [] }).text, /^<svg .*<\/svg>$/s);
});

test('long names are broken into lines, so that they do not run into each other', () => {
  const { text } = svgOf(drawn(['Treaty on Comprehensive Partnership', 'b']), colours, { title: '', notes: [] });
  assert.ok(text.includes('>Treaty on<') && text.includes('>Comprehensive…<'), text);
});

test('several relationships between the same two nodes bend apart, whichever way they lead', () => {
  const picture = withFragment(drawn(), { nodes: [], relationships: [line('r3', 'n1', 'n0', 'MADE'), line('r4', 'n0', 'n1', 'ABOUT')] });
  const { text } = svgOf(picture, colours, { title: '', notes: [] });
  const bends = [...text.matchAll(/<path d="M[\d.-]+ [\d.-]+Q([\d.-]+ [\d.-]+) /g)].map(([, bend]) => bend);
  assert.equal(new Set(bends).size, 4, bends.join('; '));
});
