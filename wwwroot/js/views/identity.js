// @ts-check
/** @import { GraphNode, State } from '../model/types.js' */
/** @import { Duplicate, IdentityDecision } from '../server/judgements.js' */
/** @import { Parts, View } from './view.js' */
import { createJudge } from '../commands/judging.js';
import { html, nothing, render } from '../lit.js';
import { date } from '../model/dates.js';
import { kindOf } from '../model/kinds.js';
import { propertyLines } from '../model/properties.js';
import { counted, shortened } from '../model/words.js';
import { mostDuplicates } from '../server/judgements.js';
import { icon, kindGlyph } from './glyph.js';
import { createPicker } from './picker.js';
import { keepInStep } from './view.js';

/** So many facts tell two of one name apart. */
const factsShown = 3;

/** @param {Duplicate} pair */
const pairOf = ({ first, second }) => `${first.id} ${second.id}`;

/**
 * @param {string | null} failure
 * @param {number} nodes
 */
const looking = (failure, nodes) => (failure ? nothing : html`<p class="muted waiting"><span class="spinner" aria-hidden="true"></span>Looking through ${counted(nodes, 'node')} …</p>`);

/**
 * The dialog of who is who: what may be one, what was decided, and each merge to be taken back.
 * @param {HTMLDialogElement} dialog
 * @param {Parts} parts
 * @returns {View}
 */
