// @ts-check
/**
 * The shapes the page speaks of. Those of the server are in docs/http-api.md; the others are ours.
 * There is no code here: other modules import the types.
 */

/** @typedef {Readonly<Record<string, unknown>>} Properties */

/**
 * Anything that can be drawn as a node.
 * @typedef {object} GraphNode
 * @property {string} id our stable id, such as `person:vladimir-putin`
 * @property {string} kind State, Person, Organization, Place, Treaty, Gift, Statement or Event
 * @property {string} name
 * @property {Properties} properties
 * @property {number} degree relationships it has in the whole graph
 */

/**
 * Anything that can be drawn as a line.
 * @typedef {object} GraphRelationship
 * @property {string} id
 * @property {string} type such as `GAVE`
 * @property {string} start id of a node
 * @property {string} end id of a node
 * @property {Properties} properties
 */

/** @typedef {{ nodes: readonly GraphNode[], relationships: readonly GraphRelationship[] }} Fragment */
/** @typedef {Fragment & { total: { nodes: number, relationships: number } }} Overview */
/** @typedef {Fragment & { total: number }} NeighbourPage */

/** @typedef {'out' | 'in'} Direction */
/** @typedef {{ type: string, direction: Direction | undefined, kind: string, count: number }} Expandable */
/** @typedef {{ id: string, title?: string | null, publisher?: string | null, publishedAt?: string | null, url?: string | null }} ArticleReference */
/** @typedef {ArticleReference & { mentions?: number }} ArticleOfEntity */
/** @typedef {{ node: GraphNode, expandable: readonly Expandable[], articles: readonly ArticleOfEntity[] }} EntityAnswer */

/** @typedef {{ id: string, seq: number, start: number, end: number, at?: string | null }} PassageReference */
/** @typedef {{ start: number, end: number, entity: string, kind: string, name: string }} Mention */
/** @typedef {ArticleReference & { language?: string | null, text: string, passages: readonly PassageReference[], mentions: readonly Mention[] }} Article */

/**
 * The sentence a claim rests on. Offsets count UTF-16 units of the article's text.
 * @typedef {object} Evidence
 * @property {string | null} [claim] absent for a mere mention
 * @property {string} predicate
 * @property {string | null} [modality]
 * @property {string | null} [polarity]
 * @property {number | null} [confidence]
 * @property {number} [credibility] Admiralty, 1 to 6
 * @property {string | null} [extractor]
 * @property {ArticleReference & { source?: string, reliability?: string }} article
 * @property {PassageReference & { text: string }} passage
 * @property {number} start
 * @property {number} end
 */

/** @typedef {{ on: string, text: string, how: string }} Match */
/** @typedef {{ node: GraphNode, match: Match }} Hit */

/** @typedef {{ code: string, message: string, start?: number, end?: number }} ImportWarning */
/**
 * @typedef {object} ImportFile
 * @property {string} name
 * @property {string} state queued, reading, committing, committed, unchanged or failed
 * @property {{ id: string, title?: string | null } | null} [article]
 * @property {Readonly<Record<string, number>> | null} [created]
 * @property {number | null} [matched]
 * @property {readonly ImportWarning[] | null} [warnings]
 * @property {string | null} [error]
 * @property {number | null} [rows] how many a table has
 * @property {readonly RowError[] | null} [rowErrors] rows that were not taken
 */
/** Why a row of a table was not taken. @typedef {{ line: number, column?: string | null, value?: string | null, reason: string }} RowError */
/** @typedef {{ id: string, state: string, createdAt?: string, done: number, total: number, files: readonly ImportFile[] }} ImportJob */

/** @typedef {{ readonly x: number, readonly y: number }} Point */

/** @typedef {{ from: string, to: string }} TimeRange ISO 8601, both to the minute in UTC; `to` is part of it */

/**
 * What the legend lets through: everything but what is named here.
 * @typedef {object} Filter
 * @property {ReadonlySet<string>} kinds kinds switched off
 * @property {ReadonlySet<string>} types relationship types switched off
 * @property {ReadonlySet<string>} certainties line styles switched off
 * @property {ReadonlySet<string>} support how many sources a relationship may not have, by the names of model/relationships.js
 * @property {TimeRange | null} time only what was reported then
 */

/**
 * Everything an undo brings back.
 * @typedef {object} Picture
 * @property {ReadonlyMap<string, GraphNode>} nodes
 * @property {ReadonlyMap<string, GraphRelationship>} relationships
 * @property {ReadonlySet<string>} hidden ids of nodes taken out of sight by hand
 * @property {Filter} filter
 * @property {ReadonlyMap<string, Point>} positions
 * @property {ReadonlySet<string>} pinned nodes a person has placed; no layout moves them
 * @property {ReadonlyMap<string, readonly import('./time.js').Span[]>} times when each relationship was reported, as far as it is known
 */

/** @typedef {{ picture: Picture, label: string }} Step */
/**
 * @typedef {object} History
 * @property {readonly Step[]} past oldest first; a step's label names what was done after it
 * @property {Picture} present
 * @property {readonly Step[]} future next first
 */

/** What reports say one way and another way. @typedef {{ kind: string, about: string, what: string, name: string, sides: readonly { says: string, sources: number, evidence: readonly Evidence[] }[] }} Contradiction */
/** @typedef {{ kind: 'node', answer: EntityAnswer, evidence: readonly Evidence[], evidenceTotal: number, sources?: number, contradictions: readonly Contradiction[] }} NodeDetails */
/** @typedef {{ kind: 'relationship', relationship: GraphRelationship, evidence: readonly Evidence[], sources?: number, contradictions: readonly Contradiction[] }} RelationshipDetails */
/**
 * @typedef {object} Details
 * @property {string} id
 * @property {'loading' | 'ready' | 'failed'} status
 * @property {NodeDetails | RelationshipDetails | null} content
 * @property {string | null} failure
 */

