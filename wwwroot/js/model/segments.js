// @ts-check
/** @import { Evidence, Mention, PassageReference } from './types.js' */

/**
 * A stretch of a text that something is to be said about; `[start, end)` in UTF-16 units.
 * @template T
 * @typedef {{ start: number, end: number, value: T }} Span
 */

/**
 * A piece of text all of whose characters lie in the same spans.
 * @template T
 * @typedef {{ start: number, end: number, text: string, values: readonly T[] }} Segment
 */

/**
 * Cuts a text at every boundary of every span, so that spans may overlap in any way.
 * Spans are clipped to the text; empty ones and those outside are dropped. The pieces put together are the text.
 * @template T
 * @param {string} text
 * @param {readonly Span<T>[]} spans
 * @returns {readonly Segment<T>[]}
 */
export function segments(text, spans) {
  const clipped = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([0, text.length, ...clipped.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1];
    const values = clipped.filter((span) => span.start <= start && span.end >= end).map((span) => span.value);
    return { start, end, text: text.slice(start, end), values };
  });
}

/** @typedef {{ text: string, start: number }} Sentence */

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a passage that hold the marked words, as one stretch: what an evidence card shows.
 * @param {string} text the passage
 * @param {number} start of the marked words, within the passage
 * @param {number} end
 * @returns {Sentence}
 */
export function sentenceAround(text, start, end) {
  let from = text.length;
  let to = 0;
  for (const { index, segment } of sentences.segment(text)) {
    const finish = index + segment.length;
    if (finish <= start || index >= Math.max(end, start + 1)) continue;
    from = Math.min(from, index);
    to = Math.max(to, finish);
  }
  if (from >= to) return { text, start: 0 };
  const cut = text.slice(from, to);
  const lead = cut.length - cut.trimStart().length;
  return { text: cut.trim(), start: from + lead };
}

/**
 * What an evidence card shows: the sentence in pieces, the marked words among them.
 * @param {Evidence} evidence
 * @returns {readonly Segment<'marked'>[]}
 */
export function evidenceSegments(evidence) {
  const { passage } = evidence;
  const start = evidence.start - passage.start;
  const end = evidence.end - passage.start;
  const sentence = sentenceAround(passage.text, start, end);
  return segments(sentence.text, [{ start: start - sentence.start, end: end - sentence.start, value: /** @type {const} */ ('marked') }]);
}

/** @typedef {{ type: 'sentence' } | { type: 'evidence', index: number } | { type: 'mention', entity: string, kind: string, name: string }} Marking */

/**
 * Everything there is to mark in an article's text.
 * @param {readonly Evidence[]} evidence
 * @param {readonly Mention[]} mentions
 * @returns {readonly Span<Marking>[]}
 */
export function markings(evidence, mentions) {
  return [
    ...evidence.map((each, index) => span(each.start, each.end, { type: 'evidence', index })),
    ...mentions.map((each) => span(each.start, each.end, { type: 'mention', entity: each.entity, kind: each.kind, name: each.name })),
  ];
}

/**
 * The sentence around a piece of evidence, as a stretch of the whole article.
 * @param {string} text the article's
 * @param {Evidence} evidence
 * @returns {Span<Marking>}
 */
export function sentenceSpan(text, evidence) {
  const { passage } = evidence;
  const sentence = sentenceAround(text.slice(passage.start, passage.end), evidence.start - passage.start, evidence.end - passage.start);
  const start = passage.start + sentence.start;
  return span(start, start + sentence.text.length, { type: 'sentence' });
}

/**
 * One paragraph of an article, with the time of the entry it opens.
 * @template T
 * @typedef {{ start: number, at: string | null, segments: readonly Segment<T>[] }} Paragraph
 */

/**
 * An article's text in paragraphs, each cut at its markings. An entry's time stands at its first paragraph.
 * @template T
 * @param {string} text
 * @param {readonly PassageReference[]} passages
 * @param {readonly Span<T>[]} spans
 * @returns {readonly Paragraph<T>[]}
 */
export function paragraphs(text, passages, spans) {
  /** @type {Paragraph<T>[]} */
  const result = [];
  /** @type {string | null} */
  let lastTime = null;
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim().length === 0) continue;
    const start = match.index;
    const end = start + match[0].length;
    const time = passages.find((passage) => passage.start < end && passage.end > start)?.at ?? null;
    const local = spans
      .filter((each) => each.start < end && each.end > start)
      .map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
    const pieces = segments(match[0], local).map((piece) => ({ ...piece, start: piece.start + start, end: piece.end + start }));
    result.push({ start, at: time === lastTime ? null : time, segments: pieces });
    lastTime = time;
  }
  return result;
}

/**
 * A paragraph without the marks that make it a heading in Markdown, and its level; null for one that is no heading.
 * @template T
 * @param {Paragraph<T>} paragraph
 * @returns {{ level: number, segments: readonly Segment<T>[] } | null}
 */
export function headingOf({ segments: [first, ...rest] }) {
  const marks = /^(#{1,6})[ \t]+(?=\S|$)/.exec(first.text);
  if (marks === null || (marks[0].length === first.text.length && rest.length === 0)) return null;
  const text = first.text.slice(marks[0].length);
  return { level: marks[1].length, segments: text === '' ? rest : [{ ...first, start: first.start + marks[0].length, text }, ...rest] };
}

/**
 * Where an article's own text begins: behind the front matter of a Markdown file, which says what the head of the reader shows.
 * @param {string} text
 */
export function bodyStart(text) {
  return /^\uFEFF?---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
}

/**
 * @param {number} start
 * @param {number} end
 * @param {Marking} value
 * @returns {Span<Marking>}
 */
function span(start, end, value) {
  return { start, end, value };
}