export function mountIdentity(dialog, { store, commands }) {
  const judge = createJudge(store);
  dialog.addEventListener('close', () => store.dispatch({ type: 'identityShown', open: false }));
  /** Pairs that were decided about; the server is still at it. @type {Set<string>} */
  const judged = new Set();
  /** @type {State['identity'] | null} */
  let known = null;
  /** @type {{ keep: GraphNode | null, other: GraphNode | null }} */
  let hand = { keep: null, other: null };
  const again = () => update(store.state());
  const pick = (/** @type {'keep' | 'other'} */ end) => (/** @type {GraphNode | null} */ node) => {
    hand = { ...hand, [end]: node };
    again();
  };
  const keepPicker = createPicker({ id: 'merge-keep', label: 'Keep', picked: pick('keep'), changed: again });
  const otherPicker = createPicker({ id: 'merge-other', label: 'Merge into it', picked: pick('other'), changed: again });

  /** @param {State} state */
  function update({ identity, total }) {
    if (identity !== known) judged.clear();
    known = identity;
    const pairs = identity.duplicates?.filter((each) => !judged.has(pairOf(each)));
    render(html`
      <header class="dialog-head"><h2 tabindex="-1" autofocus>Duplicates</h2>
        <button class="icon-button" aria-label="Close" title="Close (Esc)" @click=${() => dialog.close()}>${icon('close')}</button></header>
      <div class="dialog-body">
        ${identity.failure ? html`<p class="failure" role="alert">${identity.failure}</p>` : nothing}
        <section><h3>Merge by hand</h3>
          <div class="tool-form">${keepPicker.template(hand.keep)} ${otherPicker.template(hand.other)}
            <button aria-disabled=${canMerge() ? 'false' : 'true'} @click=${mergeByHand}>Merge</button></div></section>
        <section><h3>May be one and the same <span class="count">${identity.duplicates?.length === mostDuplicates ? `the ${mostDuplicates} likeliest` : identity.duplicates?.length || ''}</span></h3>
          ${!pairs ? looking(identity.failure, total.nodes) : pairs.length === 0
            ? html`<p class="muted">Nothing looks like a duplicate.</p>` : html`<ul class="duplicates">${pairs.map(duplicate)}</ul>`}</section>
        <section><h3>Decided</h3>
          ${identity.decisions.length === 0 ? html`<p class="muted">Nothing yet. A merge can be taken back at any time; nothing is lost by it.</p>`
            : html`<ul class="duplicates">${identity.decisions.map(decided)}</ul>`}</section>
      </div>`, dialog);
    keepInStep(dialog, identity.open, () => {
      takeSelected();
      judge.load();
    });
  }

  /** Two things of one kind that are selected may be one: the one with more relationships is kept. */
  function takeSelected() {
    const { nodes } = store.state().history.present;
    const two = store.state().selected.flatMap((id) => nodes.get(id) ?? []).sort((one, other) => other.degree - one.degree);
    if (two.length !== 2 || two[0].kind !== two[1].kind) return;
    hand = { keep: two[0], other: two[1] };
    again();
  }

  const canMerge = () => hand.keep !== null && hand.other !== null && hand.keep.id !== hand.other.id;

  function mergeByHand() {
    if (!hand.keep || !hand.other || !canMerge()) return;
    judge.merge(hand.keep, hand.other);
    hand = { keep: null, other: null };
    again();
  }

  /** @param {Duplicate} each */
  function duplicate(each) {
    const { first, second, score, reasons, isUnsure } = each;
    const decide = (/** @type {() => void} */ how) => () => {
      how();
      judged.add(pairOf(each));
      again();
    };
    const [keep, other] = first.degree >= second.degree ? [first, second] : [second, first];
    return html`<li class="duplicate">
      <div class="duplicate-ends">${entity(keep, other)} ${entity(other, keep)}</div>
      <p class="muted" dir="auto">${reasons.join('; ')}. ${Math.round(score * 100)} % alike.${isUnsure ? ' Marked as unsure.' : ''}</p>
      <div class="duplicate-actions">
        <button class="primary" aria-label=${`Merge ${other.name} into ${keep.name}`} @click=${decide(() => judge.merge(keep, other))}>Merge</button>
        <button aria-label=${`${keep.name} and ${other.name} are different`} @click=${decide(() => judge.judge(first.id, second.id, 'different'))}>Different</button>
        ${isUnsure ? nothing : html`<button aria-label=${`Whether ${keep.name} and ${other.name} are one is unsure`} @click=${() => judge.judge(first.id, second.id, 'unsure')}>Unsure</button>`}
        <button aria-label=${`Show both, ${keep.name} and ${other.name}`} @click=${() => show([keep, other])}>Show both</button>
      </div></li>`;
  }

  /** @param {readonly GraphNode[]} nodes */
  function show(nodes) {
    dialog.close();
    commands.draw(nodes);
  }

  /**
   * What tells it from the other stands below its name.
   * @param {GraphNode} node
   * @param {GraphNode} other
   */
  function entity(node, other) {
    const shared = new Set(propertyLines(other.properties).map(({ name, text }) => `${name} ${text}`));
    const facts = propertyLines(node.properties).map(({ name, text }) => `${name} ${text}`).filter((fact) => !shared.has(fact)).slice(0, factsShown).map((fact) => shortened(fact, 70));
    return html`<span class="path-node">${kindGlyph(node.kind)}<span><bdi>${node.name}</bdi> <span class="count">${kindOf(node.kind).one}, ${counted(node.degree, 'relationship')}</span>
      ${facts.length > 0 ? html`<br><span class="count duplicate-facts" dir="auto">${facts.join(' · ')}</span>` : nothing}</span></span>`;
  }

  /** @param {IdentityDecision} each */
  function decided({ verdict, second, first, secondName, decidedAt }) {
    const name = secondName ?? nameOf(second);
    const isMerge = verdict !== 'different' && verdict !== 'unsure';
    return html`<li class="decision"><span><bdi>${name}</bdi> ${isMerge ? 'is counted with' : verdict === 'different' ? 'is not' : 'may be'} <bdi>${nameOf(first)}</bdi>
        <span class="count">${date(`${decidedAt.slice(0, 16)}Z`)}</span></span>
      ${isMerge ? html`<button aria-label=${`Take back the merge of ${name}`} @click=${() => judge.separate(second, name)}>Take back</button>`
        : verdict === 'different' ? html`<button aria-label=${`It is not clear whether ${name} is ${nameOf(first)}`} @click=${() => judge.judge(first, second, 'unsure')}>Not sure after all</button>` : nothing}</li>`;
  }

  /** The name, or what its id says of it while it is not drawn. @param {string} id */
  const nameOf = (id) => store.state().history.present.nodes.get(id)?.name ?? id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');

  return { update };
}
