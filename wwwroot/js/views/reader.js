// @ts-check
/** @import { Reader } from '../model/types.js' */
/** @import { Marking, Paragraph, Segment } from '../model/segments.js' */
/** @import { Parts } from './view.js' */
import { html, nothing } from '../lit.js';
import { clock, date } from '../model/dates.js';
import { kindOf } from '../model/kinds.js';
import { stepped } from '../model/search.js';
import { bodyStart, headingOf, markings, paragraphs, sentenceSpan } from '../model/segments.js';
import { icon } from './glyph.js';
import '../model/later-icons.js';

/**
 * The article in full, the sentence that is looked at marked in it.
 * @param {Reader} reader
 * @param {Parts} parts
 */
export function readerView(reader, parts) {
  const { article, evidence, at } = reader;
  const look = (/** @type {number} */ step) => {
    parts.commands.read(reader.articleId, evidence, evidence[stepped(at, step, evidence.length)]);
  };
  return html`
    <header class="panel-head">
      <button class="icon-button" aria-label="Back" title="Back" @click=${() => parts.store.dispatch({ type: 'readerClosed' })}>${icon('back')}</button>
      <div class="panel-title">
        <p class="eyebrow">article</p>
        <h2 tabindex="-1" dir="auto">${article ? article.title ?? 'Untitled article' : 'Loading …'}</h2>
        ${article ? html`<p class="muted"><bdi>${article.publisher ?? ''}</bdi>${article.publisher && article.publishedAt ? ' · ' : ''}${article.publishedAt ? date(article.publishedAt) : ''} ${webLink(article.url)}</p>` : nothing}
      </div>
      <button class="icon-button" aria-label="Close" title="Close" @click=${() => parts.commands.select(null)}>${icon('close')}</button>
    </header>
    ${evidence.length > 1 ? html`<div class="reader-steps">
      <button class="quiet" @click=${() => look(-1)}>Previous</button>
      <span class="muted">${at >= 0 ? `${at + 1} of ${evidence.length} sentences` : `${evidence.length} marked sentences`}</span>
      <button class="quiet" @click=${() => look(1)}>Next</button>
    </div>` : nothing}
    <article class="panel-body article" lang=${article?.language ?? nothing} aria-busy=${reader.status === 'loading' ? 'true' : 'false'}>
      ${reader.status === 'failed' ? html`<p class="failure">${reader.failure}</p>` : nothing}
      ${article ? text(reader).map((paragraph) => paragraphView(paragraph, at)) : nothing}
    </article>`;
}

/** @param {Reader} reader */
function text({ article, evidence, at }) {
  if (!article) return [];
  const current = evidence[at];
  const spans = markings(evidence, article.mentions);
  const sentence = current ? [sentenceSpan(article.text, current)] : [];
  const body = Math.min(bodyStart(article.text), ...evidence.map((each) => each.start));
  return paragraphs(article.text, article.passages, [...sentence, ...spans]).filter((each) => each.start >= body);
}

/**
 * @param {Paragraph<Marking>} paragraph
 * @param {number} at
 */
function paragraphView(paragraph, at) {
  const heading = headingOf(paragraph);
  return html`<div class="paragraph">
    ${paragraph.at ? html`<time class="entry-time" datetime=${paragraph.at} title=${date(paragraph.at)}>${clock(paragraph.at)}</time>` : nothing}
    ${heading
      ? html`<p class="article-heading" role="heading" aria-level=${Math.min(6, heading.level + 2)} dir="auto">${heading.segments.map((piece) => pieceView(piece, at))}</p>`
      : html`<p dir="auto">${paragraph.segments.map((piece) => pieceView(piece, at))}</p>`}
  </div>`;
}

/**
 * @param {Segment<Marking>} piece
 * @param {number} at
 */
function pieceView(piece, at) {
  const marked = piece.values.filter((value) => value.type === 'evidence');
  const current = marked.some((value) => value.index === at);
  const sentence = piece.values.some((value) => value.type === 'sentence');
  const mention = piece.values.find((value) => value.type === 'mention');
  const inner = mention ? html`<span class="mention kind-${kindOf(mention.kind).token}" title=${`${mention.name}, ${kindOf(mention.kind).one}`}>${piece.text}</span>` : piece.text;
  if (current) return html`<mark class="current" tabindex="-1">${inner}</mark>`;
  if (marked.length > 0) return html`<mark class="other ${sentence ? 'sentence' : ''}">${inner}</mark>`;
  return sentence ? html`<span class="sentence">${inner}</span>` : inner;
}

/**
 * A link to the article's own page; only to the web, whatever the address claims to be.
 * @param {string | null | undefined} address
 */
function webLink(address) {
  if (!address || !/^https?:\/\//i.test(address)) return nothing;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer">source</a>`;
}
