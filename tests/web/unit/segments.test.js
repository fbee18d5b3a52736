import assert from 'node:assert/strict';
import test from 'node:test';
import { bodyStart, evidenceSegments, headingOf, markings, paragraphs, segments, sentenceAround, sentenceSpan } from '../../../wwwroot/js/model/segments.js';

/** Writes pieces as `[text values]`, so that a case reads in one line. */
const written = (pieces) => pieces.map((piece) => (piece.values.length > 0 ? `[${piece.text}|${piece.values.join('')}]` : piece.text)).join('');
const span = (start, end, value) => ({ start, end, value });

for (const [name, text, spans, expected] of [
  ['no spans', 'abcdef', [], 'abcdef'],
  ['one in the middle', 'abcdef', [span(2, 4, 'x')], 'ab[cd|x]ef'],
  ['the whole', 'abcdef', [span(0, 6, 'x')], '[abcdef|x]'],
  ['two apart', 'abcdef', [span(4, 5, 'y'), span(0, 1, 'x')], '[a|x]bcd[e|y]f'],
  ['two that touch', 'abcdef', [span(0, 3, 'x'), span(3, 6, 'y')], '[abc|x][def|y]'],
  ['one within another', 'abcdef', [span(0, 6, 'x'), span(2, 4, 'y')], '[ab|x][cd|xy][ef|x]'],
  ['two that overlap', 'abcdef', [span(0, 4, 'x'), span(2, 6, 'y')], '[ab|x][cd|xy][ef|y]'],
  ['three at the same place', 'abc', [span(1, 2, 'x'), span(1, 2, 'y'), span(1, 2, 'z')], 'a[b|xyz]c'],
  ['one that reaches outside', 'abc', [span(-4, 1, 'x'), span(2, 99, 'y')], '[a|x]b[c|y]'],
  ['empty and backward ones', 'abc', [span(1, 1, 'x'), span(2, 1, 'y')], 'abc'],
  ['an empty text', '', [span(0, 4, 'x')], ''],
]) {
  test(`segments: ${name}`, () => {
    const pieces = segments(text, spans);
    assert.equal(written(pieces), expected);
    assert.equal(pieces.map((piece) => piece.text).join(''), text);
  });
}

test('segments of any spans put together are the text, and each lies wholly in its spans', () => {
  const seed = 4711;
  let state = seed;
  const random = (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
  for (let round = 0; round < 300; round += 1) {
    const text = 'xyzzy🙂 « ß »'.repeat(1 + random(3)).slice(0, random(30));
    const spans = Array.from({ length: random(8) }, (_, index) => span(random(32) - 2, random(32) - 2, index));
    const pieces = segments(text, spans);
    assert.equal(pieces.map((piece) => piece.text).join(''), text, `seed ${seed}, round ${round}`);
    for (const piece of pieces) {
      const expected = spans.filter((each) => each.start <= piece.start && each.end >= piece.end && piece.start < piece.end).map((each) => each.value);
      assert.deepEqual(piece.values, expected, `seed ${seed}, round ${round}`);
    }
  }
});

test('the sentence around the marked words is found', () => {
  const text = 'It rained. The delegation gave a carpet to the host. Then it left.';
  const start = text.indexOf('gave');
  assert.deepEqual(sentenceAround(text, start, start + 4), { text: 'The delegation gave a carpet to the host.', start: 11 });
});

test('words across two sentences show both', () => {
  const text = 'One came. Two went. Three stayed.';
  assert.equal(sentenceAround(text, 4, 14).text, 'One came. Two went.');
});

test('an evidence card marks the words in their sentence', () => {
  const text = 'It rained. The delegation gave a carpet.';
  const passage = { id: 'p', seq: 1, start: 100, end: 100 + text.length, text };
  const start = 100 + text.indexOf('a carpet');
  assert.equal(written(evidenceSegments({ passage, start, end: start + 8 })), 'The delegation gave [a carpet|marked].');
});

test('offsets that do not fit the passage still show its text', () => {
  const passage = { id: 'p', seq: 1, start: 100, end: 110, text: 'It rained.' };
  assert.equal(evidenceSegments({ passage, start: 5000, end: 5010 }).map((piece) => piece.text).join(''), 'It rained.');
});

test('an article falls into paragraphs with times and marks', () => {
  const text = 'Title\n\n09:35 They met. They talked.\nIt went on.\n08:10 They came.';
  const at = (words) => text.indexOf(words);
  const passages = [
    { id: '1', seq: 1, start: at('09:35'), end: at('\n08:10'), at: '2024-06-19T09:35Z' },
    { id: '2', seq: 2, start: at('08:10'), end: text.length, at: '2024-06-19T08:10Z' },
  ];
  const evidence = [{ claim: 'c', start: at('They talked'), end: at('They talked') + 4, passage: passages[0] }];
  const mentions = [{ start: at('They came'), end: at('They came') + 4, entity: 'e', kind: 'Person', name: 'They' }];
  const result = paragraphs(text, passages, [sentenceSpan(text, evidence[0]), ...markings(evidence, mentions)]);
  assert.deepEqual(result.map((each) => each.at), [null, '2024-06-19T09:35Z', null, '2024-06-19T08:10Z']);
  assert.equal(result.map((each) => each.segments.map((piece) => piece.text).join('')).join('\n'), text.replace('\n\n', '\n'));
  const kinds = result.map((each) => each.segments.map((piece) => piece.values.map((value) => value.type).join('+')));
  assert.deepEqual(kinds, [[''], ['', 'sentence+evidence', 'sentence'], [''], ['', 'mention', '']]);
});

test('An article begins behind its front matter', () => {
  assert.equal(bodyStart('---\ntitle: A\n---\nText'), 17);
  assert.equal(bodyStart('Text\n---\nmore\n---\n'), 0);
});

test('a heading of Markdown is shown without its marks, whatever is marked in it', () => {
  const [heading, plain, tag, bare] = paragraphs('## Visit to Oslo\nNumber # 1\n#peace\n#', [], [{ start: 3, end: 8, value: 'mark' }]).map(headingOf);
  assert.deepEqual(heading, { level: 2, segments: [{ start: 3, end: 8, text: 'Visit', values: ['mark'] }, { start: 8, end: 16, text: ' to Oslo', values: [] }] });
  assert.deepEqual([plain, tag, bare], [null, null, null]);
});
