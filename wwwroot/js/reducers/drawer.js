// @ts-check
/** @import { Drawer, State } from '../model/types.js' */
/** @import { Action } from './actions.js' */
import { tools } from '../model/drawer.js';

/**
 * What stands below the canvas.
 * @param {Drawer} drawer
 * @param {Action} action
 * @returns {Drawer}
 */
export function reduceDrawer(drawer, action) {
  switch (action.type) {
    case 'toolShown': return drawer.tool === action.tool ? drawer : { ...drawer, tool: action.tool };
    case 'drawerSized': return { ...drawer, tall: action.tall };
    case 'tableArranged': return { ...drawer, rows: action.rows };
    case 'sheetShown': return action.sheet === 'drawer' && drawer.tool === null ? { ...drawer, tool: tools[0].name } : drawer;
    default: return drawer;
  }
}

/**
 * What a narrow screen shows below the canvas.
 * @param {State['sheet']} sheet
 * @param {Action} action
 * @returns {State['sheet']}
 */
export function sheetAfter(sheet, action) {
  if (action.type === 'sheetShown') return action.sheet;
  if (action.type === 'readerAsked') return 'details';
  if (action.type !== 'toolShown') return sheet;
  if (action.tool !== null) return 'drawer';
  return sheet === 'drawer' ? 'none' : sheet;
}