/**
 * The article opened at a piece of evidence.
 * @typedef {object} Reader
 * @property {string} articleId
 * @property {number} at which of the evidence is looked at; -1 for none
 * @property {'loading' | 'ready' | 'failed'} status
 * @property {Article | null} article
 * @property {readonly Evidence[]} evidence what is marked, in the order of the text
 * @property {string | null} failure
 */

/** @typedef {{ text: string, status: 'idle' | 'searching' | 'ready' | 'failed', hits: readonly Hit[], active: number, open: boolean, failure: string | null }} Search */
/** @typedef {{ open: boolean, status: 'idle' | 'sending' | 'watching' | 'finished' | 'failed', job: ImportJob | null, failure: string | null, pasted: string }} Importing */
/** @typedef {{ text: string, serial: number }} Notice */

/** @typedef {{ nodes: readonly string[], relationships: readonly string[] }} FoundPath */
/**
 * The shortest paths between two things.
 * @typedef {object} PathAnswer
 * @property {GraphNode} from
 * @property {GraphNode} to
 * @property {number | null} [length] absent where there is no path
 * @property {readonly FoundPath[]} paths
 * @property {readonly GraphNode[]} nodes
 * @property {readonly GraphRelationship[]} relationships
 * @property {readonly { relationship: string, evidence: Evidence }[]} sentences
 * @property {boolean} more
 * @property {boolean} longerMayExist
 */
/**
 * The search for a path: its ends, what it may not use, and what was found.
 * @typedef {object} Paths
 * @property {GraphNode | null} from
 * @property {GraphNode | null} to
 * @property {readonly GraphNode[]} without nodes to go around
 * @property {ReadonlySet<string>} avoided relationship types that are not used
 * @property {boolean} sure only what is reported as fact
 * @property {boolean} drawn the first path is drawn once it is found; not where an address brought back a view that tells what is drawn
 * @property {'idle' | 'searching' | 'ready' | 'failed'} status
 * @property {PathAnswer | null} answer
 * @property {string | null} failure
 * @property {number} chosen which path is shown; -1 for none
 */

/** The two things a tool is about. @typedef {readonly [GraphNode | null, GraphNode | null]} Ends */

/** @typedef {{ start: string, end: string, count: number }} TimeBar */
/**
 * What was reported when.
 * @typedef {object} Timeline
 * @property {string | null} [unit]
 * @property {readonly TimeBar[]} bars
 * @property {readonly TimeBar[]} spans what is known less precisely than a bar is wide
 * @property {number} undated
 * @property {readonly { relationship: string, times: readonly string[] }[] | null} [times]
 */

/** @typedef {{ id: string, name: string, address: string, places: readonly { id: string, x: number, y: number }[], pinned: readonly string[], savedAt: string }} SavedView */
/** The dialog of saved views and exports; `making`: how far the file is that is being made, in words, or null where none is. @typedef {{ open: boolean, saved: readonly SavedView[], status: string, making: string | null }} Keeping */
/** @typedef {{ id: string, name: string, statement: string, parameters: string, savedAt: string }} SavedQuery */
/**
 * The Cypher console.
 * @typedef {object} Cypher
 * @property {string} statement what stands in the editor
 * @property {string} parameters a JSON object as text
 * @property {string} ran the statement that was run last
 * @property {'idle' | 'running' | 'ready' | 'failed'} status
 * @property {import('./answers.js').Answer | null} answer
 * @property {string | null} failure
 * @property {readonly string[]} past statements that were run, the last one first
 * @property {readonly SavedQuery[]} saved
 * @property {readonly import('../server/calls.js').RecentCall[]} calls what the page has asked
 */

/**
 * The dialog of who is who.
 * @typedef {object} Identity
 * @property {boolean} open
 * @property {readonly import('../server/judgements.js').Duplicate[] | null} duplicates null until they are known
 * @property {readonly import('../server/judgements.js').IdentityDecision[]} decisions
 * @property {string | null} failure
 */

/** @typedef {'timeline' | 'table' | 'paths' | 'pair' | 'map' | 'cypher'} Tool */
/** `rows`: what the table shows and in which order, as the address names it. @typedef {{ tool: Tool | null, tall: boolean, rows: readonly string[] }} Drawer */

/**
 * The whole state of the page.
 * @typedef {object} State
 * @property {'loading' | 'ready' | 'failed'} status
 * @property {string | null} failure
 * @property {{ nodes: number, relationships: number }} total what the database holds
 * @property {History} history
 * @property {readonly string[]} selected ids of nodes and relationships; the last one is looked at
 * @property {Details | null} details
 * @property {Reader | null} reader
 * @property {Search} search
 * @property {Importing} importing
 * @property {Drawer} drawer what stands below the canvas
 * @property {Paths} paths
 * @property {Ends} pair the two states that are compared
 * @property {Cypher} cypher
 * @property {Keeping} keeping
 * @property {Identity} identity
 * @property {string | null} reviewing id of the import that is under review
 * @property {{ answer: Timeline | null, failure: string | null }} timeline
 * @property {'none' | 'legend' | 'list' | 'details' | 'drawer'} sheet what a narrow screen shows below the canvas
 * @property {boolean} working a layout or an expansion is under way
 * @property {Notice} notice
 */

export {};
