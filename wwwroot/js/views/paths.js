// @ts-check
/** @import { GraphNode, PathAnswer, Paths, State } from '../model/types.js' */
/** @import { Parts, View } from './view.js' */
import { createPathFinder } from '../commands/paths.js';
import { html, nothing, render } from '../lit.js';
import { date } from '../model/dates.js';
import { nodesOf, stepsOf } from '../model/paths.js';
import { phrase, relationshipTypes } from '../model/relationships.js';
import { evidenceSegments } from '../model/segments.js';
import { counted } from '../model/words.js';
import { drop } from './drop.js';
import { failureView } from './failure.js';
import { icon, kindGlyph } from './glyph.js';
import { createPicker } from './picker.js';
import '../model/later-icons.js';

/**
 * The tool that finds paths between two things and tells each as its sentences.
 * @param {HTMLElement} host
 * @param {Parts} parts
 * @returns {View}
 */
export function mountPaths(host, parts) {
  const { store } = parts;
  const pathFinder = createPathFinder(parts);
  const again = () => update(store.state());
  const from = createPicker({ id: 'path-from', label: 'From', picked: (node) => pick({ from: node }, node ? 'path-to' : 'path-from'), changed: again });
  const to = createPicker({ id: 'path-to', label: 'To', picked: (node) => pick({ to: node }, 'path-to'), changed: again });

  /**
   * @param {{ from?: GraphNode | null, to?: GraphNode | null }} change
   * @param {string} focus
   */
  function pick(change, focus) {
    pathFinder.change(change);
    again();
    /** @type {HTMLElement | null} */ (host.querySelector(`#${focus}`))?.focus();
  }

  /** @param {State} state */
  function update({ paths, history }) {
    const { time } = history.present.filter;
    if (paths.status === 'idle' && paths.from && paths.to) void pathFinder.find();
    render(html`
      <div class="tool-form">
        ${from.template(paths.from)} ${to.template(paths.to)}
        <button ?disabled=${!paths.from && !paths.to} @click=${() => pathFinder.change({ from: paths.to, to: paths.from })}>${icon('arrange')}Turn round</button>
        ${drop('path-way', 'By way of', html`
          <label class="check"><input type="checkbox" .checked=${paths.sure} @change=${() => pathFinder.change({ sure: !paths.sure })}>Only what is reported as fact</label>
          <fieldset><legend>Relationships</legend>${relationshipTypes.map((type) => typeBox(paths, type))}</fieldset>`)}
        ${paths.without.map((node) => html`<span class="picked">not by <span dir="auto">${node.name}</span><button class="icon-button" aria-label=${`Allow ${node.name} again`} @click=${() => pathFinder.allowAgain(node)}>${icon('close')}</button></span>`)}
        ${time ? html`<span class="muted">within the time of the filter</span>` : nothing}
      </div>
      <div class="tool-result" aria-busy=${paths.status === 'searching' ? 'true' : 'false'}>${result(paths)}</div>`, host);
  }

  /**
   * @param {Paths} paths
   * @param {string} type
   */
  function typeBox(paths, type) {
    const on = !paths.avoided.has(type);
    const avoided = new Set(paths.avoided);
    if (on) avoided.add(type);
    else avoided.delete(type);
    return html`<label class="check"><input type="checkbox" .checked=${on} @change=${() => pathFinder.change({ avoided })}>${phrase(type)}</label>`;
  }

  /** @param {Paths} paths */
  function result(paths) {
    if (paths.status === 'failed') return failureView(paths.failure, () => void pathFinder.find());
    if (paths.status === 'searching') return html`<p class="muted">Looking for the shortest paths …</p>`;
    if (!paths.answer) return html`<p class="muted">Choose where a path begins and where it ends, or select two nodes and press P.</p>`;
    return answerView(paths.answer, paths.chosen);
  }

  /**
   * @param {PathAnswer} answer
   * @param {number} chosen
   */
  function answerView(answer, chosen) {
    if (answer.paths.length === 0) {
      return html`<p>No path of at most eight steps leads from <bdi>${answer.from.name}</bdi> to <bdi>${answer.to.name}</bdi> this way. Allow more under “By way of”, or begin and end elsewhere.</p>`;
    }
    return html`
      <p class="muted">${answer.more ? `The ${answer.paths.length} surest paths` : counted(answer.paths.length, 'path')} of ${counted(answer.length ?? 0, 'step')}, the shortest there are.
        ${answer.longerMayExist ? 'Longer ones may exist: leave out a node or a kind of relationship to find them.' : nothing}</p>
      <ol class="paths">${answer.paths.map((_, index) => html`<li class=${index === chosen ? 'chosen' : ''}>
        <button class="path-line" aria-pressed=${index === chosen ? 'true' : 'false'} @click=${() => pathFinder.show(answer, index)}>${chain(answer, index)}</button>
        ${index === chosen ? steps(answer, index) : nothing}</li>`)}</ol>`;
  }

  /**
   * @param {PathAnswer} answer
   * @param {number} index
   */
  function chain(answer, index) {
    return nodesOf(answer, index).map((node, at) => html`${at > 0 ? html`<span class="path-arrow" aria-hidden="true">›</span>` : nothing}
      <span class="path-node">${kindGlyph(node.kind)}<span dir="auto">${node.name}</span></span>`);
  }

  /**
   * @param {PathAnswer} answer
   * @param {number} index
   */
  function steps(answer, index) {
    const inner = nodesOf(answer, index).slice(1, -1);
    return html`<ol class="path-steps">${stepsOf(answer, index).map((step) => html`<li>
        <p><bdi>${step.subject.name}</bdi> <span class="relationship-word">${step.words}</span> <bdi>${step.object.name}</bdi></p>
        ${step.evidence ? html`<blockquote dir="auto">${evidenceSegments(step.evidence).map((piece) => (piece.values.length > 0 ? html`<mark>${piece.text}</mark>` : piece.text))}</blockquote>
          <p class="evidence-source"><bdi>${step.evidence.article.title ?? 'Untitled article'}</bdi>${step.evidence.passage.at ? html` · <time>${date(step.evidence.passage.at)}</time>` : nothing}
            <button class="link" @click=${() => readStep(step.relationship.id, step.evidence)}>${icon('link')}Read in the article</button></p>` : nothing}
      </li>`)}</ol>
      ${inner.length > 0 ? html`<p class="path-around">${inner.map((node) => html`<button @click=${() => pathFinder.goAround(node)}>Go around <bdi>${node.name}</bdi></button>`)}</p>` : nothing}`;
  }

  /**
   * @param {string} id
   * @param {import('../model/types.js').Evidence | null} evidence
   */
  function readStep(id, evidence) {
    if (!evidence) return;
    parts.commands.select(id);
    parts.commands.read(evidence.article.id, [evidence], evidence);
  }

  return { update };
}
