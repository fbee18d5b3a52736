// @ts-check
import { date } from './dates.js';
import { sentenceAround } from './segments.js';
import { counted, shortened } from './words.js';

/** An article, and which relationships rest on it. @typedef {{ title?: string | null, publisher?: string | null, publishedAt?: string | null, relationships: readonly string[] }} ArticleBehind */

/** So many articles are named below a picture. */
const named = 8;

/** So many letters of a title have room. */
const titleLength = 70;

/**
 * A sentence with where it stands, as it is quoted in a text of one's own.
 * @param {import('./types.js').Evidence} evidence
 * @returns {string}
 */
export function citation({ article, passage, start, end }) {
  const { text } = sentenceAround(passage.text, start - passage.start, end - passage.start);
  const time = passage.at ?? article.publishedAt;
  const place = [article.title ?? 'Untitled article', article.publisher, time ? date(time) : null].filter(Boolean).join(', ');
  return `“${text}” ${place}.${article.url ? ` ${article.url}` : ''}`;
}

/**
 * The lines below a picture that say what its relationships rest on: those articles first that most rest on.
 * @param {readonly ArticleBehind[]} articles
 * @param {ReadonlySet<string>} seen ids of the relationships that are to be seen
 * @returns {readonly string[]}
 */
export function sourceNotes(articles, seen) {
  const behind = articles
    .map((article) => ({ article, count: article.relationships.filter((id) => seen.has(id)).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  if (behind.length === 0) return [];
  const lines = behind.slice(0, named).map(({ article, count }) => `${[shortened(article.title ?? 'Untitled article', titleLength), article.publisher, article.publishedAt ? date(article.publishedAt.slice(0, 10)) : null].filter(Boolean).join(', ')} (${counted(count, 'relationship')})`);
  const others = behind.length - lines.length;
  return [`Its relationships rest on ${counted(behind.length, 'article')}:`, ...lines, ...(others > 0 ? [`and ${counted(others, 'other')}`] : [])];
}
