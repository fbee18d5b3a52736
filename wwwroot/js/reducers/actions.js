// @ts-check
/** @import { Article, Ends, Evidence, Fragment, Hit, ImportJob, NodeDetails, Overview, PathAnswer, Paths, Picture, Point, RelationshipDetails, SavedQuery, SavedView, State, TimeRange, Timeline, Tool } from '../model/types.js' */
/** @import { Answer } from '../model/answers.js' */
/** @import { Duplicate, IdentityDecision } from '../server/judgements.js' */
/** @import { RecentCall } from '../server/calls.js' */
/** @import { Group } from '../model/legend.js' */

/**
 * Every way the state can change.
 *
 * @typedef {{ type: 'opened', picture: Picture, total: Overview['total'], selected: readonly string[] }
 *   | { type: 'failed', failure: string }} StartAction
 *
 * @typedef {{ type: 'added', fragment: Fragment, label: string, select?: readonly string[] }
 *   | { type: 'replaced', picture: Picture, label: string, selected: readonly string[] }
 *   | { type: 'refreshed', fragment: Fragment }
 *   | { type: 'collapsed', ids: readonly string[] }
 *   | { type: 'hid', ids: readonly string[] }
 *   | { type: 'shownAll' }
 *   | { type: 'toggled', group: Group, name: string }
 *   | { type: 'onlyShown', group: Group, name: string }
 *   | { type: 'filterCleared' }
 *   | { type: 'timeFiltered', range: TimeRange | null, playing?: boolean }
 *   | { type: 'timesKnown', answer: Timeline }
 *   | { type: 'timesFailed', failure: string }
 *   | { type: 'moved', positions: ReadonlyMap<string, Point> }
 *   | { type: 'unpinned', ids: readonly string[] }
 *   | { type: 'arranged', positions: ReadonlyMap<string, Point> }
 *   | { type: 'rearranged', positions: ReadonlyMap<string, Point> }
 *   | { type: 'undone' }
 *   | { type: 'redone' }} PictureAction
 *
 * @typedef {{ type: 'selected', ids: readonly string[] }
 *   | { type: 'selectionAdded', id: string }
 *   | { type: 'detailsAsked', id: string }
 *   | { type: 'detailsLoaded', id: string, content: NodeDetails | RelationshipDetails }
 *   | { type: 'detailsFailed', id: string, failure: string }
 *   | { type: 'readerAsked', articleId: string, evidence: readonly Evidence[], at: number }
 *   | { type: 'readerLoaded', article: Article }
 *   | { type: 'readerFailed', articleId: string, failure: string }
 *   | { type: 'readerClosed' }} LookAction
 *
 * @typedef {{ type: 'searchTyped', text: string }
 *   | { type: 'searchFound', text: string, hits: readonly Hit[] }
 *   | { type: 'searchFailed', text: string, failure: string }
 *   | { type: 'searchStepped', step: number }
 *   | { type: 'searchClosed' }} SearchAction
 *
 * @typedef {{ type: 'importOpened' }
 *   | { type: 'importClosed' }
 *   | { type: 'importSending' }
 *   | { type: 'importChanged', job: ImportJob }
 *   | { type: 'importFailed', failure: string }
 *   | { type: 'reviewShown', importId: string | null }
 *   | { type: 'importReset', pasted: string }} ImportAction
 *
 * @typedef {{ type: 'toolShown', tool: Tool | null }
 *   | { type: 'drawerSized', tall: boolean }
 *   | { type: 'tableArranged', rows: readonly string[] }} DrawerAction
 *
 * @typedef {{ type: 'pathChanged', change: Partial<Pick<Paths, 'from' | 'to' | 'without' | 'avoided' | 'sure' | 'drawn'>> }
 *   | { type: 'pathSearched' }
 *   | { type: 'pathFound', answer: PathAnswer }
 *   | { type: 'pathFailed', failure: string }
 *   | { type: 'pathChosen', index: number }
 *   | { type: 'pairChanged', ends: Ends }} PathAction
 *
 * @typedef {{ type: 'statementWritten', statement: string, parameters?: string, past?: readonly string[] }
 *   | { type: 'statementRun' }
 *   | { type: 'rowsFound', answer: Answer }
 *   | { type: 'statementFailed', failure: string }
 *   | { type: 'queriesKnown', queries: readonly SavedQuery[] }
 *   | { type: 'callsShown', calls: readonly RecentCall[] }} CypherAction
 *
 * @typedef {{ type: 'keepingShown', open: boolean }
 *   | { type: 'viewsKnown', views: readonly SavedView[] }
 *   | { type: 'making', words: string | null }
 *   | { type: 'kept', text: string }} KeepingAction
 *
 * @typedef {{ type: 'identityShown', open: boolean }
 *   | { type: 'identityKnown', duplicates: readonly Duplicate[], decisions: readonly IdentityDecision[] }
 *   | { type: 'identityFailed', failure: string }} IdentityAction
 *
 * @typedef {{ type: 'sheetShown', sheet: State['sheet'] }
 *   | { type: 'working', on: boolean }
 *   | { type: 'noticed', text: string }
 *   | { type: 'totalKnown', total: Overview['total'] }} PageAction
 *
 * @typedef {StartAction | PictureAction | LookAction | SearchAction | ImportAction | DrawerAction | PathAction | CypherAction | KeepingAction | IdentityAction | PageAction} Action
 */

export {};
