// @ts-check
/** @import { Evidence, GraphNode, GraphRelationship, PathAnswer, Paths } from './types.js' */
import { phrase, relationshipTypes } from './relationships.js';

/**
 * One step of a path, told in the direction of its relationship.
 * @typedef {{ relationship: GraphRelationship, subject: GraphNode, words: string, object: GraphNode, evidence: Evidence | null }} PathStep
 */

/**
 * The steps of a path.
 * @param {PathAnswer} answer
 * @param {number} index
 * @returns {readonly PathStep[]}
 */
export function stepsOf(answer, index) {
  const nodes = new Map(answer.nodes.map((node) => [node.id, node]));
  const relationships = new Map(answer.relationships.map((each) => [each.id, each]));
  const evidence = new Map(answer.sentences.map((each) => [each.relationship, each.evidence]));
  return answer.paths[index].relationships.flatMap((id) => {
    const relationship = relationships.get(id);
    const subject = relationship && nodes.get(relationship.start);
    const object = relationship && nodes.get(relationship.end);
    if (!relationship || !subject || !object) return [];
    return [{ relationship, subject, words: phrase(relationship.type), object, evidence: evidence.get(id) ?? null }];
  });
}

/**
 * The nodes of a path, in its order.
 * @param {PathAnswer} answer
 * @param {number} index
 * @returns {readonly GraphNode[]}
 */
export function nodesOf(answer, index) {
  const nodes = new Map(answer.nodes.map((node) => [node.id, node]));
  return answer.paths[index].nodes.flatMap((id) => nodes.get(id) ?? []);
}

/**
 * The types a search may use; empty where the server's own choice is the same.
 * @param {Paths} paths
 * @returns {readonly string[]}
 */
export function usedTypes({ avoided }) {
  const used = relationshipTypes.filter((type) => !avoided.has(type));
  return used.length === relationshipTypes.length - 1 && avoided.has('RELATES_TO') ? [] : used;
}

/**
 * The path that is selected already; -1 for none.
 * @param {PathAnswer} answer
 * @param {readonly string[]} selected
 */
export function pathAmong({ paths }, selected) {
  return paths.findIndex(({ relationships }) => relationships.every((id) => selected.includes(id)));
}
